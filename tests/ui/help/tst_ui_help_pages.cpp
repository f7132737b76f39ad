// SPDX-License-Identifier: Apache-2.0
#include "core/languages.h"
#include "models/state_text.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_view.h"
#include "ui/theme/theme.h"
#include "ui/window/banner.h"
#include "ui/window/command.h"

#include "ui/language/all_troubles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace kidoku;
using namespace kidoku::ui;

namespace {

constexpr qsizetype longestPage = 6000; // letters

QStringList allPages()
{
    QStringList pages;
    for (const HelpChapter &chapter : helpChapters())
        pages += chapter.pages;
    return pages;
}

QStringList captured(const QString &text, const char *pattern, int group)
{
    const QRegularExpression expression(QString::fromUtf8(pattern),
                                        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto all = expression.globalMatch(text); all.hasNext();)
        found.append(all.next().captured(group));
    return found;
}

QStringList links(const QString &text)
{
    return captured(text, "\\]\\(([^)]*)\\)", 1);
}

// What a page is made of, whatever its words: headings, list marks, links in their order, keys.
QStringList shape(const QString &text)
{
    QStringList keys = captured(text, "\\{([A-Z]\\w*)\\}", 1);
    keys.sort();
    return captured(text, "^(#+ |- |\\d\\. )", 1) + links(text) + keys;
}

QString noKeys(const QString &)
{
    return {};
}

} // namespace

class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasTheSamePages_data() { addLanguages(); }
    void everyLanguageHasTheSamePages();
    void noLinkIsDead_data() { addLanguages(); }
    void noLinkIsDead();
    void everyKeyIsThatOfACommand();
    void nothingOfTheMarkupIsSeen_data() { addLanguages(); }
    void nothingOfTheMarkupIsSeen();
    void everyFaultHasItsPage_data();
    void everyFaultHasItsPage();
    void everyTroubleLeadsToAPage();
    void everyMarkThatIsStuckLeadsToAPage();
    void searchFoldsWhatIsTyped();
    void presentKeysAreFilledIn();
    void linksOutsideTellTheirHost();
    void thePresentersScriptIsTheScenario_data() { addLanguages(); }
    void thePresentersScriptIsTheScenario();

private:
    static void addLanguages();
};

void TestHelpPages::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const core::Language &language : core::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestHelpPages::everyLanguageHasTheSamePages()
{
    QFETCH(QString, language);
    QStringList files = QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files);
    QStringList wanted;
    for (const QString &page : allPages())
        wanted.append(page + QStringLiteral(".md"));
    files.sort();
    wanted.sort();
    QCOMPARE(files, wanted);
    QSet<QString> titles;
    const HelpPages pages(language, noKeys);
    for (const QString &page : allPages()) {
        const QString text = HelpPages::source(language, page);
        QVERIFY2(text.startsWith(QLatin1String("# ")), qPrintable(page));
        QVERIFY2(text.size() < longestPage, qPrintable(page));
        QCOMPARE(shape(text), shape(HelpPages::source(QStringLiteral("en"), page)));
        titles.insert(pages.title(page));
    }
    QCOMPARE(titles.size(), allPages().size()); // no two are called the same
}

void TestHelpPages::noLinkIsDead()
{
    QFETCH(QString, language);
    QSet<QString> reached{welcomePage()};
    for (const QString &page : allPages()) {
        for (const QString &link : links(HelpPages::source(language, page))) {
            if (link.startsWith(QLatin1String("https://")))
                continue;
            QVERIFY2(link.endsWith(QLatin1String(".md")), qPrintable(page + u' ' + link));
            QVERIFY2(isHelpPage(link.chopped(3)), qPrintable(page + u' ' + link));
            reached.insert(link.chopped(3));
        }
    }
    for (const QString &page : helpChapters().at(1).pages)
        QVERIFY2(reached.contains(page), qPrintable(page));
}

void TestHelpPages::everyKeyIsThatOfACommand()
{
    QSet<QString> names;
    for (const CommandInfo &info : commandTable())
        names.insert(QString::fromLatin1(info.objectName));
    for (const QString &page : allPages()) {
        const QString text = HelpPages::source(QStringLiteral("en"), page);
        for (const QString &key : captured(text, "\\{([A-Z]\\w*)\\}", 1))
            QVERIFY2(names.contains(QStringLiteral("action") + key), qPrintable(page + u' ' + key));
    }
}

