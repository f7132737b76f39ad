// SPDX-License-Identifier: Apache-2.0
#include "phone_rig.h"
#include "ui/demo/fault_words.h"

#include <QSignalSpy>

using namespace kidoku;
using testing::json;
using testing::rowsOf;

//! The fault panel and its chips.
class TestFaults : public testing::PhoneRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void everyFaultHasAButton();
    void faultsGoToTheSimulator();
    void whatCustomersDoHappensAtOnce();
    void timeRunsOutOnTheChip();
};

void TestFaults::everyFaultHasAButton()
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

void TestFaults::faultsGoToTheSimulator()
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
        QTRY_VERIFY(state->accessibleName().contains(ui::faultTitle(name)));
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

void TestFaults::whatCustomersDoHappensAtOnce()
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

void TestFaults::timeRunsOutOnTheChip()
{
    faultButton(QStringLiteral("429"))->click();
    demo::FaultClient faults(*m_client);
    QTRY_COMPARE(faults.active().size(), 1);
    const auto left = *faults.active().first().left;
    QTRY_VERIFY(*faults.active().first().left < left);
}

QTEST_MAIN(TestFaults)
#include "tst_ui_faults.moc"
