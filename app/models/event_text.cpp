// SPDX-License-Identifier: Apache-2.0
#include "event_text.h"
#include "reply_words.h"

#include "core/text.h"
#include "state_text.h"
#include "words_p.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::models {

namespace {

constexpr qsizetype maxFact = 200;
constexpr qsizetype maxName = 60;
constexpr qsizetype namedMembers = 3;

QString fact(const QJsonObject &detail, QLatin1String key)
{
    return core::singleLine(detail.value(key).toString(), maxFact);
}

QString withFact(const QString &words, const QString &what)
{
    return what.isEmpty() ? words : Words::tr("%1: %2", "what happened: which").arg(words, what);
}

// "Aya, Ben and 3 more"; empty when nobody can be named.
QString peopleOf(const QJsonObject &detail, const NameOf &nameOf)
{
    QStringList names;
    const QJsonArray members = detail.value(QLatin1String("members")).toArray();
    for (const QJsonValue &member : members) {
        const core::LineChatId id{member.toString()};
        if (nameOf && !id.isEmpty() && names.size() < namedMembers)
            names.append(nameOf(id));
    }
    const qint64 count = detail.value(QLatin1String("count")).toInteger(members.size());
    const QString named = names.join(Words::tr(", ", "between names"));
    if (named.isEmpty() || count <= names.size())
        return named;
    return Words::tr("%1 and %n more", "names of people", int(count - names.size())).arg(named);
}

QString followText(const QJsonObject &detail, const NameOf &)
{
    return detail.value(QLatin1String("isUnblocked")).toBool()
        ? Words::tr("Unblocked this account")
        : Words::tr("Added this account as a friend");
}

QString joinedText(const QJsonObject &detail, const NameOf &nameOf)
{
    const QString people = peopleOf(detail, nameOf);
    return people.isEmpty() ? Words::tr("Somebody joined") : Words::tr("%1 joined").arg(people);
}

QString leftText(const QJsonObject &detail, const NameOf &nameOf)
{
    const QString people = peopleOf(detail, nameOf);
    return people.isEmpty() ? Words::tr("Somebody left") : Words::tr("%1 left").arg(people);
}

QString postbackText(const QJsonObject &detail, const NameOf &)
{
    QStringList parts{fact(detail, QLatin1String("data"))};
    const QJsonObject params = detail.value(QLatin1String("params")).toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        parts.append(withFact(core::singleLine(it.key(), maxFact),
                              core::singleLine(it->toString(), maxFact)));
    return withFact(Words::tr("Pressed a button"), facts(parts));
}

QString videoText(const QJsonObject &detail, const NameOf &)
{
    return withFact(Words::tr("Watched a video to the end"),
                    fact(detail, QLatin1String("trackingId")));
}

QString beaconText(const QJsonObject &detail, const NameOf &)
{
    const QString type = fact(detail, QLatin1String("type"));
    const QString which = fact(detail, QLatin1String("hwid"));
    if (type == QLatin1String("banner"))
        return withFact(Words::tr("Tapped the banner of a beacon"), which);
    if (type == QLatin1String("stay"))
        return withFact(Words::tr("Stays near a beacon"), which);
    return withFact(Words::tr("Came near a beacon"), which);
}

QString linkText(const QJsonObject &detail, const NameOf &)
{
    return detail.value(QLatin1String("result")) == QLatin1String("failed")
        ? Words::tr("Linking an account failed")
        : Words::tr("Linked an account");
}

QString membershipText(const QJsonObject &detail, const NameOf &)
{
    const QString type = fact(detail, QLatin1String("type"));
    const qint64 number = detail.value(QLatin1String("membershipId")).toInteger();
    const QString which = number > 0 ? QString::number(number) : QString();
    if (type == QLatin1String("joined"))
        return withFact(Words::tr("Joined a membership"), which);
    if (type == QLatin1String("left"))
        return withFact(Words::tr("Left a membership"), which);
    if (type == QLatin1String("renewed"))
        return withFact(Words::tr("Renewed a membership"), which);
    return withFact(Words::tr("Changed a membership"), which);
}

QString moduleText(const QJsonObject &detail, const NameOf &)
{
    const QString which
        = facts({fact(detail, QLatin1String("botId")), fact(detail, QLatin1String("reason"))});
    return detail.value(QLatin1String("type")) == QLatin1String("detached")
        ? withFact(Words::tr("A module was detached from this account"), which)
        : withFact(Words::tr("A module was attached to this account"), which);
}

QString activatedText(const QJsonObject &detail, const NameOf &)
{
    const core::Timestamp until{detail.value(QLatin1String("expireAt")).toInteger()};
    const QString words = Words::tr("This account may answer the chat from now on");
    return until.isValid()
        ? facts({words, Words::tr("until %1").arg(fullTime(until, ClockParts::Minutes))})
        : words;
}

QString deliveryText(const QJsonObject &detail, const NameOf &)
{
    return withFact(Words::tr("A notification message was delivered"),
                    fact(detail, QLatin1String("data")));
}

QString repliedText(const QJsonObject &detail, const NameOf &)
{
    if (detail.isEmpty()) // where only the kind is known
        return Words::tr("A colleague replied");
    const QString told = detail.value(QLatin1String("by")).toString();
    const QString by
        = told == store::unnamedColleague ? QString() : core::singleLine(told, maxName);
    return by.isEmpty() ? Words::tr("A colleague replied (the text is on their console)")
                        : Words::tr("%1 replied (the text is on their console)").arg(by);
}

using Teller = QString (*)(const QJsonObject &, const NameOf &);

const QHash<QString, Teller> &tellers()
{
    static const QHash<QString, Teller> table{
        {QStringLiteral("follow"), followText},
        {QStringLiteral("unfollow"),
         [](const QJsonObject &, const NameOf &) { return Words::tr("Blocked this account"); }},
        {QStringLiteral("unsend"),
         [](const QJsonObject &, const NameOf &) {
             return Words::tr("Said to have unsent a message");
         }},
        {QStringLiteral("join"),
         [](const QJsonObject &, const NameOf &) { return Words::tr("This account was invited"); }},
        {QStringLiteral("leave"),
         [](const QJsonObject &, const NameOf &) { return Words::tr("This account was removed"); }},
        {QStringLiteral("memberJoined"), joinedText},
        {QStringLiteral("memberLeft"), leftText},
        {QStringLiteral("postback"), postbackText},
        {QStringLiteral("videoPlayComplete"), videoText},
        {QStringLiteral("beacon"), beaconText},
        {QStringLiteral("accountLink"), linkText},
        {QStringLiteral("membership"), membershipText},
        {QStringLiteral("module"), moduleText},
        {QStringLiteral("activated"), activatedText},
        {QStringLiteral("deactivated"),
         [](const QJsonObject &, const NameOf &) {
             return Words::tr("This account may not answer the chat any more");
         }},
        {QStringLiteral("botSuspended"),
         [](const QJsonObject &, const NameOf &) {
             return Words::tr("LINE has suspended this account");
         }},
        {QStringLiteral("botResumed"),
         [](const QJsonObject &, const NameOf &) {
             return Words::tr("LINE has ended the suspension of this account");
         }},
        {QStringLiteral("delivery"), deliveryText},
        {QStringLiteral("replied"), repliedText},
    };
    return table;
}

} // namespace

QString eventText(const store::Message &message, const NameOf &nameOf)
{
    const Teller teller = tellers().value(message.text);
    if (!teller)
        return Words::tr("Not known yet: %1", "type of an event or message")
            .arg(core::singleLine(message.text, 40));
    const QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    QString words = teller(detail, nameOf);
    if (nameOf && !message.sender.isEmpty())
        words = Words::tr("%1: %2", "who: what happened").arg(nameOf(message.sender), words);
    return detail.value(QLatin1String("standby")).toBool()
        ? facts({words, Words::tr("another module answers here")})
        : words;
}

} // namespace kidoku::models
