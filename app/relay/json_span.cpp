// SPDX-License-Identifier: Apache-2.0
#include "relay/json_span.h"

#include <QChar>

#include <cctype>
#include <cstring>

namespace kidoku::relay {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsScalar(char c)
{
    return c == ',' || c == '}' || c == ']' || isSpace(c);
}

//! Walks over bytes; every step says whether it was possible.
class Walker
{
public:
    explicit Walker(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] qsizetype place() const { return m_at; }

    void skipSpace()
    {
        while (!atEnd() && isSpace(m_bytes[m_at]))
            ++m_at;
    }

    bool take(char wanted)
    {
        if (atEnd() || m_bytes[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool skipString()
    {
        const qsizetype start = m_at + 1;
        if (!take('"'))
            return false;
        while (!atEnd()) {
            const char *from = m_bytes.data() + m_at;
            const void *quote = std::memchr(from, '"', static_cast<size_t>(m_bytes.size() - m_at));
            if (!quote)
                return false;
            const qsizetype end = static_cast<const char *>(quote) - m_bytes.data();
            qsizetype backslashes = 0;
            while (end - backslashes > start && m_bytes[end - backslashes - 1] == '\\')
                ++backslashes;
            m_at = end + 1;
            if (backslashes % 2 == 0)
                return true;
        }
        return false;
    }

    bool skipValue()
    {
        if (atEnd())
            return false;
        switch (m_bytes[m_at]) {
        case '"':
            return skipString();
        case '{':
        case '[':
            return skipContainer();
        default:
            return skipScalar();
        }
    }

    [[nodiscard]] QByteArrayView since(qsizetype start) const
    {
        return m_bytes.sliced(start, m_at - start);
    }

private:
    // Counts, so that no depth of nesting costs stack.
    bool skipContainer()
    {
        qsizetype depth = 0;
        while (!atEnd()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                if (!skipString())
                    return false;
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return true;
        }
        return false;
    }

    bool skipScalar()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !endsScalar(m_bytes[m_at]))
            ++m_at;
        return m_at > start;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

std::optional<char16_t> hexUnit(QByteArrayView digits)
{
    bool ok = false;
    for (const char c : digits) {
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            return std::nullopt;
    }
    const uint unit = digits.toUInt(&ok, 16);
    return ok ? std::optional(static_cast<char16_t>(unit)) : std::nullopt;
}

void appendUtf8(QByteArray &text, char32_t point)
{
    if (point < 0x80) {
        text.append(static_cast<char>(point));
    } else if (point < 0x800) {
        text.append(static_cast<char>(0xC0 | (point >> 6)));
        text.append(static_cast<char>(0x80 | (point & 0x3F)));
    } else if (point < 0x10000) {
        text.append(static_cast<char>(0xE0 | (point >> 12)));
        text.append(static_cast<char>(0x80 | ((point >> 6) & 0x3F)));
        text.append(static_cast<char>(0x80 | (point & 0x3F)));
    } else {
        text.append(static_cast<char>(0xF0 | (point >> 18)));
        text.append(static_cast<char>(0x80 | ((point >> 12) & 0x3F)));
        text.append(static_cast<char>(0x80 | ((point >> 6) & 0x3F)));
        text.append(static_cast<char>(0x80 | (point & 0x3F)));
    }
}

// The \uXXXX at `at` (the place of its backslash), with its second half when it has one.
bool takeUnicodeEscape(QByteArrayView inner, qsizetype &at, QByteArray &text)
{
    const auto unitAt = [inner](qsizetype place) -> std::optional<char16_t> {
        if (place + 6 > inner.size() || inner[place] != '\\' || inner[place + 1] != 'u')
            return std::nullopt;
        return hexUnit(inner.sliced(place + 2, 4));
    };
    const std::optional<char16_t> unit = unitAt(at);
    if (!unit)
        return false;
    at += 6;
    char32_t point = *unit;
    if (QChar::isHighSurrogate(point)) {
        const std::optional<char16_t> low = unitAt(at);
        if (low && QChar::isLowSurrogate(*low)) {
            point = QChar::surrogateToUcs4(*unit, *low);
            at += 6;
        }
    }
    appendUtf8(text, QChar::isSurrogate(point) ? char32_t(QChar::ReplacementCharacter) : point);
    return true;
}

std::optional<QByteArray> unescaped(QByteArrayView inner)
{
    static constexpr char letters[] = "\"\\/bfnrt";
    static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
    QByteArray text;
    text.reserve(inner.size());
    qsizetype at = 0;
    while (at < inner.size()) {
        const char c = inner[at];
        if (c != '\\') {
            text.append(c);
            ++at;
            continue;
        }
        if (at + 1 == inner.size())
            return std::nullopt;
        const char kind = inner[at + 1];
        if (kind == 'u') {
            if (!takeUnicodeEscape(inner, at, text))
                return std::nullopt;
            continue;
        }
        const char *letter = kind != '\0' ? std::strchr(letters, kind) : nullptr;
        if (!letter)
            return std::nullopt;
        text.append(meanings[letter - letters]);
        at += 2;
    }
    return text;
}

} // namespace

std::optional<JsonMembers> membersOf(QByteArrayView json, qsizetype most)
{
    Walker walker(json);
    JsonMembers members;
    walker.skipSpace();
    if (!walker.take('{'))
        return std::nullopt;
    walker.skipSpace();
    bool closed = walker.take('}');
    while (!closed) {
        JsonMember member;
        const qsizetype keyAt = walker.place();
        if (members.size() == most || !walker.skipString())
            return std::nullopt;
        member.key = walker.since(keyAt + 1).chopped(1);
        walker.skipSpace();
        if (!walker.take(':'))
            return std::nullopt;
        walker.skipSpace();
        const qsizetype valueAt = walker.place();
        if (!walker.skipValue())
            return std::nullopt;
        member.value = walker.since(valueAt);
        members.append(member);
        walker.skipSpace();
        closed = walker.take('}');
        if (!closed && !walker.take(','))
            return std::nullopt;
        walker.skipSpace();
    }
    walker.skipSpace();
    return walker.atEnd() ? std::optional(members) : std::nullopt;
}

std::optional<QByteArray> textOf(QByteArrayView token)
{
    if (token.isEmpty() || token.front() == '{' || token.front() == '[')
        return std::nullopt;
    if (token.front() != '"')
        return token.toByteArray();
    if (token.size() < 2)
        return std::nullopt;
    const QByteArrayView inner = token.sliced(1, token.size() - 2);
    return inner.contains('\\') ? unescaped(inner) : std::optional(inner.toByteArray());
}

QByteArrayView firstElement(QByteArrayView token)
{
    Walker walker(token);
    if (!walker.take('['))
        return token;
    walker.skipSpace();
    const qsizetype at = walker.place();
    return walker.skipValue() ? walker.since(at) : QByteArrayView();
}

} // namespace kidoku::relay
