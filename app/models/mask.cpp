// SPDX-License-Identifier: Apache-2.0
#include "mask.h"

#include "message_text.h"
#include "words_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kidoku::models {

namespace {

constexpr qsizetype longestEnding = 12;

bool isOfSeveral(const core::LineChatId &who)
{
    return who.value.startsWith(QLatin1Char('C')) || who.value.startsWith(QLatin1Char('R'));
}

bool isText(store::MessageKind kind)
{
    return kind == store::MessageKind::Text;
}

// Where a place in the old text is in the new one.
struct Replaced
{
    QString text;
    QList<std::pair<core::TextRange, qsizetype>> parts; //!< old place, new length

    [[nodiscard]] qsizetype placeOf(qsizetype at, bool isEnd) const
    {
        qsizetype by = 0;
        for (const auto &[old, length] : parts) {
            if (at <= old.start)
                break;
            if (at < old.start + old.length)
                return old.start + by + (isEnd ? length : 0);
            by += length - old.length;
        }
        return at + by;
    }
};

Replaced replaced(const QString &text, const QList<std::pair<core::TextRange, QString>> &parts)
{
    Replaced result;
    qsizetype from = 0;
    for (const auto &[range, name] : parts) {
        result.text += QStringView(text).sliced(from, range.start - from);
        result.text += name;
        result.parts.append({range, name.size()});
        from = range.start + range.length;
    }
    result.text += QStringView(text).sliced(from);
    return result;
}

} // namespace

Mask::Mask(const QString &file, QObject *parent)
    : QObject(parent)
    , m_pseudonyms(file)
{}

void Mask::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (!on)
        m_names.clear();
    Q_EMIT changed();
}

void Mask::retranslate()
{
    m_pseudonyms.forgetWords();
    if (m_on)
        Q_EMIT changed();
}

void Mask::know(const core::LineChatId &who, const QString &name) const
{
    if (m_on && !name.isEmpty())
        m_names.add(who, name);
}

QString Mask::made(const core::LineChatId &who) const
{
    const QString name = m_pseudonyms.name(who.value);
    return isOfSeveral(who) ? Words::tr("Group %1").arg(name) : name;
}

core::LineChatId Mask::id(const core::LineChatId &who) const
{
    if (!m_on || who.isEmpty())
        return who;
    return {who.value.left(1) + m_pseudonyms.digits(who.value)};
}

QString Mask::person(const core::LineChatId &who, const QString &name) const
{
    if (!m_on || (who.isEmpty() && name.isEmpty()))
        return name;
    if (!who.isEmpty())
        know(who, name);
    return m_pseudonyms.name(who.isEmpty() ? QLatin1String("name:") + name : who.value);
}

QString Mask::colleague(const QString &name) const
{
    const bool isName = !name.isEmpty() && name != store::unnamedColleague;
    return m_on && isName ? m_pseudonyms.name(QLatin1String("colleague:") + name) : name;
}

store::Conversation Mask::identity(store::Conversation record) const
{
    if (!m_on)
        return record;
    know(record.chat, record.name);
    // A group that has no name is called by its id already.
    if (!record.name.isEmpty() || record.kind == store::ChatKind::User)
        record.name = made(record.chat);
    record.chat = id(record.chat);
    record.pictureUrl.clear();
    record.readBy = colleague(record.readBy);
    record.doneBy = colleague(record.doneBy);
    record.preview.clear();
    return record;
}

store::Conversation Mask::masked(store::Conversation record) const
{
    if (!m_on)
        return record;
    QString preview = record.preview;
    know(record.chat, record.name);
    // Whose names stand in what a group's members write is known once it is open.
    const bool isOfGroup = record.kind != store::ChatKind::User;
    static const QRegularExpression mention(QStringLiteral("(?<!\\S)@\\S+"));
    if (record.previewKind == store::MessageKind::File || (isOfGroup && isText(record.previewKind)))
        preview = QString();
    else if (isText(record.previewKind))
        preview = text(preview.replace(mention, QStringLiteral("@…")), {record.chat});
    else if (record.previewKind != store::MessageKind::System)
        preview = text(preview, {record.chat});
    record = identity(std::move(record));
    record.preview = preview;
    return record;
}

