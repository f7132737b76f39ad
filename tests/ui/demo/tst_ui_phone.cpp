// SPDX-License-Identifier: Apache-2.0
#include "demo/fault_client.h"
#include "demo/simulator_client.h"
#include "linesim/server.h"
#include "ui/demo/fault_words.h"
#include "ui/demo/phone_pane.h"
#include "ui/demo/phone_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;

//! The phone pane against the real simulator, in this process.
class TestPhone : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QComboBox *people() const
    {
        return m_pane->findChild<QComboBox *>(QStringLiteral("phonePeople"));
    }
    [[nodiscard]] QString shown() const
    {
        return m_pane->findChild<ui::PhoneView *>()->accessibleDescription();
    }

    ui::Theme m_theme{QStringLiteral("light")};
    std::unique_ptr<linesim::Server> m_simulator;
    std::unique_ptr<demo::SimulatorClient> m_client;
    std::unique_ptr<ui::PhonePane> m_pane;

private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageAppearsWithoutRead();
    void readAppearsWhenTheSimulatorSaysSo();
    void thePhoneFollowsTheConversation();
    void faultsGoToTheSimulator();
    void whatCustomersDoAtOnceIsTaken();
    void eachAccountHasItsPhone();
    void aGroupIsFollowedToo();
    void theCustomerTakesAMessageBack();
    void everyFaultSaysWhatItDoes();
    void theCustomerSendsMoreThanWords();
    void thePhoneHasAWindowOfItsOwn();
    void aCustomerWritesFromTheDialog();
};

void TestPhone::init()
{
    auto started
        = linesim::Server::start({}, core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY(started);
    m_simulator = std::move(started).value();
    m_client = std::make_unique<demo::SimulatorClient>(m_simulator->url());
    m_pane = std::make_unique<ui::PhonePane>(
        *m_client, m_theme, [](const QString &) { return QStringLiteral("Aozora"); });
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

void TestPhone::readAppearsWhenTheSimulatorSaysSo()
{
    m_client->setAccount({{QStringLiteral("chatMode"), QStringLiteral("bot")}}); // marks by itself
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_VERIFY(shown().contains(QLatin1String("Read")));
    QVERIFY(!m_pane->grab().isNull());
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

void TestPhone::faultsGoToTheSimulator()
{
    auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("faultButton"));
    auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("faultMenu"));
    auto *clear = menu->findChild<QAction *>(QStringLiteral("faultClear"));
    const QString normal = button->text();
    // Somebody has to be there to unsend, and to overtake himself.
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    demo::FaultClient faults(*m_client);
    QSignalSpy failed(m_client.get(), &demo::SimulatorClient::failed);
    // Those that last until they are used up, cleared or over.
    for (const QString &name :
         {QStringLiteral("slow"), QStringLiteral("500-twice"), QStringLiteral("hang"),
          QStringLiteral("lost-answer"), QStringLiteral("429"), QStringLiteral("401"),
          QStringLiteral("403"), QStringLiteral("400"), QStringLiteral("offline")}) {
        auto *action = menu->findChild<QAction *>(QStringLiteral("fault ") + name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
        QTRY_COMPARE(faults.active().size(), 1);
        QCOMPARE(faults.active().first().name, name);
        QTRY_VERIFY(button->text().contains(ui::faultTitle(name)));
        clear->trigger();
        QTRY_VERIFY(faults.active().isEmpty());
        QTRY_COMPARE(button->text(), normal);
    }
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
}

void TestPhone::whatCustomersDoAtOnceIsTaken()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    QSignalSpy failed(m_client.get(), &demo::SimulatorClient::failed);
    const auto messages = [this] { return m_client->phones().first().messages.size(); };
    for (const auto &[name, more] : {std::pair{"out-of-order", 3}, std::pair{"burst", 200}}) {
        const qsizetype before = messages();
        m_pane->findChild<QAction *>(QLatin1String("fault ") + QLatin1String(name))->trigger();
        QTRY_COMPARE(messages(), before + more);
    }
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
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
    ui::PhonePane pane(client, m_theme, [](const QString &account) { return account; });
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

void TestPhone::theCustomerTakesAMessageBack()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("a slip of the tongue"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    m_pane->findChild<QAction *>(QStringLiteral("fault unsend"))->trigger();
    QTRY_VERIFY(!shown().contains(QStringLiteral("a slip of the tongue")));
}

void TestPhone::everyFaultSaysWhatItDoes()
{
    for (const QString &name : ui::faultNames()) {
        QVERIFY2(ui::faultTitle(name) != name || name.toInt() > 0, qPrintable(name));
        QVERIFY2(!ui::faultEffect(name).isEmpty(), qPrintable(name));
    }
    QCOMPARE(ui::faultTitle(QStringLiteral("500x7")), QStringLiteral("500x7"));
}

void TestPhone::theCustomerSendsMoreThanWords()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
    QTRY_COMPARE(m_client->phones().size(), 1);
    const auto last = [this] { return m_client->phones().first().messages.last(); };
    for (const auto &[action, type] :
         {std::pair{"sendSticker", "sticker"}, std::pair{"sendPhoto", "image"},
          std::pair{"sendPlace", "location"}}) {
        m_pane->findChild<QAction *>(QLatin1String(action))->trigger();
        QTRY_COMPARE(last().type, QLatin1String(type));
        QVERIFY(last().fromCustomer);
    }
    m_pane->findChild<QAction *>(QStringLiteral("sendUnsend"))->trigger();
    QTRY_VERIFY(last().unsent);
}

void TestPhone::thePhoneHasAWindowOfItsOwn()
{
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("on two screens"));
    QTRY_VERIFY(shown().contains(QStringLiteral("on two screens")));
    m_pane->findChild<QPushButton *>(QStringLiteral("phoneApart"))->click();
    QWidget *apart = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QLatin1String("phoneWindow"))
            apart = window;
    }
    QVERIFY(apart && apart->isVisible());
    QVERIFY(apart->windowTitle().contains(QStringLiteral("Aya")));
    const auto there = [apart] {
        const auto *phone = apart->findChild<ui::PhoneView *>();
        return phone ? phone->accessibleDescription() : QString();
    };
    QCOMPARE(there(), shown());
    m_client->sendText(QStringLiteral("Aya"), QStringLiteral("and live"));
    QTRY_VERIFY(there().contains(QStringLiteral("and live")));
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
