// SPDX-License-Identifier: Apache-2.0
#include "line_handlers.h"

#include <QUuid>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textLimit = 5000;
constexpr qsizetype messagesLimit = 5;

void checkMessage(const QJsonValue &value, const QString &where, Complaints &complaints)
{
    static const QStringList types{u"text"_s,     u"textV2"_s, u"sticker"_s,  u"image"_s,
                                   u"video"_s,    u"audio"_s,  u"location"_s, u"imagemap"_s,
                                   u"template"_s, u"flex"_s,   u"coupon"_s};
    const QJsonObject message = value.toObject();
    const QString type = message.value("type"_L1).toString();
    if (!types.contains(type)) {
        complaints.add(where + u".type"_s,
                       u"Must be one of the following values: [%1]"_s.arg(types.join(u", "_s)));
        return;
    }
    if (type != "text"_L1)
        return;
    const QString text = message.value("text"_L1).toString();
    if (text.isEmpty())
        complaints.add(where + u".text"_s, u"May not be empty"_s);
    else if (text.size() > textLimit)
        complaints.add(where + u".text"_s, u"Length must be between 0 and %1"_s.arg(textLimit));
}

// "messages" of reply and push; complaints say what is wrong with them.
QJsonArray checkedMessages(const QJsonObject &body, Complaints &complaints)
{
    const QJsonArray messages = body.value("messages"_L1).toArray();
    if (messages.isEmpty() || messages.size() > messagesLimit) {
        complaints.add(u"messages"_s, u"Size must be between 1 and %1"_s.arg(messagesLimit));
        return {};
    }
    for (qsizetype i = 0; i < messages.size(); ++i)
        checkMessage(messages.at(i), u"messages[%1]"_s.arg(i), complaints);
    return messages;
}

Response alreadyAccepted(const Outbox::Accepted &accepted)
{
    Response response = jsonResponse({{u"message"_s, u"The retry key is already accepted"_s},
                                      {u"sentMessages"_s, accepted.sentMessages}},
                                     409);
    response.headers.emplaceBack("x-line-accepted-request-id", accepted.requestId.toLatin1());
    return response;
}

} // namespace

Response reply(LineCall &call)
{
    Complaints complaints;
    const QString token = call.body.value("replyToken"_L1).toString();
    if (token.isEmpty())
        complaints.add(u"replyToken"_s, u"May not be empty"_s);
    const QJsonArray messages = checkedMessages(call.body, complaints);
    if (!complaints.isEmpty())
        return complaints.toResponse();
    const QString chatId = call.platform.outbox().useReplyToken(token, call.platform.now());
    if (chatId.isEmpty())
        return errorResponse(400, u"Invalid reply token"_s);
    return jsonResponse({{u"sentMessages"_s, call.platform.deliver(chatId, messages)}});
}

Response push(LineCall &call)
{
    QString key;
    if (call.request.retryKey) {
        const QUuid uuid = QUuid::fromString(QLatin1String(*call.request.retryKey));
        if (uuid.isNull())
            return errorResponse(400, u"The value of the X-Line-Retry-Key header is invalid"_s);
        key = uuid.toString();
        if (const auto *accepted = call.platform.outbox().accepted(key, call.platform.now()))
            return alreadyAccepted(*accepted);
    }
    Complaints complaints;
    const QString to = call.body.value("to"_L1).toString();
    if (to.isEmpty())
        complaints.add(u"to"_s, u"May not be empty"_s);
    const QJsonArray messages = checkedMessages(call.body, complaints);
    if (!complaints.isEmpty())
        return complaints.toResponse();
    const Chat *chat = call.platform.phones().chat(to);
    if (chat ? chat->accountHasLeft : !call.platform.phones().person(to))
        return errorResponse(400, u"Failed to send messages"_s);

    // LINE counts people who get something, not bubbles.
    const qint64 receivers = chat ? chat->memberIds.size() : 1;
    const auto limit = call.platform.account().monthlyLimit;
    if (limit && call.platform.outbox().used() + receivers > *limit)
        return monthlyLimitReached();
    call.platform.outbox().count(receivers);
    const QJsonArray sent = call.platform.deliver(to, messages);
    if (!key.isEmpty())
        call.platform.outbox().accept(key, {call.requestId, sent}, call.platform.now());
    return jsonResponse({{u"sentMessages"_s, sent}});
}

Response quota(LineCall &call)
{
    const auto limit = call.platform.account().monthlyLimit;
    if (!limit)
        return jsonResponse({{u"type"_s, u"none"_s}});
    return jsonResponse({{u"type"_s, u"limited"_s}, {u"value"_s, *limit}});
}

Response quotaConsumption(LineCall &call)
{
    return jsonResponse({{u"totalUsage"_s, call.platform.outbox().used()}});
}

} // namespace kidoku::linesim
