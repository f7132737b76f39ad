// SPDX-License-Identifier: Apache-2.0
#include "phone_rig.h"
#include "ui/demo/phone_view.h"
#include "ui/reply/bubble_edit.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace kidoku;
using testing::json;
using testing::rowsOf;
using namespace Qt::StringLiterals;

//! What stands on a phone, and what is written on it.
class TestPhone : public testing::PhoneRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aMessageAppearsWithoutRead();
    void everyBubbleSaysWhoWhenAndRead();
    void readAppearsWhenTheSimulatorSaysSo();
    void aHangingAnswerShowsNoRead();
    void thePhoneFollowsTheConversation();
    void aMessageIsTakenBackByKeyAndMenu();
    void whatTheAccountWroteStays();
    void theCustomerWritesOnThePhone();
    void eachAccountHasItsPhone();
    void aGroupIsFollowedToo();
    void whileOthersLookOnNobodyIsNamed();
    void theCustomerSendsMoreThanWords();
    void aGroupTellsWhoWrote();
    void aReaderKeepsHisPlace();
    void aCustomerWritesFromTheDialog();
};

void TestPhone::aMessageAppearsWithoutRead()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("<b>hello</b>"));
    QTRY_VERIFY(shown().contains(QLatin1String("<b>hello</b>")));
    QVERIFY(!shown().contains(QLatin1String("Read")));
    QCOMPARE(people()->count(), 1);
}

void TestPhone::everyBubbleSaysWhoWhenAndRead()
{
    const QByteArray token = write(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(rowsOf(*m_pane).size(), 2); // the day, and the bubble
    const demo::PhoneMessage &message = m_client->phones().first().messages.first();
    const QString time
        = QDateTime::fromMSecsSinceEpoch(message.sentAt.ms).toString(QStringLiteral("HH:mm"));
    QCOMPARE(rowsOf(*m_pane).last(), QStringLiteral("You: hello, %1").arg(time));
    QCOMPARE(mark(token), 200);
    QTRY_COMPARE(rowsOf(*m_pane).last(), QStringLiteral("You: hello, %1, Read").arg(time));
}

void TestPhone::readAppearsWhenTheSimulatorSaysSo()
{
    m_client->setAccount({{QStringLiteral("chatMode"), QStringLiteral("bot")}}); // marks by itself
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_VERIFY(shown().contains(QLatin1String("Read")));
}

void TestPhone::aHangingAnswerShowsNoRead()
{
    const QByteArray token = write(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_VERIFY(shown().contains(QLatin1String("hello")));
    faultButton(QStringLiteral("hang"))->click();
    demo::FaultClient faults(*m_client);
    QTRY_COMPARE(faults.active().size(), 1);
    // The call comes in and gets no answer; its caller gives up.
    QCOMPARE(mark(token, 300), 0);
    QTRY_COMPARE(m_client->calls().size(), 1);
    QCOMPARE(m_client->calls().first().status, 0);
    // The phone has heard of a later fact, and still shows none.
    (void)write(QStringLiteral("Aya"), QStringLiteral("still there?"));
    QTRY_VERIFY(shown().contains(QLatin1String("still there?")));
    QVERIFY(!shown().contains(QLatin1String("Read")));
    QTRY_VERIFY(faults.active().isEmpty());
    QCOMPARE(mark(token), 200);
    QTRY_COMPARE(shown().count(QLatin1String("Read")), 1);
}

void TestPhone::thePhoneFollowsTheConversation()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("from Aya"));
    QTRY_COMPARE(people()->count(), 1);
    m_client->sendText(QStringLiteral("Ben"), QStringLiteral("from Ben"));
    QTRY_COMPARE(people()->count(), 2);
    // Until somebody is chosen, the one who wrote last.
    QTRY_COMPARE(people()->currentText(), QStringLiteral("Ben"));
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("Aya again"));
    QTRY_COMPARE(people()->currentText(), QStringLiteral("Aya"));
    for (const demo::Phone &phone : m_client->phones()) {
        m_pane->follow(phone.userId);
        QCOMPARE(people()->currentText(), phone.displayName);
        QVERIFY(shown().contains(phone.messages.first().text));
    }
    // Somebody who has no phone yet is turned to once he has.
    m_pane->follow(QStringLiteral("U-not-known-yet"));
    QCOMPARE(people()->count(), 2);
}

