// SPDX-License-Identifier: Apache-2.0
#include "expect.h"

#include "linesim/platform/journal.h"
#include "linesim/platform/phones.h"
#include "problems.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listLimit = 1000;
constexpr int countLimit = 1'000'000;

struct Word
{
    QLatin1String key;
    Expect::Kind kind;
    bool ofChat;
};
constexpr std::array<Word, 6> words{{
    {"read"_L1, Expect::Kind::Read, true},
    {"unread"_L1, Expect::Kind::Unread, true},
    {"unsent"_L1, Expect::Kind::Unsent, true},
    {"answers"_L1, Expect::Kind::Answers, true},
    {"calls"_L1, Expect::Kind::Calls, false},
    {"webhooks"_L1, Expect::Kind::Webhooks, false},
}};

qsizetype countAt(const QString &key, const QJsonValue &value, Problems &problems)
{
    const int count = value.toInt(-1);
    if (count < 0 || count > countLimit)
        problems.add(key, u"has to be a whole number from 0"_s);
    return count;
}

QJsonArray statusesAt(const QString &key, const QJsonValue &value, Problems &problems)
{
    if (!value.isArray())
        problems.add(key, u"has to be a list"_s);
    const QJsonArray statuses = problems.list(key, value, listLimit);
    for (const QJsonValue &status : statuses) {
        if (!status.isNull() && (status.toInt() < 100 || status.toInt() > 599))
            problems.add(key, u"has to hold statuses from 100 to 599, or null for no answer"_s);
    }
    return statuses;
}

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(
            QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).left(300));
    return QString::fromUtf8(
        QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).left(600));
}

bool fits(const QJsonObject &wanted, const QJsonObject &found)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const bool same = it.key() == "contains"_L1
            ? found.value("text"_L1).toString().contains(it.value().toString())
            : found.value(it.key()) == it.value();
        if (!same)
            return false;
    }
    return true;
}

// The account's bubbles that came after `since`, as the phone shows them.
QJsonArray answersIn(const Chat &chat, const QString &since)
{
    QJsonArray answers;
    for (const Bubble &bubble : chat.bubbles) {
        // Ids of one account have equal length and rise.
        if (!bubble.incoming && bubble.id > since)
            answers.append(bubble.content);
    }
    return answers;
}

QString wrongAnswers(const Expect &expect, const Chat *chat, const Mark &since)
{
    const QJsonArray found = chat ? answersIn(*chat, since.messageId) : QJsonArray();
    bool all = found.size() == expect.answers.size();
    for (qsizetype i = 0; all && i < found.size(); ++i)
        all = fits(expect.answers.at(i).toObject(), found.at(i).toObject());
    if (all)
        return {};
    return found.isEmpty() ? u"no answer came"_s : u"it answered %1"_s.arg(shown(found));
}

QString wrongCalls(const Expect &expect, const Journal &journal, const Mark &since)
{
    QJsonArray statuses;
    for (const QJsonValue &value : journal.calls(since.call)) {
        const QJsonObject call = value.toObject();
        if (expect.path.isEmpty() || call.value("path"_L1) == expect.path)
            statuses.append(call.value("status"_L1));
    }
    if (statuses.size() == expect.count && (!expect.statuses || statuses == *expect.statuses))
        return {};
    return u"%1 came, answered with %2"_s.arg(QString::number(statuses.size()), shown(statuses));
}

QString wrongWebhooks(const Expect &expect, const Journal &journal, const Mark &since)
{
    QJsonArray statuses;
    for (const QJsonValue &value : journal.deliveries(since.delivery))
        statuses.append(value.toObject().value("status"_L1));
    return statuses == *expect.statuses ? QString()
                                        : u"it took them with %1"_s.arg(shown(statuses));
}

} // namespace

