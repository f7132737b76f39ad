// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"

#include <QRandomGenerator>

#include <cstdio>

using namespace kidoku::testing;

namespace {
int rounds = 20;
quint32 seed = 1;
} // namespace

//! Customers write and the operator marks while console or relay is killed again and again.
//! Judged at the end by the phones: nothing that LINE was told is lost, nothing is there twice, no
//! mark that was asked for is forgotten, and the relay's sequence has no hole.
class CrashCampaign : public QObject
{
    Q_OBJECT

private:
    void killConsole(World &world)
    {
        world.console().kill9();
        QVERIFY(world.startConsole());
    }
    void killRelay(World &world)
    {
        world.killRelay();
        QVERIFY(world.startRelay());
    }

private Q_SLOTS:
    void nothingIsLostDoubledOrForgotten_data()
    {
        QTest::addColumn<bool>("relayDies");
        QTest::newRow("the console dies") << false;
        QTest::newRow("the relay dies") << true;
    }

    void nothingIsLostDoubledOrForgotten()
    {
        QFETCH(bool, relayDies);
        std::printf("seed %u, %d rounds\n", seed, rounds);
        QRandomGenerator random(seed);
        World world;
        QVERIFY(world.start());
        QMap<QString, QStringList> written; // user → texts, oldest first
        QStringList marked;
        for (int round = 0; round < rounds; ++round) {
            const int killAt = random.bounded(12);
            for (int i = 0; i < 12; ++i) {
                const int who = random.bounded(5);
                const QString text = QStringLiteral("%1-%2").arg(round).arg(i);
                const QString user = world.write(QStringLiteral("customer %1").arg(who), text);
                QVERIFY(!user.isEmpty());
                written[user].append(text);
                if (i == killAt) {
                    relayDies ? killRelay(world) : killConsole(world);
                } else if (random.bounded(4) == 0 && !written.isEmpty()) {
                    const QStringList users = written.keys();
                    const QString chosen = users.at(random.bounded(static_cast<int>(users.size())));
                    world.console().order(QStringLiteral("mark ") + chosen);
                    // Only what the console has acknowledged is a promise.
                    if (random.bounded(2) == 0
                        && !world.console().await(QStringLiteral("requested"), 300).isEmpty())
                        marked.append(chosen);
                }
            }
        }
        for (auto it = written.cbegin(); it != written.cend(); ++it) {
            QVERIFY2(
                World::eventually(
                    [&] { return world.console().thread(it.key()).size() >= it->size(); }, 60'000),
                qPrintable(QStringLiteral("lost: %1 of %2")
                               .arg(world.console().thread(it.key()).size())
                               .arg(it->size())));
            QStringList shown = world.console().thread(it.key());
            QStringList expected = it.value();
            shown.sort();
            expected.sort();
            QCOMPARE(shown, expected);
        }
        for (const QString &user : std::as_const(marked))
            QVERIFY(World::eventually([&] { return world.shownRead(user) > 0; }, 60'000));
        QVERIFY(!marked.isEmpty());
        QVERIFY(World::eventually(
            [&] { return world.console().dump().value(QLatin1String("waiting")).toInt() == 0; },
            60'000));
        QCOMPARE(world.console().logged(QStringLiteral("SequenceHole")), 0);
        // What the console calls Read is what the phones show as Read.
        for (auto it = written.cbegin(); it != written.cend(); ++it)
            QCOMPARE(world.shownRead(it.key()) + world.console().unread(it.key()), it->size());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i + 1 < arguments.size();) {
        if (arguments.at(i) == QLatin1String("--rounds"))
            rounds = arguments.at(i + 1).toInt();
        else if (arguments.at(i) == QLatin1String("--seed"))
            seed = arguments.at(i + 1).toUInt();
        else {
            ++i;
            continue;
        }
        arguments.remove(i, 2);
    }
    CrashCampaign campaign;
    return QTest::qExec(&campaign, arguments);
}

#include "tst_crash_campaign.moc"
