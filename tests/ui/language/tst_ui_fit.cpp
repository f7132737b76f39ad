// SPDX-License-Identifier: Apache-2.0
#include "all_dialogs.h"
#include "all_troubles.h"
#include "core/languages.h"
#include "fit.h"
#include "main/translation.h"
#include "pseudo_translator.h"
#include "ui/chat/state_line.h"
#include "ui/window/banner_bar.h"
#include "ui/window/shop.h"

#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

struct Room
{
    const char *name;
    QSize size;
    int zoom;
};

constexpr Room rooms[] = {
    {"roomy", {1360, 860}, 100},
    {"small", {900, 600}, 100},
    {"large letters", {1360, 860}, 150},
};

QString pseudo()
{
    return QStringLiteral("pseudo");
}

} // namespace

//! The real window and every dialog, laid out in each language and in one that is 40 % longer
//! than English: no text may be cut.
class TestFit : public QObject
{
    Q_OBJECT

private:
    void speak(const QString &language);
    [[nodiscard]] QString check(QWidget &window, const QString &picture) const;
    static void addRows();

    std::unique_ptr<Shop> m_shop; //!< one window for all rows
    app::Translation m_translation;
    PseudoTranslator m_pseudo;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theCheckSeesWhatIsCut();
    void theWindowShowsEveryTextWhole_data() { addRows(); }
    void theWindowShowsEveryTextWhole();
    void everyDialogShowsEveryTextWhole_data() { addRows(); }
    void everyDialogShowsEveryTextWhole();
    void everyBannerShowsEveryTextWhole_data() { addRows(); }
    void everyBannerShowsEveryTextWhole();
    void everyStateOfAMarkShowsEveryTextWhole_data() { addRows(); }
    void everyStateOfAMarkShowsEveryTextWhole();
};

void TestFit::initTestCase()
{
    m_shop = std::make_unique<Shop>();
    QVERIFY(m_shop->fill());
    m_shop->play();
}

void TestFit::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    m_shop.reset();
}

void TestFit::addRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QStringList languages{pseudo()};
    for (const core::Language &language : core::languages())
        languages.append(language.code);
    for (const QString &language : languages) {
        for (const Room &room : rooms)
            QTest::addRow("%s, %s", qPrintable(language), room.name)
                << language << room.size << room.zoom;
    }
}

void TestFit::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    if (language == pseudo())
        QCoreApplication::installTranslator(&m_pseudo);
    else
        m_translation.use(language);
}

QString TestFit::check(QWidget &window, const QString &picture) const
{
    const QStringList problems = Fit::problems(window);
    const QString folder = qEnvironmentVariable("KIDOKU_LOOK_DIR");
    if (!folder.isEmpty()) {
        QString name = QLatin1String(QTest::currentDataTag()) + QStringLiteral(" ") + picture;
        name.replace(QRegularExpression(QStringLiteral("[ ,]+")), QStringLiteral("-"));
        window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
    return problems.isEmpty() ? QString()
                              : picture + QStringLiteral(":\n") + problems.join(QLatin1Char('\n'));
}

// A check that finds nothing anywhere would be green too.
void TestFit::theCheckSeesWhatIsCut()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("much longer than its place"), &window);
    label->setGeometry(0, 0, 40, 20);
    auto *wrapped = new QLabel(QStringLiteral("one two three four five six seven"), &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 30, 60, 20);
    auto *outside = new QLabel(QStringLiteral("x"), &window);
    outside->setGeometry(190, 80, 60, 30);
    window.resize(200, 200);
    window.show();
    QCOMPARE(Fit::problems(window).size(), 3);
    label->setGeometry(0, 0, 190, 20);
    wrapped->setGeometry(0, 30, 60, 150);
    outside->setGeometry(100, 80, 60, 30);
    QCOMPARE(Fit::problems(window), QStringList());
    label->setFixedWidth(30);
    label->setProperty("elides", true);
    QCOMPARE(Fit::problems(window), QStringList());
}

void TestFit::theWindowShowsEveryTextWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    speak(language);
    m_shop->settings.set(core::Setting::ZoomPercent, zoom);
    Fit::problems(*m_shop->window); // comes to rest
    m_shop->window->resize(size);
    QString problems;
    const QList<std::pair<const char *, ConversationId>> chats{
        {"waiting", m_shop->sato}, {"failed", m_shop->kenji}, {"sending", m_shop->tanaka},
        {"read", m_shop->anna},    {"new", m_shop->somchai},
    };
    for (const auto &[name, id] : chats) {
        m_shop->list()->choose(id);
        problems += check(*m_shop->window, QString::fromLatin1(name));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
    QCOMPARE(m_shop->window->size(), size); // nothing has made it grow
}

void TestFit::everyDialogShowsEveryTextWhole()
{
    QFETCH(QString, language);
    QFETCH(int, zoom);
    speak(language);
    m_shop->settings.set(core::Setting::ZoomPercent, zoom);
    QString problems;
    for (const DialogEntry &entry : allDialogs()) {
        std::unique_ptr<QDialog> dialog(
            entry.make(m_shop->theme, m_shop->settings, m_shop->window.get()));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        const QString name = QString::fromLatin1(entry.name);
        problems += check(*dialog, name);
        for (auto *pages : dialog->findChildren<QStackedWidget *>()) {
            for (int page = 1; page < pages->count(); ++page) {
                pages->setCurrentIndex(page);
                problems += check(*dialog, name + QStringLiteral(" page %1").arg(page + 1));
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void TestFit::everyBannerShowsEveryTextWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    speak(language);
    m_shop->settings.set(core::Setting::ZoomPercent, zoom);
    // In a column, as in the window: it gets the height that it needs at the width there is.
    QWidget column;
    auto *rows = new QVBoxLayout(&column);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *bar = new ui::BannerBar(m_shop->theme, &column);
    rows->addWidget(bar);
    rows->addStretch();
    column.resize(size);
    column.show();
    QString problems;
    for (const ui::BannerFacts &facts : allTroubles()) {
        const ui::Banner banner = ui::chooseBanner(facts);
        QVERIFY(banner.kind != ui::BannerKind::None);
        bar->show(banner);
        const QStringList found = Fit::problems(column);
        if (!found.isEmpty())
            problems += found.join(QLatin1Char('\n')) + QLatin1Char('\n');
        QVERIFY2(column.width() == size.width(), qPrintable(banner.title + banner.body));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void TestFit::everyStateOfAMarkShowsEveryTextWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    speak(language);
    m_shop->settings.set(core::Setting::ZoomPercent, zoom);
    const auto conversation = m_shop->conversation(m_shop->sato);
    QWidget column;
    auto *rows = new QVBoxLayout(&column);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *line = new ui::StateLine(m_shop->theme, m_shop->clock, &column);
    rows->addWidget(line);
    rows->addStretch();
    column.show();
    QString problems;
    for (const bool narrow : {true, false}) {
        // What the panes beside it leave.
        column.resize(narrow ? size.width() * 4 / 10 : size.width() * 6 / 10, size.height());
        for (const readmarks::MarkStatus &mark : allMarks(conversation, m_shop->clock.now())) {
            line->setState(conversation, mark, false);
            QVERIFY(line->isVisible());
            const QStringList found = Fit::problems(column);
            if (!found.isEmpty())
                problems += found.join(QLatin1Char('\n')) + QLatin1Char('\n');
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

QTEST_MAIN(TestFit)
#include "tst_ui_fit.moc"
