// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/text_sheet.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_window.h"
#include "ui/log/log_tree.h"
#include "ui/window/banner_bar.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

constexpr int patience = 20'000; // a state stands behind a durable write

} // namespace

//! Orders do what they say, to the request they are about, and nothing more.
class TestWindowOrders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;

    //! Opens the first chat and marks it; it is held then.
    void markFirst(ConversationId id)
    {
        QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
        QCOMPARE(m_rig->console->current(), id);
        QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
    }
    void setReadOnly(bool readOnly)
    {
        auto done = m_rig->store->read([readOnly](store::Database &database) {
            database.exec(readOnly ? "PRAGMA query_only = 1" : "PRAGMA query_only = 0");
            return core::Done{};
        });
        QVERIFY(WindowRig::finishes(done) && done.result().ok());
    }
    void click(const char *button)
    {
        auto *found = m_rig->find<QPushButton>(button);
        QTRY_VERIFY_WITH_TIMEOUT(found->isVisible(), patience);
        found->click();
    }
    [[nodiscard]] ui::BannerBar *banner() const { return m_rig->find<ui::BannerBar>("banner"); }
    void answerBotInfo(const QString &chatMode)
    {
        const QJsonObject info{{QStringLiteral("userId"), QStringLiteral("U1")},
                               {QStringLiteral("basicId"), QStringLiteral("@aozora")},
                               {QStringLiteral("displayName"), QStringLiteral("Aozora")},
                               {QStringLiteral("chatMode"), chatMode},
                               {QStringLiteral("markAsReadMode"), QStringLiteral("auto")}};
        m_rig->server.then(answerWith(200, QJsonDocument(info).toJson()));
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void retryNowNeverEndsTheUndo();
    void nowEndsTheUndo();
    void anOldRowOfTheLogNeverTouchesANewMark();
    void theProbeLeavesAloneWhatIsHeld();
    void tryAgainRepeatsTheOrderThatWasNotSaved();
    void cancelledBeforeSendingIsTold();
    void theOpenChatStaysAfterItWasMarked();
    void goingToAConversationEndsTheSearch();
    void flaggedChatsAreReachedAsUnread();
    void automaticReadLeavesNothingToOrder();
    void theOldApiIsNotTakenWithoutAQuestion();
    void theQuestionTellsWhatIsKnown_data();
    void theQuestionTellsWhatIsKnown();
    void openMarksArePlacedAgainWithTheOtherApi();
    void detailsShowTheTries();
    void aMessageWithoutATokenIsExplained();
    void copyDetailsCopiesTheNewestTry();
};

void TestWindowOrders::retryNowNeverEndsTheUndo()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    markFirst(id);
    QVERIFY(m_rig->press(Qt::Key_F5));
    m_rig->settles();
    QCOMPARE(m_rig->state(id), MarkState::Holding);
    auto *table = m_rig->find<ui::LogTree>("logTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    table->setFocus();
    table->selectRow(table->model()->rowCount() - 1);
    QVERIFY(m_rig->press(Qt::Key_F5)); // from the log, too
    m_rig->settles();
    QCOMPARE(m_rig->state(id), MarkState::Holding);
    QCOMPARE(m_rig->calls(), 0);
}

void TestWindowOrders::nowEndsTheUndo()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    markFirst(id);
    click("sendNowButton"); // the clock stands still
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, patience);
    QCOMPARE(m_rig->calls(), 1);
}

void TestWindowOrders::anOldRowOfTheLogNeverTouchesANewMark()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    m_rig->script({400});
    QVERIFY(m_rig->open());
    markFirst(id);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Failed, patience);
    auto *table = m_rig->find<ui::LogTree>("logTable");
    const auto failedRow = [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto entry = table->model()
                                   ->index(row, 0)
                                   .data(models::LogModel::EntryRole)
                                   .value<store::LogEntry>();
            if (entry.what == store::LogWhat::MarkAttempt && entry.state == store::LogState::Failed)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(failedRow() >= 0, patience);

    m_rig->clock.advance(std::chrono::minutes(1));
    (void)m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
    table->setFocus();
    table->selectRow(failedRow());
    Q_EMIT table->customContextMenuRequested(QPoint(5, 5));
    QVERIFY(!m_rig->find<QAction>("logRetry")->isEnabled());
    QVERIFY(!m_rig->find<QAction>("logCancel")->isEnabled());
    m_rig->find("logMenu")->close();
    QVERIFY(m_rig->press(Qt::Key_F5));
    m_rig->settles();
    QCOMPARE(m_rig->state(id), MarkState::Holding);
    QCOMPARE(m_rig->calls(), 1);
}

