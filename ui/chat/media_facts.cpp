// SPDX-License-Identifier: Apache-2.0
#include "media_facts.h"

#include "core/text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::ui {

namespace {

using store::Message;
using store::MessageKind;

constexpr qsizetype longestName = 120;
constexpr qsizetype longestEnding = 20;

QString safeName(const QString &given)
{
    QString name = core::singleLine(given, 1000);
    for (const QChar sign : {u'/', u'\\', u':', u'*', u'?', u'"', u'<', u'>', u'|'})
        name.replace(sign, u'_');
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.size() <= longestName)
        return name;
    // The ending tells what it is: it stays.
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && name.size() - dot <= longestEnding;
    const QString ending = hasEnding ? name.mid(dot) : QString();
    return name.left(longestName - ending.size()) + ending;
}

QString plainName(const Message &message)
{
    switch (message.kind) {
    case MessageKind::Image:
        return QStringLiteral("photo");
    case MessageKind::Video:
        return QStringLiteral("video");
    case MessageKind::Audio:
        return QStringLiteral("voice");
    default:
        return QStringLiteral("file");
    }
}

} // namespace

MediaFacts MediaFacts::of(const Message &message)
{
    const QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    MediaFacts facts;
    facts.setId = detail.value(QLatin1String("imageSetId")).toString();
    facts.setIndex = detail.value(QLatin1String("imageSetIndex")).toInt();
    facts.duration = core::Milliseconds(detail.value(QLatin1String("duration")).toInteger());
    facts.fileSize = detail.value(QLatin1String("fileSize")).toInteger();
    facts.external
        = QUrl(detail.value(QLatin1String("originalContentUrl")).toString(), QUrl::StrictMode);
    return facts;
}

bool hasMedia(MessageKind kind)
{
    return kind == MessageKind::Image || kind == MessageKind::Video || kind == MessageKind::Audio
        || kind == MessageKind::File;
}

bool isMedia(const Message &message)
{
    // What we have sent is not at LINE's content address.
    return hasMedia(message.kind) && message.incoming && !message.unsentAt.isValid()
        && !message.id.isEmpty();
}

QString usualSuffix(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return QStringLiteral("jpg");
    case MessageKind::Video:
        return QStringLiteral("mp4");
    case MessageKind::Audio:
        return QStringLiteral("m4a");
    default:
        return {};
    }
}

QString playTime(core::Milliseconds duration)
{
    const qint64 seconds = (duration.count() + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString proposedName(const Message &message, const QString &suffix)
{
    const QString given = message.kind == MessageKind::File ? safeName(message.text) : QString();
    if (!given.isEmpty())
        return given;
    const QString at = QDateTime::fromMSecsSinceEpoch(message.position.at)
                           .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = plainName(message) + QLatin1Char('-') + at;
    return suffix.isEmpty() ? name : name + QLatin1Char('.') + suffix;
}

} // namespace kidoku::ui
