// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "relay/envelope.h"

#include <QFile>
#include <QList>

//! Captured streams and bodies of tests/data/relay, and records as text that a test can compare.
namespace kidoku::relay::samples {

inline QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(KIDOKU_TEST_DATA "/relay/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing sample %s", qPrintable(name));
    return file.readAll();
}

//! The event stream of a capture, without the HTTP head that some of them have.
inline QByteArray stream(const QString &name)
{
    const QByteArray bytes = file(name);
    return bytes.startsWith("HTTP/") ? bytes.mid(bytes.indexOf("\r\n\r\n") + 4) : bytes;
}

//! \a name is A, B, C or E.
inline QByteArray body(char name)
{
    return file(QLatin1Char(name) + QStringLiteral(".json"));
}

inline QByteArray signature(char name)
{
    return file(QLatin1Char(name) + QStringLiteral(".sig.txt")).trimmed();
}

inline QList<core::Secret> secrets()
{
    return {core::Secret("8c570fa6dd201bb328f1c1eac23a96d8")};
}

inline QByteArray nameOf(SignatureState state)
{
    switch (state) {
    case SignatureState::Verified:
        return "verified";
    case SignatureState::VerifiedAfterRepair:
        return "repaired";
    case SignatureState::Unverifiable:
        return "unverifiable";
    case SignatureState::False:
        return "false";
    }
    return {};
}

//! Which of the known bodies it is, byte for byte; "other" for none.
inline QByteArray nameOf(const QByteArray &bytes)
{
    for (const char name : {'A', 'B', 'C', 'E'}) {
        if (bytes == body(name))
            return QByteArray(1, name);
    }
    return "other";
}

inline QByteArray described(const Record &record)
{
    struct Words
    {
        QByteArray operator()(const ReadyRecord &ready) const
        {
            return "ready " + ready.epoch.toUtf8();
        }
        QByteArray operator()(const WebhookRecord &webhook) const
        {
            return nameOf(webhook.signature) + ' ' + nameOf(webhook.body);
        }
        QByteArray operator()(const ReadRecord &read) const
        {
            return "read " + read.chat.value.toUtf8();
        }
        QByteArray operator()(const ActRecord &act) const { return "act " + act.kind.toUtf8(); }
        QByteArray operator()(const GapRecord &gap) const
        {
            return "gap " + gap.requestedId.toUtf8() + ' ' + gap.oldestId.toUtf8();
        }
        QByteArray operator()(const PingRecord &) const { return "ping"; }
        QByteArray operator()(const UndecodableRecord &lost) const
        {
            return "undecodable: " + lost.reason.toUtf8();
        }
    };
    return std::visit(Words(), record.body).trimmed() + " @" + record.cursor;
}

} // namespace kidoku::relay::samples
