// SPDX-License-Identifier: Apache-2.0
#include "core/settings.h"
#include "demo/fault_client.h"
#include "demo/simulator_client.h"
#include "linesim/server.h"
#include "support/http.h"
#include "ui/demo/fault_words.h"
#include "ui/demo/phone_list.h"
#include "ui/demo/phone_pane.h"
#include "ui/demo/phone_view.h"
#include "ui/reply/bubble_edit.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace kidoku;

namespace {

const QByteArray twoAccounts = R"({
  "version": 1,
  "title": {"en": "Two", "ja": "二", "zh_TW": "二", "th": "สอง"},
  "accounts": [
    {"id": "new", "api": "token", "chatMode": "chat", "displayName": "New"},
    {"id": "old", "api": "user", "chatMode": "bot", "oldApiApproved": true, "displayName": "Old"}
  ],
  "people": [{"name": "Aya"}, {"name": "Ben"}],
  "timeline": [
    {"at": 0, "from": "Aya", "message": {"type": "text", "text": "to both"}},
    {"at": 1, "from": "Ben", "message": {"type": "text", "text": "and me"}, "on": "new"}
  ]
})";

// What a screen reader finds on a phone, a line for each row.
QStringList rowsOf(const QWidget &phone)
{
    QStringList rows;
    const QAbstractItemModel *model = phone.findChild<ui::PhoneList *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

//! The phones against the real simulator, in this process.
class TestPhone : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QComboBox *people() const
    {
        return m_pane->findChild<QComboBox *>(QStringLiteral("phonePeople"));
    }
    [[nodiscard]] QString shown() const { return rowsOf(*m_pane).join(u'\n'); }
    [[nodiscard]] ui::PhoneList *list() const { return m_pane->findChild<ui::PhoneList *>(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_pane->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] static QWidget *window(const char *name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == QLatin1String(name))
                return window;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *faultButton(const QString &name) const
    {
        m_pane->findChild<QPushButton *>(QStringLiteral("faultButton"))->click();
        QWidget *panel = window("faultPanel");
        return panel ? panel->findChild<QPushButton *>(QStringLiteral("fault ") + name) : nullptr;
    }
    // Somebody writes from outside; gives the read token.
    [[nodiscard]] QByteArray write(const QString &from, const QString &text,
                                   const QJsonObject &where = {}) const
    {
        QJsonObject body = where;
        body.insert(QStringLiteral("from"), from);
        body.insert(QStringLiteral("message"),
                    QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                {QStringLiteral("text"), text}});
        const auto answer = testing::http(
            "POST", m_simulator->url().resolved(QUrl(QStringLiteral("/_sim/messages"))),
            json(body));
        return answer.object().value(QLatin1String("markAsReadToken")).toString().toLatin1();
    }
    // As a console does it.
    int mark(const QByteArray &token, int timeoutMs = 5000) const
    {
        return testing::http(
                   "POST",
                   m_simulator->url().resolved(QUrl(QStringLiteral("/v2/bot/chat/markAsRead"))),
                   "{\"markAsReadToken\":\"" + token + "\"}",
                   {{"Authorization", "Bearer " + m_simulator->accessToken().reveal()},
                    {"Content-Type", "application/json"}},
                   timeoutMs)
            .status;
    }
    void start(const QByteArray &scenario = {});

    ui::Theme m_theme{QStringLiteral("light")};
    QTemporaryDir m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<linesim::Server> m_simulator;
    std::unique_ptr<demo::SimulatorClient> m_client;
    std::unique_ptr<ui::PhonePane> m_pane;

private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageAppearsWithoutRead();
    void everyBubbleSaysWhoWhenAndRead();
    void readAppearsWhenTheSimulatorSaysSo();
    void aHangingAnswerShowsNoRead();
    void thePhoneFollowsTheConversation();
    void everyFaultHasAButton();
    void faultsGoToTheSimulator();
    void whatCustomersDoHappensAtOnce();
    void timeRunsOutOnTheChip();
    void aMessageIsTakenBackByKeyAndMenu();
    void whatTheAccountWroteStays();
    void theCustomerWritesOnThePhone();
    void theCustomerSendsMoreThanWords();
    void aGroupTellsWhoWrote();
    void aReaderKeepsHisPlace();
    void thePhoneHasAWindowOfItsOwn();
    void twoPhonesOfOnePerson();
    void theWindowRemembersItsPlace();
    void aCustomerWritesFromTheDialog();
    void pictures();
};

