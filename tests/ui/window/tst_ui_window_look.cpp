// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include "ui/theme/chip.h"

#include <QDir>
#include <QPushButton>
#include <QTranslator>

using namespace kidoku;
using namespace kidoku::testing;

class TestWindowLook : public QObject
{
    Q_OBJECT

private:
    // One window for all rows: theme, language and size change while it runs.
    std::unique_ptr<Shop> m_shop;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }
    void nothingIsCutAndColoursFollow_data();
    void nothingIsCutAndColoursFollow();
};

void TestWindowLook::initTestCase()
{
    m_shop = std::make_unique<Shop>();
    QVERIFY(m_shop->fill());
    m_shop->play();
}

void TestWindowLook::nothingIsCutAndColoursFollow_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    for (const char *theme : {"light", "dark"}) {
        for (const char *language : {"en", "ja"}) {
            for (const int zoom : {100, 200})
                QTest::addRow("%s-%s-%d", theme, language, zoom)
                    << QString::fromLatin1(theme) << QString::fromLatin1(language) << zoom;
        }
    }
}

void TestWindowLook::nothingIsCutAndColoursFollow()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(int, zoom);
    Shop &shop = *m_shop;
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/kidoku_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    shop.settings.set(core::Setting::Theme, theme);
    shop.settings.set(core::Setting::ZoomPercent, zoom);
    QCOMPARE(shop.theme.isDark(), theme == QLatin1String("dark"));
    // Qt hands palette, fonts, language and sizes on in its own time.
    QTRY_COMPARE(
        shop.find<ui::Chip>("viewNeedsReply")->text().startsWith(QLatin1String("Needs reply")),
        language == QLatin1String("en"));
    QTRY_COMPARE(shop.window->palette().color(QPalette::Window), shop.theme.colors().panel);
    const auto cut = [&shop] {
        for (const QPushButton *button : shop.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->width() < button->sizeHint().width())
                return button->objectName();
        }
        for (const ui::Chip *chip : shop.window->findChildren<ui::Chip *>()) {
            if (chip->isVisible() && !chip->parentWidget()->rect().contains(chip->geometry()))
                return chip->objectName();
        }
        return QString();
    };
    QTRY_COMPARE(cut(), QString());
    QVERIFY2(shop.window->width() <= 1600, "the window does not fit a screen at this zoom");
    for (int round = 0; round < 10; ++round) // one layout request leads to the next
        QCoreApplication::sendPostedEvents();
    const QImage picture = shop.window->grab().toImage();
    const QString folder = qEnvironmentVariable("KIDOKU_LOOK_DIR");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag())
                                                   + QStringLiteral(".png"))));
    const QPoint bare = shop.find("topBar")->mapTo(shop.window.get(), QPoint(3, 3));
    QCOMPARE(picture.pixelColor(bare * picture.devicePixelRatio()), shop.theme.colors().panel);
}

QTEST_MAIN(TestWindowLook)
#include "tst_ui_window_look.moc"
