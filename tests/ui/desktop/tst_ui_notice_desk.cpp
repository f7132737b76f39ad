// SPDX-License-Identifier: Apache-2.0
#include "notification_daemon.h"
#include "support/private_bus.h"
#include "ui/desktop/notice_desk.h"
#include "ui/desktop/notifications_page.h"
#include "ui/window/window_rig.h"

#include <QCheckBox>
#include <QMessageBox>

using namespace kidoku;
using namespace kidoku::testing;
using core::Setting;

//! From a stored message to the toast and back to an order: real store, queue, window and bus.
class NoticeDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<WindowRig> m_rig;
    std::unique_ptr<ui::Toasts> m_toasts;
    std::unique_ptr<ui::Sounds> m_sounds;
    std::unique_ptr<ui::NoticeDesk> m_desk;
    int m_next = 7000;

    //! As the inbox stores what comes in: with the rows in the change.
    ConversationId comes(const QString &name, store::MessageKind kind = store::MessageKind::Text)
    {
        auto written
            = m_rig->store->write([=, this](store::Database &database, store::ChangeSet &changes) {
                  const auto id = store::inbox::conversationOf(
                      database,
                      {m_rig->config.account, store::ChatKind::User, {QStringLiteral("U") + name}});
                  store::Message message;
                  message.conversation = id;
                  message.id = {QString::number(++m_next)};
                  message.eventId = {QStringLiteral("e%1").arg(m_next)};
                  message.kind = kind;
                  message.text = QStringLiteral("are you open?");
                  message.hasReadToken = true;
                  message.position = store::positionOf(m_rig->clock.now(), message.id);
                  store::inbox::addMessage(database, message, core::Secret("token"));
                  store::inbox::setName(database, id, name, {});
                  changes.messages.append(message);
                  store::inbox::touch(database, {id}, changes);
                  return id;
              });
        return m_rig->finishes(written) ? written.result().value() : ConversationId();
    }
    void change(const std::function<void(store::Database &)> &what, ConversationId id)
    {
        auto written
            = m_rig->store->write([=](store::Database &database, store::ChangeSet &changes) {
                  what(database);
                  store::inbox::touch(database, {id}, changes);
                  return core::Done{};
              });
        QVERIFY(m_rig->finishes(written));
    }

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(m_bus->start(), "needs dbus-daemon");
        m_daemon = std::make_unique<NotificationDaemon>(m_bus->connection());
        QVERIFY(m_daemon->start());
        m_rig = std::make_unique<WindowRig>();
        m_rig->settings.set(Setting::NotifyMarkRead, true);
        QVERIFY(m_rig->open());
        m_toasts = std::make_unique<ui::Toasts>(m_bus->connection());
        m_sounds = std::make_unique<ui::Sounds>(QStringLiteral("kidoku-no-such-library"));
        ui::Services services{m_rig->clock, m_rig->settings,  *m_rig->store,
                              m_rig->theme, *m_rig->accounts, m_rig->book};
        m_desk = std::make_unique<ui::NoticeDesk>(services, *m_rig->console, *m_rig->window,
                                                  *m_toasts, *m_sounds);
        using ui::MainWindow;
        MainWindow *window = m_rig->window.get();
        connect(m_desk.get(), &ui::NoticeDesk::raiseRequested, window, &MainWindow::bringUp);
        connect(m_desk.get(), &ui::NoticeDesk::openRequested, window, &MainWindow::showChat);
        connect(m_desk.get(), &ui::NoticeDesk::markReadRequested, window, &MainWindow::markChat);
    }
    void cleanup()
    {
        m_desk.reset();
        m_toasts.reset();
        m_sounds.reset();
        m_rig.reset();
        m_daemon.reset();
        m_bus.reset();
    }

    void aMessageIsToldWithoutItsText()
    {
        comes(QStringLiteral("Tanaka"), store::MessageKind::Image);
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QCOMPARE(m_daemon->only().title, QStringLiteral("Tanaka"));
        QCOMPARE(m_daemon->only().body, QStringLiteral("Sent a photo"));
        QCOMPARE(m_daemon->only().hints.value(QStringLiteral("sound-name")).toString(),
                 QStringLiteral("message-new-instant"));
        m_rig->settings.set(Setting::NotifyText, true);
        comes(QStringLiteral("Sato"));
        QTRY_COMPARE(m_daemon->toasts.size(), 2);
        QCOMPARE(m_daemon->toasts.last().body, QStringLiteral("are you open?"));
    }
    void theTestButtonShowsARealToast()
    {
        m_rig->settings.set(Setting::NotifyMessages, false); // it is asked for
        m_desk->tryNotice();
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QCOMPARE(m_daemon->only().body, QStringLiteral("This is how a new message is told."));
        m_desk->tryNotice();
        QTRY_COMPARE(m_daemon->notified, 2);
        QCOMPARE(m_daemon->toasts.size(), 1); // in the place of the former
    }
    void thatReadCameByItselfSaysNothing_data()
    {
        QTest::addColumn<accounts::ReadPolicy>("policy");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("by hand") << accounts::ReadPolicy::Manual << false;
        QTest::newRow("on arrival") << accounts::ReadPolicy::OnArrival << true;
    }
    void thatReadCameByItselfSaysNothing()
    {
        QFETCH(accounts::ReadPolicy, policy);
        QFETCH(bool, isTold);
        accounts::Entry entry;
        entry.id = m_rig->config.account;
        entry.relay = QUrl(QStringLiteral("https://relay.example"));
        m_rig->book.useForThisRun(entry);
        entry = *m_rig->book.find(entry.id);
        entry.policy = policy;
        QVERIFY(m_rig->book.change(entry).ok());
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        change(
            [id, now = m_rig->clock.now()](store::Database &database) {
                store::ReadFact fact;
                fact.conversation = id;
                fact.at = now;
                fact.upTo = store::inbox::conversation(database, id)->lastIncoming;
                store::inbox::addRead(database, fact);
            },
            id);
        QTRY_COMPARE(m_rig->console->conversations().conversation(id)->unread, 0);
        QTRY_COMPARE(m_daemon->toasts.size(), isTold ? 1 : 0);
    }
    void nothingIsToldWhileOthersLookOn()
    {
        comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        m_rig->settings.set(Setting::PresenterMode, true);
        QTRY_COMPARE(m_daemon->toasts.size(), 0); // it had a name on it
        comes(QStringLiteral("Sato"));
        QTRY_COMPARE(m_rig->console->conversations().count(models::View::All), 2);
        QCOMPARE(m_daemon->notified, 1);
        m_rig->settings.set(Setting::PresenterMode, false);
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QCOMPARE(m_daemon->only().title, QStringLiteral("Sato"));
        QCOMPARE(m_daemon->notified, 2);
    }
    void whatWasThereBeforeTheStartIsNotTold()
    {
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(m_daemon->notified, 1);
        change([id](store::Database &database) { store::inbox::setFlagged(database, id, true); },
               id);
        comes(QStringLiteral("Sato"));
        QTRY_COMPARE(m_daemon->notified, 2); // the flag was no news
    }
    void markReadFromTheToastIsHeldAndCanBeUndone()
    {
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        m_daemon->press(QStringLiteral("read"));
        QTRY_COMPARE(m_rig->state(id), MarkState::Holding);
        QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(m_rig->state(id), MarkState::None);
        QCOMPARE(m_rig->conversation(id).unread, 1);
    }
    void openFromTheToastShowsTheChatAndSeenTakesItBack()
    {
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        const ConversationId other = comes(QStringLiteral("Sato"));
        QTRY_COMPARE(m_daemon->toasts.size(), 2);
        change(
            [other](store::Database &database) {
                store::inbox::setSeen(database, other, {std::numeric_limits<qint64>::max(), 0});
            },
            other);
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        m_daemon->press(QStringLiteral("open"));
        QTRY_COMPARE(m_rig->console->current(), id);
    }
    // What one operator does not want to hear, the others still shall.
    void muteFromTheToastIsOfThisConsoleAlone()
    {
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QVERIFY(m_daemon->only().actions.contains(QStringLiteral("Mute only here for 1 hour")));
        m_daemon->press(QStringLiteral("mute"));
        QTRY_COMPARE(m_daemon->toasts.size(), 0);
        comes(QStringLiteral("Tanaka"));
        comes(QStringLiteral("Sato"));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QCOMPARE(m_daemon->only().title, QStringLiteral("Sato"));
        // Nothing was decided about the chat, so nothing goes to the relay.
        QVERIFY(!m_rig->conversation(id).muted);
        m_rig->advance(std::chrono::minutes(61));
        comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(m_daemon->toasts.size(), 2);
    }
    void aMarkThatFailsForGoodIsTold()
    {
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        m_rig->window->hide(); // who looks sees it there
        m_rig->script({400});
        QVERIFY(m_rig->mark(id).ok());
        m_rig->advance(std::chrono::seconds(4));
        QTRY_COMPARE(m_rig->state(id), MarkState::Failed);
        QTRY_COMPARE(m_daemon->toasts.size(), 2);
        QVERIFY(m_daemon->toasts.last().title.contains(QStringLiteral("failed")));
    }
    void aRefusedTokenIsUrgent()
    {
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        m_rig->window->hide();
        m_rig->script({401});
        QVERIFY(m_rig->mark(id).ok());
        m_rig->advance(std::chrono::seconds(4));
        QTRY_VERIFY(m_rig->queue->pausedFor() != line::Reason::None);
        QTRY_COMPARE(m_daemon->toasts.size(), 2);
        QCOMPARE(m_daemon->toasts.last().hints.value(QStringLiteral("urgency")).value<uchar>(),
                 uchar(2));
    }
    void withoutAServerTheTrayIsLeft()
    {
        QSignalSpy fallback(m_desk.get(), &ui::NoticeDesk::fallback);
        m_daemon.reset();
        comes(QStringLiteral("Tanaka"));
        QTRY_COMPARE(fallback.size(), 1);
        QCOMPARE(fallback.at(0).at(0).toString(), QStringLiteral("Tanaka"));
    }
    void thePauseHoldsEverythingBack()
    {
        m_desk->pause(std::chrono::hours(1));
        comes(QStringLiteral("Tanaka"));
        m_rig->clock.advance(std::chrono::minutes(59));
        m_desk->poll();
        QCOMPARE(m_daemon->notified, 0);
        m_rig->clock.advance(std::chrono::minutes(2));
        m_desk->poll();
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
    }

    void theTitleCounts()
    {
        const QString name = m_rig->window->windowTitle();
        QVERIFY(!name.startsWith(u'('));
        comes(QStringLiteral("Tanaka"));
        comes(QStringLiteral("Sato"));
        QTRY_COMPARE(m_rig->window->windowTitle(), QStringLiteral("(2) ") + name);
    }
    void closingHidesOrAsksOrCloses()
    {
        ui::MainWindow *window = m_rig->window.get();
        QSignalSpy closed(window, &ui::MainWindow::closed);
        bool stays = true;
        window->setStaysRunning([&stays] { return stays; });
        QVERIFY(!window->close());
        QVERIFY(!window->isVisible());
        QVERIFY(closed.isEmpty());
        window->bringUp({});
        QVERIFY(window->isVisible());

        stays = false;
        const ConversationId id = comes(QStringLiteral("Tanaka"));
        QVERIFY(m_rig->mark(id).ok());
        QVERIFY(!window->close());
        auto *question = m_rig->find<QMessageBox>("leaveQuestion");
        QVERIFY(question);
        QVERIFY(!window->close()); // no second one
        QCOMPARE(window->findChildren<QMessageBox *>().size(), 1);
        question->reject();
        QVERIFY(window->isVisible());
        QTRY_VERIFY(!m_rig->find<QMessageBox>("leaveQuestion"));
        window->quit();
        m_rig->find<QAbstractButton>("leaveAnyway")->click();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!window->isVisible());
    }

    void thePageSetsWhatItSays()
    {
        ui::NotificationsPage page(m_rig->settings, m_rig->theme, *m_rig->accounts);
        const QList<std::pair<const char *, Setting>> switches{
            {"notifyMessages", Setting::NotifyMessages},
            {"notifyReminder", Setting::NotifyReminder},
            {"notifyFailures", Setting::NotifyFailures},
            {"notifyPauses", Setting::NotifyPauses},
            {"notifyRelay", Setting::NotifyRelay},
            {"notifyText", Setting::NotifyText},
            {"notifyMarkRead", Setting::NotifyMarkRead},
            {"quietHours", Setting::QuietHours}};
        for (const auto &[name, setting] : switches) {
            auto *box = page.findChild<QCheckBox *>(QLatin1String(name));
            QVERIFY2(box && !box->text().isEmpty(), name);
            const bool before = m_rig->settings.flag(setting);
            QCOMPARE(box->isChecked(), before);
            box->click();
            QCOMPARE(m_rig->settings.flag(setting), !before);
            m_rig->settings.set(setting, before); // by somebody else
            QCOMPARE(box->isChecked(), before);
        }
        auto *monday = page.findChild<QCheckBox *>(QStringLiteral("quietDay1"));
        QVERIFY(!monday->isEnabled());
        m_rig->settings.set(Setting::QuietHours, true);
        monday->click();
        QCOMPARE(m_rig->settings.number(Setting::QuietDays), 126);
    }
};

QTEST_MAIN(NoticeDeskTest)
#include "tst_ui_notice_desk.moc"
