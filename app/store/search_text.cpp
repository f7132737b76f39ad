// SPDX-License-Identifier: Apache-2.0
#include "core/fold.h"
#include "grams_p.h"
#include "search_tables.h"
#include "search_text_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kidoku::store::search {

namespace {

using namespace Qt::StringLiterals;

// Their numbers stand in the file.
constexpr char32_t linkMark = firstMark + 32;

QStringList wordsOf(MessageKind kind, const QByteArray &detail)
{
    if (detail.isEmpty() || (kind != MessageKind::Location && kind != MessageKind::Sticker))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(detail).object();
    QStringList words{object.value("address"_L1).toString()};
    const QJsonArray keywords = object.value("keywords"_L1).toArray();
    for (const auto &keyword : keywords)
        words.append(keyword.toString());
    words.removeAll(QString());
    return words;
}

bool hasLink(const QString &folded)
{
    return folded.contains("http://"_L1) || folded.contains("https://"_L1);
}

} // namespace

bool Document::holds(const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(),
                       [this](const QString &word) { return text.contains(word); });
}

Document documentOf(MessageKind kind, const QString &text, const QByteArray &detail)
{
    if (kind == MessageKind::System || kind == MessageKind::Unknown)
        return {};
    QString whole = text;
    for (const QString &word : wordsOf(kind, detail))
        whole += u'\n' + word;
    Document document{core::fold(whole), {}};
    if (kind != MessageKind::Text)
        document.marks.append(firstMark + char32_t(kind));
    if (hasLink(document.text))
        document.marks.append(linkMark);
    return document;
}

Document documentOf(const Message &message)
{
    if (message.unsentAt.isValid())
        return {};
    return documentOf(message.kind, message.text, message.detail);
}

Document documentOf(const QString &name, const QStringList &members)
{
    return {core::fold((QStringList{name} + members).join(u'\n')), {}};
}

char32_t markOf(Kind kind)
{
    switch (kind) {
    case Kind::Any:
        break;
    case Kind::Photo:
        return firstMark + char32_t(MessageKind::Image);
    case Kind::Video:
        return firstMark + char32_t(MessageKind::Video);
    case Kind::Audio:
        return firstMark + char32_t(MessageKind::Audio);
    case Kind::File:
        return firstMark + char32_t(MessageKind::File);
    case Kind::Location:
        return firstMark + char32_t(MessageKind::Location);
    case Kind::Sticker:
        return firstMark + char32_t(MessageKind::Sticker);
    case Kind::Link:
        return linkMark;
    }
    return 0;
}

} // namespace kidoku::store::search
