// SPDX-License-Identifier: Apache-2.0
#include "text_match.h"

#include "core/fold.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBoundaryFinder>

namespace kidoku::models {

namespace {

constexpr qsizetype maxRanges = 200;

bool holds(const QString &text, const QString &words)
{
    return !text.isEmpty() && core::fold(text).contains(words);
}

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

void addRanges(QList<TextRange> &ranges, const QString &folded, const QString &words,
               const QList<qsizetype> &placeOf)
{
    const auto original = [&](qsizetype at) { return placeOf.isEmpty() ? at : placeOf.at(at); };
    for (qsizetype at = folded.indexOf(words); at >= 0 && ranges.size() < maxRanges;
         at = folded.indexOf(words, at + words.size())) {
        qsizetype end = at + words.size();
        while (end < folded.size() && original(end) == original(end - 1))
            ++end; // the words end inside of what one sign has become
        ranges.append({original(at), original(end) - original(at)});
    }
}

} // namespace

bool matches(const store::Message &message, const QString &words)
{
    if (words.isEmpty() || message.unsentAt.isValid() || message.kind == store::MessageKind::System
        || message.kind == store::MessageKind::Unknown)
        return false;
    if (holds(message.text, words))
        return true;
    if (message.kind != store::MessageKind::Location)
        return false;
    const QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    return holds(detail.value(QLatin1String("address")).toString(), words);
}

QList<TextRange> rangesOf(const QString &text, const QString &words)
{
    QList<TextRange> ranges;
    if (words.isEmpty() || text.isEmpty())
        return ranges;
    if (isPlain(text)) {
        addRanges(ranges, text.toLower(), words, {});
        return ranges;
    }
    // Sign by sign, as a half-width kana and its voicing mark become one.
    QString folded;
    QList<qsizetype> placeOf; // of each unit of the folded text, and of its end
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype end = signs.toNextBoundary(); end > begin; end = signs.toNextBoundary()) {
        const QString sign = core::fold(QStringView(text).sliced(begin, end - begin));
        folded += sign;
        placeOf.insert(placeOf.size(), sign.size(), begin);
        begin = end;
    }
    placeOf.append(text.size());
    addRanges(ranges, folded, words, placeOf);
    return ranges;
}

} // namespace kidoku::models