Expect expectFromJson(const QString &path, const QJsonValue &value, Problems &problems)
{
    const QJsonObject json = problems.object(path, value);
    Expect expect;
    const Word *chosen = nullptr;
    for (const Word &word : words) {
        if (!json.contains(word.key))
            continue;
        if (chosen)
            problems.add(path, u"has both '%1' and '%2'"_s.arg(chosen->key, word.key));
        chosen = &word;
    }
    if (!chosen) {
        problems.add(path, u"has none of read, unread, unsent, answers, calls, webhooks"_s);
        return expect;
    }
    QStringList known{chosen->key, u"account"_s, u"within"_s, u"stays"_s, u"since"_s};
    if (chosen->ofChat)
        known.append(u"chat"_s);
    if (chosen->kind == Expect::Kind::Calls)
        known.append({u"path"_s, u"statuses"_s});
    problems.allowKeys(path, json, known);

    const QString key = path + u'.' + chosen->key;
    const QJsonValue claim = json.value(chosen->key);
    expect.kind = chosen->kind;
    if (chosen->ofChat)
        expect.chat = problems.text(path + u".chat"_s, json.value("chat"_L1), 200);
    if (chosen->kind == Expect::Kind::Answers) {
        if (!claim.isArray())
            problems.add(key, u"has to be a list"_s);
        expect.answers = problems.list(key, claim, listLimit);
        for (qsizetype i = 0; i < expect.answers.size(); ++i)
            problems.object(key + u"[%1]"_s.arg(i), expect.answers.at(i));
    } else if (chosen->kind == Expect::Kind::Webhooks) {
        expect.statuses = statusesAt(key, claim, problems);
    } else {
        expect.count = countAt(key, claim, problems);
    }
    if (json.contains("path"_L1)) {
        expect.path = json.value("path"_L1).toString();
        if (!expect.path.startsWith(u'/'))
            problems.add(path + u".path"_s, u"has to be a text that begins with '/'"_s);
    }
    if (json.contains("statuses"_L1)) {
        expect.statuses = statusesAt(path + u".statuses"_s, json.value("statuses"_L1), problems);
        if (expect.statuses->size() != expect.count)
            problems.add(path + u".statuses"_s, u"has another length than 'calls' says"_s);
    }
    if (json.contains("account"_L1))
        expect.account = problems.text(path + u".account"_s, json.value("account"_L1), 40);
    if (json.contains("within"_L1))
        expect.within = problems.time(path + u".within"_s, json.value("within"_L1), 0);
    if (json.contains("stays"_L1))
        expect.stays = problems.time(path + u".stays"_s, json.value("stays"_L1), 0);
    expect.sinceStart = json.contains("since"_L1);
    if (expect.sinceStart && json.value("since"_L1) != "start"_L1)
        problems.add(path + u".since"_s, u"has to be \"start\""_s);
    return expect;
}

QString Expect::toString() const
{
    const QString number = QString::number(count);
    const QString where = account.isEmpty() ? chat : u"%1 (%2)"_s.arg(chat, account);
    switch (kind) {
    case Kind::Read:
        return u"%1: %2 of the customer's messages show Read"_s.arg(where, number);
    case Kind::Unread:
        return u"%1: %2 of the customer's messages show no Read"_s.arg(where, number);
    case Kind::Unsent:
        return u"%1: %2 messages were unsent"_s.arg(where, number);
    case Kind::Answers:
        return answers.isEmpty() ? u"%1: no answer"_s.arg(where)
                                 : u"%1: answered with %2"_s.arg(where, shown(answers));
    case Kind::Calls:
        return u"%1 calls of %2%3"_s.arg(number, path.isEmpty() ? u"LINE's API"_s : path,
                                         statuses ? u", answered with "_s + shown(*statuses)
                                                  : QString());
    case Kind::Webhooks:
        return u"webhooks taken with %1"_s.arg(shown(*statuses));
    }
    return {};
}

QString whatIsWrong(const Expect &expect, const Phones &phones, const Journal &journal,
                    const Mark &since)
{
    const Mark mark = expect.sinceStart ? Mark() : since;
    if (expect.kind == Expect::Kind::Calls)
        return wrongCalls(expect, journal, mark);
    if (expect.kind == Expect::Kind::Webhooks)
        return wrongWebhooks(expect, journal, mark);
    const Chat *chat = phones.chatNamed(expect.chat);
    if (expect.kind == Expect::Kind::Answers)
        return wrongAnswers(expect, chat, mark);
    const auto counts = [&expect](const Bubble &bubble) {
        if (expect.kind == Expect::Kind::Unsent)
            return bubble.incoming && bubble.unsent;
        return bubble.incoming && bubble.readAt.has_value() == (expect.kind == Expect::Kind::Read);
    };
    const qsizetype found
        = chat ? std::count_if(chat->bubbles.begin(), chat->bubbles.end(), counts) : 0;
    return found == expect.count ? QString() : u"there are %1"_s.arg(found);
}

} // namespace kidoku::linesim
