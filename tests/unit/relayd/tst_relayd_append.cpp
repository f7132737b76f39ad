// SPDX-License-Identifier: Apache-2.0
#include "relayd/append.h"

#include "relayd/log_writer.h"
#include "test_log.h"

#include <boost/asio/co_spawn.hpp>

#include <QTest>

using namespace kidoku;
using namespace kidoku::relayd;
using namespace std::chrono_literals;
using kidoku::testing::TestLog;

//! How a connection waits for the log.
class RelaydAppend : public QObject
{
    Q_OBJECT

    QByteArray m_lines;
    core::Log m_log{core::LogFormat::Text, [this](const QByteArray &line) { m_lines += line; }};

    // What append() came back with, in a thread of its own as a worker has one.
    static std::optional<Receipt> appendTo(LogWriter &writer, core::Milliseconds limit)
    {
        asio::io_context context;
        std::optional<Receipt> result;
        const auto keep = [&result](const std::exception_ptr &, std::optional<Receipt> receipt) {
            result = receipt;
        };
        asio::co_spawn(context,
                       append(writer, {{1}, RecordKind::Webhook, "body", {}, {}, {}}, limit), keep);
        context.run();
        return result;
    }

private Q_SLOTS:
    void comesBackWithTheReceipt()
    {
        TestLog log;
        LogWriter writer(log, Limits(), Retention(), m_log);
        writer.start();
        const auto receipt = appendTo(writer, 1h);
        QVERIFY(receipt);
        QCOMPARE(receipt->seq, 1);
    }

    // The answer comes when nobody waits any more, after the waiting thread's loop has ended.
    void doesNotWaitForADiskThatHangs()
    {
        TestLog log;
        LogWriter writer(log, Limits(), Retention(), m_log);
        writer.start();
        log.gate.acquire();
        asio::io_context context;
        bool isBack = false;
        bool isStored = true;
        asio::co_spawn(context, append(writer, {{1}, RecordKind::Webhook, "b", {}, {}, {}}, 20ms),
                       [&](const std::exception_ptr &, const std::optional<Receipt> &receipt) {
                           isBack = true;
                           isStored = receipt.has_value();
                       });
        context.run();
        QVERIFY(isBack);
        QVERIFY(!isStored);
        log.gate.release();
        writer.stop();
        QCOMPARE(log.seq, 1); // stored all the same, as LINE's redelivery has to expect
    }

    void saysNoAtOnceWhenTooMuchWaits()
    {
        TestLog log;
        Limits limits;
        limits.queuedRecords = 0;
        LogWriter writer(log, limits, Retention(), m_log);
        writer.start();
        QVERIFY(!appendTo(writer, 1h));
    }

    void saysNoWhenTheDiskIsFull()
    {
        TestLog log;
        log.isFull = true;
        LogWriter writer(log, Limits(), Retention(), m_log);
        writer.start();
        QVERIFY(!appendTo(writer, 1h));
    }
};

QTEST_GUILESS_MAIN(RelaydAppend)
#include "tst_relayd_append.moc"
