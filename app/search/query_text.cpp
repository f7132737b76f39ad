// SPDX-License-Identifier: Apache-2.0
#include "query_text.h"

#include "core/fold.h"

#include <QDateTime>

#include <algorithm>

namespace kidoku::search {

namespace {

using namespace Qt::StringLiterals;
using store::search::Kind;
using store::search::Query;

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'＂';
}

struct Token
{
    QString key; //!< empty: a word or a phrase
    QString value;
    QString whole; //!< as it was typed
};

class Tokens
{
public:
    explicit Tokens(QStringView text)
        : m_text(text)
    {}

    bool next(Token &token)
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return false;
        token = {};
        const qsizetype start = m_at;
        if (isQuote(m_text.at(m_at))) {
            token.value = quoted();
            return true;
        }
        qsizetype colon = -1;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isQuote(m_text.at(m_at))) {
            if (colon < 0 && isColon(m_text.at(m_at)))
                colon = m_at;
            ++m_at;
        }
        if (colon > start) {
            token.key = m_text.sliced(start, colon - start).toString().toLower();
            const bool opens
                = m_at == colon + 1 && m_at < m_text.size() && isQuote(m_text.at(m_at));
            token.value = opens ? quoted() : m_text.sliced(colon + 1, m_at - colon - 1).toString();
        } else {
            token.value = m_text.sliced(start, m_at - start).toString();
        }
        token.whole = m_text.sliced(start, m_at - start).toString();
        return true;
    }

private:
    // Up to the closing quote, or all that is left: it may still be typed.
    QString quoted()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
            ++m_at;
        const QString value = m_text.sliced(start, m_at - start).toString();
        if (m_at < m_text.size())
            ++m_at;
        return value;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<Kind> kindOf(const QString &word)
{
    static const QHash<QString, Kind> kinds{
        {u"photo"_s, Kind::Photo},       {u"image"_s, Kind::Photo},
        {u"video"_s, Kind::Video},       {u"audio"_s, Kind::Audio},
        {u"voice"_s, Kind::Audio},       {u"file"_s, Kind::File},
        {u"location"_s, Kind::Location}, {u"place"_s, Kind::Location},
        {u"sticker"_s, Kind::Sticker},   {u"link"_s, Kind::Link},
    };
    const auto found = kinds.constFind(word.toLower());
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<core::Timestamp> dayOf(QString word)
{
    const QDate day = QDate::fromString(word.replace(u'/', u'-'), Qt::ISODate);
    return day.isValid() ? std::optional(startOf(day)) : std::nullopt;
}

QStringList wordsIn(const QString &value)
{
    return core::fold(value).split(u' ', Qt::SkipEmptyParts);
}

core::AccountId accountOf(const QString &value, const QList<AccountName> &accounts)
{
    const QString wanted = core::fold(value);
    const auto find = [&](auto fits) {
        return std::find_if(accounts.begin(), accounts.end(), [&](const AccountName &account) {
            return fits(core::fold(account.name)) || fits(core::fold(account.id.value));
        });
    };
    auto found = find([&](const QString &name) { return name == wanted; });
    if (found == accounts.end())
        found = find([&](const QString &name) { return name.contains(wanted); });
    return found == accounts.end() ? core::AccountId{value} : found->id;
}

// False: it is no chip.
bool takeChip(const Token &token, const QList<AccountName> &accounts, Query &query)
{
    if (token.key.isEmpty() || token.value.isEmpty())
        return false;
    if (token.key == "from"_L1) {
        query.from += wordsIn(token.value);
        return true;
    }
    if (token.key == "in"_L1) {
        query.in += wordsIn(token.value);
        return true;
    }
    if (token.key == "account"_L1) {
        query.account = accountOf(token.value, accounts);
        return true;
    }
    if (token.key == "type"_L1) {
        const auto kind = kindOf(token.value);
        query.kind = kind.value_or(query.kind);
        return kind.has_value();
    }
    if (token.key != "before"_L1 && token.key != "after"_L1)
        return false;
    const auto day = dayOf(token.value);
    if (day)
        (token.key == "before"_L1 ? query.before : query.after) = *day;
    return day.has_value();
}

// A chip of which only the key is typed yet must not empty the list.
bool isUnfinished(const Token &token)
{
    static const QStringList keys{u"from"_s, u"in"_s,     u"account"_s,
                                  u"type"_s, u"before"_s, u"after"_s};
    return token.value.isEmpty() && keys.contains(token.key);
}

} // namespace

Query parseQuery(const QString &text, const QList<AccountName> &accounts)
{
    Query query;
    Tokens tokens(QStringView(text).left(longestText));
    for (Token token; query.words.size() < mostWords && tokens.next(token);) {
        if (isUnfinished(token) || takeChip(token, accounts, query))
            continue;
        const QString word = core::fold(token.key.isEmpty() ? token.value : token.whole).trimmed();
        if (!word.isEmpty() && !query.words.contains(word))
            query.words.append(word);
    }
    return query;
}

core::Timestamp startOf(QDate day)
{
    return {day.startOfDay().toMSecsSinceEpoch()};
}

} // namespace kidoku::search
