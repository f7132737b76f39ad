// SPDX-License-Identifier: Apache-2.0
#include "witnesses.h"

#include <optional>

namespace kidoku::testing {

namespace {

bool isNothing(const relay::Record &record)
{
    const auto *none = std::get_if<relay::UndecodableRecord>(&record.body);
    return none && none->reason == QLatin1String("none");
}

} // namespace

QByteArray Acknowledged::lost(const QSet<QByteArray> &stored)
{
    const std::lock_guard lock(mutex);
    const QSet<QByteArray> gone = QSet<QByteArray>(bodies).subtract(stored);
    return gone.isEmpty() ? QByteArray() : *gone.cbegin();
}

void sendUntilTheEnd(const RelayRig &rig, quint16 port, const QByteArray &name,
                     Acknowledged &acknowledged, const std::atomic<bool> *enough)
{
    RawClient client(port);
    for (int i = 0; !enough || !*enough; ++i) {
        const QByteArray body = RelayRig::body(name + '-' + QByteArray::number(i));
        if (!client.isConnected() || !client.send(rig.webhook(body)))
            return;
        const RawAnswer answer = client.readAnswer();
        if (answer.status == 0)
            return;
        if (answer.status != 200) {
            ++acknowledged.refused;
            continue;
        }
        const std::lock_guard lock(acknowledged.mutex);
        acknowledged.bodies.insert(body);
    }
}

void Console::take(const relay::Record &record)
{
    if (const auto *ready = std::get_if<relay::ReadyRecord>(&record.body)) {
        if (!epoch.isEmpty() && ready->epoch != epoch)
            fault = "the epoch changed";
        epoch = ready->epoch;
        return;
    }
    const auto *webhook = std::get_if<relay::WebhookRecord>(&record.body);
    if (!webhook) {
        fault = "a record that is no webhook";
        return;
    }
    if (record.seq != seq + 1)
        fault = "seq " + QByteArray::number(record.seq) + " after " + QByteArray::number(seq);
    if (webhook->signature != relay::SignatureState::Verified)
        fault = "a body that is not the sender's";
    if (bodies.contains(webhook->body))
        fault = "a body twice";
    bodies.insert(webhook->body);
    seq = record.seq;
    cursor = record.cursor;
}

void Console::follow(quint16 port, int patienceMs)
{
    StreamReader reader(port, cursor);
    if (reader.status() != 200)
        return;
    while (fault.isEmpty()) {
        const relay::Record record = reader.nextRecord(patienceMs);
        if (isNothing(record))
            return;
        take(record);
    }
}

void Console::catchUp(quint16 port)
{
    // As any console does, it tries again while the log is away.
    std::optional<StreamReader> opened;
    if (!eventually([&] { return opened.emplace(port, cursor).status() == 200; })) {
        fault = "no stream";
        return;
    }
    StreamReader &reader = *opened;
    const relay::Record ready = reader.next();
    take(ready);
    const auto *bounds = std::get_if<relay::ReadyRecord>(&ready.body);
    while (fault.isEmpty() && bounds && cursor != bounds->newest.toLatin1()) {
        const relay::Record record = reader.nextRecord();
        if (isNothing(record))
            fault = "the stream stopped before the newest record";
        else
            take(record);
    }
}

} // namespace kidoku::testing
