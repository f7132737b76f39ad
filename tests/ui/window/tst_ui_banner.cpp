// SPDX-License-Identifier: Apache-2.0
#include "models/state_text.h"
#include "ui/theme/theme.h"
#include "ui/window/banner.h"
#include "ui/window/banner_bar.h"
#include "ui/window/live_pill.h"
#include "ui/window/window_state.h"
#include "ui/window/words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;

namespace {

BannerFacts quiet()
{
    BannerFacts facts;
    facts.now = {1'795'423'152'000};
    facts.account = QStringLiteral("Shop A");
    facts.stream.state = relay::StreamState::Live;
    facts.lastHeard = facts.now;
    return facts;
}

using Change = void (*)(BannerFacts &);

void offline(BannerFacts &f)
{
    f.stream.state = relay::StreamState::Waiting;
    f.stream.trouble = relay::StreamTrouble::NotReachable;
    f.stream.failures = 2;
}

void stopped(BannerFacts &f)
{
    f.stream.state = relay::StreamState::Stopped;
    f.stream.trouble = relay::StreamTrouble::NoSuchChannel;
}

// From the least to the most urgent.
const QList<std::pair<BannerKind, Change>> &ladder()
{
    static const QList<std::pair<BannerKind, Change>> steps{
        {BannerKind::Demo, [](BannerFacts &f) { f.demo = true; }},
        {BannerKind::SecretsInMemory, [](BannerFacts &f) { f.secretsInMemory = true; }},
        {BannerKind::NothingCame,
         [](BannerFacts &f) {
             f.quietLimit = std::chrono::hours(12);
             f.quietFor = std::chrono::hours(13);
         }},
        {BannerKind::OldApiWithChat,
         [](BannerFacts &f) { f.preflight = inbox::PreflightVerdict::OldApiWithChat; }},
        {BannerKind::AutomaticRead,
         [](BannerFacts &f) { f.preflight = inbox::PreflightVerdict::AutomaticRead; }},
        {BannerKind::WrongDestination, [](BannerFacts &f) { f.wrongDestinations = 3; }},
        {BannerKind::FalseSignatures, [](BannerFacts &f) { f.falseSignatures = 2; }},
        {BannerKind::ClockOff, [](BannerFacts &f) { f.clockOff = std::chrono::minutes(7); }},
        {BannerKind::StoreFailed,
         [](BannerFacts &f) {
             f.store = store::StoreError{store::StoreError::Kind::DiskFull, {}};
         }},
        {BannerKind::LineOutage, [](BannerFacts &f) { f.lineOutage = true; }},
        {BannerKind::RelayOffline, offline},
        {BannerKind::RelaySilent,
         [](BannerFacts &f) {
             f.stream.state = relay::StreamState::Live;
             f.lastHeard = f.now - std::chrono::minutes(2);
         }},
        {BannerKind::RelayStopped, stopped},
        {BannerKind::HeldByUser, [](BannerFacts &f) { f.held = true; }},
        {BannerKind::AccountPaused,
         [](BannerFacts &f) { f.pausedFor = line::Reason::NotApproved; }},
        {BannerKind::TokenRefused,
         [](BannerFacts &f) { f.pausedFor = line::Reason::AccessTokenRefused; }},
    };
    return steps;
}

} // namespace

class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWellSaysNothing();
    void theWorstIsToldFirst();
    void everyBannerSaysWhatAndWhatNow();
    void oneFailedConnectionIsNoBanner();
    void anOfflineStartTellsHowOldTheListIs();
    void hoursWithoutAnEventOfferTheTest();
    void theRemedyFitsTheCause();
    void theRefusedSecretIsTheOneThatIsAskedFor_data();
    void theRefusedSecretIsTheOneThatIsAskedFor();
    void everyStoreErrorHasItsWords();
    void thePillProvesTheLink();
    void thePillSpeaksOfTroubleOnce();
    void theBarShowsMarkupAsItIs();
    void theBarsButtonTellsWhatItDoes();
    void aDamagedWindowStateIsTheDefault();
};

void TestBanner::allWellSaysNothing()
{
    QCOMPARE(chooseBanner(quiet()).kind, BannerKind::None);
}

