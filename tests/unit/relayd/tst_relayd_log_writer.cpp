// SPDX-License-Identifier: Apache-2.0
#include "relayd/log_writer.h"

#include <QTest>

#include <atomic>
#include <future>
#include <semaphore>

using namespace kidoku;
using namespace kidoku::relayd;

namespace {

// A log whose disk can fill and which can be held in the middle of an append.
class TestLog final : public EventLog
{
public:
    std::string epoch() const override { return "E"; }
    LogResult<ChannelKey> channel(const std::string &) override { return ChannelKey{1}; }
    LogResult<Bounds> bounds(ChannelKey) override { return Bounds{}; }
    LogResult<std::vector<StoredRecord>> read(ChannelKey, RecordId, const ReadLimits &) override
    {
        return std::vector<StoredRecord>{};
    }
    LogResult<std::vector<Receipt>> append(std::span<const Draft> drafts) override
    {
        entered.release();
        gate.acquire();
        gate.release();
        ++batches;
        if (isFull)
            return core::Failure{LogFault{QStringLiteral("disk full")}};
        std::vector<Receipt> receipts;
        for (const Draft &draft : drafts)
            receipts.push_back({{1000, quint32(++seq)}, seq, draft.onceKey == "repeat"});
        return receipts;
    }
    LogResult<qint64> prune(const Retention &, qint64) override { return 0; }

    std::atomic<bool> isFull{false};
    std::atomic<int> batches{0};
    std::counting_semaphore<> entered{0};
    std::counting_semaphore<> gate{1};
    qint64 seq = 0;
};

using Outcome = std::optional<Receipt>;

std::future<Outcome> submit(LogWriter &writer, Draft draft)
{
    auto promise = std::make_shared<std::promise<Outcome>>();
    auto future = promise->get_future();
    if (!writer.submit(std::move(draft),
                       [promise](const Outcome &outcome) { promise->set_value(outcome); }))
        promise->set_value({});
    return future;
}

Draft draftOf(std::string body, std::string onceKey = {})
{
    return {{1}, RecordKind::Webhook, std::move(body), {}, {}, std::move(onceKey)};
}

} // namespace

class RelaydLogWriter : public QObject
{
    Q_OBJECT

    QByteArray m_lines;
    core::Log m_log{core::LogFormat::Text, [this](const QByteArray &line) { m_lines += line; }};

private Q_SLOTS:
    void init() { m_lines.clear(); }

    void commitsWhatGathersInOneBatch()
    {
        TestLog log;
        std::vector<qint64> published;
        LogWriter writer(log, Limits(), Retention(), m_log, [&](std::span<const Appended> batch) {
            for (const Appended &one : batch)
                published.push_back(one.receipt.seq);
        });
        writer.start();
        log.gate.acquire();
        auto first = submit(writer, draftOf("a"));
        log.entered.acquire(); // "a" is being committed; the rest gathers behind it
        std::vector<std::future<Outcome>> others;
        for (int i = 0; i < 20; ++i)
            others.push_back(submit(writer, draftOf("b")));
        log.gate.release();
        QCOMPARE(first.get()->seq, 1);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(others[size_t(i)].get()->seq, i + 2);
        writer.stop();
        QCOMPARE(log.batches.load(), 2);
        QCOMPARE(published.size(), size_t(21));
    }

    void answersAtOnceWhenTheDiskIsFullAndRecovers()
    {
        TestLog log;
        LogWriter writer(log, Limits(), Retention(), m_log, [](auto) {});
        writer.start();
        log.isFull = true;
        for (int i = 0; i < 3; ++i)
            QVERIFY(!submit(writer, draftOf("a")).get());
        log.isFull = false;
        QVERIFY(submit(writer, draftOf("a")).get());
        writer.stop();
        QCOMPARE(m_lines.count("disk full"), 1);
        QCOMPARE(m_lines.count("writable again"), 1);
    }

    void refusesWhatWouldNotFit()
    {
        TestLog log;
        Limits limits;
        limits.queuedRecords = 2;
        limits.queuedBytes = 10;
        LogWriter writer(log, limits, Retention(), m_log, [](auto) {});
        const auto ignore = [](const Outcome &) {};
        QVERIFY(!writer.submit(draftOf(std::string(11, 'x')), ignore));
        QVERIFY(writer.submit(draftOf("a"), ignore));
        QVERIFY(writer.submit(draftOf("b"), ignore));
        QVERIFY(!writer.submit(draftOf("c"), ignore));
    }

    void commitsWhatWaitsBeforeItStops()
    {
        TestLog log;
        LogWriter writer(log, Limits(), Retention(), m_log, [](auto) {});
        auto waiting = submit(writer, draftOf("a"));
        writer.start();
        writer.stop();
        QVERIFY(waiting.get());
        QVERIFY(!submit(writer, draftOf("late")).get());
    }

    void publishesNoRepeats()
    {
        TestLog log;
        size_t published = 0;
        LogWriter writer(log, Limits(), Retention(), m_log,
                         [&](std::span<const Appended> batch) { published += batch.size(); });
        writer.start();
        QVERIFY(submit(writer, draftOf("a", "repeat")).get()->repeated);
        QVERIFY(!submit(writer, draftOf("b", "first")).get()->repeated);
        writer.stop();
        QCOMPARE(published, size_t(1));
    }
};

QTEST_GUILESS_MAIN(RelaydLogWriter)
#include "tst_relayd_log_writer.moc"
