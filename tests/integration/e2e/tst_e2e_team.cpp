// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace kidoku::testing;

//! Two consoles of one team on one relay: what one of them marks the other one knows.
class TeamTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProbeConsole> m_colleague;

    bool start()
    {
        if (!m_world->start())
            return false;
        QStringList arguments = m_world->consoleArguments();
        arguments[arguments.indexOf(QStringLiteral("--data")) + 1] = m_folder->path();
        if (!m_colleague->start(arguments, World::secrets()))
            return false;
        m_colleague->order(QStringLiteral("hold 0"));
        return true;
    }
    [[nodiscard]] QList<ProbeConsole *> both() { return {&m_world->console(), m_colleague.get()}; }
    //! Of that chat, for both.
    bool agreeOn(const QString &user, int unread)
    {
        return World::eventually([&] {
            return m_world->console().unread(user) == unread && m_colleague->unread(user) == unread;
        });
    }
    [[nodiscard]] static bool isAtRest(const QString &state)
    {
        return state.isEmpty() || state == QLatin1String("none") || state == QLatin1String("read");
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_colleague = std::make_unique<ProbeConsole>();
    }
    void cleanup()
    {
        m_colleague.reset();
        m_world.reset();
        m_folder.reset();
    }

    void aMarkOfOneIsKnownToTheOther()
    {
        QVERIFY(start());
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("hello"));
        QVERIFY(agreeOn(user, 1));
        QVERIFY(!m_world->console().mark(user).isEmpty());
        QVERIFY(agreeOn(user, 0));
        QCOMPARE(m_world->markCalls(), QList<int>({200}));
        QVERIFY(World::eventually(
            [&] { return m_colleague->logged(QStringLiteral("ReadByColleague")) == 1; }));
        QCOMPARE(m_world->console().logged(QStringLiteral("ReadByColleague")), 0);
        // There is nothing left to mark for the colleague, and nothing is sent.
        QCOMPARE(m_colleague->mark(user).value(QLatin1String("event")).toString(),
                 QStringLiteral("notRequested"));
        QCOMPARE(m_world->markCalls().size(), 1);
        QVERIFY(World::eventually([&] {
            return m_colleague->conversation(user).value(QLatin1String("name")).toString()
                == m_world->console().conversation(user).value(QLatin1String("name")).toString();
        }));
    }

    // Both at once, one after the other, one of them with faults or another message in between:
    // in the end both show the same, and it is what the phone shows.
    void aRaceOnOneChatEndsInOneState()
    {
        constexpr int rounds = 50;
        QVERIFY(start());
        QRandomGenerator random(4);
        int written = 0;
        QString user;
        for (int round = 0; round < rounds; ++round) {
            const int messages = 1 + int(random.bounded(3));
            for (int i = 0; i < messages; ++i)
                user = m_world->write(QStringLiteral("佐藤"),
                                      QStringLiteral("message %1").arg(++written));
            QVERIFY2(agreeOn(user, messages), qPrintable(QString::number(round)));
            QList<ProbeConsole *> order = both();
            if (random.bounded(2))
                std::swap(order[0], order[1]);
            if (random.bounded(4) == 0)
                QVERIFY(m_world->faultMarks(QStringLiteral("500,ok")));
            order[0]->order(QStringLiteral("mark ") + user);
            const bool later = random.bounded(3) == 0;
            if (later)
                QVERIFY(!order[0]->await(QStringLiteral("requested")).isEmpty());
            order[1]->order(QStringLiteral("mark ") + user);
            QVERIFY2(agreeOn(user, 0), qPrintable(QString::number(round)));
            QVERIFY(World::eventually([&] {
                return isAtRest(order[0]->markState(user)) && isAtRest(order[1]->markState(user));
            }));
            QCOMPARE(m_world->shownRead(user), written);
        }
        const auto own = m_world->console().conversation(user);
        const auto other = m_colleague->conversation(user);
        QCOMPARE(own.value(QLatin1String("readBy")), other.value(QLatin1String("readBy")));
    }
};

QTEST_GUILESS_MAIN(TeamTest)
#include "tst_e2e_team.moc"
