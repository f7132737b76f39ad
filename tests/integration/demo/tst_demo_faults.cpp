// SPDX-License-Identifier: Apache-2.0
#include "accounts/account_book.h"
#include "core/settings.h"
#include "demo/fault_client.h"
#include "demo/simulator_client.h"
#include "main/demo_servers.h"
#include "main/workspace.h"
#include "support/await.h"
#include "ui/demo/phone_list.h"
#include "ui/demo/phone_pane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace kidoku;
using readmarks::MarkState;

namespace {

constexpr int patience = 30'000;

const QByteArray scenario = R"({
  "version": 1,
  "title": {"en": "Faults", "ja": "障害", "zh_TW": "故障", "th": "ข้อขัดข้อง"},
  "account": {"chatMode": "chat", "displayName": "Aozora"},
  "people": [{"name": "Aya"}],
  "timeline": [{"at": 0, "from": "Aya", "message": {"type": "text", "text": "hello"}}]
})";

} // namespace

//! The demonstration's simulator, its relay and all of the console but the main window: each button
//! of the fault panel does what it says at the simulator, and the console has the right state.
class TestDemoFaults : public QObject
{
    Q_OBJECT

private:
    struct Console
    {
        Console(const QString &folder, const inbox::Account &account)
            : settings(folder + QStringLiteral("/kidoku.ini"))
            , book(folder + QStringLiteral("/demo.ini"))
        {
            settings.set(core::Setting::HoldSeconds, 0);
            settings.set(core::Setting::RequestDeadlineSeconds, 2);
            workspace = std::make_unique<app::Workspace>(folder, settings, book, clock, nullptr);
            workspace->use(account);
        }
        core::SystemClock clock;
        core::Settings settings;
        accounts::AccountBook book;
        std::unique_ptr<app::Workspace> workspace;
    };

