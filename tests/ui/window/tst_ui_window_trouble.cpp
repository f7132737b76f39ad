// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/dialogs/text_sheet.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/window/banner_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

constexpr int patience = 20'000; // a state stands behind a durable write

} // namespace

class TestWindowTrouble : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] ui::BannerBar *banner() const { return m_rig->find<ui::BannerBar>("banner"); }
    void clickBanner() { m_rig->find<QPushButton>("bannerButton")->click(); }

    std::unique_ptr<WindowRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void aRefusedTokenPausesAndIsReplaced();
    void theRelaysRefusalAsksForTheConsoleToken();
    void withAGatewayNoTokenOfLinesIsAskedFor();
    void eachSecretCanBeEntered();
    void chatOffIsToldWithTheWayOut();
    void theOldApiWithChatIsToldWithTheWayOut();
    void aFullDiskIsToldAndForgotten();
    void theDemoSaysSo();
    void aHostileAccountNameStaysText();
};

void TestWindowTrouble::aRefusedTokenPausesAndIsReplaced()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    m_rig->script({401, 200});
    QVERIFY(m_rig->open());
    QVERIFY(!banner()->isVisible());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Paused, patience);
    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(banner()->banner().kind, ui::BannerKind::TokenRefused);

    clickBanner();
    auto *dialog = m_rig->find<ui::TokenDialog>("tokenDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("tokenField"));
    QTest::keyClicks(field, QStringLiteral("a-new-token"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_rig->newTokens, QList<QByteArray>{"a-new-token"});
    QCOMPARE(m_rig->newSecrets, QList<core::SecretName>{core::SecretName::AccessToken});
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("tokenTold"))->text(),
             QStringLiteral("kept in memory"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    m_rig->advance(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, patience);
    QTRY_VERIFY(!banner()->isVisible());
}

void TestWindowTrouble::chatOffIsToldWithTheWayOut()
{
    QVERIFY(m_rig->start());
    m_rig->server.then(
        answerWith(200,
                   R"({"userId":"U1","basicId":"@aozora","displayName":"Aozora","chatMode":"bot",)"
                   R"("markAsReadMode":"auto"})"));
    QVERIFY(m_rig->open());
    m_rig->preflight->check();
    QTRY_COMPARE_WITH_TIMEOUT(banner()->banner().kind, ui::BannerKind::AutomaticRead, patience);
    QCOMPARE(m_rig->text("accountBasicId"), QStringLiteral("@aozora"));
    QTRY_VERIFY(m_rig->text("statusMode").contains(QLatin1String("automatic")));
    clickBanner();
    QVERIFY(m_rig->find<ui::TextSheet>("responseSettingsSheet"));
}

void TestWindowTrouble::theOldApiWithChatIsToldWithTheWayOut()
{
    m_rig = std::make_unique<WindowRig>(ReadApi::User);
    QVERIFY(m_rig->start());
    m_rig->server.then(
        answerWith(200,
                   R"({"userId":"U1","basicId":"@aozora","displayName":"Aozora","chatMode":"chat",)"
                   R"("markAsReadMode":"manual"})"));
    QVERIFY(m_rig->open());
    m_rig->preflight->check();
    QTRY_COMPARE_WITH_TIMEOUT(banner()->banner().kind, ui::BannerKind::OldApiWithChat, patience);
    clickBanner();
    QVERIFY(!m_rig->switchedTo); // not without saying what it means
    m_rig->find<QPushButton>("confirmAction")->click();
    QCOMPARE(m_rig->switchedTo, std::optional(ReadApi::Token));
}

void TestWindowTrouble::aFullDiskIsToldAndForgotten()
{
    QVERIFY(m_rig->open());
    // What the store reports; that it does is the store's own test.
    Q_EMIT m_rig->store->failed({store::StoreError::Kind::DiskFull, {}});
    QTRY_COMPARE_WITH_TIMEOUT(banner()->banner().kind, ui::BannerKind::StoreFailed, patience);
    Q_EMIT m_rig->store->recovered();
    QTRY_VERIFY(!banner()->isVisible());
}

void TestWindowTrouble::theDemoSaysSo()
{
    m_rig->makePhone = [](QWidget *parent) { return new QWidget(parent); };
    QVERIFY(m_rig->open());
    QCOMPARE(banner()->banner().kind, ui::BannerKind::Demo);
    QVERIFY(banner()->isVisible());
}

void TestWindowTrouble::aHostileAccountNameStaysText()
{
    QVERIFY(m_rig->start());
    m_rig->server.then(
        answerWith(200,
                   R"({"userId":"U1","basicId":"@x","displayName":"<img src=x>\u202eevil\nline",)"
                   R"("chatMode":"chat","markAsReadMode":"manual"})"));
    QVERIFY(m_rig->open());
    m_rig->preflight->check();
    QTRY_VERIFY(m_rig->text("accountName").contains(QLatin1String("<img")));
    QVERIFY(!m_rig->text("accountName").contains(QChar(0x202e)));
    QVERIFY(!m_rig->text("accountName").contains(QLatin1Char('\n')));
    QCOMPARE(m_rig->find<QLabel>("accountName")->textFormat(), Qt::PlainText);
}

void TestWindowTrouble::theRelaysRefusalAsksForTheConsoleToken()
{
    m_rig->gateway = true;
    m_rig->lineConfig.gateway = true;
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    m_rig->server.then(answerWith(401, "{}", {"x-relay-error: console_token"}));
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->pausedFor(), line::Reason::ConsoleTokenRefused,
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(banner()->banner().kind, ui::BannerKind::TokenRefused, patience);
    clickBanner();
    auto *dialog = m_rig->find<ui::TokenDialog>("tokenDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->secretName(), core::SecretName::ConsoleToken);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("tokenField"));
    QTest::keyClicks(field, QStringLiteral("a-new-console-token"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_rig->newTokens, QList<QByteArray>{"a-new-console-token"});
    QCOMPARE(m_rig->newSecrets, QList<core::SecretName>{core::SecretName::ConsoleToken});
}

void TestWindowTrouble::withAGatewayNoTokenOfLinesIsAskedFor()
{
    m_rig->gateway = true;
    m_rig->lineConfig.gateway = true;
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    m_rig->script({401});
    QVERIFY(m_rig->open());
    QVERIFY(!m_rig->find<QAction>("actionAccessToken")->isEnabled());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->pausedFor(), line::Reason::AccessTokenRefused,
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(banner()->banner().kind, ui::BannerKind::TokenRefused, patience);
    QVERIFY(banner()->banner().body.contains(QLatin1String("whoever runs the relay")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_rig->text("stateBody").contains(QLatin1String("whoever runs the relay")), patience);
    QVERIFY(!m_rig->find("remedyButton")->isVisible());
    clickBanner(); // asks LINE again
    QVERIFY(!m_rig->find<ui::TokenDialog>("tokenDialog"));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, patience);
    QVERIFY(m_rig->newTokens.isEmpty());
}

void TestWindowTrouble::eachSecretCanBeEntered()
{
    QVERIFY(m_rig->open());
    const QList<std::pair<const char *, core::SecretName>> entries{
        {"actionChannelSecret", core::SecretName::ChannelSecret},
        {"actionAccessToken", core::SecretName::AccessToken},
        {"actionConsoleToken", core::SecretName::ConsoleToken}};
    for (const auto &[action, name] : entries) {
        m_rig->find<QAction>(action)->trigger();
        auto *dialog = m_rig->find<ui::TokenDialog>("tokenDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->secretName(), name);
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("tokenField"));
        QTest::keyClicks(field, QStringLiteral("value"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_rig->newSecrets.last(), name);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->find<ui::TokenDialog>("tokenDialog"), patience);
    }
    m_rig->find<QAction>("actionShowAccount")->trigger();
    QVERIFY(m_rig->find<ui::TextSheet>("accountSheet"));
}

QTEST_MAIN(TestWindowTrouble)
#include "tst_ui_window_trouble.moc"
