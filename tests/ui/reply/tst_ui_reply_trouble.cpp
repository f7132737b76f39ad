// SPDX-License-Identifier: Apache-2.0
#include "ui/chat/thread_view.h"
#include "ui/reply/reply_rig.h"

using namespace kidoku;
using namespace kidoku::testing;

//! What the operator sees and can do when a reply does not get through, or cannot go.
class TestUiReplyTrouble : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReplyRig> m_rig;

    void send(const QString &text)
    {
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        m_rig->type(text);
        QVERIFY(m_rig->press(Qt::Key_Return, Qt::ControlModifier));
    }
    //! Of the newest row of the thread.
    [[nodiscard]] QString caption() const
    {
        const auto &thread = m_rig->console->thread();
        for (int row = thread.rowCount() - 1; row >= 0; --row) {
            const QString text
                = thread.index(row).data(int(models::ThreadRole::Caption)).toString();
            if (!text.isEmpty())
                return text;
        }
        return {};
    }
    [[nodiscard]] HttpStep quotaOf(qint64 limit, qint64 used) const
    {
        return [=](const HttpExchangePtr &exchange) {
            const bool asksUse = exchange->request().target.endsWith("/consumption");
            const QByteArray body = asksUse
                ? "{\"totalUsage\":" + QByteArray::number(used) + "}"
                : "{\"type\":\"limited\",\"value\":" + QByteArray::number(limit) + "}";
            answerWith(200, body)(exchange);
        };
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ReplyRig>(); }
    void cleanup() { m_rig.reset(); }

    void aRefusedReplyStaysWithReasonAndRetry()
    {
        QVERIFY(m_rig->begin().isValid());
        m_rig->script({413, 200});
        send(QStringLiteral("hi"));
        QTRY_VERIFY(m_rig->find("replyLine")->isVisible());
        QVERIFY(m_rig->text("replyTitle").startsWith(QStringLiteral("Reply not sent")));
        QTRY_VERIFY(caption().contains(QStringLiteral("Not sent")));
        QVERIFY(m_rig->button("replyRetry")->isVisible());
        QVERIFY(!m_rig->button("replySendAgain")->isVisible());
        m_rig->button("replyRetry")->click();
        QTRY_VERIFY(!m_rig->find("replyLine")->isVisible());
        QTRY_VERIFY(!caption().contains(QStringLiteral("Not sent")));
        QTRY_COMPARE(m_rig->sent().size(), 2);
    }

    void aDiscardedReplyLeavesTheThread()
    {
        QVERIFY(m_rig->begin().isValid());
        QTRY_VERIFY(m_rig->console->thread().rowCount() > 0);
        const int before = m_rig->console->thread().rowCount();
        m_rig->script({413});
        send(QStringLiteral("hi"));
        QTRY_VERIFY(m_rig->find("replyLine")->isVisible());
        QTRY_COMPARE(m_rig->console->thread().rowCount(), before + 1);
        m_rig->button("replyDiscard")->click();
        QTRY_COMPARE(m_rig->console->thread().rowCount(), before);
        QTRY_VERIFY(!m_rig->find("replyLine")->isVisible());
    }

    void countsDownToTheNextTry()
    {
        QVERIFY(m_rig->begin().isValid());
        m_rig->script({500, 200});
        send(QStringLiteral("hi"));
        QTRY_COMPARE(m_rig->text("replyTitle"), QStringLiteral("Sending the reply again in 1 s"));
        m_rig->button("replyRetry")->click();
        QTRY_COMPARE(m_rig->sent().size(), 2);
        QTRY_VERIFY(!m_rig->find("replyLine")->isVisible());
    }

    void whatMayHaveBeenSentAsksTheOperator()
    {
        const auto chat = m_rig->begin();
        QVERIFY(chat.isValid());
        (void)WindowRig::finishes(
            m_rig->store->write([&](store::Database &database, store::ChangeSet &) {
                store::replies::addToken(database, chat,
                                         {core::Secret("reply-token"), m_rig->clock.now()});
                return core::Done{};
            }));
        m_rig->script({500});
        m_rig->server.then(answerWith(400, R"({"message":"Invalid reply token"})"));
        send(QStringLiteral("hi"));
        QTRY_VERIFY(m_rig->button("replyRetry")->isVisible());
        m_rig->button("replyRetry")->click();
        QTRY_COMPARE(m_rig->text("replyTitle"), QStringLiteral("This reply may have been sent"));
        QVERIFY(caption().contains(QStringLiteral("May have been sent")));
        QVERIFY(m_rig->button("replySendAgain")->isVisible());
        QVERIFY(m_rig->button("replyMarkSent")->isVisible());
        QVERIFY(!m_rig->button("replyRetry")->isVisible());
        m_rig->button("replyMarkSent")->click();
        QTRY_VERIFY(!m_rig->find("replyLine")->isVisible());
        QCOMPARE(m_rig->sent().size(), 2);
    }

    void aPauseNamesItsRemedy()
    {
        QVERIFY(m_rig->begin().isValid());
        m_rig->script({401});
        send(QStringLiteral("hi"));
        QTRY_VERIFY(m_rig->text("replyTitle").startsWith(QStringLiteral("Replies are paused")));
        QVERIFY(m_rig->button("replyRemedy")->isVisible());
        m_rig->button("replyRemedy")->click();
        QTRY_VERIFY(m_rig->find("tokenDialog"));
        m_rig->find<QDialog>("tokenDialog")->close();
        m_rig->outbox->resume();
        QTRY_VERIFY(!m_rig->find("replyLine")->isVisible());
    }

    void nobodyWritesToWhoHasBlockedTheAccount()
    {
        const auto chat = m_rig->begin();
        QVERIFY(chat.isValid());
        auto blocked
            = m_rig->store->write([&](store::Database &database, store::ChangeSet &changes) {
                  store::inbox::setBlocked(database, chat, true, m_rig->clock.now());
                  store::inbox::touch(database, {chat}, changes);
                  return core::Done{};
              });
        QVERIFY(WindowRig::finishes(blocked));
        QTRY_VERIFY(m_rig->edit()->isReadOnly());
        QVERIFY(m_rig->text("replyForecast").contains(QStringLiteral("blocked")));
        QVERIFY(!m_rig->button("sendReply")->isEnabled());
    }

    void theQuotaIsShownBeforeItBites()
    {
        QVERIFY(m_rig->begin().isValid());
        m_rig->server.then(quotaOf(1000, 188));
        m_rig->server.then(quotaOf(1000, 188));
        m_rig->quota->refresh();
        QTRY_VERIFY(m_rig->text("replyForecast").contains(QStringLiteral("812")));
        QVERIFY(m_rig->text("replyWarning").isEmpty());
        m_rig->server.then(quotaOf(1000, 800));
        m_rig->server.then(quotaOf(1000, 800));
        m_rig->quota->refresh();
        QTRY_VERIFY(m_rig->text("replyWarning").contains(QStringLiteral("200")));
        m_rig->edit()->setPlainText(QStringLiteral("hi"));
        QVERIFY(m_rig->button("sendReply")->isEnabled());
        m_rig->server.then(quotaOf(1000, 1000));
        m_rig->server.then(quotaOf(1000, 1000));
        m_rig->quota->refresh();
        QTRY_VERIFY(!m_rig->button("sendReply")->isEnabled());
        QVERIFY(m_rig->text("replyForecast").contains(QStringLiteral("used up")));
    }
    void aFreeAnswerRemainsWhenTheQuotaIsUsedUp()
    {
        const auto chat = m_rig->begin();
        QVERIFY(chat.isValid());
        m_rig->server.then(quotaOf(10, 10));
        m_rig->server.then(quotaOf(10, 10));
        m_rig->quota->refresh();
        m_rig->edit()->setPlainText(QStringLiteral("hi"));
        QTRY_VERIFY(!m_rig->button("sendReply")->isEnabled());
        auto written
            = m_rig->store->write([&](store::Database &database, store::ChangeSet &changes) {
                  store::replies::addToken(database, chat,
                                           {core::Secret("reply-token"), m_rig->clock.now()});
                  store::inbox::touch(database, {chat}, changes);
                  return core::Done{};
              });
        QVERIFY(WindowRig::finishes(written));
        QTRY_VERIFY(m_rig->button("sendReply")->isEnabled());
    }
};

QTEST_MAIN(TestUiReplyTrouble)
#include "tst_ui_reply_trouble.moc"