void TestPhone::init()
{
    m_settings = std::make_unique<core::Settings>(
        m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    start();
}

void TestPhone::start(const QByteArray &scenario)
{
    cleanup();
    linesim::ServerConfig config;
    config.scenario = scenario;
    auto started = linesim::Server::start(
        std::move(config), core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY2(started.ok(), started ? "" : qPrintable(started.error()));
    m_simulator = std::move(started).value();
    m_client = std::make_unique<demo::SimulatorClient>(m_simulator->url());
    m_pane = std::make_unique<ui::PhonePane>(*m_client, m_theme, [](const QString &account) {
        return account.isEmpty() ? QStringLiteral("Aozora") : account;
    });
    m_pane->rememberIn(*m_settings);
    m_pane->resize(250, 560);
    m_pane->show();
    m_client->start();
}

void TestPhone::cleanup()
{
    m_pane.reset();
    m_client.reset();
    m_simulator.reset();
}

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

void TestPhone::everyFaultHasAButton()
{
    for (const QString &name : ui::faultNames()) {
        QVERIFY2(ui::faultTitle(name) != name || name.toInt() > 0, qPrintable(name));
        QPushButton *button = faultButton(name);
        QVERIFY2(button, qPrintable(name));
        QCOMPARE(button->text(), ui::faultTitle(name));
        QVERIFY2(!button->accessibleDescription().isEmpty(), qPrintable(name));
        QVERIFY2(!ui::faultSight(name).isEmpty(), qPrintable(name));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(name));
    }
    QCOMPARE(ui::faultTitle(QStringLiteral("500x7")), QStringLiteral("500x7"));
}

void TestPhone::faultsGoToTheSimulator()
{
    auto *state = m_pane->findChild<QPushButton *>(QStringLiteral("faultButton"));
    auto *chips = m_pane->findChild<QWidget *>(QStringLiteral("faultChips"));
    auto *clear = chips->findChild<QPushButton *>(QStringLiteral("faultClear"));
    const QString normal = state->text();
    QVERIFY(!chips->isVisible());
    demo::FaultClient faults(*m_client);
    QSignalSpy failed(m_client.get(), &demo::SimulatorClient::failed);
    // Those that last until they are used up, cleared or over. Offline last: it closes the port
    // that this simulator has for everything.
    for (const QString &name :
         {QStringLiteral("slow"), QStringLiteral("500-twice"), QStringLiteral("hang"),
          QStringLiteral("lost-answer"), QStringLiteral("429"), QStringLiteral("401"),
          QStringLiteral("403"), QStringLiteral("400"), QStringLiteral("offline")}) {
        faultButton(name)->click();
        QTRY_COMPARE(faults.active().size(), 1);
        QCOMPARE(faults.active().first().name, name);
        QTRY_VERIFY(state->text().contains(ui::faultTitle(name)));
        QVERIFY(chips->isVisible());
        const auto pills = chips->findChildren<QWidget *>(QStringLiteral("faultChip"));
        QCOMPARE(pills.size(), 1);
        QVERIFY2(pills.first()->accessibleName().startsWith(ui::faultTitle(name)),
                 qPrintable(pills.first()->accessibleName()));
        clear->click();
        QTRY_VERIFY(faults.active().isEmpty());
        QTRY_COMPARE(state->text(), normal);
        QVERIFY(!chips->isVisible());
    }
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
}

void TestPhone::whatCustomersDoHappensAtOnce()
{
    QSignalSpy failed(m_client.get(), &demo::SimulatorClient::failed);
    (void)write(QStringLiteral("Aya"), QStringLiteral("a slip of the tongue"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    QTRY_VERIFY(shown().contains(QLatin1String("slip")));
    faultButton(QStringLiteral("unsend"))->click();
    QTRY_COMPARE(rowsOf(*m_pane).last(), QStringLiteral("You unsent a message"));
    faultButton(QStringLiteral("out-of-order"))->click();
    QTRY_COMPARE(m_client->phones().first().messages.size(), 4);
    faultButton(QStringLiteral("burst"))->click();
    QTRY_COMPARE(m_client->phones().first().messages.size(), 204);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
    // Without a relay behind the simulator it says so, and nothing else happens.
    faultButton(QStringLiteral("relay-restart"))->click();
    QTRY_COMPARE(failed.size(), 1);
}

void TestPhone::timeRunsOutOnTheChip()
{
    faultButton(QStringLiteral("429"))->click();
    demo::FaultClient faults(*m_client);
    QTRY_COMPARE(faults.active().size(), 1);
    const auto left = *faults.active().first().left;
    QTRY_VERIFY(*faults.active().first().left < left);
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

void TestPhone::thePhoneHasAWindowOfItsOwn()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("on two screens"));
    QTRY_VERIFY(shown().contains(QStringLiteral("on two screens")));
    m_pane->findChild<QPushButton *>(QStringLiteral("phoneApart"))->click();
    QWidget *apart = window("phoneWindow");
    QVERIFY(apart && apart->isVisible());
    QVERIFY(apart->windowTitle().contains(QStringLiteral("Aya")));
    QCOMPARE(rowsOf(*apart), rowsOf(*m_pane));
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("and live"));
    QTRY_VERIFY(rowsOf(*apart).last().contains(QStringLiteral("and live")));
    // A larger phone has larger text.
    const int small = apart->findChild<QLabel *>(QStringLiteral("phoneHead"))->height();
    apart->resize(900, 1400);
    QTRY_VERIFY(apart->findChild<QLabel *>(QStringLiteral("phoneHead"))->height() > small);
}

void TestPhone::twoPhonesOfOnePerson()
{
    start(twoAccounts);
    QTRY_COMPARE(m_client->phones().size(), 3);
    m_pane->follow(m_client->phones().first().userId, QStringLiteral("new"));
    m_pane->openWindow();
    QWidget *apart = window("phoneWindow");
    QVERIFY(apart);
    const auto heads = [apart] {
        QStringList names;
        for (const auto *head : apart->findChildren<QLabel *>(QStringLiteral("phoneHead")))
            names.append(head->text());
        return names;
    };
    QTRY_COMPARE(heads(), (QStringList{QStringLiteral("new"), QStringLiteral("old")}));
    // Each phone writes to its own account.
    const auto fields = apart->findChildren<ui::BubbleEdit *>(QStringLiteral("phoneText"));
    QCOMPARE(fields.size(), 2);
    fields.last()->setPlainText(QStringLiteral("to the old one"));
    QTest::keyClick(fields.last(), Qt::Key_Return);
    const auto views = apart->findChildren<ui::PhoneView *>();
    QTRY_VERIFY(rowsOf(*views.last()).last().contains(QLatin1String("to the old one")));
    QCOMPARE(rowsOf(*views.first()).size(), 2);
    // Others can be chosen, up to three; then the main window is followed again.
    auto *menu = apart->findChild<QMenu *>(QStringLiteral("phoneChoices"));
    Q_EMIT menu->aboutToShow();
    for (QAction *choice : menu->actions()) {
        if (choice->text().startsWith(QLatin1String("Ben")))
            choice->trigger();
    }
    QTRY_COMPARE(apart->findChildren<ui::PhoneView *>().size(), 3);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("phonesFollow"))->trigger();
    QTRY_COMPARE(heads(), (QStringList{QStringLiteral("new"), QStringLiteral("old")}));
}

