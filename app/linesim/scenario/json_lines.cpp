// SPDX-License-Identifier: Apache-2.0
#include "json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kidoku::linesim {

namespace {

class Scanner
{
public:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {}

    QHash<QString, int> run()
    {
        value({}, 0);
        return m_lines;
    }

private:
    void skipSpace()
    {
        while (m_at < m_json.size() && isspace(static_cast<uchar>(m_json[m_at]))) {
            m_line += m_json[m_at] == '\n';
            ++m_at;
        }
    }

    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    bool take(char wanted)
    {
        skipSpace();
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }

    // The raw bytes of a string without its quotes; JSON strings hold no line breaks.
    QByteArray string()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        const qsizetype end = qMin(m_at, m_json.size());
        ++m_at;
        return m_json.sliced(start, end - start);
    }

    void value(const QString &path, int depth)
    {
        constexpr int depthLimit = 64;
        skipSpace();
        m_lines.insert(path, m_line);
        if (depth > depthLimit)
            m_at = m_json.size();
        else if (peek() == '{')
            object(path, depth);
        else if (peek() == '[')
            array(path, depth);
        else if (peek() == '"')
            string();
        else
            while (m_at < m_json.size() && !strchr(",]} \t\r\n", m_json[m_at]))
                ++m_at;
    }

    void object(const QString &path, int depth)
    {
        ++m_at;
        skipSpace();
        while (peek() == '"') {
            const QString key = QString::fromUtf8(string());
            if (!take(':'))
                return;
            value(path.isEmpty() ? key : path + u'.' + key, depth + 1);
            if (!take(','))
                break;
            skipSpace();
        }
        take('}');
    }

    void array(const QString &path, int depth)
    {
        ++m_at;
        skipSpace();
        for (int index = 0; m_at < m_json.size() && peek() != ']'; ++index) {
            value(path + u'[' + QString::number(index) + u']', depth + 1);
            if (!take(','))
                break;
            skipSpace();
        }
        take(']');
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
};

} // namespace

QHash<QString, int> linesOf(const QByteArray &json)
{
    return Scanner(json).run();
}

} // namespace kidoku::linesim