void TestHelpPages::nothingOfTheMarkupIsSeen()
{
    QFETCH(QString, language);
    const Theme theme(QStringLiteral("light"));
    HelpView view(theme);
    const HelpPages pages(language, [](const QString &) { return QStringLiteral("Ctrl+X"); });
    for (const QString &page : allPages()) {
        view.showPage(pages.markdown(page));
        const QString seen = view.document()->toPlainText();
        for (const char *sign : {"](", ".md", "# ", "**", "{Mark"})
            QVERIFY2(!seen.contains(QLatin1String(sign)),
                     qPrintable(page + u' ' + QLatin1String(sign)));
        // What stands in the file is there, to the last paragraph.
        const QString last = HelpPages::source(language, page).trimmed().right(6);
        if (!last.contains(u')') && !last.contains(u'}'))
            QVERIFY2(seen.endsWith(last), qPrintable(page));
    }
}

// ux.md section 5, row by row: from what the program knows to the page.
void TestHelpPages::everyFaultHasItsPage_data()
{
    QTest::addColumn<line::Reason>("reason");
    QTest::addColumn<QString>("page");
    using line::Reason;
    const auto row = [](const char *name, Reason reason, const char *page) {
        QTest::newRow(name) << reason << QString::fromLatin1(page);
    };
    row("LINE times out", Reason::LineSilent, "error-silent");
    row("no connection to LINE", Reason::Network, "error-silent");
    row("429", Reason::RateLimited, "error-slow");
    row("5xx", Reason::LineFault, "error-fault");
    row("400 invalid token", Reason::InvalidReadToken, "error-other-account");
    row("401", Reason::AccessTokenRefused, "error-token");
    row("401 of the relay", Reason::ConsoleTokenRefused, "error-token");
    row("403 of the old API", Reason::NotApproved, "error-approval");
    row("404", Reason::WrongAddress, "error-address");
    row("not secure", Reason::Tls, "error-address");
    row("413, no JSON", Reason::Unexpected, "error-unexpected");
    row("400", Reason::BadRequest, "error-unexpected");
    row("quota", Reason::QuotaReached, "replies");
}

void TestHelpPages::everyFaultHasItsPage()
{
    QFETCH(line::Reason, reason);
    QFETCH(QString, page);
    QCOMPARE(helpPage(reason), page);
    readmarks::MarkStatus mark;
    mark.last.reason = reason;
    for (const auto state : {readmarks::MarkState::Waiting, readmarks::MarkState::Failed,
                             readmarks::MarkState::Paused}) {
        mark.state = state;
        QCOMPARE(helpPage(mark, false), page);
    }
    BannerFacts facts;
    facts.now = facts.lastHeard = {1'795'423'152'000};
    facts.stream.state = relay::StreamState::Live;
    facts.pausedFor = reason;
    QCOMPARE(chooseBanner(facts).help, page);
}

void TestHelpPages::everyTroubleLeadsToAPage()
{
    QSet<QString> pages;
    for (const BannerFacts &facts : testing::allTroubles()) {
        const Banner banner = chooseBanner(facts);
        QVERIFY2(isHelpPage(banner.help), qPrintable(banner.title));
        pages.insert(banner.help);
        QCOMPARE(named(banner, QStringLiteral("Shop")).help, banner.help);
    }
    for (const QString &page : helpChapters().at(1).pages)
        QVERIFY2(pages.contains(page), qPrintable(page)); // all eleven have a banner
    QVERIFY(chooseBanner({}).help.isEmpty());
}

void TestHelpPages::everyMarkThatIsStuckLeadsToAPage()
{
    store::Conversation conversation;
    conversation.id = {1};
    for (const readmarks::MarkStatus &mark : testing::allMarks(conversation, {1})) {
        const bool stuck = mark.state != readmarks::MarkState::Holding
            && mark.state != readmarks::MarkState::Queued
            && mark.state != readmarks::MarkState::Sending;
        QCOMPARE(isHelpPage(helpPage(mark, false)), stuck);
    }
    QCOMPARE(helpPage(readmarks::MarkStatus(), true), QStringLiteral("error-automatic"));
    QCOMPARE(helpPage(readmarks::MarkStatus(), false), QString());
    using readmarks::RequestRefusal;
    for (const auto refusal : {RequestRefusal::NothingToMark, RequestRefusal::NoReadToken,
                               RequestRefusal::GroupWithOldApi, RequestRefusal::StoreFailed})
        QVERIFY(isHelpPage(helpPage(refusal)));
}

