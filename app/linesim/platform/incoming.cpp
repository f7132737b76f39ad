// SPDX-License-Identifier: Apache-2.0
#include "incoming.h"

#include "given.h"
#include "message_form.h"

#include <QStringList>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLimit = 200;
constexpr qint64 agoLimitMs = qint64(10) * 365 * 24 * 3600 * 1000;

bool isName(const QJsonValue &value)
{
    return !value.toString().isEmpty() && value.toString().size() <= nameLimit;
}

QString unknownKey(const QJsonObject &json, const QStringList &known)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            return it.key().left(80);
    }
    return {};
}

QString readChat(const QJsonObject &json, Incoming &incoming)
{
    const bool group = isGiven(json, "group"_L1);
    const bool room = isGiven(json, "room"_L1);
    if (group && room)
        return u"'group' and 'room' exclude each other"_s;
    if (!group && !room)
        return {};
    const QString key = group ? u"group"_s : u"room"_s;
    if (!isName(json.value(key)))
        return u"'%1' has to be a name of 1 to %2 characters"_s.arg(key).arg(nameLimit);
    incoming.chat = group ? ChatKind::Group : ChatKind::Room;
    incoming.chatName = json.value(key).toString();
    return {};
}

QString readTime(const QJsonObject &json, Incoming &incoming)
{
    if (!isGiven(json, "ago"_L1))
        return {};
    const qint64 ago = json.value("ago"_L1).toInteger(-1);
    if (ago < 0 || ago > agoLimitMs)
        return u"'ago' has to be a number of milliseconds from 0"_s;
    incoming.ago = core::Milliseconds(ago);
    return {};
}

QString readMode(const QJsonObject &json, Incoming &incoming)
{
    if (!isGiven(json, "mode"_L1))
        return {};
    const QString mode = json.value("mode"_L1).toString();
    if (mode != "active"_L1 && mode != "standby"_L1)
        return u"'mode' has to be \"active\" or \"standby\""_s;
    incoming.standby = mode == "standby"_L1;
    return {};
}

QString eventFault(const QJsonObject &event)
{
    const QString type = event.value("type"_L1).toString();
    if (type.isEmpty())
        return u"event.type is missing"_s;
    if (type == "message"_L1)
        return u"event.type 'message': messages go to /_sim/messages"_s;
    return {};
}

} // namespace

core::Result<Incoming, QString> incomingFromJson(const QJsonObject &json, IncomingKind kind,
                                                 const QStringList &alsoAllowed)
{
    const bool isMessage = kind == IncomingKind::Message;
    const QString contentKey = isMessage ? u"message"_s : u"event"_s;
    const QStringList known
        = QStringList{u"from"_s, u"group"_s, u"room"_s, u"ago"_s, u"mode"_s, contentKey}
        + alsoAllowed;
    const QString unknown = unknownKey(json, known);
    if (!unknown.isEmpty())
        return core::Failure{u"'%1' is not known here"_s.arg(unknown)};

    Incoming incoming;
    const bool fromNeeded = isMessage || isGiven(json, "from"_L1);
    if (fromNeeded && !isName(json.value("from"_L1)))
        return core::Failure{u"'from' has to be a name of 1 to %1 characters"_s.arg(nameLimit)};
    incoming.from = json.value("from"_L1).toString();

    for (const auto read : {readChat, readTime, readMode}) {
        const QString fault = read(json, incoming);
        if (!fault.isEmpty())
            return core::Failure{fault};
    }
    if (!json.value(contentKey).isObject())
        return core::Failure{u"'%1' has to be an object"_s.arg(contentKey)};
    incoming.content = json.value(contentKey).toObject();
    const QString fault = isMessage ? messageFault(incoming.content) : eventFault(incoming.content);
    if (!fault.isEmpty())
        return core::Failure{fault};
    return incoming;
}

QString referenceIn(const QJsonObject &content)
{
    QString id = content.value("quotedMessageId"_L1).toString();
    if (id.isEmpty())
        id = content.value("unsend"_L1).toObject().value("messageId"_L1).toString();
    return id.startsWith(u'@') ? id.mid(1) : QString();
}

void refer(QJsonObject &content, const QString &messageId)
{
    if (content.contains("quotedMessageId"_L1)) {
        content.insert(u"quotedMessageId"_s, messageId);
        return;
    }
    QJsonObject unsend = content.value("unsend"_L1).toObject();
    unsend.insert(u"messageId"_s, messageId);
    content.insert(u"unsend"_s, unsend);
}

} // namespace kidoku::linesim
