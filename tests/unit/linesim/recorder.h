// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/platform/platform.h"
#include "support/manual_clock.h"

#include <QJsonDocument>
#include <QList>

//! A platform on a clock that stands still, and everything that it told.
namespace kidoku::testing {

class Recorder final : public linesim::Observer
{
public:
    void eventRaised(const QString &orderKey, const QJsonObject &event) override
    {
        orderKeys.append(orderKey);
        events.append(event);
    }
    void factHappened(const QString &kind, const QJsonObject &fact) override
    {
        kinds.append(kind);
        facts.append(fact);
    }

    QStringList orderKeys;
    QList<QJsonObject> events;
    QStringList kinds;
    QList<QJsonObject> facts;
};

struct TestPlatform
{
    explicit TestPlatform(quint64 seed = 1)
        : ids(seed)
        , platform(ids, clock, recorder)
    {}

    linesim::Received say(const QString &from, const QString &text)
    {
        return send({{QStringLiteral("from"), from},
                     {QStringLiteral("message"),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                  {QStringLiteral("text"), text}}}});
    }
    linesim::Received send(const QJsonObject &body)
    {
        const auto incoming = linesim::incomingFromJson(body, linesim::IncomingKind::Message);
        const auto received = platform.receive(incoming.value());
        clock.advance(core::Milliseconds(10));
        return received.value();
    }
    QString raise(const QJsonObject &body)
    {
        const auto incoming = linesim::incomingFromJson(body, linesim::IncomingKind::Event);
        return platform.raise(incoming.value()).value().webhookEventId;
    }
    void change(const QJsonObject &changes)
    {
        platform.setAccount(linesim::merged(platform.account(), changes).value());
    }
    //! What the phones show as one text, without times.
    [[nodiscard]] QByteArray phones()
    {
        return QJsonDocument(platform.phones().toJson()).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] bool isRead(const linesim::Received &message)
    {
        return platform.phones().bubble(message.messageId)->readAt.has_value();
    }

    ManualClock clock;
    Recorder recorder;
    linesim::IdSource ids;
    linesim::Platform platform;
};

} // namespace kidoku::testing
