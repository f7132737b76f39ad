// SPDX-License-Identifier: Apache-2.0
#include "saved_replies_json.h"

#include "core/json_depth.h"
#include "core/text.h"
#include "replies/reply_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::replies {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 8;

} // namespace

store::SavedReply tidied(store::SavedReply reply)
{
    reply.title = core::singleLine(reply.title, longestTitle);
    reply.text = cleaned(reply.text).left(maxUnits);
    return reply;
}

QByteArray toJson(const QList<store::SavedReply> &replies)
{
    QJsonArray list;
    for (const store::SavedReply &reply : replies)
        list.append(QJsonObject{{"title"_L1, reply.title}, {"text"_L1, reply.text}});
    return QJsonDocument(QJsonObject{{"savedReplies"_L1, list}}).toJson();
}

core::Result<QList<store::SavedReply>, ImportFault> savedRepliesFromJson(const QByteArray &json)
{
    if (json.size() > largestImport)
        return core::Failure{ImportFault::TooLarge};
    if (core::isNestedDeeperThan(json, deepest))
        return core::Failure{ImportFault::NotJson};
    const QJsonValue list = QJsonDocument::fromJson(json).object().value("savedReplies"_L1);
    if (!list.isArray())
        return core::Failure{ImportFault::NotJson};
    const QJsonArray entries = list.toArray();
    if (entries.size() > mostSavedReplies)
        return core::Failure{ImportFault::TooMany};
    QList<store::SavedReply> replies;
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const auto reply
            = tidied({0, object.value("title"_L1).toString(), object.value("text"_L1).toString()});
        if (!reply.title.isEmpty() && !reply.text.isEmpty())
            replies.append(reply);
    }
    return replies;
}

} // namespace kidoku::replies