    [[nodiscard]] app::Session &session() const
    {
        return *m_console->workspace->session(m_servers->accounts().first().id);
    }
    [[nodiscard]] readmarks::Queue &queue() const { return session().queue(); }
    [[nodiscard]] MarkState state() const { return queue().status(m_chat.id).state; }
    void press(const QString &fault) const
    {
        m_pane->openFaults();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == QLatin1String("faultPanel"))
                window->findChild<QPushButton *>(QStringLiteral("fault ") + fault)->click();
        }
    }
    [[nodiscard]] bool goesOn(const QString &fault) const
    {
        return m_faults->active().size() == 1 && m_faults->active().first().name == fault;
    }
    void mark() { m_marked = queue().request(m_chat.id); }
    //! Answers to marks; 0: none.
    [[nodiscard]] QList<int> answers() const
    {
        QList<int> statuses;
        for (const demo::Call &call : m_client->calls()) {
            if (call.isMark())
                statuses.append(call.status);
        }
        return statuses;
    }
    //! What stands on the phone.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = m_pane->findChild<ui::PhoneList *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }
    [[nodiscard]] bool phoneShowsRead() const
    {
        return rows().last().endsWith(QLatin1String(", Read"));
    }

    ui::Theme m_theme{QStringLiteral("light")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::DemoServers> m_servers;
    std::unique_ptr<demo::SimulatorClient> m_client;
    std::unique_ptr<demo::FaultClient> m_faults;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ui::PhonePane> m_pane;
    store::Conversation m_chat;
    QList<store::Message> m_messages; //!< as the store has told them, newest state last
    QFuture<readmarks::RequestResult> m_marked;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_chat = {};
        m_messages.clear();
        auto servers = app::DemoServers::start(scenario);
        QVERIFY2(servers.ok(), servers ? "" : qPrintable(servers.error()));
        m_servers = std::move(servers).value();
        m_client = std::make_unique<demo::SimulatorClient>(m_servers->simulator());
        m_faults = std::make_unique<demo::FaultClient>(*m_client);
        m_pane = std::make_unique<ui::PhonePane>(
            *m_client, m_theme,
            ui::PhoneNames{[](const QString &) { return QStringLiteral("Aozora"); }});
        m_pane->resize(260, 560);
        m_pane->show();
        m_client->start();
        m_console = std::make_unique<Console>(m_folder->path(), m_servers->accounts().first());
        connect(&m_console->workspace->store(), &store::Store::changed, m_pane.get(),
                [this](const store::ChangeSet &changes) {
                    if (!changes.conversations.isEmpty())
                        m_chat = changes.conversations.last();
                    m_messages += changes.messages;
                });
        QVERIFY(testing::await(m_console->workspace->open()).ok());
        m_console->workspace->begin();
        QTRY_COMPARE_WITH_TIMEOUT(session().inbox().streamStatus().state, relay::StreamState::Live,
                                  patience);
        m_client->sendText(QStringLiteral("Aya"), QStringLiteral("hello"));
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 1, patience);
        QTRY_COMPARE(rows().size(), 2);
        QVERIFY(!phoneShowsRead());
    }
    void cleanup()
    {
        m_console.reset();
        m_pane.reset();
        m_faults.reset();
        m_client.reset();
        m_servers.reset();
    }

    void marksThatHeal_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QList<int>>("answered"); // before the one that succeeds
        QTest::newRow("slow") << "slow" << QList<int>();
        QTest::newRow("500 twice") << "500-twice" << QList<int>{500, 500};
        QTest::newRow("no answer") << "hang" << QList<int>{0};
    }
    void marksThatHeal()
    {
        QFETCH(QString, fault);
        QFETCH(QList<int>, answered);
        if (fault == QLatin1String("slow")) // longer than the answer takes
            m_console->settings.set(core::Setting::RequestDeadlineSeconds, 20);
        press(fault);
        QTRY_VERIFY(goesOn(fault));
        mark();
        // While it is on its way nobody calls it Read.
        QTRY_VERIFY(queue().status(m_chat.id).isOpen());
        QVERIFY(!phoneShowsRead());
        QTRY_VERIFY_WITH_TIMEOUT(phoneShowsRead(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 0, patience);
        QTRY_COMPARE(answers(), answered + QList<int>{200});
        QTRY_VERIFY(m_faults->active().isEmpty());
    }

    void aLostAnswerIsAskedForAgain()
    {
        press(QStringLiteral("lost-answer"));
        QTRY_VERIFY(goesOn(QStringLiteral("lost-answer")));
        mark();
        // The customer sees it first.
        QTRY_VERIFY_WITH_TIMEOUT(phoneShowsRead(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 0, patience);
        QTRY_COMPARE(answers(), (QList<int>{0, 200}));
    }

    void offlineMarksWaitAndGoOut()
    {
        press(QStringLiteral("offline"));
        QTRY_VERIFY(goesOn(QStringLiteral("offline")));
        mark();
        QTRY_VERIFY_WITH_TIMEOUT(
            state() == MarkState::Waiting || state() == MarkState::WaitingForLine, patience);
        QVERIFY(!phoneShowsRead());
        m_faults->clear();
        QTRY_VERIFY_WITH_TIMEOUT(phoneShowsRead(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 0, patience);
    }

    void tooManyCallsWaitAsLongAsLineSays()
    {
        press(QStringLiteral("429"));
        QTRY_VERIFY(goesOn(QStringLiteral("429")));
        mark();
        QTRY_COMPARE_WITH_TIMEOUT(state(), MarkState::Waiting, patience);
        QCOMPARE(queue().status(m_chat.id).httpStatus, 429);
        QVERIFY(!phoneShowsRead());
        // By itself, once the time is over; not before, and not more often than needed.
        QTRY_VERIFY_WITH_TIMEOUT(phoneShowsRead(), patience);
        QTRY_COMPARE(answers(), (QList<int>{429, 200}));
        QVERIFY(m_faults->active().isEmpty());
    }

    void aRefusedTokenPausesUntilThereIsAnother()
    {
        press(QStringLiteral("401"));
        QTRY_VERIFY(goesOn(QStringLiteral("401")));
        mark();
        QTRY_COMPARE_WITH_TIMEOUT(state(), MarkState::Paused, patience);
        QCOMPARE(queue().pausedFor(), line::Reason::AccessTokenRefused);
        QVERIFY(!phoneShowsRead());
        const QString fresh = m_faults->active().first().newToken;
        QVERIFY(!fresh.isEmpty());
        session().setSecret(core::SecretName::AccessToken, core::Secret(fresh.toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(phoneShowsRead(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(queue().pausedFor(), line::Reason::None, patience);
    }

    void whatIsNotApprovedPauses()
    {
        press(QStringLiteral("403"));
        QTRY_VERIFY(goesOn(QStringLiteral("403")));
        mark();
        QTRY_COMPARE_WITH_TIMEOUT(state(), MarkState::Paused, patience);
        QCOMPARE(queue().pausedFor(), line::Reason::Forbidden);
        QTRY_COMPARE(answers(), QList<int>{403});
        QVERIFY(!phoneShowsRead());
        m_faults->clear();
        QTRY_VERIFY(m_faults->active().isEmpty());
        queue().resume();
        QTRY_VERIFY_WITH_TIMEOUT(phoneShowsRead(), patience);
    }

    void aRefusedReadTokenFailsForGood()
    {
        press(QStringLiteral("400"));
        QTRY_VERIFY(goesOn(QStringLiteral("400")));
        mark();
        QTRY_COMPARE_WITH_TIMEOUT(state(), MarkState::Failed, patience);
        QCOMPARE(queue().status(m_chat.id).httpStatus, 400);
        QVERIFY(!queue().status(m_chat.id).gaveUp);
        QTRY_COMPARE(answers(), QList<int>{400});
        QVERIFY(!phoneShowsRead());
    }

    void aDuplicateCountsOnce()
    {
        press(QStringLiteral("duplicate"));
        // Something that comes after it, on the same way.
        m_client->sendText(QStringLiteral("Aya"), QStringLiteral("and then"));
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 2, patience);
        QSet<QString> ids;
        for (const store::Message &message : std::as_const(m_messages))
            ids.insert(message.id.value);
        QCOMPARE(ids.size(), 2);
    }

    void overtakenMessagesStandInOrder()
    {
        press(QStringLiteral("out-of-order"));
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 4, patience);
        QTRY_COMPARE(rows().size(), 5);
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.preview, QStringLiteral("3"), patience);
    }

    void aBurstArrivesWhole()
    {
        press(QStringLiteral("burst"));
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 201, patience);
    }

    void whatIsTakenBackIsGoneEverywhere()
    {
        press(QStringLiteral("unsend"));
        QTRY_COMPARE(rows().last(), QStringLiteral("You unsent a message"));
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 0, patience);
        QVERIFY(!m_chat.preview.contains(QLatin1String("hello")));
    }

    void theRelayReallyRestarts()
    {
        QSignalSpy streams(&session().inbox(), &inbox::Inbox::streamStatusChanged);
        press(QStringLiteral("relay-restart"));
        const auto wasLost = [&streams] {
            return std::any_of(streams.cbegin(), streams.cend(), [](const auto &told) {
                return told.first().template value<relay::StreamStatus>().state
                    != relay::StreamState::Live;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(wasLost(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(session().inbox().streamStatus().state, relay::StreamState::Live,
                                  patience);
        QTRY_VERIFY(m_faults->active().isEmpty());
        m_client->sendText(QStringLiteral("Aya"), QStringLiteral("after it"));
        QTRY_COMPARE_WITH_TIMEOUT(m_chat.unread, 2, patience);
    }
};

QTEST_MAIN(TestDemoFaults)
#include "tst_demo_faults.moc"
