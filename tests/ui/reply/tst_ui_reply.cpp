// SPDX-License-Identifier: Apache-2.0
#include "ui/reply/reply_rig.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>

using namespace kidoku;
using namespace kidoku::testing;

//! Writing and sending by the keyboard alone.
class TestUiReply : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReplyRig> m_rig;

    static void compose(QWidget *edit, const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(edit, &event);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ReplyRig>(); }
    void cleanup() { m_rig.reset(); }

    void isThereOnlyWithAConversation()
    {
        QVERIFY(m_rig->start());
        QVERIFY(m_rig->open());
        QVERIFY(m_rig->bubbles().isEmpty());
        const auto chat = m_rig->customer(QStringLiteral("佐藤"));
        QVERIFY(m_rig->choose(chat));
        QTRY_COMPARE(m_rig->bubbles().size(), 1);
        QVERIFY(!m_rig->button("sendReply")->isEnabled());
        QVERIFY(!m_rig->edit()->accessibleName().isEmpty());
    }

    void ctrlLWritesAndCtrlEnterSends()
    {
        QVERIFY(m_rig->begin().isValid());
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        QVERIFY(m_rig->edit()->hasFocus());
        m_rig->type(QStringLiteral("hello"));
        QVERIFY(m_rig->press(Qt::Key_Return)); // a new line
        m_rig->type(QStringLiteral("there"));
        QVERIFY(m_rig->sent().isEmpty());
        QVERIFY(m_rig->button("sendReply")->isEnabled());
        QVERIFY(m_rig->press(Qt::Key_Return, Qt::ControlModifier));
        QTRY_COMPARE(m_rig->sent(), QStringList{QStringLiteral("hello\nthere")});
        QVERIFY(m_rig->edit()->toPlainText().isEmpty());
        QVERIFY(m_rig->edit()->hasFocus());
        // What was sent does not come back by a key, nor is anything else undone.
        QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
        QVERIFY(m_rig->edit()->toPlainText().isEmpty());
        QVERIFY(m_rig->press(Qt::Key_Return, Qt::ControlModifier)); // nothing to send
        m_rig->settles();
        QCOMPARE(m_rig->sent().size(), 1);
    }

    void enterSendsWhereTheOperatorWantsIt()
    {
        m_rig->settings.set(core::Setting::EnterSends, true);
        QVERIFY(m_rig->begin().isValid());
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        m_rig->type(QStringLiteral("a"));
        QVERIFY(m_rig->press(Qt::Key_Return, Qt::ShiftModifier));
        m_rig->type(QStringLiteral("b"));
        QVERIFY(m_rig->press(Qt::Key_Return));
        QTRY_COMPARE(m_rig->sent(), QStringList{QStringLiteral("a\nb")});
    }

    void enterBelongsToTheInputMethodWhileItComposes_data()
    {
        QTest::addColumn<bool>("enterSends");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Enter sends") << true << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Enter sends") << false << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void enterBelongsToTheInputMethodWhileItComposes()
    {
        QFETCH(bool, enterSends);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        m_rig->settings.set(core::Setting::EnterSends, enterSends);
        QVERIFY(m_rig->begin().isValid());
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        auto *edit = m_rig->edit();
        m_rig->type(QStringLiteral("x"));
        compose(edit, QStringLiteral("ありがとう"));
        QVERIFY(edit->isComposing());
        QVERIFY(m_rig->press(Qt::Key_Return, modifiers));
        QVERIFY(m_rig->press(Qt::Key_Return));
        m_rig->settles();
        QVERIFY(m_rig->sent().isEmpty());
        QCOMPARE(edit->toPlainText(), QStringLiteral("x"));
        compose(edit, {}, QStringLiteral("有り難う"));
        QVERIFY(!edit->isComposing());
        QCOMPARE(edit->toPlainText(), QStringLiteral("x有り難う"));
        QVERIFY(m_rig->press(Qt::Key_Return, modifiers));
        QTRY_COMPARE(m_rig->sent(), QStringList{QStringLiteral("x有り難う")});
    }

    void growsFromOneLineToSix()
    {
        QVERIFY(m_rig->begin().isValid());
        auto *edit = m_rig->edit();
        const int one = edit->height();
        edit->setPlainText(QStringLiteral("1\n2\n3"));
        const int three = edit->height();
        QCOMPARE(three - one, 2 * edit->fontMetrics().lineSpacing());
        edit->setPlainText(QStringLiteral("1\n").repeated(30));
        QCOMPARE(edit->height() - one, 5 * edit->fontMetrics().lineSpacing());
        edit->clear();
        QCOMPARE(edit->height(), one);
    }

    void countsWhenItMattersAndRefusesWhatIsTooLong()
    {
        QVERIFY(m_rig->begin().isValid());
        auto *counter = m_rig->find<QLabel>("replyCounter");
        auto *edit = m_rig->edit();
        edit->setPlainText(QString(4000, u'あ'));
        QVERIFY(counter->isHidden());
        edit->setPlainText(QString(4001, u'あ'));
        QVERIFY(!counter->isHidden());
        QVERIFY(m_rig->button("sendReply")->isEnabled());
        edit->setPlainText(QString(5001, u'あ'));
        QVERIFY(!m_rig->button("sendReply")->isEnabled());
        edit->setFocus();
        QVERIFY(m_rig->press(Qt::Key_Return, Qt::ControlModifier));
        m_rig->settles();
        QVERIFY(m_rig->sent().isEmpty());
        m_rig->button("splitBubble")->click();
        QCOMPARE(m_rig->bubbles().size(), 2);
        QVERIFY(m_rig->button("sendReply")->isEnabled());
    }

    void sendsUpToFiveBubblesAtOnce()
    {
        QVERIFY(m_rig->begin().isValid());
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        m_rig->type(QStringLiteral("1"));
        for (int i = 2; i <= 5; ++i) {
            m_rig->button("addBubble")->click();
            m_rig->type(QString::number(i));
        }
        QVERIFY(!m_rig->button("addBubble")->isEnabled());
        QCOMPARE(m_rig->bubbles().size(), 5);
        // An empty one is no bubble, and one can be taken away again.
        m_rig->bubbles().at(2)->clear();
        m_rig->window->findChildren<QPushButton *>(QStringLiteral("removeBubble")).at(3)->click();
        QCOMPARE(m_rig->bubbles().size(), 4);
        QVERIFY(m_rig->press(Qt::Key_Return, Qt::ControlModifier));
        QTRY_COMPARE(m_rig->sent(), QStringList{QStringLiteral("1|2|5")});
        QCOMPARE(m_rig->bubbles().size(), 1);
    }

    void pastesPlainText()
    {
        QVERIFY(m_rig->begin().isValid());
        auto *mime = new QMimeData;
        mime->setHtml(QStringLiteral("<b>bold</b>"));
        mime->setText(QStringLiteral("bold\r\ntext") + QChar(7));
        QApplication::clipboard()->setMimeData(mime);
        m_rig->edit()->paste();
        QCOMPARE(m_rig->edit()->toPlainText(), QStringLiteral("bold\ntext"));
    }

    void ordersOfTheWindowWorkWhileWriting()
    {
        QVERIFY(m_rig->begin().isValid());
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        m_rig->type(QStringLiteral("a"));
        QVERIFY(m_rig->press(Qt::Key_E, Qt::ControlModifier));
        QTRY_VERIFY(m_rig->console->conversation()->done);
        QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(!m_rig->edit()->hasFocus());
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        QVERIFY(m_rig->press(Qt::Key_Escape));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("thread"));
    }

    void eachConversationKeepsItsDraft()
    {
        const auto sato = m_rig->begin();
        QVERIFY(sato.isValid());
        const auto chen = m_rig->customer(QStringLiteral("Chen"));
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
        m_rig->type(QStringLiteral("for Sato"));
        m_rig->button("addBubble")->click();
        m_rig->type(QStringLiteral("more"));
        QVERIFY(m_rig->press(Qt::Key_Left));
        QVERIFY(m_rig->choose(chen));
        QCOMPARE(m_rig->bubbles().size(), 1);
        QVERIFY(m_rig->edit()->toPlainText().isEmpty());
        m_rig->edit()->insertPlainText(QStringLiteral("for Chen"));
        QVERIFY(m_rig->choose(sato));
        QCOMPARE(m_rig->bubbles().size(), 2);
        QCOMPARE(m_rig->bubbles().at(0)->toPlainText(), QStringLiteral("for Sato"));
        QCOMPARE(m_rig->bubbles().at(1)->textCursor().position(), 3);
        QCOMPARE(m_rig->drafts->preview(chen), QStringLiteral("for Chen"));
        QVERIFY(m_rig->sent().isEmpty());
    }

    void tellsWhatSendingWillDo()
    {
        const auto chat = m_rig->begin();
        QVERIFY(chat.isValid());
        QTRY_COMPARE(m_rig->text("replyForecast"),
                     QStringLiteral("Marks read, then sends (push: counts to the quota)"));
        auto written
            = m_rig->store->write([&](store::Database &database, store::ChangeSet &changes) {
                  store::replies::addToken(database, chat,
                                           {core::Secret("reply-token"), m_rig->clock.now()});
                  store::inbox::touch(database, {chat}, changes);
                  return core::Done{};
              });
        QVERIFY(WindowRig::finishes(written));
        QTRY_COMPARE(m_rig->text("replyForecast"),
                     QStringLiteral("Marks read, then sends (reply, free)"));
        m_rig->clock.advance(std::chrono::seconds(26));
        QTRY_COMPARE(m_rig->text("replyForecast"),
                     QStringLiteral("Marks read, then sends (push: counts to the quota)"));
        m_rig->settings.set(core::Setting::MarkBeforeReply, false);
        QTRY_COMPARE(m_rig->text("replyForecast"),
                     QStringLiteral("Sends (push: counts to the quota)"));
    }
};

QTEST_MAIN(TestUiReply)
#include "tst_ui_reply.moc"