void TestPhone::aMessageIsTakenBackByKeyAndMenu()
{
    (void)write(QStringLiteral("Aya"), QStringLiteral("first"));
    (void)write(QStringLiteral("Aya"), QStringLiteral("second"));
    (void)write(QStringLiteral("Aya"), QStringLiteral("third"));
    QTRY_COMPARE(rowsOf(*m_pane).size(), 4);
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(rowsOf(*m_pane).at(2), QStringLiteral("You unsent a message"));
    QVERIFY(shown().contains(QLatin1String("first")));
    QVERIFY(shown().contains(QLatin1String("third")));
    // Not once more, and not the day.
    for (const int row : {0, 2}) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QContextMenuEvent none(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(list(), &none);
        QVERIFY(!action("takeBack"));
    }
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(list(), &menu);
    QVERIFY(action("takeBack"));
    action("takeBack")->trigger();
    QTRY_COMPARE(rowsOf(*m_pane).at(1), QStringLiteral("You unsent a message"));
    QVERIFY(shown().contains(QLatin1String("third")));
}

void TestPhone::whatTheAccountWroteStays()
{
    (void)write(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    const QJsonObject push{
        {QStringLiteral("to"), m_client->phones().first().userId},
        {QStringLiteral("messages"),
         QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                {QStringLiteral("text"), QStringLiteral("good day")}}}}};
    QCOMPARE(testing::http(
                 "POST", m_simulator->url().resolved(QUrl(QStringLiteral("/v2/bot/message/push"))),
                 json(push),
                 {{"Authorization", "Bearer " + m_simulator->accessToken().reveal()},
                  {"Content-Type", "application/json"}})
                 .status,
             200);
    QTRY_VERIFY(rowsOf(*m_pane).last().startsWith(QLatin1String("Aozora: good day, ")));
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QSignalSpy failed(m_client.get(), &demo::SimulatorClient::failed);
    QTest::keyClick(list(), Qt::Key_Delete);
    (void)write(QStringLiteral("Aya"), QStringLiteral("thank you"));
    QTRY_VERIFY(shown().contains(QLatin1String("thank you")));
    QVERIFY(shown().contains(QLatin1String("good day")));
    QVERIFY(failed.isEmpty());
}

