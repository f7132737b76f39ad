// SPDX-License-Identifier: Apache-2.0
#include "event_spans_p.h"

#include <algorithm>

namespace kidoku::line {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// The place after the string that begins at `begin`.
qsizetype endOfString(QByteArrayView json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView json)
        : m_json(json)
    {}

    void skip(qsizetype count) { m_at = std::min(m_at + count, m_json.size()); }

    [[nodiscard]] bool take(char c)
    {
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    // The next value with all that is inside of it.
    QByteArrayView takeValue()
    {
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
        const qsizetype begin = m_at;
        int level = 0;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            const bool ends = c == ',' || c == ':' || c == ']' || c == '}' || isSpace(c);
            if (level == 0 && ends)
                break;
            m_at = c == '"' ? endOfString(m_json, m_at) : m_at + 1;
            if (c == '[' || c == '{')
                ++level;
            else if (c == ']' || c == '}')
                --level;
        }
        return m_json.sliced(begin, m_at - begin);
    }

    [[nodiscard]] QList<QByteArrayView> takeItems()
    {
        QList<QByteArrayView> items;
        if (!take('[') || take(']'))
            return items;
        do
            items.append(takeValue());
        while (take(','));
        static_cast<void>(take(']'));
        return items;
    }

private:
    QByteArrayView m_json;
    qsizetype m_at = 0;
};

bool isPlain(char c)
{
    return c >= 0x20 && c != '\\';
}

} // namespace

std::optional<QList<QByteArrayView>> eventSpans(QByteArrayView body)
{
    static constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    Scanner scanner(body);
    if (body.startsWith(byteOrderMark))
        scanner.skip(byteOrderMark.size());
    QList<QByteArrayView> spans;
    if (!scanner.take('{'))
        return std::nullopt;
    do {
        const QByteArrayView key = scanner.takeValue();
        if (!std::all_of(key.begin(), key.end(), isPlain))
            return std::nullopt;
        if (!scanner.take(':'))
            break;
        // Of a key that comes twice the last one counts, as for the parser.
        if (key == "\"events\"")
            spans = scanner.takeItems();
        else
            scanner.takeValue();
    } while (scanner.take(','));
    return spans;
}

QByteArray compacted(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    qsizetype copied = 0; // everything before is in the result or is white space
    qsizetype i = 0;
    while (i < json.size()) {
        if (json[i] == '"') {
            i = endOfString(json, i); // white space inside of strings counts
        } else if (isSpace(json[i])) {
            result.append(json.sliced(copied, i - copied));
            copied = ++i;
        } else {
            ++i;
        }
    }
    return result.append(json.sliced(copied));
}

} // namespace kidoku::line
