// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/event_stream.h"
#include "relay_samples.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>

#include <algorithm>
#include <memory>

//! A stream, a scripted relay and everything that the stream said. Retries come at once, since
//! the random part of every delay is all of it and the dice always show zero.
namespace kidoku::relay {

//! The \a number-th record of an imagined relay log, from 1.
inline QByteArray frameId(qint64 number)
{
    return "1795423152000-" + QByteArray::number(number);
}

inline QByteArray frame(qint64 number, const QByteArray &body, const QByteArray &signature)
{
    return "id: " + frameId(number) + "\ndata: {\"bodyB\":\"" + body.toBase64()
        + R"(","x-line-signature":")" + signature + R"(","x-relay-seq":")"
        + QByteArray::number(number) + "\"}\n\n";
}

inline QByteArray frame(qint64 number)
{
    static const QByteArray body = samples::body('A');
    static const QByteArray signature = samples::signature('A');
    return frame(number, body, signature);
}

inline QByteArray frames(qint64 first, qint64 last)
{
    QByteArray bytes;
    for (qint64 number = first; number <= last; ++number)
        bytes += frame(number);
    return bytes;
}

inline QByteArray ready()
{
    return "event: ready\ndata: {\"epoch\":\"01J\"}\n\n";
}

//! The record after which \a request wants to go on; 0 for "earliest" and no cursor.
inline qint64 resumeAfter(const testing::HttpRequest &request)
{
    const QByteArray id = request.header("last-event-id");
    return id.contains('-') ? id.sliced(id.indexOf('-') + 1).toLongLong() : 0;
}

struct StreamRig
{
    StreamRig()
    {
        if (!server.listen())
            qFatal("no port on loopback");
        config.url = server.url(QStringLiteral("/events/main"));
        config.token = core::Secret("console-token-1");
        config.profile = profileFor(Kind::Kidoku);
        config.channelSecrets = samples::secrets();
    }

    //! Call when the configuration is as the test wants it.
    void start(const QByteArray &cursor = {})
    {
        stream = std::make_unique<EventStream>(config, clock, [this] { return dice; });
        QObject::connect(stream.get(), &EventStream::statusChanged, stream.get(),
                         [this](const StreamStatus &status) { history.append(status); });
        QObject::connect(stream.get(), &EventStream::received, stream.get(),
                         [this](const QList<Record> &batch) { take(batch); });
        stream->start(cursor);
    }

    [[nodiscard]] StreamState state() const { return stream->status().state; }
    [[nodiscard]] StreamTrouble trouble() const { return stream->status().trouble; }
    [[nodiscard]] qsizetype requests() const { return server.exchanges().size(); }

    [[nodiscard]] qsizetype openConnections() const
    {
        const auto &all = server.exchanges();
        return std::count_if(all.cbegin(), all.cend(),
                             [](const auto &exchange) { return exchange->isOpen(); });
    }

    //! x-relay-seq of the webhooks, as they came.
    [[nodiscard]] QList<qint64> sequence() const
    {
        QList<qint64> numbers;
        for (const Record &record : records) {
            if (std::holds_alternative<WebhookRecord>(record.body))
                numbers.append(record.seq);
        }
        return numbers;
    }
    [[nodiscard]] static QList<qint64> upTo(qint64 last)
    {
        QList<qint64> numbers;
        for (qint64 number = 1; number <= last; ++number)
            numbers.append(number);
        return numbers;
    }
    //! Delays that the stream announced, in ms; the clock stands still meanwhile.
    [[nodiscard]] QList<qint64> delays() const
    {
        QList<qint64> list;
        for (const StreamStatus &status : history) {
            if (status.state == StreamState::Waiting)
                list.append((status.nextTry - clock.now()).count());
        }
        return list;
    }

    //! Returns as soon as \a count webhooks are there; false when they do not come.
    [[nodiscard]] bool waitForWebhooks(qsizetype count) const
    {
        QSignalSpy spy(stream.get(), &EventStream::received);
        while (sequence().size() < count) {
            if (!spy.wait())
                return false;
        }
        return true;
    }

    void take(const QList<Record> &batch)
    {
        ++batches;
        records += batch;
        if (acknowledges)
            stream->acknowledge(batch.size());
    }

    testing::ManualClock clock;
    testing::ScriptedHttpServer server;
    StreamConfig config;
    double dice = 0.0;
    bool acknowledges = true;
    QList<StreamStatus> history;
    QList<Record> records;
    qsizetype batches = 0;
    std::unique_ptr<EventStream> stream;
};

} // namespace kidoku::relay
