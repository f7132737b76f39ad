// SPDX-License-Identifier: Apache-2.0
#include "conversation_rows_p.h"
#include "core/fold.h"
#include "inbox_tables.h"
#include "search_candidates_p.h"
#include "search_tables.h"

#include <algorithm>

namespace kidoku::store::search {

namespace {

// So few are looked at one by one; of more, only the newest.
constexpr qsizetype fewPeople = 400;

struct Names
{
    QString own;
    QStringList members;
};

std::optional<Person> personOf(Database &database, qint64 id, const QStringList &words,
                               qint64 account)
{
    QString name;
    {
        Rows rows(database, "SELECT name, account FROM conversations WHERE id = ? AND last_at > 0",
                  id);
        if (!rows.next() || (account >= 0 && rows.number(1) != account))
            return {};
        name = rows.text(0);
    }
    QString found;
    if (!documentOf(name, {}).holds(words)) {
        const QStringList members = memberNames(database, id);
        const auto member
            = std::find_if(members.begin(), members.end(), [&words](const QString &one) {
                  return documentOf(one, {}).holds(words);
              });
        if (member == members.end())
            return {};
        found = *member;
    }
    auto conversation = inbox::conversation(database, {id});
    if (!conversation)
        return {};
    return Person{*std::move(conversation), found};
}

QList<Person> ofFew(Database &database, const QList<qint64> &ids, const QStringList &words,
                    qint64 account)
{
    QList<Person> people;
    for (const qint64 id : ids) {
        if (auto person = personOf(database, id, words, account))
            people.append(*std::move(person));
    }
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) {
        return std::tie(a.conversation.last, a.conversation.id)
            > std::tie(b.conversation.last, b.conversation.id);
    });
    return people;
}

QList<Person> newestOf(Database &database, const QSet<qint64> &ids, const QStringList &words,
                       qint64 account, int limit, const std::atomic<bool> &cancelled)
{
    QList<Person> people;
    Rows rows(database,
              "SELECT id FROM conversations WHERE last_at > 0"
              " ORDER BY last_at DESC, last_tie DESC, id DESC");
    while (people.size() < limit && !cancelled && rows.next()) {
        const qint64 id = rows.number(0);
        if (!ids.contains(id))
            continue;
        if (auto person = personOf(database, id, words, account))
            people.append(*std::move(person));
    }
    return people;
}

} // namespace

QList<Person> people(Database &database, const QStringList &words,
                     const std::optional<AccountId> &account, int limit,
                     const std::atomic<bool> &cancelled)
{
    if (words.isEmpty())
        return {};
    const qint64 key = account ? database.accounts().find(database, *account) : -1;
    const QList<qint64> ids = candidatePeople(database, words, cancelled);
    if (ids.size() > fewPeople)
        return newestOf(database, {ids.begin(), ids.end()}, words, key, limit, cancelled);
    QList<Person> found = ofFew(database, ids, words, key);
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace kidoku::store::search
