// SPDX-License-Identifier: Apache-2.0
#include "workspace_rig.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using accounts::Entry;
using core::SecretName;

// Several accounts over one store, each with a relay and a LINE of its own.
class TestMainWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesLandInTheirAccountAndMarksGoToItsLine()
    {
        WorkspaceRig rig;
        rig.startBoth();
        QTRY_COMPARE(rig.messages(rig.a), 1);
        QTRY_COMPARE(rig.messages(rig.b), 2);
        QVERIFY(rig.chat(rig.a) != rig.chat(rig.b)); // one person, two shops, two chats

        QVERIFY(await(rig.session(rig.b).queue().request(rig.chat(rig.b))).ok());
        QTRY_COMPARE(rig.b.marks(), 1);
        QTRY_COMPARE(rig.b.relay.acts().size(), 1);
        QVERIFY(await(rig.session(rig.a).queue().request(rig.chat(rig.a))).ok());
        QTRY_COMPARE(rig.a.marks(), 1);
        QTRY_COMPARE(rig.a.relay.acts().size(), 1);
        QCOMPARE(rig.b.marks(), 1);
        QCOMPARE(rig.b.relay.acts().size(), 1);
    }

    void aRefusedTokenPausesItsAccountOnly()
    {
        WorkspaceRig rig;
        rig.a.line.goodToken = "another";
        rig.startBoth();
        QTRY_COMPARE(rig.messages(rig.a), 1);
        QTRY_COMPARE(rig.messages(rig.b), 2);
        QVERIFY(await(rig.session(rig.a).queue().request(rig.chat(rig.a))).ok());
        QTRY_COMPARE(rig.session(rig.a).queue().pausedFor(), line::Reason::AccessTokenRefused);
        QVERIFY(await(rig.session(rig.b).queue().request(rig.chat(rig.b))).ok());
        QTRY_COMPARE(rig.b.marks(), 1);
        QCOMPARE(rig.session(rig.b).queue().pausedFor(), line::Reason::None);
        rig.session(rig.a).setSecret(SecretName::AccessToken, core::Secret("another"));
        QTRY_COMPARE(rig.a.line.asked("/v2/bot/chat/markAsRead", "another"), 1);
        QCOMPARE(rig.b.line.asked("/", "another"), 0);
    }

    void aRemovedAccountGoesSilentAndWhatIsStoredStays()
    {
        WorkspaceRig rig;
        rig.startBoth();
        QTRY_COMPARE(rig.messages(rig.a), 1);
        QTRY_VERIFY(rig.isLive(rig.b));
        QSignalSpy ends(rig.workspace.get(), &app::Workspace::sessionEnds);
        const qsizetype asked = rig.a.relay.exchanges().size();
        const auto stream = rig.a.relay.exchanges().at(0);
        rig.book->remove(rig.a.id);
        QCOMPARE(ends.size(), 1);
        QVERIFY(!rig.workspace->session(rig.a.id));
        QCOMPARE(rig.workspace->sessions().size(), 1);
        stream->send(rig.a.frame(7)); // nobody listens any more
        rig.b.relay.exchanges().at(0)->send(rig.b.frame(3));
        QTRY_COMPARE(rig.messages(rig.b), 3);
        QCOMPARE(rig.messages(rig.a), 1);
        QCOMPARE(rig.a.relay.exchanges().size(), asked);
    }

    void aMarkOfARemovedAccountGoesOnWhenItIsBack()
    {
        WorkspaceRig rig;
        rig.a.line.goodToken = "another";
        rig.startBoth();
        QTRY_COMPARE(rig.messages(rig.a), 1);
        QVERIFY(await(rig.session(rig.a).queue().request(rig.chat(rig.a))).ok());
        QTRY_COMPARE(rig.session(rig.a).queue().pausedFor(), line::Reason::AccessTokenRefused);
        rig.book->remove(rig.a.id);
        inbox::Account secrets = rig.a.account();
        secrets.accessToken = core::Secret("another");
        QVERIFY(rig.workspace->add(rig.a.entry(), secrets));
        QTRY_COMPARE(rig.a.line.asked("/v2/bot/chat/markAsRead", "another"), 1);
        QTRY_VERIFY(rig.isLive(rig.a));
    }

    void anAccountThatIsAddedWorksAtOnceAndAtTheNextStart()
    {
        WorkspaceRig rig;
        rig.make();
        rig.start();
        QVERIFY(rig.workspace->sessions().isEmpty());
        QSignalSpy added(rig.workspace.get(), &app::Workspace::sessionAdded);
        QVERIFY(rig.workspace->add(rig.a.entry(), rig.a.account()));
        QCOMPARE(added.size(), 1);
        QTRY_COMPARE(rig.messages(rig.a), 1);
        inbox::Account thief;
        thief.accessToken = core::Secret("thief");
        QCOMPARE(rig.workspace->add(rig.a.entry(), thief).error(),
                 accounts::EntryProblem::Duplicate);
        QCOMPARE(rig.session(rig.a).account().accessToken, core::Secret("access"));

        rig.make(); // without its secrets: those are in no file
        QCOMPARE(rig.workspace->sessions().size(), 1);
        QVERIFY(rig.session(rig.a).account().accessToken.isEmpty());
        rig.start();
        rig.session(rig.a).setSecret(SecretName::ConsoleToken, core::Secret("console"));
        QTRY_VERIFY(rig.isLive(rig.a));
    }

    void anAccountThatIsSwitchedOffIsSilentUntilItIsOnAgain()
    {
        WorkspaceRig rig;
        rig.startBoth();
        QTRY_VERIFY(rig.isLive(rig.a));
        Entry entry = *rig.book->find(rig.a.id);
        entry.enabled = false;
        QVERIFY(rig.book->change(entry));
        QVERIFY(!rig.workspace->session(rig.a.id));
        entry.enabled = true;
        QVERIFY(rig.book->change(entry));
        QTRY_VERIFY(rig.isLive(rig.a)); // with the secrets of this run
        QTRY_COMPARE(rig.messages(rig.a), 1);
    }

    void looksChangeNothingAtWorkAndAddressesDo()
    {
        WorkspaceRig rig;
        rig.make();
        QVERIFY(rig.workspace->add(rig.a.entry(), rig.a.account()));
        rig.start();
        QTRY_VERIFY(rig.isLive(rig.a));
        const app::Session *before = rig.workspace->session(rig.a.id);
        QSignalSpy ends(rig.workspace.get(), &app::Workspace::sessionEnds);
        Entry entry = *rig.book->find(rig.a.id);
        entry.name = QStringLiteral("Aozora");
        entry.color = 5;
        entry.policy = accounts::ReadPolicy::OnDone;
        QVERIFY(rig.book->change(entry));
        QCOMPARE(ends.size(), 0);
        QCOMPARE(rig.workspace->session(rig.a.id), before);
        entry.relay = rig.b.relay.url(QString());
        QVERIFY(rig.book->change(entry));
        QCOMPARE(ends.size(), 1);
        QTRY_VERIFY(rig.isLive(rig.a));
        QVERIFY(rig.b.relay.asked("/events/shop-a", "console") >= 1);
    }

    void theApiOfEachIsItsOwn()
    {
        WorkspaceRig rig;
        rig.startBoth();
        rig.session(rig.a).setApi(store::ReadApi::User);
        rig.startBoth();
        QCOMPARE(rig.session(rig.a).queue().config().api, store::ReadApi::User);
        QCOMPARE(rig.session(rig.b).queue().config().api, store::ReadApi::Token);
    }

    void theAccountOfTheCommandLineIsThereForOneRun()
    {
        WorkspaceRig rig;
        rig.make();
        QVERIFY(rig.book->add(rig.a.entry()));
        rig.workspace->use(rig.b.account());
        QCOMPARE(rig.workspace->sessions().size(), 2);
        rig.make();
        QCOMPARE(rig.workspace->sessions().size(), 1);
        rig.workspace->use(rig.a.account()); // is in the book, without its secrets
        QCOMPARE(rig.workspace->sessions().size(), 1);
        QCOMPARE(rig.session(rig.a).account().accessToken, core::Secret("access"));
    }

    void theLogIsPrunedAtTheStart()
    {
        WorkspaceRig rig;
        rig.settings.set(core::Setting::LogKeepRows, 1000);
        rig.make();
        QVERIFY(await(rig.workspace->open()).ok());
        (void)await(rig.workspace->store().write([](store::Database &database, store::ChangeSet &) {
            store::LogEntry entry;
            entry.what = store::LogWhat::DuplicateIgnored;
            for (int i = 0; i < 12'000; ++i)
                (void)store::log::add(database, entry);
            return core::Done{};
        }));
        rig.workspace->begin();
        QTRY_VERIFY(rig.read([](store::Database &database) {
            return store::log::page(database, 0, 1'000'000).size();
        }) <= 1000);
    }
};

QTEST_GUILESS_MAIN(TestMainWorkspace)
#include "tst_main_workspace.moc"
