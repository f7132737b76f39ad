// SPDX-License-Identifier: Apache-2.0
#include "support/await.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/thread_view.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/link_opener.h"
#include "ui/dialogs/raw_event_dialog.h"
#include "window_rig.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace kidoku;
using testing::WindowRig;

//! The thread within the real window: find, addresses, raw events; and that none of it tells LINE
//! anything.
class WindowThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }
    void findingMarksNothing();
    void addressesOpenWithTheirHostShown();
    void doubtfulAddressesAreAskedAbout_data();
    void doubtfulAddressesAreAskedAbout();
    void nothingButTheWebIsOpened_data();
    void nothingButTheWebIsOpened();
    void rawEventHasNoTokens();

private:
    [[nodiscard]] ui::ThreadView *thread() const { return m_rig->find<ui::ThreadView>("thread"); }
    //! What would have been handed to the browser.
    void catchBrowser()
    {
        m_opened.clear();
        auto *links = m_rig->window->findChild<ui::LinkOpener *>();
        QVERIFY(links);
        links->setBrowser([this](const QUrl &url) {
            m_opened.append(url);
            return true;
        });
    }

    std::unique_ptr<WindowRig> m_rig;
    QList<QUrl> m_opened;
};

void WindowThreadTest::findingMarksNothing()
{
    QVERIFY(m_rig->start());
    const auto id = m_rig->customer(QStringLiteral("Aya"), 60);
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_F, Qt::ControlModifier)); // nobody is open: the list's filter
    QVERIFY(!m_rig->find("findBar")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 1, 20'000);
    m_rig->list()->choose(id);
    QVERIFY(m_rig->press(Qt::Key_F, Qt::ControlModifier));
    QTRY_VERIFY(m_rig->find("findBar")->isVisible());
    const auto message = testing::await(m_rig->store->read([id](store::Database &database) {
                             return store::inbox::messages(database, id, {{}, {}, 1}).first();
                         })).value();
    QTest::keyClicks(m_rig->find("findField"), message.text.left(8));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->text("findCount").startsWith(QStringLiteral("1 of ")), 20'000);
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_rig->press(Qt::Key_F3));
    QVERIFY(m_rig->press(Qt::Key_F3, Qt::ShiftModifier));
    QVERIFY(m_rig->press(Qt::Key_J, Qt::ControlModifier));
    QVERIFY(m_rig->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(m_rig->press(Qt::Key_Escape));
    m_rig->advance(std::chrono::minutes(5));
    QCOMPARE(m_rig->calls(), 0);
    QVERIFY(m_rig->queue->statuses().isEmpty());
}

void WindowThreadTest::addressesOpenWithTheirHostShown()
{
    QVERIFY(m_rig->start());
    QVERIFY(m_rig->open());
    catchBrowser();
    Q_EMIT thread()->linkRequested(QUrl(QStringLiteral("https://shop.example/x?y=1")));
    QCOMPARE(m_opened, QList{QUrl(QStringLiteral("https://shop.example/x?y=1"))});
    QVERIFY(!m_rig->window->findChild<ui::ConfirmDialog *>());
    auto *links = m_rig->window->findChild<ui::LinkOpener *>();
    links->setBrowser([](const QUrl &) { return false; });
    Q_EMIT thread()->linkRequested(QUrl(QStringLiteral("https://shop.example/")));
    auto *status = m_rig->window->findChild<QStatusBar *>();
    QVERIFY2(status->currentMessage().contains(QStringLiteral("shop.example")),
             qPrintable(status->currentMessage()));
}

void WindowThreadTest::doubtfulAddressesAreAskedAbout_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("opened");
    QTest::newRow("letters that look like others")
        << QString::fromUtf8("https://\xd0\xb0pple.com/x") << QStringLiteral("xn--pple-43d.com")
        << QStringLiteral("https://xn--pple-43d.com/x");
    QTest::newRow("user name before the host")
        << QStringLiteral("https://line.me@evil.example/x") << QStringLiteral("evil.example")
        << QStringLiteral("https://evil.example/x");
    QTest::newRow("this computer")
        << QStringLiteral("http://localhost/x") << QStringLiteral("localhost")
        << QStringLiteral("http://localhost/x");
}

void WindowThreadTest::doubtfulAddressesAreAskedAbout()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    QFETCH(QString, opened);
    QVERIFY(m_rig->start());
    QVERIFY(m_rig->open());
    catchBrowser();
    const auto ask = [&](const char *button) {
        Q_EMIT thread()->linkRequested(QUrl(url));
        auto *dialog = m_rig->window->findChild<ui::ConfirmDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(host));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
        QTRY_VERIFY(!m_rig->window->findChild<ui::ConfirmDialog *>());
    };
    ask("confirmCancel");
    QVERIFY(m_opened.isEmpty());
    ask("confirmAction");
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().toString(QUrl::FullyEncoded), opened);
}

void WindowThreadTest::nothingButTheWebIsOpened_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"javascript:alert(1)", "data:text/html,<b>x</b>", "file:///etc/passwd",
                            "line://msg", "", "https://"})
        QTest::addRow("\"%s\"", url) << QString::fromLatin1(url);
}

void WindowThreadTest::nothingButTheWebIsOpened()
{
    QFETCH(QString, url);
    QVERIFY(m_rig->start());
    QVERIFY(m_rig->open());
    catchBrowser();
    Q_EMIT thread()->linkRequested(QUrl(url));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(!m_rig->window->findChild<ui::ConfirmDialog *>());
}

void WindowThreadTest::rawEventHasNoTokens()
{
    QVERIFY(m_rig->start());
    const auto id = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    const core::WebhookEventId event{QStringLiteral("01RAW")};
    const auto account = testing::await(m_rig->store->read([id](store::Database &database) {
                             return store::inbox::conversation(database, id)->account;
                         })).value();
    auto again = m_rig->store->write([=](store::Database &database, store::ChangeSet &) {
        return store::inbox::addEvent(
            database, account,
            {event,
             {1},
             {1},
             QStringLiteral("message"),
             R"({"type":"message","replyToken":"SECRET","message":{"text":"<b>hi</b>"}})",
             store::Proof::Verified});
    });
    m_rig->finishes(again);
    store::Message message;
    message.conversation = id;
    message.eventId = event;
    Q_EMIT thread()->rawRequested(message);
    auto *dialog = m_rig->window->findChild<ui::RawEventDialog *>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("rawText"));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("<b>hi</b>")));
    QVERIFY(!text->toPlainText().contains(QStringLiteral("SECRET")));
    QVERIFY(text->isReadOnly());
    dialog->close();
    message.eventId = {QStringLiteral("nowhere")};
    QTRY_VERIFY(!m_rig->window->findChild<ui::RawEventDialog *>());
    Q_EMIT thread()->rawRequested(message);
    dialog = m_rig->window->findChild<ui::RawEventDialog *>();
    text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("rawText"));
    QTRY_VERIFY(!text->placeholderText().isEmpty());
}

QTEST_MAIN(WindowThreadTest)
#include "tst_ui_window_thread.moc"