QString Mask::fileName(const store::Message &message) const
{
    if (message.text.isEmpty())
        return {};
    const qsizetype dot = message.text.lastIndexOf(QLatin1Char('.'));
    const bool ends = dot > 0 && message.text.size() - dot <= longestEnding;
    const QString ending = ends ? message.text.mid(dot) : QString();
    const QString digits = m_pseudonyms.digits(QLatin1String("file:") + message.text).left(4);
    return kindWord(store::MessageKind::File) + QLatin1Char(' ') + digits + ending;
}

QByteArray Mask::detail(const store::Message &message) const
{
    if (message.detail.size() <= 2)
        return message.detail;
    QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    const auto mask = [&detail](const char *key, const auto &change) {
        const QString known = detail.value(QLatin1String(key)).toString();
        if (!known.isEmpty())
            detail.insert(QLatin1String(key), change(known));
    };
    mask("by", [this](const QString &name) { return colleague(name); });
    for (const char *key : {"address", "title"})
        mask(key, [this](const QString &words) { return text(words); });
    // They would tell where names stood, and whose they were.
    detail.remove(QLatin1String("mentionees"));
    detail.remove(QLatin1String("emojis"));
    QJsonArray members = detail.value(QLatin1String("members")).toArray();
    for (QJsonValueRef member : members)
        member = id({member.toString()}).value;
    if (!members.isEmpty())
        detail.insert(QLatin1String("members"), members);
    return QJsonDocument(detail).toJson(QJsonDocument::Compact);
}

store::Message Mask::masked(store::Message message, const QList<core::LineChatId> &own) const
{
    if (!m_on)
        return message;
    if (message.kind == store::MessageKind::Text)
        message.text = masked(markedText(message), own).text;
    else if (message.kind == store::MessageKind::File)
        message.text = fileName(message);
    else if (message.kind != store::MessageKind::System)
        message.text = text(message.text, own);
    message.detail = detail(message);
    message.sender = id(message.sender);
    return message;
}

store::LogEntry Mask::masked(store::LogEntry entry) const
{
    using store::LogWhat;
    const bool names
        = entry.what == LogWhat::ReadByColleague || entry.what == LogWhat::ReplyByColleague;
    if (m_on && names && !entry.args.isEmpty())
        entry.args.first() = colleague(entry.args.constFirst());
    return entry;
}

MarkedText Mask::masked(MarkedText text, const QList<core::LineChatId> &own) const
{
    if (!m_on)
        return text;
    QList<std::pair<core::TextRange, QString>> parts;
    for (const TextSpan &span : std::as_const(text.spans)) {
        const QString name = text.text.mid(span.at, span.length);
        if (span.kind == SpanKind::Mention && span.length > 0)
            parts.append({{span.at, span.length},
                          QLatin1Char('@') + m_pseudonyms.name(QLatin1String("name:") + name)});
    }
    const QList<NameFinder::Found> found = m_names.find(text.text, own);
    for (const auto &[range, who] : found) {
        const auto covers = [range = range](const auto &part) {
            return range.start < part.first.start + part.first.length
                && part.first.start < range.start + range.length;
        };
        if (std::none_of(parts.cbegin(), parts.cend(), covers))
            parts.append({range, made(who)});
    }
    std::sort(parts.begin(), parts.end(),
              [](const auto &a, const auto &b) { return a.first.start < b.first.start; });
    const Replaced result = replaced(text.text, parts);
    for (TextSpan &span : text.spans) {
        const qsizetype end = result.placeOf(span.at + span.length, true);
        span.at = result.placeOf(span.at, false);
        span.length = end - span.at;
    }
    text.text = result.text;
    return text;
}

QString Mask::text(const QString &text, const QList<core::LineChatId> &own) const
{
    return m_on && !text.isEmpty() ? masked(MarkedText{text, {}}, own).text : text;
}

QString Mask::raw(QString text, const QList<core::LineChatId> &own) const
{
    if (!m_on)
        return text;
    for (const core::LineChatId &who : own)
        text.replace(who.value, id(who).value);
    static const QRegularExpression ids(QStringLiteral("\\b[UCR][0-9a-f]{32}\\b"));
    QList<std::pair<core::TextRange, QString>> parts;
    for (auto it = ids.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto isMade = [this, &match](const core::LineChatId &who) {
            return id(who).value == match.captured();
        };
        if (std::any_of(own.cbegin(), own.cend(), isMade))
            continue;
        parts.append(
            {{match.capturedStart(), match.capturedLength()}, id({match.captured()}).value});
    }
    return this->text(replaced(text, parts).text, own);
}

} // namespace kidoku::models
