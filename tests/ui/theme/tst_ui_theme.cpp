// SPDX-License-Identifier: Apache-2.0
#include "models/state_text.h"
#include "support/private_bus.h"
#include "ui/theme/chip.h"
#include "ui/theme/desktop_look.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusMetaType>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;

namespace {

QPalette darkDesktop()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(30, 30, 30));
    palette.setColor(QPalette::WindowText, QColor(230, 230, 230));
    return palette;
}

using Spaces = QMap<QString, QVariantMap>;

//! The desktop's settings portal, on a bus of the test's own.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<Spaces>();
    }
    [[nodiscard]] bool start()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                    QDBusConnection::ExportScriptableContents)
            && m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void change(const char *key, uint value)
    {
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                              QString::fromLatin1(key), QDBusVariant(value));
    }
    QVariantMap appearance;
    QVariantMap gnome;

public Q_SLOTS:
    Q_SCRIPTABLE QMap<QString, QVariantMap> ReadAll(const QStringList &)
    {
        return {{QStringLiteral("org.freedesktop.appearance"), appearance},
                {QStringLiteral("org.gnome.desktop.interface"), gnome}};
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &space, const QString &key,
                                     const QDBusVariant &value);

private:
    QDBusConnection m_bus;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void everySignCanBeSeen_data();
    void everySignCanBeSeen();
    void whiteInitialsAreReadable();
    void aPersonKeepsTheColour();
    void theDesktopsPaletteIsFollowed();
    void aChosenThemeIgnoresTheDesktop();
    void theDesktopsWishesAreFollowedLive();
    void highContrastIsBlackAndWhite();
    void everyStateHasAShapeOfItsOwn();
    void everyIconIsDrawn();
    void zoomChangesEveryFont();
    void anEndedThemeLeavesNothingBehind();
    void labelsShowMarkupAsItIs();
    void chipsGoOnInANewLine();
    void avatarsTakeAnyName();
};

void TestTheme::everyTextIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char *set, const Colors &c) {
        const auto row = [set](const char *what, const QColor &text, const QColor &ground) {
            QTest::addRow("%s: %s", set, what) << text << ground;
        };
        row("text on the window", c.text, c.window);
        row("text on a panel", c.text, c.panel);
        row("text in a field", c.text, c.field);
        row("text on the selection", c.text, c.selection);
        row("text in a customer's bubble", c.text, c.bubbleIn);
        row("text in our bubble", c.text, c.bubbleOut);
        row("muted text on the window", c.muted, c.window);
        row("muted text on a panel", c.muted, c.panel);
        row("muted text in a field", c.muted, c.field);
        row("muted text on the selection", c.muted, c.selection);
        row("muted text in a customer's bubble", c.muted, c.bubbleIn);
        row("muted text in our bubble", c.muted, c.bubbleOut);
        row("accent on the window", c.accent, c.window);
        row("accent on a panel", c.accent, c.panel);
        row("accent on the selection", c.accent, c.selection);
        row("accent on its soft ground", c.accent, c.accentSoft);
        row("words on the accent", c.onAccent, c.accent);
        row("warning on the window", c.warning, c.window);
        row("warning on a panel", c.warning, c.panel);
        row("warning on the selection", c.warning, c.selection);
        row("warning on its soft ground", c.warning, c.warningSoft);
        row("text on the warning ground", c.text, c.warningSoft);
        row("danger on the window", c.danger, c.window);
        row("danger on a panel", c.danger, c.panel);
        row("danger on the selection", c.danger, c.selection);
        row("danger on its soft ground", c.danger, c.dangerSoft);
        row("text on the danger ground", c.text, c.dangerSoft);
    };
    add("light", lightColors());
    add("dark", darkColors());
    add("high contrast", highContrastColors(false));
    add("high contrast, dark", highContrastColors(true));
    const auto tips = [](const char *set, const QPalette &p) {
        QTest::addRow("%s: tool tip", set)
            << p.color(QPalette::ToolTipText) << p.color(QPalette::ToolTipBase);
    };
    tips("light", paletteFor(lightColors(), false));
    tips("dark", paletteFor(darkColors(), true));
    tips("high contrast", paletteFor(highContrastColors(false), false));
    tips("high contrast, dark", paletteFor(highContrastColors(true), true));
}

void TestTheme::everyTextIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("only %1:1").arg(ratio)));
}

