// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace kidoku::testing;

//! Two consoles of one team on one relay: what one of them marks, sets done, mutes or calls spam
//! the other one knows.
class TeamTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProbeConsole> m_colleague;

    bool start() { return m_world->start() && startColleague(*m_colleague, m_folder->path()); }
    void nameOperators()
    {
        m_world->console().order(QStringLiteral("operator Aya"));
        m_colleague->order(QStringLiteral("operator Ben"));
    }
    bool startColleague(ProbeConsole &console, const QString &folder)
    {
        QStringList arguments = m_world->consoleArguments();
        arguments[arguments.indexOf(QStringLiteral("--data")) + 1] = folder;
        if (!console.start(arguments, World::secrets()))
            return false;
        console.order(QStringLiteral("hold 0"));
        return true;
    }
    //! What the team has to agree on about that chat.
    [[nodiscard]] static QJsonObject team(ProbeConsole &console, const QString &user)
    {
        QJsonObject all = console.conversation(user);
        QJsonObject shared;
        for (const char *key :
             {"name", "unread", "done", "doneBy", "muted", "spam", "waitingSince"})
            shared.insert(QLatin1String(key), all.value(QLatin1String(key)));
        return shared;
    }
    //! For the report of a failure.
    [[nodiscard]] QByteArray describe(const QString &user, int written)
    {
        QByteArray text = QByteArray::number(written) + " written\n";
        for (ProbeConsole *console : both())
            text += QByteArray::number(console->thread(user).size()) + " rows, "
                + console->markState(user).toUtf8() + ' '
                + QJsonDocument(team(*console, user)).toJson(QJsonDocument::Compact) + '\n';
        return text;
    }
    //! Ordered, and durable at that console: 0 ms for the others begin here.
    static bool decide(ProbeConsole &console, const QString &verb, const QString &user)
    {
        static int tags = 0;
        const QString tag = QStringLiteral("decided-%1").arg(++tags);
        console.order(verb + u' ' + user + u' ' + tag);
        return console.awaitTag(tag).value(QLatin1String("event")) == QLatin1String("decided");
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

    void whatOneDecidesTheOtherKnows()
    {
        QVERIFY(start());
        nameOperators();
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("hello"));
        QVERIFY(agreeOn(user, 1));
        QList<qint64> times;
        const QStringList verbs{QStringLiteral("done"), QStringLiteral("reopen"),
                                QStringLiteral("mute"), QStringLiteral("unmute"),
                                QStringLiteral("spam"), QStringLiteral("unspam")};
        for (int round = 0; round < 30; ++round) {
            ProbeConsole &actor = *both()[(round / 6) % 2];
            ProbeConsole &other = *both()[1 - (round / 6) % 2];
            const QString &verb = verbs[round % verbs.size()];
            QVERIFY(decide(actor, verb, user));
            QElapsedTimer timer;
            timer.start();
            const QString key = verb.endsWith(QLatin1String("mute")) ? QStringLiteral("muted")
                : verb.endsWith(QLatin1String("spam"))               ? QStringLiteral("spam")
                                                                     : QStringLiteral("done");
            const bool on = verb == QLatin1String("done") || verb == QLatin1String("mute")
                || verb == QLatin1String("spam");
            QCOMPARE(actor.conversation(user).value(key).toBool(), on); // at once
            const QString by = (round / 6) % 2 ? QStringLiteral("Ben") : QStringLiteral("Aya");
            QVERIFY2(World::eventually(
                         [&] { return other.conversation(user).value(key).toBool() == on; }, 5000),
                     qPrintable(verb));
            times.append(timer.elapsed());
            if (verb == QLatin1String("done"))
                QCOMPARE(other.conversation(user).value(QLatin1String("doneBy")).toString(), by);
        }
        std::sort(times.begin(), times.end());
        qInfo("known to the colleague after: median %lld ms, largest %lld ms",
              (long long)times.at(times.size() / 2), (long long)times.last());
        QVERIFY(World::eventually(
            [&] { return team(m_world->console(), user) == team(*m_colleague, user); }));
    }

    // Marks, Done against Reopen, mutes and spam at both at once, with and without a new message
    // in between: both end in one state, and so does a third console that learns all of it late.
    void racesOfDecisionsEndInOneState()
    {
        constexpr int rounds = 50;
        QVERIFY(start());
        nameOperators();
        QRandomGenerator random(11);
        const QStringList words{QStringLiteral("mark"),   QStringLiteral("done"),
                                QStringLiteral("reopen"), QStringLiteral("mute"),
                                QStringLiteral("unmute"), QStringLiteral("spam"),
                                QStringLiteral("unspam")};
        const QStringList people{QStringLiteral("佐藤"), QStringLiteral("Mali"),
                                 QStringLiteral("陳")};
        QMap<QString, int> written;
        for (int round = 0; round < rounds; ++round) {
            const QString person = people[int(random.bounded(people.size()))];
            const QString user
                = m_world->write(person, QStringLiteral("message of round %1").arg(round));
            ++written[user];
            QVERIFY2(World::eventually([&] {
                         return std::ranges::all_of(both(), [&](ProbeConsole *console) {
                             return console->thread(user).size() == written[user];
                         });
                     }),
                     qPrintable(QString::number(round)));
            const int orders = 1 + int(random.bounded(3));
            const int newsAt = random.bounded(2) ? int(random.bounded(orders)) : -1;
            for (int i = 0; i < orders; ++i) {
                for (ProbeConsole *console : both())
                    console->order(words[int(random.bounded(words.size()))] + u' ' + user + u' '
                                   + QStringLiteral("race"));
                if (i == newsAt) {
                    m_world->write(person, QStringLiteral("meanwhile"));
                    ++written[user];
                }
            }
            // Whoever decides last and knows of it all has the last word, at both.
            for (ProbeConsole *console : both())
                QVERIFY(decide(*console, words[1 + int(random.bounded(words.size() - 1))], user));
            QVERIFY2(World::eventually([&] {
                         return std::ranges::all_of(both(),
                                                    [&](ProbeConsole *console) {
                                                        return console->thread(user).size()
                                                            == written[user]
                                                            && isAtRest(console->markState(user));
                                                    })
                             && team(m_world->console(), user) == team(*m_colleague, user);
                     }),
                     describe(user, written[user]).constData());
        }
        QTemporaryDir folder;
        ProbeConsole late;
        QVERIFY(startColleague(late, folder.path()));
        for (const QString &user : written.keys()) {
            const QJsonObject wanted = team(m_world->console(), user);
            const bool agrees = World::eventually([&] { return team(late, user) == wanted; });
            QVERIFY2(agrees,
                     QJsonDocument(QJsonObject{{QStringLiteral("wanted"), wanted},
                                               {QStringLiteral("late"), team(late, user)}})
                         .toJson()
                         .constData());
            QCOMPARE(team(*m_colleague, user), wanted);
        }
    }

    // The relay is away: what is decided meanwhile shows here, survives the console's own end,
    // and is told when the relay is back.
    void whatIsDecidedOfflineIsToldLater()
    {
        QVERIFY(start());
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("hello"));
        QVERIFY(agreeOn(user, 1));
        m_world->killRelay();
        QVERIFY(decide(m_world->console(), QStringLiteral("done"), user));
        QVERIFY(decide(m_world->console(), QStringLiteral("mute"), user));
        QVERIFY(m_world->console().conversation(user).value(QLatin1String("done")).toBool());
        QVERIFY(!m_colleague->conversation(user).value(QLatin1String("done")).toBool());
        m_world->console().kill9();
        QVERIFY(m_world->startConsole());
        QVERIFY(m_world->console().conversation(user).value(QLatin1String("done")).toBool());
        QVERIFY(m_world->startRelay());
        QVERIFY(World::eventually([&] {
            const auto known = m_colleague->conversation(user);
            return known.value(QLatin1String("done")).toBool()
                && known.value(QLatin1String("muted")).toBool();
        }));
        QVERIFY(World::eventually(
            [&] { return team(m_world->console(), user) == team(*m_colleague, user); }));
    }

    // A Done that did not know of the message which came before it closes nothing.
    void aDoneThatDidNotKnowOfTheMessageDoesNotCloseIt()
    {
        QVERIFY(start());
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("hello"));
        QVERIFY(agreeOn(user, 1));
        m_world->killRelay();
        // With the relay away the console cannot know of what comes next.
        QVERIFY(decide(m_world->console(), QStringLiteral("done"), user));
        m_world->console().kill9();
        QVERIFY(m_world->startRelay());
        m_world->write(QStringLiteral("佐藤"), QStringLiteral("one thing more"));
        QVERIFY(World::eventually([&] { return m_colleague->thread(user).size() == 2; }));
        QVERIFY(m_world->startConsole());
        // The act is told after the message: it comes back behind a decision that is.
        QVERIFY(decide(m_world->console(), QStringLiteral("mute"), user));
        QVERIFY(World::eventually([&] {
            return m_colleague->conversation(user).value(QLatin1String("muted")).toBool()
                && m_world->console().thread(user).size() == 2;
        }));
        QVERIFY(!m_colleague->conversation(user).value(QLatin1String("done")).toBool());
        QVERIFY(World::eventually(
            [&] { return team(m_world->console(), user) == team(*m_colleague, user); }));
        QVERIFY(!m_world->console().conversation(user).value(QLatin1String("done")).toBool());
    }
};

QTEST_GUILESS_MAIN(TeamTest)
#include "tst_e2e_team.moc"