void TestBanner::theWorstIsToldFirst()
{
    BannerFacts facts = quiet();
    for (const auto &[kind, change] : ladder()) {
        change(facts); // on top of everything less urgent
        QCOMPARE(chooseBanner(facts).kind, kind);
    }
}

void TestBanner::everyBannerSaysWhatAndWhatNow()
{
    for (const auto &[kind, change] : ladder()) {
        BannerFacts facts = quiet();
        change(facts);
        const Banner banner = chooseBanner(facts);
        QCOMPARE(banner.kind, kind);
        QVERIFY2(!banner.title.isEmpty(), qPrintable(QString::number(int(kind))));
        QVERIFY2(!banner.body.isEmpty(), qPrintable(banner.title));
        QVERIFY2(!banner.icon.isEmpty(), qPrintable(banner.title));
        QCOMPARE(banner.button.isEmpty(), banner.action == BannerAction::None);
        QVERIFY2(!banner.title.contains(QLatin1String("error"), Qt::CaseInsensitive),
                 qPrintable(banner.title));
    }
}

void TestBanner::oneFailedConnectionIsNoBanner()
{
    BannerFacts facts = quiet();
    offline(facts);
    facts.stream.failures = 1;
    QCOMPARE(chooseBanner(facts).kind, BannerKind::None);
    facts.stream.failures = 2;
    facts.stream.state = relay::StreamState::Connecting; // the next try must not make it blink
    QCOMPARE(chooseBanner(facts).kind, BannerKind::RelayOffline);
}

void TestBanner::anOfflineStartTellsHowOldTheListIs()
{
    BannerFacts facts = quiet();
    offline(facts);
    facts.lastHeard = {};
    facts.storedAt = facts.now - std::chrono::minutes(1);
    const Banner banner = chooseBanner(facts);
    QCOMPARE(banner.kind, BannerKind::StoredOnly);
    QVERIFY2(banner.title.contains(models::clockTime(facts.storedAt)), qPrintable(banner.title));
    QCOMPARE(banner.action, BannerAction::RetryRelay);
    QCOMPARE(banner.button, QStringLiteral("Retry"));
    facts.storedAt = {}; // nothing is there from before
    QCOMPARE(chooseBanner(facts).kind, BannerKind::RelayOffline);
    facts.storedAt = facts.now;
    facts.lastHeard = facts.now; // the relay was there in this run
    QCOMPARE(chooseBanner(facts).kind, BannerKind::RelayOffline);
}

void TestBanner::hoursWithoutAnEventOfferTheTest()
{
    BannerFacts facts = quiet();
    facts.quietLimit = std::chrono::hours(12);
    facts.quietFor = std::chrono::hours(12) - std::chrono::minutes(1);
    QCOMPARE(chooseBanner(facts).kind, BannerKind::None);
    facts.quietFor = std::chrono::hours(12);
    QCOMPARE(chooseBanner(facts).action, BannerAction::TestConnection);
    facts.quietLimit = {}; // the user does not want it
    QCOMPARE(chooseBanner(facts).kind, BannerKind::None);
}

void TestBanner::theRemedyFitsTheCause()
{
    BannerFacts facts = quiet();
    stopped(facts);
    QCOMPARE(chooseBanner(facts).action, BannerAction::RetryRelay);
    facts.stream.trouble = relay::StreamTrouble::TokenRefused;
    QCOMPARE(chooseBanner(facts).action, BannerAction::ReplaceConsoleToken);
    facts = quiet();
    facts.pausedFor = line::Reason::NotApproved;
    facts.pausedStatus = 403;
    QCOMPARE(chooseBanner(facts).action, BannerAction::SwitchToNewApi);
    facts.pausedFor = line::Reason::WrongAddress;
    QCOMPARE(chooseBanner(facts).action, BannerAction::ResumeAccount);
    facts = quiet();
    facts.preflight = inbox::PreflightVerdict::TokenRefused;
    QCOMPARE(chooseBanner(facts).kind, BannerKind::TokenRefused);
    QCOMPARE(chooseBanner(facts).action, BannerAction::ReplaceAccessToken);
    facts = quiet();
    offline(facts);
    facts.waitingMarks = 4;
    QVERIFY(chooseBanner(facts).body.contains(QLatin1Char('4')));
}

