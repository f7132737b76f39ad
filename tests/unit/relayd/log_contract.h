// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/event_log.h"

#include "support/manual_clock.h"

#include <QObject>
#include <QTest>

namespace kidoku::testing {

using namespace kidoku::relayd;

inline Draft webhook(ChannelKey channel, const std::string &body)
{
    return {channel, RecordKind::Webhook, body, "application/json", "sig=", {}};
}

//! What every event log has to do. The test of each log inherits these cases and says how its log
//! is opened.
class LogContract : public QObject
{
    Q_OBJECT

protected:
    ManualClock m_clock;
    std::unique_ptr<EventLog> m_log;
    ChannelKey m_channel;

    //! Closes the log and opens the same one again.
    virtual void reopen() = 0;
    Receipt append(const std::string &body)
    {
        const std::vector<Draft> drafts{webhook(m_channel, body)};
        return m_log->append(drafts)->front();
    }
    std::vector<StoredRecord> all() { return *m_log->read(m_channel, {}, {}); }

private Q_SLOTS:
    void givesBackWhatWasAppended()
    {
        const std::string body("\0\r\n\xff bytes of any kind", 23);
        const Receipt receipt = append(body);
        QCOMPARE(receipt.seq, 1);
        QCOMPARE(receipt.id.ms, m_clock.now().ms);
        const auto records = all();
        QCOMPARE(records.size(), size_t(1));
        QVERIFY(records[0].body == body);
        QVERIFY(records[0].contentType == "application/json");
        QVERIFY(records[0].signature == "sig=");
        QCOMPARE(records[0].id, receipt.id);
        QCOMPARE(records[0].seq, receipt.seq);
    }

    void keepsOrderWhenTheClockJumpsBack()
    {
        const Receipt before = append("a");
        m_clock.jump(std::chrono::hours(-24));
        const Receipt after = append("b");
        QVERIFY(after.id > before.id);
        QCOMPARE(after.seq, before.seq + 1);
        reopen();
        QVERIFY(append("c").id > after.id);
    }

    void countsEachChannelByItself()
    {
        const ChannelKey other = *m_log->channel("line-b");
        append("a");
        const std::vector<Draft> mixed{webhook(other, "b"), webhook(m_channel, "c")};
        const auto receipts = *m_log->append(mixed);
        QCOMPARE(receipts[0].seq, 1);
        QCOMPARE(receipts[1].seq, 2);
        QCOMPARE(all().size(), size_t(2));
        QCOMPARE(m_log->read(other, {}, {})->front().body, std::string("b"));
        QCOMPARE(*m_log->channel("line-b"), other);
    }

    void takesAnActOnce()
    {
        Draft act{m_channel, RecordKind::Act, "{\"id\":\"u1\"}", {}, {}, "u1"};
        const std::vector<Draft> twice{act, act};
        const auto receipts = *m_log->append(twice);
        QVERIFY(!receipts[0].repeated);
        QVERIFY(receipts[1].repeated);
        QCOMPARE(receipts[1].seq, receipts[0].seq);
        reopen();
        const std::vector<Draft> again{act};
        const Receipt repeat = m_log->append(again)->front();
        QVERIFY(repeat.repeated);
        QCOMPARE(repeat.id, receipts[0].id);
        QCOMPARE(append("next").seq, 2);
    }

    void readsInBatches()
    {
        for (int i = 0; i < 10; ++i)
            append(std::string(100, 'x'));
        QCOMPARE(m_log->read(m_channel, {}, {3, 1'000'000})->size(), size_t(3));
        QCOMPARE(m_log->read(m_channel, {}, {100, 250})->size(), size_t(3));
        QCOMPARE(m_log->read(m_channel, {}, {100, 1})->size(), size_t(1));
        const RecordId fifth = all()[4].id;
        const auto rest = *m_log->read(m_channel, fifth, {});
        QCOMPARE(rest.size(), size_t(5));
        QCOMPARE(rest.front().seq, 6);
        QVERIFY(m_log->read(m_channel, all().back().id, {})->empty());
    }

    void dropsByNumberAndGoesOnCounting()
    {
        for (int i = 0; i < 10; ++i)
            append(std::to_string(i));
        const Retention keepThree{3, core::Milliseconds(0)};
        QCOMPARE(*m_log->prune(keepThree, 5), 5);
        QCOMPARE(*m_log->prune(keepThree, 5), 2);
        QCOMPARE(*m_log->prune(keepThree, 5), 0);
        const auto kept = all();
        QCOMPARE(kept.size(), size_t(3));
        QCOMPARE(kept.front().seq, 8);
        const Bounds bounds = *m_log->bounds(m_channel);
        QCOMPARE(bounds.oldest, kept.front().id);
        QCOMPARE(bounds.newest, kept.back().id);
        QVERIFY(bounds.pruned < bounds.oldest);
        QCOMPARE(append("next").seq, 11);
    }

    void dropsWithEachChannelsOwnRule()
    {
        const ChannelKey other = *m_log->channel("line-b");
        for (const ChannelKey channel : {m_channel, other}) {
            const std::vector<Draft> drafts(4, webhook(channel, "x"));
            QVERIFY(m_log->append(drafts).ok());
        }
        Retention rules{1, core::Milliseconds(0)};
        rules.ofChannel[other.value] = Keep{3, core::Milliseconds(0)};
        QCOMPARE(*m_log->prune(rules, 100), 4);
        QCOMPARE(all().size(), size_t(1));
        QCOMPARE(m_log->read(other, {}, {})->size(), size_t(3));
    }

    void dropsByAgeAndRemembersAfterEverythingWent()
    {
        Draft act{m_channel, RecordKind::Act, "{\"id\":\"u1\"}", {}, {}, "u1"};
        const std::vector<Draft> drafts{act, webhook(m_channel, "a")};
        const RecordId last = m_log->append(drafts)->back().id;
        const Retention days{0, std::chrono::hours(24)};
        QCOMPARE(*m_log->prune(days, 100), 0);
        m_clock.advance(std::chrono::hours(25));
        QCOMPARE(*m_log->prune(days, 100), 2);
        QVERIFY(all().empty());
        const Bounds bounds = *m_log->bounds(m_channel);
        QVERIFY(!bounds.oldest.isValid());
        QCOMPARE(bounds.newest, last);
        QCOMPARE(bounds.pruned, last);
        reopen();
        const std::vector<Draft> again{act};
        const Receipt receipt = m_log->append(again)->front();
        QVERIFY2(!receipt.repeated, "an act's id is kept as long as the act");
        QCOMPARE(receipt.seq, 3);
        QVERIFY(receipt.id > last);
    }

    void keepsEverythingWithoutLimits()
    {
        append("a");
        m_clock.advance(std::chrono::hours(24 * 365));
        QCOMPARE(*m_log->prune({0, core::Milliseconds(0)}, 100), 0);
        QCOMPARE(all().size(), size_t(1));
    }
};

} // namespace kidoku::testing
