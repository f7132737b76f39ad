// SPDX-License-Identifier: Apache-2.0
#include "crowd.h"
#include "gauges.h"
#include "operator_script.h"
#include "soak_rig.h"
#include "support/campaign_options.h"

#include <QApplication>
#include <QTestEventLoop>

#include <cstdio>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

double minutes = 0.15;
int perSecond = 50;
quint32 seed = 1;

//! From here on a run is long enough to judge what it needs by.
constexpr double judgedFrom = 10;
//! Caches and the log's ring have filled by then.
constexpr double warmUp = 0.4;
// Per hour of the line through what comes after. A leak of one 300-byte object per event would be
// 51 MiB per hour.
constexpr double memoryGoalMiB = 12;
constexpr double handlesGoal = 4;

std::atomic<int> warnings = 0;
QtMessageHandler formerHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the offscreen platform says of itself.
    const bool ofThePlatform = text.startsWith(QLatin1String("This plugin does not support"));
    if (type != QtDebugMsg && type != QtInfoMsg && !ofThePlatform && ++warnings <= 20)
        std::fprintf(stderr, "warning: %s\n", qUtf8Printable(text));
    if (type == QtFatalMsg)
        formerHandler(type, context, text);
}

} // namespace

//! Minutes of work in the real window while customers write: nothing is lost, nothing warns, and
//! memory, descriptors and threads stay what they are.
class Soak : public QObject
{
    Q_OBJECT

private:
    // What the phones show as Read, of all customers at once: there are many messages.
    static QHash<QString, int> shownRead(World &world)
    {
        QHash<QString, int> counts;
        const QJsonArray chats
            = http("GET", world.simulator().url(QStringLiteral("/_sim/chats")), {}, {}, 120'000)
                  .array();
        for (const QJsonValue &value : chats) {
            const QJsonObject chat = value.toObject();
            int &count = counts[chat.value(QLatin1String("userId")).toString()];
            const QJsonArray messages = chat.value(QLatin1String("messages")).toArray();
            for (const QJsonValue &message : messages)
                count += message.toObject().value(QLatin1String("readAt")).isDouble() ? 1 : 0;
        }
        return counts;
    }
    // Both ends say the same of every customer.
    static void judgeFacts(SoakRig &rig, const Crowd &crowd)
    {
        for (qsizetype i = 0; i < crowd.written().size(); ++i) {
            World &world = *rig.worlds().at(i);
            const auto &written = crowd.written().at(i);
            for (auto it = written.cbegin(); it != written.cend(); ++it) {
                std::optional<SoakRig::Chat> chat;
                QVERIFY2(World::eventually(
                             [&] {
                                 chat = rig.chat(rig.ids().at(i), it.key());
                                 return chat && chat->incoming >= it.value();
                             },
                             120'000),
                         "a message is lost");
                QCOMPARE(chat->incoming, it.value());
            }
            QString wrong;
            const auto agree = [&] {
                const auto read = shownRead(world);
                wrong.clear();
                for (auto it = written.cbegin(); it != written.cend(); ++it) {
                    const auto chat = rig.chat(rig.ids().at(i), it.key());
                    if (chat->unread < store::countLimit
                        && read.value(it.key()) + chat->unread != it.value())
                        wrong = it.key();
                }
                return wrong.isEmpty();
            };
            QVERIFY2(World::eventually(agree, 60'000),
                     qPrintable(QStringLiteral("phone and console differ about ") + wrong));
        }
    }
    static void judgeNeeds(const Watch &watch)
    {
        const auto gauges = watch.settled(warmUp);
        const Line memory = fit(gauges, &Gauge::memoryMiB);
        const Line descriptors = fit(gauges, &Gauge::descriptors);
        const Line threads = fit(gauges, &Gauge::threads);
        std::printf("own memory %.1f MiB, %+.2f MiB per hour (goal: under %.0f)\n", memory.mean,
                    memory.slope, memoryGoalMiB);
        std::printf("descriptors %.1f, %+.2f per hour; threads %.1f, %+.2f per hour (goal: under "
                    "%.0f)\n",
                    descriptors.mean, descriptors.slope, threads.mean, threads.slope, handlesGoal);
        std::printf("event loop held: p99 %.0f ms, longest %.0f ms\n", watch.heldMs(0.99),
                    watch.heldMs(1));
        if (minutes < judgedFrom)
            return;
        QVERIFY2(memory.slope < memoryGoalMiB, "memory grows");
        QVERIFY2(descriptors.slope < handlesGoal, "descriptors are left open");
        QVERIFY2(threads.slope < handlesGoal, "threads are left running");
    }

private Q_SLOTS:
    void aDayAtTheWindow()
    {
        std::printf("seed %u, %.2f minutes, %d messages/s\n", seed, minutes, perSecond);
        formerHandler = qInstallMessageHandler(countWarnings);
        SoakRig rig;
        QVERIFY(rig.open());
        QList<QUrl> simulators;
        for (World *world : rig.worlds())
            simulators.append(world->simulator().url(QStringLiteral("/_sim/messages")));
        Crowd crowd(simulators, perSecond, seed);
        OperatorScript script(*rig.window, *rig.settings, seed);
        QRandomGenerator random(seed);
        // LINE has bad moments, too.
        QTimer trouble;
        connect(&trouble, &QTimer::timeout, this, [&] {
            static const QStringList scripts{
                QStringLiteral("500x2,ok"),   QStringLiteral("lost,ok"), QStringLiteral("reset,ok"),
                QStringLiteral("slow:200x5"), QStringLiteral("429,ok"),  QString()};
            (void)rig.worlds()
                .at(random.bounded(2))
                ->faultMarks(scripts.at(random.bounded(int(scripts.size()))));
        });
        Watch watch(std::chrono::milliseconds(std::max(200, int(minutes * 60'000 / 600))));
        crowd.start();
        script.start(std::chrono::milliseconds(250));
        trouble.start(std::chrono::seconds(7));
        watch.start();
        // Its event loop really waits, as the program's does; qWaitFor() only looks in.
        QTestEventLoop loop;
        loop.enterLoopMSecs(int(minutes * 60'000));
        watch.stop();
        trouble.stop();
        script.stop();
        crowd.stop();
        QVERIFY(!crowd.failed());
        for (World *world : rig.worlds())
            QVERIFY(world->faultMarks(QString()));
        QVERIFY2(World::eventually([&] { return rig.marksOnTheirWay() == 0; }, 180'000),
                 "a mark never came to an end");
        judgeFacts(rig, crowd);
        std::printf("%d messages, %d steps of the operator\n", crowd.count(), script.steps());
        judgeNeeds(watch);
        rig.close();
        QCOMPARE(int(warnings), 0);
        qInstallMessageHandler(formerHandler);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = takeOptions(
        QCoreApplication::arguments(),
        {{QStringLiteral("--minutes"), [](const QString &v) { minutes = v.toDouble(); }},
         {QStringLiteral("--per-second"), [](const QString &v) { perSecond = v.toInt(); }},
         {QStringLiteral("--seed"), [](const QString &v) { seed = v.toUInt(); }}});
    // Qt Test ends a test after five minutes otherwise.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(qint64(minutes * 60'000) + 600'000));
    Soak soak;
    return QTest::qExec(&soak, arguments);
}

#include "tst_soak.moc"
