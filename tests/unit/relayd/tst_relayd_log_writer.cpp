// SPDX-License-Identifier: Apache-2.0
#include "relayd/log_writer.h"

#include "test_log.h"

#include <QTest>

#include <future>
#include <limits>
#include <thread>

using namespace kidoku;
using namespace kidoku::relayd;
using kidoku::testing::TestLog;

namespace {

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
        log.setAnnounce([&](std::span<const Draft>, std::span<const Receipt> receipts) {
            for (const Receipt &receipt : receipts)
                published.push_back(receipt.seq);
        });
        LogWriter writer(log, Limits(), Retention(), m_log);
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
        LogWriter writer(log, Limits(), Retention(), m_log);
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
        LogWriter writer(log, limits, Retention(), m_log);
        const auto ignore = [](const Outcome &) {};
        QVERIFY(!writer.submit(draftOf(std::string(11, 'x')), ignore));
        QVERIFY(writer.submit(draftOf("a"), ignore));
        QVERIFY(writer.submit(draftOf("b"), ignore));
        QVERIFY(!writer.submit(draftOf("c"), ignore));
    }

    void commitsWhatWaitsBeforeItStops()
    {
        TestLog log;
        LogWriter writer(log, Limits(), Retention(), m_log);
        auto waiting = submit(writer, draftOf("a"));
        writer.start();
        writer.stop();
        QVERIFY(waiting.get());
        QVERIFY(!submit(writer, draftOf("late")).get());
    }

    void endsAtOnceWhenTheLogFails()
    {
        TestLog log;
        Limits limits;
        limits.queuedRecords = std::numeric_limits<size_t>::max();
        limits.queuedBytes = std::numeric_limits<size_t>::max();
        LogWriter writer(log, limits, Retention(), m_log);
        log.isFull = true;
        std::vector<std::future<Outcome>> waiting;
        for (int i = 0; i < 2000; ++i)
            waiting.push_back(submit(writer, draftOf("a")));
        log.gate.acquire();
        writer.start();
        log.entered.acquire(); // the first batch is at the log; three more wait behind it
        std::thread stopping([&] { writer.stop(); });
        // Nothing is taken any more once the end has begun.
        while (writer.submit(draftOf("late"), [](const Outcome &) {})) {}
        log.gate.release();
        stopping.join();
        for (auto &one : waiting)
            QVERIFY(!one.get());
        QCOMPARE(log.batches.load(), 1);
    }
};

QTEST_GUILESS_MAIN(RelaydLogWriter)
#include "tst_relayd_log_writer.moc"