void TestWindowOrders::theProbeLeavesAloneWhatIsHeld()
{
    QVERIFY(m_rig->start());
    const ConversationId held = m_rig->customer(QStringLiteral("held"));
    QList<ConversationId> failing;
    for (int i = 0; i < 5; ++i)
        failing.append(m_rig->customer(QStringLiteral("Customer %1").arg(i)));
    m_rig->script({500, 500, 500, 500, 500});
    QVERIFY(m_rig->open());
    for (const ConversationId id : failing)
        QVERIFY(m_rig->mark(id).ok());
    m_rig->advance(std::chrono::seconds(4));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->queue->inOutage(), patience);
    QVERIFY(m_rig->mark(held).ok());
    QCOMPARE(m_rig->state(held), MarkState::Holding);
    QTRY_COMPARE_WITH_TIMEOUT(banner()->banner().kind, ui::BannerKind::LineOutage, patience);
    const int before = m_rig->calls();
    click("bannerButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->calls() > before, patience);
    m_rig->settles();
    QCOMPARE(m_rig->state(held), MarkState::Holding);
}

void TestWindowOrders::tryAgainRepeatsTheOrderThatWasNotSaved()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"), 2);
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unseen, 0, patience); // nothing to write
    setReadOnly(true);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    const QString refused = models::describe(readmarks::RequestRefusal::StoreFailed).title;
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("stateTitle"), refused, patience);
    setReadOnly(false);
    click("remedyButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
}

void TestWindowOrders::cancelledBeforeSendingIsTold()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    markFirst(id);
    click("undoButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("stateTitle"), QStringLiteral("Cancelled before sending"),
                              patience);
    QVERIFY(m_rig->find("stateLine")->isVisible());
    QCOMPARE(m_rig->calls(), 0);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier)); // and a new order is a new story
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->text("stateTitle").contains(QLatin1String("4 s")), patience);
}

void TestWindowOrders::theOpenChatStaysAfterItWasMarked()
{
    QVERIFY(m_rig->start());
    (void)m_rig->customer(QStringLiteral("Ben"));
    m_rig->clock.advance(std::chrono::seconds(1));
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_2, Qt::ControlModifier)); // Unread
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->console->conversations().count(models::View::Unread), 1,
                              patience);
    QVERIFY(m_rig->list()->indexOf(id).isValid());
    QCOMPARE(m_rig->list()->currentIndex(), m_rig->list()->indexOf(id));
}

void TestWindowOrders::goingToAConversationEndsTheSearch()
{
    QVERIFY(m_rig->start());
    const ConversationId ben = m_rig->customer(QStringLiteral("Ben"));
    m_rig->clock.advance(std::chrono::seconds(1));
    const ConversationId aya = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    markFirst(aya);
    m_rig->advance(std::chrono::seconds(4));
    auto *table = m_rig->find<ui::LogTree>("logTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    auto *field = m_rig->find<QLineEdit>("searchField");
    field->setText(QStringLiteral("ben"));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 1, patience);
    m_rig->list()->choose(ben);
    table->setFocus();
    table->selectRow(table->model()->rowCount() - 1);
    QVERIFY(m_rig->press(Qt::Key_Return));
    QCOMPARE(m_rig->console->current(), aya);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(m_rig->list()->model()->rowCount(), 2);
}

void TestWindowOrders::flaggedChatsAreReachedAsUnread()
{
    QVERIFY(m_rig->start());
    const ConversationId flagged = m_rig->customer(QStringLiteral("Ben"));
    m_rig->clock.advance(std::chrono::seconds(1));
    const ConversationId read = m_rig->customer(QStringLiteral("Chen"));
    m_rig->clock.advance(std::chrono::seconds(1));
    const ConversationId first = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    for (const ConversationId id : {flagged, read}) {
        QVERIFY(m_rig->mark(id).ok());
        m_rig->advance(std::chrono::seconds(4));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, patience);
    }
    m_rig->box->setFlagged(flagged, true);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->console->conversations().count(models::View::Unread), 2,
                              patience);
    QVERIFY(m_rig->press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier));
    QCOMPARE(m_rig->console->current(), first);
    QVERIFY(m_rig->press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier));
    QCOMPARE(m_rig->console->current(), flagged);
}

void TestWindowOrders::automaticReadLeavesNothingToOrder()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"), 3);
    answerBotInfo(QStringLiteral("bot"));
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    m_rig->preflight->check();
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->console->automaticRead(), patience);
    const auto *button = m_rig->find<QPushButton>("markReadButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(QLatin1String("Chat is off")));
    QVERIFY(m_rig->find("stateLine")->isVisible());
    QVERIFY(m_rig->text("stateTitle").contains(QLatin1String("by itself")));
    QVERIFY(!m_rig->text("threadSummary").contains(QLatin1String("not marked read")));
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    m_rig->settles();
    QVERIFY(m_rig->queue->statuses().isEmpty());
    click("remedyButton");
    QVERIFY(m_rig->find<ui::TextSheet>("responseSettingsSheet"));
}