void TestPhone::theWindowRemembersItsPlace()
{
    (void)write(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    m_pane->openWindow();
    window("phoneWindow")->setGeometry(60, 40, 500, 640);
    QCOMPARE(window("phoneWindow")->size(), QSize(500, 640));
    // The demonstration begins anew with the same settings.
    start();
    QVERIFY(!window("phoneWindow"));
    (void)write(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_VERIFY(window("phoneWindow"));
    QCOMPARE(window("phoneWindow")->size(), QSize(500, 640));
    // Closed by its user it stays closed.
    window("phoneWindow")->close();
    start();
    (void)write(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    QVERIFY(!window("phoneWindow"));
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

// For eyes: what is drawn, in files when KIDOKU_PICTURES names a folder.
void TestPhone::pictures()
{
    const QJsonObject group{{QStringLiteral("group"), QStringLiteral("Wedding")}};
    const QByteArray token = write(
        QStringLiteral("Aya"), QStringLiteral("おはようございます。昨日お願いした花束の件です。"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    QCOMPARE(mark(token), 200);
    for (const char *name : {"sendSticker thanks", "sendPhoto", "sendPlace"})
        action(name)->trigger();
    QTRY_COMPARE(m_client->phones().first().messages.size(), 4);
    m_pane->resize(280, 700);
    faultButton(QStringLiteral("500-twice"))->click();
    faultButton(QStringLiteral("401"))->click();
    auto *chips = m_pane->findChild<QWidget *>(QStringLiteral("faultChips"));
    QTRY_COMPARE(chips->findChildren<QWidget *>(QStringLiteral("faultChip")).size(), 2);
    // The photo is a picture once it has come: no longer one colour.
    const auto colours = [this] {
        QSet<QRgb> seen;
        const QImage image = list()->grab().toImage();
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                seen.insert(image.pixel(x, y));
        }
        return seen.size();
    };
    QTRY_VERIFY2(colours() > 300, qPrintable(QString::number(colours())));
    const QString folder = qEnvironmentVariable("KIDOKU_PICTURES");
    if (folder.isEmpty())
        return;
    for (const QString &mode : {QStringLiteral("light"), QStringLiteral("dark")}) {
        m_theme.setMode(mode);
        QTRY_COMPARE(window("faultPanel")->palette().color(QPalette::Window),
                     qApp->palette().color(QPalette::Window));
        QVERIFY(m_pane->grab().save(QStringLiteral("%1/pane-%2.png").arg(folder, mode)));
        QVERIFY(window("faultPanel")
                    ->grab()
                    .save(QStringLiteral("%1/faults-%2.png").arg(folder, mode)));
    }
    m_theme.setMode(QStringLiteral("light"));
    m_pane->openWindow();
    window("phoneWindow")->resize(700, 1000);
    QTRY_VERIFY(window("phoneWindow")->findChild<ui::PhoneList *>()->width() > 450);
    QVERIFY(window("phoneWindow")->grab().save(folder + QStringLiteral("/window.png")));
    (void)write(QStringLiteral("Aya"), QStringLiteral("white roses?"), group);
    (void)write(QStringLiteral("Ben"), QStringLiteral("red ones"), group);
    QTRY_COMPARE(rowsOf(*m_pane).size(), 3);
    QVERIFY(m_pane->grab().save(folder + QStringLiteral("/group.png")));
}

QTEST_MAIN(TestPhone)
#include "tst_ui_phone.moc"
