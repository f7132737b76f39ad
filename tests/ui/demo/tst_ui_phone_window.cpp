// SPDX-License-Identifier: Apache-2.0
#include "phone_rig.h"
#include "ui/demo/phone_view.h"
#include "ui/reply/bubble_edit.h"

#include <QLabel>
#include <QMenu>

using namespace kidoku;
using testing::json;
using testing::rowsOf;

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

} // namespace

//! Phones in a window of their own, and how they look.
class TestPhoneWindow : public testing::PhoneRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void thePhoneHasAWindowOfItsOwn();
    void twoPhonesOfOnePerson();
    void theWindowRemembersItsPlace();
    void pictures();
};

void TestPhoneWindow::thePhoneHasAWindowOfItsOwn()
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

void TestPhoneWindow::twoPhonesOfOnePerson()
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

void TestPhoneWindow::theWindowRemembersItsPlace()
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

void TestPhoneWindow::pictures()
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

QTEST_MAIN(TestPhoneWindow)
#include "tst_ui_phone_window.moc"
