// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

//! Who wants to know what happens on the platform: the webhook sender and the event stream.
namespace kidoku::linesim {

class Observer
{
public:
    virtual ~Observer() = default;
    //! A webhook event is ready to go out; events with the same \a orderKey keep their order.
    virtual void eventRaised(const QString &orderKey, const QJsonObject &event) = 0;
    //! Something that GET /_sim/stream tells: "message", "unsend", "read", "account".
    virtual void factHappened(const QString &kind, const QJsonObject &fact) = 0;
};

} // namespace kidoku::linesim
