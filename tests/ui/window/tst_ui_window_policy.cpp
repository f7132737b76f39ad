// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/chat/elided_label.h"
#include "ui/window/thread_pane.h"

using namespace kidoku;
using namespace kidoku::testing;
using accounts::ReadPolicy;

namespace {

constexpr int patience = 20'000; // a state stands behind a durable write
constexpr std::chrono::seconds second{1};

} // namespace

//! What the window tells of the account's read policy, and what looking at it does.
class TestWindowPolicy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;
    ConversationId m_id;

    void use(ReadPolicy policy)
    {
        QVERIFY(m_rig->start());
        m_id = m_rig->customer(QStringLiteral("Aya"), 2);
        accounts::Entry entry;
        entry.id = m_rig->config.account;
        entry.relay = QUrl(QStringLiteral("https://relay.example"));
        m_rig->book.useForThisRun(entry);
        QVERIFY(m_rig->open());
        entry = *m_rig->book.find(entry.id);
        entry.policy = policy;
        entry.policySeconds = 5;
        QVERIFY(m_rig->book.change(entry).ok());
        m_rig->policyDesk->setPolicy(policy, 5 * second); // as the workspace does
        QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
        QCOMPARE(m_rig->console->current(), m_id);
    }
    [[nodiscard]] QString summary() const
    {
        return m_rig->find<ui::ElidedLabel>("threadSummary")->text();
    }
    void waitFor(core::Milliseconds time)
    {
        m_rig->clock.advance(time);
        m_rig->policyDesk->poll();
        m_rig->queue->poll();
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void looking_data();
    void looking();
    void escPrevents();
    void aLockedScreenIsNotLookedAt();
    void anotherChatBeginsAnew();
    void theModeIsTold_data();
    void theModeIsTold();
    void doneByTheHeaderMarks();
};

void TestWindowPolicy::looking_data()
{
    QTest::addColumn<ReadPolicy>("policy");
    QTest::addColumn<bool>("marks");
    QTest::newRow("manual") << ReadPolicy::Manual << false;
    QTest::newRow("on reply") << ReadPolicy::OnReply << false;
    QTest::newRow("on Done") << ReadPolicy::OnDone << false;
    QTest::newRow("on arrival") << ReadPolicy::OnArrival << false;
    QTest::newRow("after seconds") << ReadPolicy::AfterSeconds << true;
}

void TestWindowPolicy::looking()
{
    QFETCH(ReadPolicy, policy);
    QFETCH(bool, marks);
    use(policy);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(m_id).unseen, 0, patience);
    if (marks)
        QTRY_VERIFY_WITH_TIMEOUT(
            summary().startsWith(QStringLiteral("Will be marked read in 5 s — Esc to prevent")),
            patience);
    waitFor(4 * second);
    m_rig->settles();
    QCOMPARE(m_rig->state(m_id), MarkState::None);
    waitFor(second);
    if (marks)
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(m_id), MarkState::Holding, patience);
    waitFor(4 * second);
    if (marks)
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(m_id).unread, 0, patience);
    m_rig->settles();
    QCOMPARE(m_rig->calls(), marks ? 1 : 0);
}

void TestWindowPolicy::escPrevents()
{
    use(ReadPolicy::AfterSeconds);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->policyDesk->timeLeft(m_id).has_value(), patience);
    QVERIFY(m_rig->press(Qt::Key_Escape));
    QVERIFY(!m_rig->policyDesk->timeLeft(m_id));
    QVERIFY(!summary().contains(QStringLiteral("Will be marked")));
    QVERIFY(summary().contains(QStringLiteral("Read mode: after 5 s in view")));
    waitFor(20 * second);
    m_rig->settles();
    QCOMPARE(m_rig->calls(), 0);
}

void TestWindowPolicy::aLockedScreenIsNotLookedAt()
{
    use(ReadPolicy::AfterSeconds);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->policyDesk->timeLeft(m_id).has_value(), patience);
    m_rig->window->setScreenLocked(true);
    QVERIFY(!m_rig->policyDesk->timeLeft(m_id));
    waitFor(20 * second);
    m_rig->settles();
    QCOMPARE(m_rig->calls(), 0);
    m_rig->window->setScreenLocked(false);
    QCOMPARE(m_rig->policyDesk->timeLeft(m_id), std::optional<core::Milliseconds>(5 * second));
}

void TestWindowPolicy::anotherChatBeginsAnew()
{
    use(ReadPolicy::AfterSeconds);
    m_rig->clock.advance(second);
    const ConversationId other = m_rig->customer(QStringLiteral("Ben"));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->policyDesk->timeLeft(m_id).has_value(), patience);
    m_rig->clock.advance(3 * second);
    m_rig->list()->choose(other);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->policyDesk->timeLeft(other),
                              std::optional<core::Milliseconds>(5 * second), patience);
    QVERIFY(!m_rig->policyDesk->timeLeft(m_id));
    m_rig->list()->choose(m_id);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->policyDesk->timeLeft(m_id),
                              std::optional<core::Milliseconds>(5 * second), patience);
}

void TestWindowPolicy::theModeIsTold_data()
{
    QTest::addColumn<ReadPolicy>("policy");
    QTest::addColumn<QString>("words");
    QTest::newRow("manual") << ReadPolicy::Manual << "Read mode: manual";
    QTest::newRow("on reply") << ReadPolicy::OnReply << "Read mode: on reply";
    QTest::newRow("on Done") << ReadPolicy::OnDone << "Read mode: on Done";
    QTest::newRow("on arrival") << ReadPolicy::OnArrival << "Read mode: on arrival";
    QTest::newRow("after seconds") << ReadPolicy::AfterSeconds << "Read mode: after 5 s in view";
}

void TestWindowPolicy::theModeIsTold()
{
    QFETCH(ReadPolicy, policy);
    QFETCH(QString, words);
    use(policy);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("statusMode"), words + QStringLiteral(" · new API"),
                              patience);
    QCOMPARE(summary().contains(words), policy != ReadPolicy::Manual);
}

void TestWindowPolicy::doneByTheHeaderMarks()
{
    use(ReadPolicy::OnDone);
    QVERIFY(m_rig->press(Qt::Key_E, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(m_id), MarkState::Holding, patience);
    QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 0, patience);
    waitFor(20 * second);
    QCOMPARE(m_rig->calls(), 0);
}

Q_DECLARE_METATYPE(kidoku::accounts::ReadPolicy)

QTEST_MAIN(TestWindowPolicy)
#include "tst_ui_window_policy.moc"
