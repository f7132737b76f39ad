// SPDX-License-Identifier: Apache-2.0
#include "text.h"

#include <QChar>

namespace kidoku::core {

namespace {

constexpr int maxCombiningRun = 8;
constexpr int maxZeroWidthRun = 2; // emoji sequences need joiners one at a time

bool isBidiControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E
        || c == 0x200F || c == 0x061C;
}

bool isZeroWidth(char32_t c)
{
    return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

bool isCombining(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

enum class Lines { Fold, Keep };

// Reads one code point at i and advances; lone surrogates come back as U+FFFD.
char32_t next(const QString &text, qsizetype &i)
{
    const QChar c = text.at(i++);
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && i < text.size() && text.at(i).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(i++));
    return QChar::ReplacementCharacter;
}

// Offsets in a text that move along while it is cleaned.
class Places
{
public:
    explicit Places(QList<qsizetype> *places)
        : m_places(places)
    {}
    void reached(qsizetype from, qsizetype to)
    {
        while (m_places && m_next < m_places->size() && m_places->at(m_next) <= from)
            (*m_places)[m_next++] = to;
    }
    void rest(qsizetype to)
    {
        while (m_places && m_next < m_places->size())
            (*m_places)[m_next++] = to;
    }

private:
    QList<qsizetype> *m_places;
    qsizetype m_next = 0;
};

QString clean(const QString &text, qsizetype limit, Lines lines,
              QList<qsizetype> *offsets = nullptr)
{
    Places places(offsets);
    QString result;
    result.reserve(qMin(text.size(), limit));
    int combining = 0;
    int zeroWidth = 0;
    bool pendingSpace = false;
    for (qsizetype i = 0; i < text.size();) {
        places.reached(i, result.size());
        const char32_t c = next(text, i);
        if (isBidiControl(c))
            continue;
        combining = isCombining(c) ? combining + 1 : 0;
        zeroWidth = isZeroWidth(c) ? zeroWidth + 1 : 0;
        if (combining > maxCombiningRun || zeroWidth > maxZeroWidthRun)
            continue;
        const bool keepBreak = lines == Lines::Keep && (c == U'\n' || c == U'\t');
        if (lines == Lines::Fold && QChar::isSpace(c)) {
            pendingSpace = !result.isEmpty();
            continue;
        }
        if (!keepBreak && QChar::category(c) == QChar::Other_Control)
            continue;
        const auto units = QChar::fromUcs4(c);
        const qsizetype needed = QStringView(units).size() + (pendingSpace ? 1 : 0);
        if (result.size() + needed > limit) {
            while (!result.isEmpty() && result.size() + 1 > limit)
                result.chop(result.back().isLowSurrogate() ? 2 : 1);
            places.rest(result.size());
            return result + QStringLiteral("…");
        }
        if (pendingSpace)
            result += u' ';
        pendingSpace = false;
        result += QStringView(units);
    }
    places.rest(result.size());
    return result;
}

} // namespace

QString singleLine(const QString &text, qsizetype limit)
{
    return clean(text, limit, Lines::Fold);
}

QString multiLine(const QString &text, qsizetype limit)
{
    return clean(text, limit, Lines::Keep);
}

QString multiLine(const QString &text, QList<qsizetype> &places, qsizetype limit)
{
    QString result = clean(text, limit, Lines::Keep, &places);
    for (qsizetype &place : places)
        place = qMin(place, result.size()); // a cut may have taken what stood before it
    return result;
}

QString escapeControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool breaksLine = c.unicode() == 0x2028 || c.unicode() == 0x2029;
        if (c.category() == QChar::Other_Control || breaksLine || isBidiControl(c.unicode()))
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

} // namespace kidoku::core
