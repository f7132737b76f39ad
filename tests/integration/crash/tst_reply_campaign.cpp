// SPDX-License-Identifier: Apache-2.0
#include "support/campaign_options.h"
#include "support/world.h"

#include <QRandomGenerator>
#include <QSet>

#include <cstdio>

using namespace kidoku::testing;

namespace {

int rounds = 20;
quint32 seed = 1;

// As replies::ReplyState.
constexpr int failed = 6;
constexpr int uncertain = 7;

} // namespace

//! The operator writes while LINE is in trouble and the console is killed again and again. Judged
//! by the phones: nothing is there twice, and everything that the console has promised to send is
//! there or is shown as not sent, or as perhaps sent. Drafts that were promised are there.
class ReplyCampaign : public QObject
{
    Q_OBJECT

private:
    struct Story
    {
        World world;
        QRandomGenerator random{seed};
        QStringList users;
        QSet<QString> promised;        //!< texts
        QMap<QString, QString> drafts; //!< user → what must be there
        int kills = 0;
    };

    static QString faultsFor(QRandomGenerator &random)
    {
        static const QStringList scripts{QString(),
                                         QStringLiteral("500x2,ok"),
                                         QStringLiteral("lost,ok"),
                                         QStringLiteral("reset,lost,ok"),
                                         QStringLiteral("slow:80x4"),
                                         QStringLiteral("lost,500,ok"),
                                         QStringLiteral("hang,ok")};
        return scripts.at(random.bounded(static_cast<int>(scripts.size())));
    }
    static QMap<QString, int> shown(World &world)
    {
        QMap<QString, int> counts;
        const QJsonArray chats
            = http("GET", world.simulator().url(QStringLiteral("/_sim/chats"))).array();
        for (const QJsonValue &chat : chats) {
            const QJsonArray messages = chat.toObject().value(QLatin1String("messages")).toArray();
            for (const QJsonValue &message : messages) {
                const QJsonObject bubble = message.toObject();
                if (bubble.value(QLatin1String("direction")).toString() == QLatin1String("out"))
                    ++counts[bubble.value(QLatin1String("text")).toString()];
            }
        }
        return counts;
    }
    static QJsonObject replies(World &world)
    {
        world.console().order(QStringLiteral("replies"));
        return world.console().await(QStringLiteral("replies"));
    }
    static void restart(Story &story)
    {
        story.world.console().kill9();
        ++story.kills;
        QVERIFY(story.world.startConsole());
        story.world.console().order(QStringLiteral("deadline 1"));
    }
    static void play(Story &story, int round)
    {
        World &world = story.world;
        QVERIFY(world.put(QStringLiteral("/_sim/faults"),
                          {{QStringLiteral("script"), faultsFor(story.random)},
                           {QStringLiteral("path"), QStringLiteral("/v2/bot/message")}}));
        const QString user = story.users.at(story.random.bounded(int(story.users.size())));
        // Sometimes there is something to answer for free, sometimes there is not.
        if (story.random.bounded(2) == 0)
            (void)world.write(QStringLiteral("customer %1").arg(story.users.indexOf(user)),
                              QStringLiteral("?"));
        const int killAt = story.random.bounded(4);
        for (int i = 0; i < 3; ++i) {
            const QString text = QStringLiteral("r%1-%2").arg(round).arg(i);
            world.console().order(QStringLiteral("reply %1 %2").arg(user, text));
            if (i != killAt
                && world.console().awaitTag(text).value(QLatin1String("event")).toString()
                    == QLatin1String("written"))
                story.promised.insert(text);
            if (i == killAt) {
                // Anywhere between row, bytes and answer: each order takes its own while.
                for (int dumps = story.random.bounded(4); dumps > 0; --dumps)
                    (void)world.console().dump();
                restart(story);
            }
            if (QTest::currentTestFailed())
                return;
        }
        const QString draft = QStringLiteral("d%1").arg(round);
        world.console().order(QStringLiteral("draft %1 %2").arg(user, draft));
        if (!world.console().awaitTag(draft).isEmpty())
            story.drafts.insert(user, draft);
        if (killAt == 3)
            restart(story);
    }
    static void judge(Story &story)
    {
        World &world = story.world;
        QVERIFY(world.put(QStringLiteral("/_sim/faults"), {{QStringLiteral("script"), QString()}}));
        QJsonObject left;
        QVERIFY2(World::eventually(
                     [&] {
                         left = replies(world).value(QLatin1String("states")).toObject();
                         for (const QJsonValue &state : std::as_const(left)) {
                             if (state.toInt() < failed)
                                 return false;
                         }
                         return true;
                     },
                     120'000),
                 "something never came to an end");
        const auto phones = shown(world);
        for (auto it = phones.cbegin(); it != phones.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key() + QStringLiteral(" is there twice")));
        int doubtful = 0;
        for (const QString &text : std::as_const(story.promised)) {
            const int state = left.value(text).toInt(-1);
            doubtful += state == uncertain ? 1 : 0;
            QVERIFY2(phones.contains(text) || state == uncertain || state == failed,
                     qPrintable(text + QStringLiteral(" is lost")));
            QVERIFY2(!(phones.contains(text) && state == failed),
                     qPrintable(text + QStringLiteral(" was sent and is called failed")));
        }
        const QJsonArray drafts = replies(world).value(QLatin1String("drafts")).toArray();
        for (const QString &draft : std::as_const(story.drafts))
            QVERIFY2(drafts.contains(draft), qPrintable(draft + QStringLiteral(" is lost")));
        std::printf("%d kills, %d promises, %d to be looked at\n", story.kills,
                    int(story.promised.size()), doubtful);
        QVERIFY2(story.promised.size() >= rounds, "too few replies to judge by");
        QVERIFY2(doubtful * 2 < story.promised.size(), "too many are left to the operator");
    }

private Q_SLOTS:
    void eachIsSentOnceOrSaysThatItWasNot()
    {
        std::printf("seed %u, %d rounds\n", seed, rounds);
        Story story;
        QVERIFY(story.world.start(QStringLiteral("token"), seed % 2 == 0));
        story.world.console().order(QStringLiteral("deadline 1"));
        for (int i = 0; i < 4; ++i) {
            story.users.append(
                story.world.write(QStringLiteral("customer %1").arg(i), QStringLiteral("hello")));
            QVERIFY(World::eventually(
                [&] { return !story.world.console().thread(story.users.constLast()).isEmpty(); }));
        }
        for (int round = 0; round < rounds; ++round) {
            play(story, round);
            if (QTest::currentTestFailed())
                return;
        }
        judge(story);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments
        = takeOptions(QCoreApplication::arguments(), roundsAndSeed(rounds, seed));
    ReplyCampaign test;
    return QTest::qExec(&test, arguments);
}

#include "tst_reply_campaign.moc"