void TestPhone::eachAccountHasItsPhone()
{
    linesim::ServerConfig config;
    config.scenario = R"({"title": "two", "people": [{"name": "Aya"}], "timeline": [],
        "accounts": [{"id": "new", "chatMode": "chat"}, {"id": "old", "chatMode": "chat"}]})";
    auto started = linesim::Server::start(
        std::move(config), core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY2(started.ok(), started ? "" : qPrintable(started.error()));
    demo::SimulatorClient client(started.value()->url());
    ui::PhonePane pane(client, m_theme,
                       ui::PhoneNames{[](const QString &account) { return account; }});
    client.start();
    QTRY_COMPARE(client.accounts().size(), 2);
    for (const char *account : {"new", "old"})
        client.sendMessage(QStringLiteral("Aya"),
                           {{QStringLiteral("type"), QStringLiteral("text")},
                            {QStringLiteral("text"), QLatin1String(account)}},
                           {QLatin1String(account), {}, {}});
    QTRY_COMPARE(client.phones().size(), 2);
    const QString chat = client.phones().first().chatId;
    pane.follow(chat, QStringLiteral("old"));
    QVERIFY(pane.findChild<QComboBox *>()->currentText().contains(QStringLiteral("old")));
    pane.findChild<QPushButton *>(QStringLiteral("sendButton"))->click();
    auto *dialog = pane.findChild<QDialog *>(QStringLiteral("sendDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("sendText"))
        ->setText(QStringLiteral("for the old"));
    dialog->findChild<QPushButton *>(QStringLiteral("sendNow"))->click();
    QTRY_COMPARE(client.phones().last().messages.last().text, QStringLiteral("for the old"));
    QCOMPARE(client.phones().last().account, QStringLiteral("old"));
    QCOMPARE(client.phones().first().messages.size(), 1);
}

void TestPhone::aGroupIsFollowedToo()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
    m_client->sendMessage(QStringLiteral("Aya"),
                          {{QStringLiteral("type"), QStringLiteral("text")},
                           {QStringLiteral("text"), QStringLiteral("to all")}},
                          {{}, QStringLiteral("Team"), {}});
    QTRY_COMPARE(m_client->phones().size(), 2);
    for (const demo::Phone &phone : m_client->phones()) {
        m_pane->follow(phone.chatId);
        QVERIFY(shown().contains(phone.messages.last().text));
    }
}

void TestPhone::whileOthersLookOnNobodyIsNamed()
{
    const QString name = QStringLiteral("Aya Kobayashi");
    (void)write(name, QStringLiteral("this is Aya Kobayashi"));
    (void)write(name, QStringLiteral("and my friends"), {{u"group"_s, u"Kobayashi Sisters"_s}});
    QTRY_COMPARE(m_client->phones().size(), 2);
    m_pane->openWindow();
    // Every text of the pane and of the window of its own that an eye or a screen reader meets.
    const auto everything = [this] {
        QStringList texts;
        for (QWidget *top : {static_cast<QWidget *>(m_pane.get()), window("phoneWindow")}) {
            texts << top->windowTitle() << rowsOf(*top);
            for (const QWidget *child : top->findChildren<QWidget *>()) {
                texts << child->toolTip() << child->accessibleName();
                if (const auto *label = qobject_cast<const QLabel *>(child))
                    texts << label->text();
            }
        }
        for (int i = 0; i < people()->count(); ++i)
            texts << people()->itemText(i);
        return texts.join(u'\n');
    };
    for (const demo::Phone &phone : m_client->phones())
        m_mask.know({phone.chatId}, phone.displayName);
    QVERIFY(everything().contains(QLatin1String("Kobayashi")));
    m_mask.setOn(true);
    for (const demo::Phone &phone : m_client->phones()) {
        m_pane->follow(phone.chatId);
        QVERIFY2(!everything().contains(QLatin1String("Kobayashi")), qPrintable(everything()));
    }
    // What is written on it is still hers.
    m_pane->follow(m_client->phones().first().chatId);
    m_pane->findChild<ui::BubbleEdit *>(QStringLiteral("phoneText"))->setPlainText(u"more"_s);
    m_pane->findChild<QToolButton *>(QStringLiteral("phoneSend"))->click();
    QTRY_COMPARE(m_client->phones().first().messages.last().text, u"more"_s);
    QCOMPARE(m_client->phones().size(), 2);
    m_mask.setOn(false);
    QVERIFY(everything().contains(name));
}

void TestPhone::theCustomerWritesOnThePhone()
{
    (void)write(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(rowsOf(*m_pane).size(), 2);
    auto *field = m_pane->findChild<ui::BubbleEdit *>(QStringLiteral("phoneText"));
    auto *send = m_pane->findChild<QToolButton *>(QStringLiteral("phoneSend"));
    QVERIFY(!send->isEnabled());
    // The Enter that confirms a conversion sends nothing.
    QInputMethodEvent composing(QStringLiteral("にほん"), {});
    QApplication::sendEvent(field, &composing);
    QTest::keyClick(field, Qt::Key_Return);
    QInputMethodEvent done({}, {});
    done.setCommitString(QStringLiteral("日本"));
    QApplication::sendEvent(field, &done);
    QCOMPARE(field->toPlainText(), QStringLiteral("日本"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->toPlainText().isEmpty());
    QTRY_COMPARE(rowsOf(*m_pane).size(), 3);
    QVERIFY(rowsOf(*m_pane).last().startsWith(QStringLiteral("You: 日本, ")));
    // Longer than LINE takes: it stays in the field.
    field->setPlainText(QString(5001, u'a'));
    QVERIFY(!send->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->toPlainText().size(), 5001);
    QCOMPARE(m_client->phones().first().messages.size(), 2);
}

void TestPhone::theCustomerSendsMoreThanWords()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    const auto last = [this] { return m_client->phones().first().messages.last(); };
    for (const auto &[name, type, words] :
         {std::tuple{"sendSticker thanks", "sticker", "You: Sticker: thanks, "},
          std::tuple{"sendPhoto", "image", "You: Photo, "},
          std::tuple{"sendPlace", "location", "You: Location: 東京タワー, "}}) {
        action(name)->trigger();
        QTRY_COMPARE(last().type, QLatin1String(type));
        QVERIFY(last().fromCustomer);
        QTRY_VERIFY2(rowsOf(*m_pane).last().startsWith(QString::fromUtf8(words)),
                     qPrintable(rowsOf(*m_pane).last()));
    }
    action("sendUnsend")->trigger();
    QTRY_VERIFY(last().unsent);
    // The photo is the one that LINE gives to the account, as long as it is there.
    const auto get = [this](const QString &path) {
        return testing::http("GET", m_simulator->url().resolved(QUrl(path)), {},
                             {{"Authorization", "Bearer " + m_simulator->accessToken().reveal()}});
    };
    const QList<demo::PhoneMessage> messages = m_client->phones().first().messages;
    const QString photo = messages.at(2).id;
    const QString onPhone = QStringLiteral("/_sim/contents/") + photo;
    QCOMPARE(get(onPhone).status, 200);
    QCOMPARE(get(onPhone).body, get(QStringLiteral("/v2/bot/message/%1/content").arg(photo)).body);
    QCOMPARE(get(QStringLiteral("/_sim/contents/") + messages.first().id).status, 404);
    QCOMPARE(get(QStringLiteral("/_sim/contents/nothing")).status, 404);
    list()->setCurrentIndex(list()->model()->index(3, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(get(onPhone).status, 410);
}

void TestPhone::aGroupTellsWhoWrote()
{
    const QJsonObject group{{QStringLiteral("group"), QStringLiteral("Wedding")}};
    (void)write(QStringLiteral("Aya"), QStringLiteral("white roses?"), group);
    (void)write(QStringLiteral("Ben"), QStringLiteral("red ones"), group);
    QTRY_COMPARE(people()->currentText(), QStringLiteral("Wedding"));
    QTRY_COMPARE(rowsOf(*m_pane).size(), 3);
    QVERIFY(rowsOf(*m_pane).at(1).startsWith(QLatin1String("You: white roses?, ")));
    QVERIFY(rowsOf(*m_pane).at(2).startsWith(QLatin1String("Ben: red ones, ")));
    // A conversation that is opened is followed, a group's too.
    (void)write(QStringLiteral("Aya"), QStringLiteral("only to you"));
    QTRY_COMPARE(m_client->phones().size(), 2);
    m_pane->follow(m_client->phones().first().chatId);
    QCOMPARE(people()->currentText(), QStringLiteral("Aya"));
    m_pane->follow(m_client->phones().last().chatId);
    QCOMPARE(people()->currentText(), QStringLiteral("Wedding"));
    // What others wrote cannot be taken back here; whoever holds the phone writes.
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    auto *field = m_pane->findChild<ui::BubbleEdit *>(QStringLiteral("phoneText"));
    field->setPlainText(QStringLiteral("white"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(*m_pane).size(), 4);
    QVERIFY(rowsOf(*m_pane).last().startsWith(QLatin1String("You: white, ")));
    QVERIFY(rowsOf(*m_pane).at(2).startsWith(QLatin1String("Ben: red ones, ")));
}

void TestPhone::aReaderKeepsHisPlace()
{
    for (int i = 0; i < 30; ++i)
        (void)write(QStringLiteral("Aya"), QStringLiteral("line %1").arg(i));
    QTRY_COMPARE(rowsOf(*m_pane).size(), 31);
    const QScrollBar *bar = list()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    list()->verticalScrollBar()->setValue(0);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    (void)write(QStringLiteral("Aya"), QStringLiteral("line 30"));
    QTRY_COMPARE(rowsOf(*m_pane).size(), 32);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestPhone::aCustomerWritesFromTheDialog()
{
    m_pane->findChild<QPushButton *>(QStringLiteral("sendButton"))->click();
    auto *dialog = m_pane->window()->findChild<QDialog *>(QStringLiteral("sendDialog"));
    QVERIFY(dialog);
    auto *send = dialog->findChild<QPushButton *>(QStringLiteral("sendNow"));
    QVERIFY(!send->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("sendPerson"))->setText(QStringLiteral("Mali"));
    dialog->findChild<QLineEdit *>(QStringLiteral("sendText"))->setText(QString::fromUtf8("สวัสดี"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_client->phones().size(), 1);
    QCOMPARE(m_client->phones().first().displayName, QStringLiteral("Mali"));
}

QTEST_MAIN(TestPhone)
#include "tst_ui_phone.moc"
