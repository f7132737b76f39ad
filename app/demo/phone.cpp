// SPDX-License-Identifier: Apache-2.0
#include "phone.h"

#include <QDateTime>
#include <QJsonObject>

namespace kidoku::demo {

namespace {

QString text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

// A time is milliseconds since 1970 or an ISO 8601 text; null and anything else is "not".
core::Timestamp timeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return {value.toInteger()};
    const QDateTime parsed = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return {parsed.isValid() ? parsed.toMSecsSinceEpoch() : 0};
}

PhoneMessage messageFrom(const QJsonObject &object)
{
    return {text(object, QLatin1String("id")),
            text(object, QLatin1String("direction")) != QLatin1String("out"),
            text(object, QLatin1String("type")),
            text(object, QLatin1String("text")),
            timeOf(object.value(QLatin1String("sentAt"))),
            timeOf(object.value(QLatin1String("readAt"))),
            object.value(QLatin1String("unsent")).toBool(),
            text(object, QLatin1String("from")),
            text(object, QLatin1String("fromName")),
            object};
}

} // namespace

bool Call::isMark() const
{
    return path == QLatin1String("/v2/bot/chat/markAsRead")
        || path == QLatin1String("/v2/bot/message/markAsRead");
}

QList<Phone> phonesFromJson(const QJsonArray &chats, const QString &account)
{
    QList<Phone> phones;
    for (const QJsonValue &value : chats) {
        const QJsonObject chat = value.toObject();
        Phone phone{text(chat, QLatin1String("userId")),
                    text(chat, QLatin1String("displayName")),
                    {},
                    {},
                    account};
        for (const auto key : {"userId", "groupId", "roomId"}) {
            if (phone.chatId.isEmpty())
                phone.chatId = text(chat, QLatin1String(key));
        }
        const QJsonArray messages = chat.value(QLatin1String("messages")).toArray();
        for (const QJsonValue &message : messages)
            phone.messages.append(messageFrom(message.toObject()));
        phones.append(std::move(phone));
    }
    return phones;
}

QList<Call> callsFromJson(const QJsonArray &calls, const QString &account)
{
    QList<Call> result;
    for (const QJsonValue &value : calls) {
        const QJsonObject call = value.toObject();
        result.append({timeOf(call.value(QLatin1String("at"))), text(call, QLatin1String("method")),
                       text(call, QLatin1String("path")),
                       call.value(QLatin1String("status")).toInt(),
                       text(call, QLatin1String("fault")), account});
    }
    return result;
}

} // namespace kidoku::demo
