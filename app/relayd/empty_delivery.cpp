// SPDX-License-Identifier: Apache-2.0
#include "relayd/empty_delivery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::relayd {

namespace {

void skipSpace(std::string_view &text)
{
    const size_t next = text.find_first_not_of(" \t\r\n");
    text.remove_prefix(next == std::string_view::npos ? text.size() : next);
}

bool take(std::string_view &text, char c)
{
    skipSpace(text);
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

// Whether the characters of an empty list of events stand anywhere.
bool looksEmpty(std::string_view body)
{
    constexpr std::string_view key = "\"events\"";
    for (size_t at = body.find(key); at != std::string_view::npos; at = body.find(key, at + 1)) {
        std::string_view rest = body.substr(at + key.size());
        if (take(rest, ':') && take(rest, '[') && take(rest, ']'))
            return true;
    }
    return false;
}

} // namespace

bool isEmptyDelivery(std::string_view body)
{
    if (!looksEmpty(body))
        return false;
    // The list might belong to something inside an event: only a parser can tell.
    const auto bytes = QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size()));
    const QJsonValue events
        = QJsonDocument::fromJson(bytes).object().value(QLatin1String("events"));
    return events.isArray() && events.toArray().isEmpty();
}

} // namespace kidoku::relayd
