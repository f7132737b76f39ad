// SPDX-License-Identifier: Apache-2.0
#include "account.h"

#include "given.h"

#include <QHash>

#include <functional>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLimit = 200;

// One change: returns what the value has to be when it is not.
using Setter = QString (*)(Account &, const QJsonValue &);

QString setFlag(bool &flag, const QJsonValue &value)
{
    if (!value.isBool())
        return u"true or false"_s;
    flag = value.toBool();
    return {};
}

// `on` is the word that means true, `off` the other one.
QString setWord(bool &flag, const QJsonValue &value, QLatin1String on, QLatin1String off)
{
    const QString word = value.toString();
    if (word != on && word != off)
        return u"\"%1\" or \"%2\""_s.arg(on, off);
    flag = word == on;
    return {};
}

QString setText(QString &text, const QJsonValue &value)
{
    if (value.toString().isEmpty() || value.toString().size() > nameLimit)
        return u"a text of 1 to %1 characters"_s.arg(nameLimit);
    text = value.toString();
    return {};
}

QString setLimit(std::optional<qint64> &limit, const QJsonValue &value)
{
    if (value.isNull()) {
        limit.reset();
        return {};
    }
    if (value.toInteger(-1) < 0)
        return u"null or a number of messages"_s;
    limit = value.toInteger();
    return {};
}

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> table{
        {u"chatMode"_s,
         [](Account &a, const QJsonValue &v) { return setWord(a.chatOn, v, "chat"_L1, "bot"_L1); }},
        {u"markAsReadMode"_s,
         [](Account &a, const QJsonValue &v) {
             return setWord(a.manualRead, v, "manual"_L1, "auto"_L1);
         }},
        {u"oldApiApproved"_s,
         [](Account &a, const QJsonValue &v) { return setFlag(a.oldApiApproved, v); }},
        {u"automaticRead"_s,
         [](Account &a, const QJsonValue &v) { return setFlag(a.automaticRead, v); }},
        {u"displayName"_s,
         [](Account &a, const QJsonValue &v) { return setText(a.displayName, v); }},
        {u"basicId"_s, [](Account &a, const QJsonValue &v) { return setText(a.basicId, v); }},
        {u"monthlyLimit"_s,
         [](Account &a, const QJsonValue &v) { return setLimit(a.monthlyLimit, v); }},
    };
    return table;
}

} // namespace

QJsonObject Account::toJson() const
{
    return {
        {u"userId"_s, userId},
        {u"basicId"_s, basicId},
        {u"displayName"_s, displayName},
        {u"chatMode"_s, chatOn ? u"chat"_s : u"bot"_s},
        {u"markAsReadMode"_s, manualRead ? u"manual"_s : u"auto"_s},
        {u"oldApiApproved"_s, oldApiApproved},
        {u"automaticRead"_s, automaticRead},
        {u"monthlyLimit"_s, monthlyLimit ? QJsonValue(*monthlyLimit) : QJsonValue()},
    };
}

core::Result<Account, QString> merged(Account account, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const Setter set = setters().value(it.key());
        if (!set)
            return core::Failure{u"'%1' is no setting of an account"_s.arg(it.key().left(80))};
        if (it.value().isNull() && it.key() != "monthlyLimit"_L1)
            continue;
        const QString wanted = set(account, it.value());
        if (!wanted.isEmpty())
            return core::Failure{u"'%1' has to be %2"_s.arg(it.key(), wanted)};
    }
    const bool modeGiven = isGiven(changes, "chatMode"_L1);
    if (modeGiven && !isGiven(changes, "markAsReadMode"_L1))
        account.manualRead = account.chatOn;
    if ((modeGiven || isGiven(changes, "oldApiApproved"_L1))
        && !isGiven(changes, "automaticRead"_L1))
        account.automaticRead = !account.chatOn && !account.oldApiApproved;
    return account;
}

} // namespace kidoku::linesim
