// SPDX-License-Identifier: Apache-2.0
#include "support/campaign_options.h"
#include "support/world.h"

#include <QRandomGenerator>

#include <algorithm>
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
    // One campaign: what was done, and what the console promised.
    struct Story
    {
        World world;
        QRandomGenerator random{seed};
        QMap<QString, QStringList> written; // user → texts, oldest first
        //! user → so many of these at least must be Read in the end
        QMap<QString, int> promised;
        int promises = 0;
        bool holds = false; //!< marks can be undone for a second before they leave
        int killsInAHold = 0;
    };

    static void useHold(Story &story, bool holds)
    {
        story.holds = holds;
        story.world.console().order(holds ? QStringLiteral("hold 1") : QStringLiteral("hold 0"));
    }
    static bool isHolding(World &world)
    {
        const QJsonArray rows
            = world.console().dump().value(QLatin1String("conversations")).toArray();
        return std::any_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
            const QJsonObject mark = row.toObject().value(QLatin1String("mark")).toObject();
            return mark.value(QLatin1String("state")).toString() == QLatin1String("holding");
        });
    }
    static void kill(Story &story, bool relayDies)
    {
        if (story.holds && isHolding(story.world))
            ++story.killsInAHold;
        if (relayDies) {
            story.world.killRelay();
            QVERIFY(story.world.startRelay());
            return;
        }
        story.world.console().kill9();
        QVERIFY(story.world.startConsole());
        useHold(story, story.holds);
    }
    static void mark(Story &story)
    {
        const QStringList users = story.written.keys();
        const QString user = users.at(story.random.bounded(static_cast<int>(users.size())));
        ProbeConsole &console = story.world.console();
        if (story.random.bounded(3) == 0) {
            console.order(QStringLiteral("mark ") + user); // and no waiting: the kill may be next
            return;
        }
        // What the console knows now, the mark includes; what it acknowledges is a promise.
        const auto known = static_cast<int>(console.thread(user).size());
        const QString became = console.mark(user).value(QLatin1String("event")).toString();
        QVERIFY2(!became.isEmpty(), "the console fell silent");
        if (became == QLatin1String("requested") && known > story.promised.value(user)) {
            story.promised.insert(user, known);
            ++story.promises;
        }
    }
    static bool knowsAll(Story &story)
    {
        for (auto it = story.written.cbegin(); it != story.written.cend(); ++it) {
            if (story.world.console().thread(it.key()).size() < it->size())
                return false;
        }
        return true;
    }
    static void play(Story &story, int round, bool relayDies)
    {
        // Sometimes the console has caught up when the round begins, sometimes it lags behind.
        if (round % 2 == 1)
            QVERIFY(World::eventually([&story] { return knowsAll(story); }, 60'000));
        const int killAt = story.random.bounded(12);
        for (int i = 0; i < 12; ++i) {
            const QString name = QStringLiteral("customer %1").arg(story.random.bounded(5));
            const QString text = QStringLiteral("%1-%2").arg(round).arg(i);
            const QString user = story.world.write(name, text);
            QVERIFY(!user.isEmpty());
            story.written[user].append(text);
            if (i == killAt)
                kill(story, relayDies);
            else if (story.random.bounded(2) == 0)
                mark(story);
            if (QTest::currentTestFailed())
                return;
        }
    }
    static void judge(Story &story)
    {
        World &world = story.world;
        for (auto it = story.written.cbegin(); it != story.written.cend(); ++it) {
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
        for (auto it = story.promised.cbegin(); it != story.promised.cend(); ++it) {
            QVERIFY2(
                World::eventually([&] { return world.shownRead(it.key()) >= it.value(); }, 60'000),
                qPrintable(QStringLiteral("forgotten: Read is %1, asked for was %2")
                               .arg(world.shownRead(it.key()))
                               .arg(it.value())));
        }
        QVERIFY(World::eventually(
            [&] { return world.console().dump().value(QLatin1String("waiting")).toInt() == 0; },
            60'000));
        QCOMPARE(world.console().logged(QStringLiteral("SequenceHole")), 0);
        // What the console calls Read is what the phones show as Read.
        for (auto it = story.written.cbegin(); it != story.written.cend(); ++it)
            QCOMPARE(world.shownRead(it.key()) + world.console().unread(it.key()), it->size());
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
        Story story;
        QVERIFY(story.world.start());
        for (int round = 0; round < rounds; ++round) {
            useHold(story, round % 3 == 2);
            play(story, round, relayDies);
            if (QTest::currentTestFailed())
                return;
        }
        judge(story);
        std::printf("%d promises, %d kills in a hold\n", story.promises, story.killsInAHold);
        QVERIFY2(story.promises >= rounds / 2, "too few marks to judge by");
        QVERIFY2(rounds < 20 || story.killsInAHold > 0, "no kill has met a hold");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments
        = takeOptions(QCoreApplication::arguments(), roundsAndSeed(rounds, seed));
    CrashCampaign test;
    return QTest::qExec(&test, arguments);
}

#include "tst_crash_campaign.moc"