// WCAG 1.4.11: what is no text but tells something has 3:1 to what is beside it.
void TestTheme::everySignCanBeSeen_data()
{
    QTest::addColumn<QColor>("sign");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char *set, const Colors &c) {
        const std::pair<const char *, QColor> grounds[] = {{"the window", c.window},
                                                           {"a panel", c.panel},
                                                           {"a field", c.field},
                                                           {"the selection", c.selection},
                                                           {"a customer's bubble", c.bubbleIn}};
        const std::pair<const char *, QColor> signs[]
            = {{"icon", c.muted},           {"accent icon", c.accent},
               {"warning icon", c.warning}, {"danger icon", c.danger},
               {"focus ring", c.text},      {"outline of a field", c.outline},
               {"focused field", c.accent}};
        for (const auto &[sign, color] : signs) {
            for (const auto &[ground, under] : grounds)
                QTest::addRow("%s: %s on %s", set, sign, ground) << color << under;
        }
        QTest::addRow("%s: focus ring on the accent", set) << c.onAccent << c.accent;
        QTest::addRow("%s: tick in its box", set) << c.onAccent << c.accent;
        QTest::addRow("%s: focus ring on the warning ground", set) << c.text << c.warningSoft;
        QTest::addRow("%s: focus ring on the danger ground", set) << c.text << c.dangerSoft;
        QTest::addRow("%s: focus ring on the accent's soft ground", set) << c.text << c.accentSoft;
    };
    add("light", lightColors());
    add("dark", darkColors());
    add("high contrast", highContrastColors(false));
    add("high contrast, dark", highContrastColors(true));
}

void TestTheme::everySignCanBeSeen()
{
    QFETCH(QColor, sign);
    QFETCH(QColor, ground);
    const double ratio = contrast(sign, ground);
    QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("only %1:1").arg(ratio)));
}

void TestTheme::whiteInitialsAreReadable()
{
    for (const QColor &color : avatarColors() + accountColors())
        QVERIFY2(contrast(Qt::white, color) >= 4.5, qPrintable(color.name()));
}

void TestTheme::aPersonKeepsTheColour()
{
    const Theme theme(QStringLiteral("light"));
    QCOMPARE(theme.avatarColor(QStringLiteral("U1")), theme.avatarColor(QStringLiteral("U1")));
    QList<QColor> seen;
    for (int i = 0; i < 200; ++i) {
        const QColor color = theme.avatarColor(QStringLiteral("U%1").arg(i));
        if (!seen.contains(color))
            seen.append(color);
    }
    QCOMPARE(seen.size(), avatarColors().size());
}

void TestTheme::theDesktopsPaletteIsFollowed()
{
    Theme theme(QStringLiteral("system"));
    QVERIFY(!theme.isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    QApplication::setPalette(darkDesktop());
    QTRY_VERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().panel);
    QVERIFY(!changed.isEmpty());
    theme.setMode(QStringLiteral("light"));
    QVERIFY(!theme.isDark());
    // Our own light palette is announced late, and must not pass for the desktop's.
    QWidget bystander;
    QTRY_COMPARE(bystander.palette().color(QPalette::Window), lightColors().panel);
    theme.setMode(QStringLiteral("system"));
    QVERIFY(theme.isDark());
}

void TestTheme::aChosenThemeIgnoresTheDesktop()
{
    Theme theme(QStringLiteral("dark"));
    QVERIFY(theme.isDark());
    QPalette bright;
    bright.setColor(QPalette::Window, Qt::white);
    bright.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(bright);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), darkColors().panel);
    QVERIFY(theme.isDark());
}

void TestTheme::theDesktopsWishesAreFollowedLive()
{
    testing::PrivateBus bus;
    QVERIFY2(bus.start(), "needs dbus-daemon");
    Portal portal(bus.connection());
    portal.appearance = {{QStringLiteral("color-scheme"), 1u}};
    portal.gnome = {{QStringLiteral("enable-animations"), false}};
    Theme theme(QStringLiteral("system"));
    DesktopLook look(bus.connection());
    connect(&look, &DesktopLook::changed, &theme, [&] { theme.setWishes(look.wishes()); });
    QVERIFY(!theme.isDark());
    QVERIFY(!theme.reducedMotion());

    QVERIFY(portal.start()); // it comes later than the program
    QTRY_VERIFY(theme.isDark());
    QVERIFY(theme.reducedMotion());
    QVERIFY(!theme.isHighContrast());
    portal.change("contrast", 1);
    QTRY_VERIFY(theme.isHighContrast());
    QVERIFY(theme.isDark());
    portal.change("color-scheme", 2);
    QTRY_VERIFY(!theme.isDark());
    portal.change("reduced-motion", 0);
    QTRY_VERIFY(!theme.reducedMotion());
    theme.setMode(QStringLiteral("dark")); // the user's own choice is stronger
    QVERIFY(theme.isDark());
    QVERIFY(!theme.isHighContrast());
    theme.setMode(QStringLiteral("system"));
    portal.change("contrast", 0);
    portal.change("color-scheme", 0);
    QTRY_VERIFY(!theme.isHighContrast());
    const Theme nowhere(QStringLiteral("system"));
    const DesktopLook none(QDBusConnection(QStringLiteral("there is none")));
    QCOMPARE(none.wishes(), DesktopWishes());
}

