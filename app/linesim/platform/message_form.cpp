// SPDX-License-Identifier: Apache-2.0
#include "message_form.h"

#include <QHash>
#include <QJsonDocument>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype messageBytesLimit = 64 * 1024;

struct TypeRule
{
    bool quotable = false;
    QJsonObject defaults; //!< used where the writer gave nothing
    QStringList required;
};

const QHash<QString, TypeRule> &rules()
{
    static const QJsonObject byLine{{u"type"_s, u"line"_s}};
    static const QHash<QString, TypeRule> table{
        {u"text"_s, {true, {}, {u"text"_s}}},
        {u"image"_s, {true, {{u"contentProvider"_s, byLine}}, {}}},
        {u"video"_s, {true, {{u"contentProvider"_s, byLine}, {u"duration"_s, 60'000}}, {}}},
        {u"audio"_s, {false, {{u"contentProvider"_s, byLine}, {u"duration"_s, 5'000}}, {}}},
        {u"file"_s, {false, {{u"fileName"_s, u"file.txt"_s}, {u"fileSize"_s, 2138}}, {}}},
        {u"location"_s, {false, {}, {u"latitude"_s, u"longitude"_s}}},
        {u"sticker"_s,
         {true,
          {{u"packageId"_s, u"446"_s},
           {u"stickerId"_s, u"1988"_s},
           {u"stickerResourceType"_s, u"ANIMATION"_s}},
          {}}},
    };
    return table;
}

} // namespace

bool isKnownMessageType(const QString &type)
{
    return rules().contains(type);
}

QString messageFault(const QJsonObject &message)
{
    const QString type = message.value("type"_L1).toString();
    if (type.isEmpty())
        return u"message.type is missing"_s;
    for (const QString &key : rules().value(type).required) {
        const QJsonValue value = message.value(key);
        const bool fits = key == "text"_L1 ? value.isString() : value.isDouble();
        if (!fits)
            return u"message.%1 is missing or has the wrong type"_s.arg(key);
    }
    if (QJsonDocument(message).toJson(QJsonDocument::Compact).size() > messageBytesLimit)
        return u"message is longer than %1 bytes"_s.arg(messageBytesLimit);
    return {};
}

QJsonObject completeMessage(QJsonObject message, IdSource &ids, bool withReadToken)
{
    const TypeRule rule = rules().value(message.value("type"_L1).toString());
    for (auto it = rule.defaults.begin(); it != rule.defaults.end(); ++it) {
        if (!message.contains(it.key()))
            message.insert(it.key(), it.value());
    }
    message.insert(u"id"_s, ids.nextMessageId());
    if (rule.quotable)
        message.insert(u"quoteToken"_s, ids.nextToken(IdSource::Token::Quote));
    // Drawn even when it is not given away: the ids that follow must not depend on chatMode.
    const QString readToken = ids.nextToken(IdSource::Token::Read);
    if (withReadToken)
        message.insert(u"markAsReadToken"_s, readToken);
    else
        message.remove(u"markAsReadToken"_s);
    return message;
}

} // namespace kidoku::linesim
