// SPDX-License-Identifier: Apache-2.0
#include "incoming.h"

namespace kidoku::inbox {

namespace {

QString nameOf(line::CodecFault fault)
{
    switch (fault) {
    case line::CodecFault::TooLarge:
        return QStringLiteral("too large");
    case line::CodecFault::TooDeep:
        return QStringLiteral("nested too deeply");
    case line::CodecFault::NotJson:
        return QStringLiteral("no JSON");
    case line::CodecFault::NotAnObject:
        return QStringLiteral("no JSON object");
    case line::CodecFault::NoDestination:
        return QStringLiteral("no destination");
    case line::CodecFault::NoEvents:
        return QStringLiteral("no events");
    case line::CodecFault::TooManyEvents:
        return QStringLiteral("too many events");
    }
    return {};
}

} // namespace

Incoming incomingFrom(relay::Record record)
{
    Incoming incoming{std::move(record), {}, {}};
    const auto *webhook = std::get_if<relay::WebhookRecord>(&incoming.record.body);
    if (!webhook || webhook->signature == relay::SignatureState::False)
        return incoming;
    auto parsed = line::parseWebhook(webhook->body);
    if (parsed)
        incoming.webhook = std::move(parsed).value();
    else
        incoming.unreadable = nameOf(parsed.error().fault);
    return incoming;
}

} // namespace kidoku::inbox
