// SPDX-License-Identifier: Apache-2.0
#include "demo/simulator_client.h"
#include "linesim/server.h"
#include "ui/demo/phone_pane.h"
#include "ui/demo/phone_view.h"
#include "ui/theme/theme.h"

#include <QAction>
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
    void aCustomerWritesFromTheDialog();
};

void TestPhone::init()
{
    auto started
        = linesim::Server::start({}, core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY(started);
    m_simulator = std::move(started).value();
    m_client = std::make_unique<demo::SimulatorClient>(m_simulator->url());
    m_pane = std::make_unique<ui::PhonePane>(*m_client, m_theme, QStringLiteral("Aozora"));
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
    const QString normal = button->text();
    for (QAction *action : m_pane->findChild<QMenu *>(QStringLiteral("faultMenu"))->actions()) {
        if (!action->objectName().startsWith(QLatin1String("fault ")))
            continue;
        QSignalSpy failed(m_client.get(), &demo::SimulatorClient::failed);
        action->trigger();
        const QString script = action->objectName().mid(6);
        QTRY_COMPARE(m_client->faults(), script);
        QVERIFY(failed.isEmpty());
        QTRY_VERIFY(button->text() != normal);
        if (script.startsWith(QLatin1String("down")))
            break; // nobody answers from here on
    }
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
