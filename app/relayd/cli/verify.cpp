// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/verify.h"

#include "line/signature.h"

#include <algorithm>

namespace kidoku::relayd::cli {

using core::Done;
using core::Failure;

namespace {

QByteArrayView viewOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString placeOf(const StoredRecord &record)
{
    return QStringLiteral("record %1 (%2)")
        .arg(record.seq)
        .arg(QString::fromStdString(record.id.toString()));
}

bool isKnown(RecordKind kind)
{
    return kind == RecordKind::Webhook || kind == RecordKind::Read || kind == RecordKind::Act;
}

} // namespace

Verification::Verification(StoredLog &log, QList<core::Secret> secrets, Report report, GoOn goOn)
    : m_log(log)
    , m_secrets(std::move(secrets))
    , m_report(std::move(report))
    , m_goOn(std::move(goOn))
{}

LogResult<Verdict> Verification::run(const std::vector<StoredChannel> &channels)
{
    m_verdict = {};
    for (const StoredChannel &channel : channels) {
        if (auto walked = walk(channel); !walked)
            return Failure{walked.error()};
    }
    return m_verdict;
}

// What comes after the newest record that the channel had at the beginning is not looked at: a
// relay that goes on writing would never let this end.
LogResult<Done> Verification::walk(const StoredChannel &channel)
{
    Walk walk{{}, channel.prunedSeq};
    while (walk.lastSeq < channel.newestSeq && !m_verdict.isInterrupted) {
        const auto records = m_log.read(channel.key, walk.last, {});
        if (!records)
            return Failure{records.error()};
        if (records->empty())
            break;
        for (const StoredRecord &record : *records) {
            if (record.id > channel.newest && record.seq > channel.newestSeq)
                return Done{};
            if (auto looked = look(channel, record, walk); !looked)
                return looked;
        }
        m_verdict.isInterrupted = !m_goOn(m_verdict.records);
    }
    if (walk.lastSeq < channel.newestSeq && !m_verdict.isInterrupted) {
        const auto pruned = wasPruned(channel, channel.newestSeq);
        if (!pruned)
            return Failure{pruned.error()};
        if (!*pruned)
            say(channel,
                QStringLiteral("records %1 to %2 are missing")
                    .arg(walk.lastSeq + 1)
                    .arg(channel.newestSeq));
    }
    return Done{};
}

LogResult<Done> Verification::look(const StoredChannel &channel, const StoredRecord &record,
                                   Walk &walk)
{
    ++m_verdict.records;
    if (record.seq > walk.lastSeq + 1) {
        const auto pruned = wasPruned(channel, record.seq - 1);
        if (!pruned)
            return Failure{pruned.error()};
        if (!*pruned)
            say(channel,
                QStringLiteral("records %1 to %2 are missing")
                    .arg(walk.lastSeq + 1)
                    .arg(record.seq - 1));
    } else if (record.seq <= walk.lastSeq) {
        say(channel, placeOf(record) + QStringLiteral(" has a number that came before"));
    }
    if (record.seq == channel.newestSeq && record.id != channel.newest)
        say(channel, placeOf(record) + QStringLiteral(" is not where the channel ends"));
    if (!isKnown(record.kind))
        say(channel, placeOf(record) + QStringLiteral(" is of a kind that is not known"));
    else if (record.kind == RecordKind::Webhook && !m_secrets.isEmpty())
        checkSignature(channel, record);
    walk = {record.id, std::max(walk.lastSeq, record.seq)};
    return Done{};
}

// A relay may have dropped the oldest records since the channels were read.
LogResult<bool> Verification::wasPruned(const StoredChannel &channel, qint64 upTo)
{
    const auto now = m_log.channels();
    if (!now)
        return Failure{now.error()};
    const auto same = std::ranges::find(*now, channel.key, &StoredChannel::key);
    return same != now->end() && same->prunedSeq >= upTo;
}

void Verification::checkSignature(const StoredChannel &channel, const StoredRecord &record)
{
    if (line::isSignatureValid(viewOf(record.body), viewOf(record.signature), m_secrets))
        ++m_verdict.signatures;
    else
        say(channel, placeOf(record) + QStringLiteral(": the signature does not fit"));
}

void Verification::say(const StoredChannel &channel, const QString &what)
{
    ++m_verdict.problems;
    m_report(QStringLiteral("%1: %2").arg(QString::fromStdString(channel.name), what));
}

} // namespace kidoku::relayd::cli