void TestWindowOrders::theOldApiIsNotTakenWithoutAQuestion()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->writes(QStringLiteral("U-old"), 1, false); // no read token
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    click("remedyButton");
    QVERIFY(!m_rig->switchedTo);
    auto *question = m_rig->find<ui::ConfirmDialog>("confirmDialog");
    QVERIFY(question);
    QVERIFY(m_rig->text("confirmBody").contains(QLatin1String("every chat of the account")));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->find<ui::ConfirmDialog>("confirmDialog"), patience);
    QVERIFY(!m_rig->switchedTo);
    click("remedyButton");
    QTest::keyClick(m_rig->find<ui::ConfirmDialog>("confirmDialog"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->switchedTo, std::optional(ReadApi::User), patience);
}

void TestWindowOrders::theQuestionTellsWhatIsKnown_data()
{
    QTest::addColumn<QString>("chatMode");
    QTest::addColumn<QString>("told");
    QTest::newRow("LINE has not told") << QString() << "is not known";
    QTest::newRow("Chat is on") << "chat"
                                << "Chat is on now: LINE does not allow both together";
    QTest::newRow("Chat is off") << "bot"
                                 << "As LINE tells it now, this works";
}

void TestWindowOrders::theQuestionTellsWhatIsKnown()
{
    QFETCH(QString, chatMode);
    QFETCH(QString, told);
    QVERIFY(m_rig->start());
    const ConversationId waits = m_rig->customer(QStringLiteral("Ben"));
    m_rig->clock.advance(std::chrono::seconds(1));
    const ConversationId id = m_rig->writes(QStringLiteral("U-old"), 1, false); // no read token
    QVERIFY(m_rig->open());
    if (!chatMode.isEmpty()) {
        answerBotInfo(chatMode);
        m_rig->preflight->check();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->preflight->status().info.chatMode, chatMode, patience);
        if (chatMode == QLatin1String("bot"))
            m_rig->preflight->setApi(ReadApi::User); // else the button is off, as it has no effect
    }
    QVERIFY(m_rig->mark(waits).ok());
    m_rig->list()->choose(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->console->current(), id, patience);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    click("remedyButton");
    QVERIFY(m_rig->text("confirmBody").contains(told));
    QVERIFY(m_rig->text("confirmBody").contains(QLatin1String("1 read mark")));
}

void TestWindowOrders::openMarksArePlacedAgainWithTheOtherApi()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    markFirst(id);
    QVERIFY(!m_rig->text("stateBody").contains(QLatin1String("marked too")));
    m_rig->config.api = ReadApi::User; // as the session does after the question
    m_rig->queue->setConfig(m_rig->config);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->status(id).api, ReadApi::User, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_rig->text("stateBody")
            .contains(QLatin1String("messages that arrive meanwhile will be marked too")),
        patience);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, patience);
    QVERIFY(m_rig->server.request(0).target.endsWith("/message/markAsRead"));
}

void TestWindowOrders::detailsShowTheTries()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    m_rig->config.retry.giveUpAfter = std::chrono::seconds(1);
    m_rig->queue->setConfig(m_rig->config);
    m_rig->script({500, 500, 500});
    QVERIFY(m_rig->open());
    markFirst(id);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->status(id).attempts, 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_rig->advance(std::chrono::seconds(2)), m_rig->state(id) == MarkState::Failed), patience);
    m_rig->find("logDock")->hide();
    click("detailsButton");
    QVERIFY(m_rig->find("logDock")->isVisible());
}

void TestWindowOrders::aMessageWithoutATokenIsExplained()
{
    QVERIFY(m_rig->start());
    (void)m_rig->writes(QStringLiteral("U-old"), 1, false);
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    click("whyButton");
    auto *desk = m_rig->window->findChild<ui::HelpDesk *>();
    QTRY_VERIFY_WITH_TIMEOUT(desk->helpWindow() && desk->helpWindow()->isVisible(), patience);
    QVERIFY(!desk->helpWindow()->page().isEmpty());
}

void TestWindowOrders::copyDetailsCopiesTheNewestTry()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    m_rig->script({418});
    QVERIFY(m_rig->open());
    markFirst(id);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Failed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->find<QPushButton>("remedyButton")->text(),
                              QStringLiteral("Copy details"), patience);
    click("remedyButton");
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("418")));
}

QTEST_MAIN(TestWindowOrders)
#include "tst_ui_window_orders.moc"