void TestHelpPages::searchFoldsWhatIsTyped()
{
    const HelpPages english(QStringLiteral("en"), noKeys);
    QCOMPARE(english.find(QString()), allPages());
    QCOMPARE(english.find(QStringLiteral("SLOW down")).constFirst(), QStringLiteral("error-slow"));
    QCOMPARE(english.find(QStringLiteral("ｃｌｏｃｋ")).constFirst(),
             QStringLiteral("error-clock"));
    QVERIFY(english.find(QStringLiteral("xylophone")).isEmpty());
    QVERIFY(english.find(QStringLiteral("error-token")).isEmpty()); // a link's target is no word
    const HelpPages japanese(QStringLiteral("ja"), noKeys);
    QCOMPARE(japanese.find(QStringLiteral("きーぼーど")).constFirst(), QStringLiteral("keyboard"));
    QVERIFY(japanese.find(QStringLiteral("既読 取り消")).contains(QStringLiteral("read")));
}

void TestHelpPages::presentKeysAreFilledIn()
{
    const auto keys = [](const QString &command) {
        return command == QLatin1String("MarkRead") ? QStringLiteral("F2") : QString();
    };
    const auto with
        = [&keys](const char *text) { return HelpPages::withKeys(QString::fromUtf8(text), keys); };
    QCOMPARE(with("press it ({MarkRead})."), QStringLiteral("press it (F2)."));
    QCOMPARE(with("press it ({Undo})."), QStringLiteral("press it."));
    QCOMPARE(with("押す（{Undo}）。"), QStringLiteral("押す。"));
    QCOMPARE(with("- Undo: {Undo}"), QStringLiteral("- Undo: –"));
    QCOMPARE(with("{name}, {MarkRead}"), QStringLiteral("{name}, F2"));
}

void TestHelpPages::linksOutsideTellTheirHost()
{
    const auto with
        = [](const char *text) { return HelpPages::withHosts(QString::fromUtf8(text)); };
    QCOMPARE(with("[status](https://a.example/x)"),
             QStringLiteral("[status, a.example](https://a.example/x)"));
    QCOMPARE(with("[a.example](https://a.example/)"),
             QStringLiteral("[a.example](https://a.example/)"));
    QCOMPARE(with("[page](read.md)"), QStringLiteral("[page](read.md)"));
}

// Every caption at its time, in order, and no line more; then those of the questions.
void TestHelpPages::thePresentersScriptIsTheScenario()
{
    QFETCH(QString, language);
    QStringList wanted;
    for (const char *name : {"five-minutes", "qa-drawer"}) {
        QFile file(QStringLiteral(KIDOKU_SCENARIOS "/%1.json").arg(QLatin1String(name)));
        QVERIFY(file.open(QFile::ReadOnly));
        const bool timed = wanted.isEmpty();
        const QJsonArray timeline = QJsonDocument::fromJson(file.readAll())
                                        .object()
                                        .value(QLatin1String("timeline"))
                                        .toArray();
        for (const QJsonValue &step : timeline) {
            const QString caption = step[QLatin1String("caption")][language].toString();
            const int seconds = step[QLatin1String("at")].toInt() / 1000;
            const QString time = QStringLiteral("%1:%2 ")
                                     .arg(seconds / 60)
                                     .arg(seconds % 60, 2, 10, QLatin1Char('0'));
            if (!caption.isEmpty())
                wanted.append(QStringLiteral("- ") + (timed ? time : QString()) + caption);
        }
    }
    QVERIFY(wanted.size() > 10);
    QStringList lines = HelpPages::source(language, QStringLiteral("presenter")).split(u'\n');
    lines = lines.filter(QRegularExpression(QStringLiteral("^- ")));
    QCOMPARE(lines.size(), wanted.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).startsWith(wanted.at(i)), qPrintable(lines.at(i)));
}

QTEST_MAIN(TestHelpPages)
#include "tst_ui_help_pages.moc"
