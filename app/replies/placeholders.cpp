// SPDX-License-Identifier: Apache-2.0
#include "placeholders.h"

namespace kidoku::replies {

namespace {

constexpr qsizetype longestWord = 24;

// The next "{word}" at or after \a from; length 0 when there is none.
Span nextWord(const QString &text, qsizetype from)
{
    for (qsizetype start = text.indexOf(u'{', from); start >= 0;
         start = text.indexOf(u'{', start + 1)) {
        qsizetype end = start + 1;
        while (end < text.size() && end - start <= longestWord
               && (text.at(end).isLetter() || text.at(end) == u'_'))
            ++end;
        if (end > start + 1 && end < text.size() && text.at(end) == u'}')
            return {start, end + 1 - start};
    }
    return {};
}

QString valueOf(const QString &word, const PlaceholderValues &values)
{
    if (word == QLatin1String("{name}"))
        return values.name;
    if (word == QLatin1String("{operator}"))
        return values.operatorName;
    if (word == QLatin1String("{account}"))
        return values.account;
    if (word == QLatin1String("{date}"))
        return values.date;
    return {};
}

} // namespace

QString filled(const QString &text, const PlaceholderValues &values)
{
    QString result;
    qsizetype from = 0;
    for (Span word = nextWord(text, 0); word.length > 0; word = nextWord(text, from)) {
        const QString original = text.mid(word.start, word.length);
        const QString value = valueOf(original, values);
        result += text.mid(from, word.start - from) + (value.isEmpty() ? original : value);
        from = word.start + word.length;
    }
    return result + text.mid(from);
}

bool isKnown(const QString &word)
{
    const QString any = QStringLiteral("x");
    return !valueOf(word, {any, any, any, any}).isEmpty();
}

QList<Span> leftOver(const QString &text)
{
    QList<Span> spans;
    for (Span word = nextWord(text, 0); word.length > 0;
         word = nextWord(text, word.start + word.length))
        spans.append(word);
    return spans;
}

} // namespace kidoku::replies