void TestBanner::theRefusedSecretIsTheOneThatIsAskedFor_data()
{
    using line::Reason;
    QTest::addColumn<bool>("gateway");
    QTest::addColumn<Reason>("paused");
    QTest::addColumn<Reason>("preflight");
    QTest::addColumn<BannerAction>("action");
    const auto row
        = [](const char *name, bool gateway, Reason paused, Reason preflight, BannerAction action) {
              QTest::newRow(name) << gateway << paused << preflight << action;
          };
    row("LINE, directly", false, Reason::AccessTokenRefused, Reason::None,
        BannerAction::ReplaceAccessToken);
    row("LINE, through the relay: not ours to replace", true, Reason::AccessTokenRefused,
        Reason::None, BannerAction::ResumeAccount);
    row("the relay", true, Reason::ConsoleTokenRefused, Reason::None,
        BannerAction::ReplaceConsoleToken);
    row("the check, LINE directly", false, Reason::None, Reason::AccessTokenRefused,
        BannerAction::ReplaceAccessToken);
    row("the check, LINE through the relay", true, Reason::None, Reason::AccessTokenRefused,
        BannerAction::ResumeAccount);
    row("the check, the relay", true, Reason::None, Reason::ConsoleTokenRefused,
        BannerAction::ReplaceConsoleToken);
    row("the check decides when the pause has another cause", true, Reason::NotApproved,
        Reason::ConsoleTokenRefused, BannerAction::ReplaceConsoleToken);
}

void TestBanner::theRefusedSecretIsTheOneThatIsAskedFor()
{
    QFETCH(line::Reason, paused);
    QFETCH(line::Reason, preflight);
    QFETCH(bool, gateway);
    BannerFacts facts = quiet();
    facts.gateway = gateway;
    facts.pausedFor = paused;
    if (preflight != line::Reason::None) {
        facts.preflight = inbox::PreflightVerdict::TokenRefused;
        facts.preflightReason = preflight;
    }
    const Banner banner = chooseBanner(facts);
    QCOMPARE(banner.kind, BannerKind::TokenRefused);
    QTEST(banner.action, "action");
    const bool byRelay = banner.action == BannerAction::ReplaceConsoleToken;
    QCOMPARE(banner.title.contains(QLatin1String("relay")), byRelay);
    if (banner.action == BannerAction::ResumeAccount)
        QVERIFY(banner.body.contains(QLatin1String("whoever runs the relay")));
}

void TestBanner::everyStoreErrorHasItsWords()
{
    QStringList titles;
    for (int kind = 0; kind <= int(store::StoreError::Kind::Failed); ++kind) {
        const Words words = describe(store::StoreError{store::StoreError::Kind(kind), {}});
        QVERIFY(!words.title.isEmpty());
        QVERIFY(!titles.contains(words.title));
        titles.append(words.title);
    }
}

void TestBanner::thePillProvesTheLink()
{
    const core::Timestamp now{1'795'423'152'000};
    const core::Milliseconds beat = std::chrono::seconds(15);
    relay::StreamStatus stream;
    stream.state = relay::StreamState::Live;
    const auto pill
        = [&](core::Milliseconds ago) { return pillWords(stream, now - ago, now, beat); };
    QVERIFY(pill(std::chrono::seconds(4)).text.contains(QLatin1Char('4')));
    QCOMPARE(pill(std::chrono::seconds(4)).tone, models::Tone::Accent);
    QCOMPARE(pill(std::chrono::seconds(30)).tone, models::Tone::Accent);
    QCOMPARE(pill(std::chrono::seconds(31)).tone, models::Tone::Warning);
    QVERIFY(!pill(std::chrono::seconds(31)).text.startsWith(QLatin1String("Live")));
    stream.state = relay::StreamState::Waiting;
    stream.trouble = relay::StreamTrouble::NotReachable;
    stream.nextTry = now + std::chrono::seconds(7);
    QVERIFY(pill(std::chrono::seconds(0)).text.contains(QLatin1Char('7')));
    stream.state = relay::StreamState::Stopped;
    stream.trouble = relay::StreamTrouble::TokenRefused;
    QCOMPARE(pill(std::chrono::seconds(0)).tone, models::Tone::Danger);
    // A clock that was set back must not show a negative age.
    stream.state = relay::StreamState::Live;
    QVERIFY(!pill(std::chrono::seconds(-90)).text.contains(QLatin1Char('-')));
}

