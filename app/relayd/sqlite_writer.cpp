// SPDX-License-Identifier: Apache-2.0
#include "relayd/sqlite_writer.h"

#include "relayd/sqlite_schema.h"

#include <algorithm>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

SqliteWriter::SqliteWriter(std::string file, const core::Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
{}

LogResult<std::string> SqliteWriter::open()
{
    if (auto done = connect(); !done)
        return Failure{done.error()};
    auto select = m_database.prepare("SELECT epoch FROM log");
    if (!select || select.value().step() != Statement::Step::Row)
        return Failure{m_database.fault()};
    return std::string(select->bytes(0));
}

LogResult<Done> SqliteWriter::connect()
{
    // SQLite refuses to close under live statements, so they go first.
    for (Statement *statement : {&m_insert, &m_insertOnce, &m_findOnce, &m_saveChannel, &m_nth,
                                 &m_newestBefore, &m_dropRecords, &m_dropOnce, &m_savePruned})
        *statement = Statement();
    if (auto done = m_database.open(m_file, Database::Mode::ReadWrite); !done)
        return done;
    if (auto done = prepareWriter(m_database); !done)
        return done;
    if (auto done = prepareSchema(m_database); !done)
        return done;
    const struct
    {
        Statement &statement;
        const char *sql;
    } wanted[] = {
        {m_insert,
         "INSERT INTO records (channel, ms, n, seq, kind, body, content_type, signature) "
         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
        {m_insertOnce, "INSERT INTO once (channel, key, ms, n, seq) VALUES (?, ?, ?, ?, ?)"},
        {m_findOnce, "SELECT ms, n, seq FROM once WHERE channel = ? AND key = ?"},
        {m_saveChannel, "UPDATE channels SET last_seq = ?, last_ms = ?, last_n = ? WHERE id = ?"},
        {m_nth,
         "SELECT ms, n, seq FROM records WHERE channel = ? "
         "ORDER BY ms, n LIMIT 1 OFFSET ?"},
        {m_newestBefore,
         "SELECT seq FROM records WHERE channel = ? AND ms < ? "
         "ORDER BY ms DESC, n DESC LIMIT 1"},
        {m_dropRecords, "DELETE FROM records WHERE channel = ? AND (ms, n) <= (?, ?)"},
        {m_dropOnce, "DELETE FROM once WHERE channel = ? AND (ms, n) <= (?, ?)"},
        {m_savePruned,
         "UPDATE channels SET pruned_seq = ?, pruned_ms = ?, pruned_n = ? "
         "WHERE id = ?"},
    };
    for (const auto &[statement, sql] : wanted) {
        auto prepared = m_database.prepare(sql);
        if (!prepared)
            return Failure{prepared.error()};
        statement = std::move(prepared).value();
    }
    return loadCounters();
}

LogResult<Done> SqliteWriter::loadCounters()
{
    auto select
        = m_database.prepare("SELECT id, last_ms, last_n, last_seq, pruned_seq FROM channels");
    if (!select)
        return Failure{select.error()};
    AllCounters counters;
    Statement &row = select.value();
    auto step = row.step();
    for (; step == Statement::Step::Row; step = row.step())
        counters[{row.number(0)}] = {row.id(1), row.number(3), row.number(4)};
    if (step == Statement::Step::Fault)
        return Failure{m_database.fault()};
    m_counters = std::move(counters);
    return Done{};
}

LogResult<ChannelKey> SqliteWriter::channel(const std::string &name)
{
    auto insert = m_database.prepare("INSERT INTO channels (name) VALUES (?) "
                                     "ON CONFLICT (name) DO NOTHING");
    auto select = m_database.prepare("SELECT id FROM channels WHERE name = ?");
    if (!insert || !select || !insert.value().bindText(1, name).run()
        || select.value().bindText(1, name).step() != Statement::Step::Row)
        return Failure{m_database.fault()};
    const ChannelKey key{select->number(0)};
    m_counters.try_emplace(key);
    return key;
}

LogResult<Done> SqliteWriter::beginAgain()
{
    if (!m_database.isOpen()) {
        if (auto done = connect(); !done) {
            m_database.close();
            return done;
        }
    }
    auto begun = m_database.run("BEGIN IMMEDIATE");
    if (!begun)
        m_database.close();
    return begun;
}

LogFault SqliteWriter::giveUp()
{
    const LogFault fault = m_database.fault();
    (void)m_database.run("ROLLBACK");
    m_database.close();
    return fault;
}

LogResult<std::vector<Receipt>> SqliteWriter::append(std::span<const Draft> drafts)
{
    if (auto begun = beginAgain(); !begun)
        return Failure{begun.error()};
    AllCounters counters = m_counters;
    std::vector<Receipt> receipts(drafts.size());
    const qint64 nowMs = m_clock.now().ms;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (!insert(drafts[i], counters[drafts[i].channel], nowMs, receipts[i]))
            return Failure{giveUp()};
    }
    if (!saveCounters(counters) || !m_database.run("COMMIT"))
        return Failure{giveUp()};
    m_counters = std::move(counters);
    return receipts;
}

bool SqliteWriter::insert(const Draft &draft, Counters &counters, qint64 nowMs, Receipt &receipt)
{
    if (!draft.onceKey.empty()) {
        bool found = false;
        if (!findOnce(draft, receipt, found))
            return false;
        if (found)
            return true;
    }
    counters.last = counters.last.next(nowMs);
    ++counters.lastSeq;
    receipt = {counters.last, counters.lastSeq, false};
    if (!draft.onceKey.empty()
        && !m_insertOnce.bind(1, draft.channel.value)
                .bindText(2, draft.onceKey)
                .bind(3, receipt.id.ms)
                .bind(4, qint64(receipt.id.n))
                .bind(5, receipt.seq)
                .run())
        return false;
    return m_insert.bind(1, draft.channel.value)
        .bind(2, receipt.id.ms)
        .bind(3, qint64(receipt.id.n))
        .bind(4, receipt.seq)
        .bind(5, static_cast<int>(draft.kind))
        .bindBlob(6, draft.body)
        .bindText(7, draft.contentType)
        .bindText(8, draft.signature)
        .run();
}

bool SqliteWriter::findOnce(const Draft &draft, Receipt &receipt, bool &found)
{
    const ResetLater reset(m_findOnce);
    const auto step = m_findOnce.bind(1, draft.channel.value).bindText(2, draft.onceKey).step();
    found = step == Statement::Step::Row;
    if (found)
        receipt = {m_findOnce.id(0), m_findOnce.number(2), true};
    return step != Statement::Step::Fault;
}

bool SqliteWriter::saveCounters(const AllCounters &counters)
{
    return std::ranges::all_of(counters, [this](const auto &entry) {
        const auto &[channel, now] = entry;
        if (now.lastSeq == m_counters[channel].lastSeq)
            return true;
        return m_saveChannel.bind(1, now.lastSeq)
            .bind(2, now.last.ms)
            .bind(3, qint64(now.last.n))
            .bind(4, channel.value)
            .run();
    });
}

LogResult<qint64> SqliteWriter::prune(const Retention &retention, qint64 most)
{
    if (auto begun = beginAgain(); !begun)
        return Failure{begun.error()};
    // The command `prune` may have dropped records since; only the file knows.
    if (auto loaded = loadCounters(); !loaded)
        return Failure{giveUp()};
    AllCounters counters = m_counters;
    qint64 dropped = 0;
    for (auto &[channel, now] : counters) {
        Cut cut;
        if (!findCut(channel, now, retention, most, cut))
            return Failure{giveUp()};
        if (!cut.id.isValid())
            continue;
        if (!removeThrough(channel, cut))
            return Failure{giveUp()};
        dropped += cut.seq - now.prunedSeq;
        now.prunedSeq = cut.seq;
    }
    if (!m_database.run("COMMIT"))
        return Failure{giveUp()};
    m_counters = std::move(counters);
    return dropped;
}

LogResult<Done> SqliteWriter::checkWritable()
{
    if (auto begun = beginAgain(); !begun)
        return begun;
    // SQLite writes no page for a value that stays the same. There is no channel 0.
    if (!m_database.run("INSERT INTO once (channel, key, ms, n, seq) VALUES (0, '', 0, 0, 0);"
                        "DELETE FROM once WHERE channel = 0")
        || !m_database.run("COMMIT"))
        return Failure{giveUp()};
    return Done{};
}

bool SqliteWriter::findCut(ChannelKey channel, const Counters &counters, const Retention &retention,
                           qint64 most, Cut &cut)
{
    const Keep keep = retention.forChannel(channel.value);
    const qint64 kept = counters.lastSeq - counters.prunedSeq;
    qint64 goes = keep.rows > 0 ? kept - keep.rows : 0;
    if (keep.age.count() > 0) {
        const ResetLater reset(m_newestBefore);
        const qint64 bornBefore = (m_clock.now() - keep.age).ms;
        const auto step = m_newestBefore.bind(1, channel.value).bind(2, bornBefore).step();
        if (step == Statement::Step::Fault)
            return false;
        if (step == Statement::Step::Row)
            goes = std::max(goes, m_newestBefore.number(0) - counters.prunedSeq);
    }
    goes = std::min(goes, most);
    if (goes <= 0)
        return true;
    const ResetLater reset(m_nth);
    const auto step = m_nth.bind(1, channel.value).bind(2, goes - 1).step();
    if (step == Statement::Step::Row)
        cut = {m_nth.id(0), m_nth.number(2)};
    return step != Statement::Step::Fault;
}

bool SqliteWriter::removeThrough(ChannelKey channel, const Cut &cut)
{
    for (Statement *drop : {&m_dropRecords, &m_dropOnce}) {
        if (!drop->bind(1, channel.value).bind(2, cut.id.ms).bind(3, qint64(cut.id.n)).run())
            return false;
    }
    return m_savePruned.bind(1, cut.seq)
        .bind(2, cut.id.ms)
        .bind(3, qint64(cut.id.n))
        .bind(4, channel.value)
        .run();
}

} // namespace kidoku::relayd