void TestTheme::highContrastIsBlackAndWhite()
{
    const Theme theme(QStringLiteral("high-contrast"));
    QVERIFY(theme.isHighContrast());
    for (const bool dark : {false, true}) {
        const Colors c = highContrastColors(dark);
        for (const QColor &ground : {c.window, c.panel, c.field, c.bubbleIn})
            QVERIFY(contrast(c.text, ground) >= 15);
        for (const QColor &ink : {c.muted, c.accent, c.warning, c.danger, c.border})
            QVERIFY2(contrast(ink, c.panel) >= 7, qPrintable(ink.name()));
        QVERIFY(contrast(c.text, c.bubbleOut) >= 12);
        QVERIFY(contrast(c.text, c.selection) >= 7);
    }
}

void TestTheme::everyStateHasAShapeOfItsOwn()
{
    const Theme theme(QStringLiteral("light"));
    QVERIFY(theme.stateIcon(models::StateIcon::None, models::Tone::Neutral, 16, 1).isNull());
    QList<QImage> shapes;
    for (int i = int(models::StateIcon::NotRead); i <= int(models::StateIcon::Automatic); ++i) {
        const QPixmap pixmap = theme.stateIcon(models::StateIcon(i), models::Tone::Accent, 16, 2);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        const QImage image = pixmap.toImage();
        QVERIFY2(!shapes.contains(image), qPrintable(QString::number(i)));
        shapes.append(image);
    }
}

void TestTheme::everyIconIsDrawn()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const QImage image = tinted(name, Qt::red, 24, 1).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        }
        QVERIFY2(drawn > 10, qPrintable(name));
    }
    QVERIFY(!applicationIcon().isNull());
    QVERIFY(tinted(QStringLiteral("no-such-icon"), Qt::red, 24, 1).isNull());
}

void TestTheme::zoomChangesEveryFont()
{
    Theme theme(QStringLiteral("light"));
    const qreal before = theme.font(TextSize::Caption).pointSizeF();
    const std::unique_ptr<QLabel> label(plainLabel(theme, TextSize::Caption));
    theme.setZoom(200);
    QCOMPARE(theme.font(TextSize::Caption).pointSizeF(), before * 2);
    QCOMPARE(label->font().pointSizeF(), before * 2);
    QCOMPARE(QApplication::font().pointSizeF(), theme.font(TextSize::Body).pointSizeF());
    theme.setZoom(100'000);
    QCOMPARE(theme.zoom(), 300);
    theme.setZoom(100);
}

void TestTheme::anEndedThemeLeavesNothingBehind()
{
    const qreal size = QApplication::font().pointSizeF();
    const QPalette palette = QApplication::palette();
    {
        Theme theme(QStringLiteral("dark"));
        theme.setZoom(200);
        QVERIFY(QApplication::font().pointSizeF() > size);
    }
    QVERIFY(QApplication::font().pointSizeF() < size * 1.5);
    QCOMPARE(QApplication::palette().color(QPalette::Window), palette.color(QPalette::Window));
}

void TestTheme::labelsShowMarkupAsItIs()
{
    const Theme theme(QStringLiteral("light"));
    const std::unique_ptr<QLabel> label(plainLabel(theme, TextSize::Body));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    const QString tip = tipText(QStringLiteral("<img src=x> & <b>bold</b>"));
    QVERIFY(!tip.contains(QLatin1String("<img")));
    QVERIFY(!tip.contains(QLatin1String("<b>")));
    QVERIFY(tipText(QString()).isEmpty());
}

void TestTheme::chipsGoOnInANewLine()
{
    const Theme theme(QStringLiteral("light"));
    QWidget row;
    auto *layout = new FlowLayout(&row, 6);
    QList<Chip *> chips;
    for (const char *word : {"Needs reply", "Unread", "Waiting", "Failed", "Done", "All"}) {
        auto *chip = new Chip(theme, &row);
        chip->setLabel(QString::fromLatin1(word), 9);
        layout->addWidget(chip);
        chips.append(chip);
    }
    row.resize(2000, layout->heightForWidth(2000));
    row.show();
    QCOMPARE(chips.last()->y(), chips.first()->y());
    row.resize(200, layout->heightForWidth(200));
    layout->activate();
    QVERIFY(chips.last()->y() > chips.first()->y());
    for (const Chip *chip : std::as_const(chips))
        QVERIFY(row.rect().contains(chip->geometry()));
    QVERIFY(QTest::qWaitForWindowActive(&row));
    chips.first()->setFocus();
    chips.first()->setChecked(true);
    QTest::keyClick(chips.first(), Qt::Key_Right);
    QVERIFY(chips.at(1)->isChecked());
    QVERIFY(!chips.first()->isChecked());
}

void TestTheme::avatarsTakeAnyName()
{
    const Theme theme(QStringLiteral("light"));
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    for (const QString &name : {QString(), QStringLiteral("   "), QStringLiteral("佐藤"),
                                QString::fromUtf8("👩‍👩‍👧 family"),
                                QString(QChar(0xd83d)), QString(5000, QChar(0x0301))}) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        theme.paintAvatar(painter, image.rect(), QStringLiteral("U1"), name);
        painter.end();
        QVERIFY(image.pixelColor(20, 2).alpha() == 255);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_ui_theme.moc"