void TestBanner::thePillSpeaksOfTroubleOnce()
{
    const Theme theme(QStringLiteral("light"));
    LivePill pill(theme);
    const QSignalSpy alerts(&pill, &LivePill::alerted);
    const core::Timestamp now{1'795'423'152'000};
    relay::StreamStatus stream;
    const auto show = [&](relay::StreamState state, int seconds) {
        stream.state = state;
        stream.nextTry = now + std::chrono::seconds(seconds);
        pill.setWords(
            pillWords(stream, now - std::chrono::seconds(seconds), now, std::chrono::seconds(15)));
    };
    using relay::StreamState;
    QStringList spoken;
    for (int second = 1; second < 20; ++second) {
        show(StreamState::Live, second);
        spoken.append(pill.accessibleName());
    }
    spoken.removeDuplicates();
    QCOMPARE(spoken, QStringList{QStringLiteral("Live")});
    QCOMPARE(alerts.size(), 0);
    for (int second = 31; second < 40; ++second)
        show(StreamState::Live, second);
    QCOMPARE(alerts.size(), 1); // silent
    stream.trouble = relay::StreamTrouble::NotReachable;
    for (int tries = 0; tries < 5; ++tries) {
        show(StreamState::Waiting, 3);
        show(StreamState::Waiting, 2);
        show(StreamState::Connecting, 0);
    }
    QCOMPARE(alerts.size(), 2); // offline, however many tries
    show(StreamState::Live, 1);
    show(StreamState::Waiting, 3);
    QCOMPARE(alerts.size(), 3); // it had been well in between
}

void TestBanner::theBarShowsMarkupAsItIs()
{
    const Theme theme(QStringLiteral("light"));
    BannerBar bar(theme);
    BannerFacts facts = quiet();
    facts.account = QStringLiteral("<b>Shop</b><img src='http://example.invalid/x'>");
    facts.pausedFor = line::Reason::AccessTokenRefused;
    bar.show(chooseBanner(facts));
    for (const char *name : {"bannerTitle", "bannerBody"})
        QCOMPARE(bar.findChild<QLabel *>(QLatin1String(name))->textFormat(), Qt::PlainText);
}

void TestBanner::theBarsButtonTellsWhatItDoes()
{
    const Theme theme(QStringLiteral("light"));
    BannerBar bar(theme);
    QVERIFY(bar.isHidden());
    BannerFacts facts = quiet();
    facts.preflight = inbox::PreflightVerdict::AutomaticRead;
    bar.show(chooseBanner(facts));
    QVERIFY(!bar.isHidden());
    QSignalSpy asked(&bar, &BannerBar::actionRequested);
    bar.findChild<QPushButton *>(QStringLiteral("bannerButton"))->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<BannerAction>(), BannerAction::OpenResponseSettings);
    bar.show(chooseBanner(quiet()));
    QVERIFY(bar.isHidden());
}

void TestBanner::aDamagedWindowStateIsTheDefault()
{
    WindowState state;
    state.sideWanted = false;
    state.menuBar = true;
    state.view = models::View::Failed;
    state.splitter = QByteArrayLiteral("abc");
    const QByteArray bytes = state.write();
    const WindowState back = WindowState::read(bytes);
    QCOMPARE(back.sideWanted, false);
    QCOMPARE(back.menuBar, true);
    QCOMPARE(back.view, models::View::Failed);
    QCOMPARE(back.splitter, state.splitter);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const WindowState cut = WindowState::read(bytes.first(length));
        QVERIFY(cut.sideWanted);
        QCOMPARE(cut.view, models::View::NeedsReply);
    }
    QVERIFY(WindowState::read(QByteArray(1 << 20, 'x')).sideWanted);
}

QTEST_MAIN(TestBanner)
#include "tst_ui_banner.moc"
