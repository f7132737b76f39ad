// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/exit_code.h"
#include "relayd/cli/people_place.h"
#include "relayd/cli/system_user.h"
#include "relayd/config.h"
#include "relayd/people/time_span.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

const QString commandName = QStringLiteral("token");

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

QString stateOf(const TokenRecord &token, qint64 now)
{
    if (token.revoked != 0)
        return QStringLiteral("revoked");
    return token.isGood(now) ? QStringLiteral("good") : QStringLiteral("expired");
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(utcText(ms));
}

QJsonObject toJson(const TokenRecord &token, qint64 now)
{
    QJsonArray channels;
    for (const std::string &channel : token.channels)
        channels.append(text(channel));
    return {{QStringLiteral("id"), text(token.id)},
            {QStringLiteral("name"), text(token.name)},
            {QStringLiteral("scopes"),
             QJsonArray::fromStringList(text(token.scopes.toString()).split(u','))},
            {QStringLiteral("channels"), channels},
            {QStringLiteral("created"), timeOrNull(token.created)},
            {QStringLiteral("expires"), timeOrNull(token.expires)},
            {QStringLiteral("revoked"), timeOrNull(token.revoked)},
            {QStringLiteral("lastUsed"), timeOrNull(token.lastUsed)},
            {QStringLiteral("state"), stateOf(token, now)}};
}

core::Result<NewToken, QString> tokenFor(const Arguments &arguments, core::Timestamp now)
{
    const QString name = arguments.value("name");
    if (auto good = checkTokenName(name); !good)
        return Failure{QStringLiteral("--name: %1").arg(good.error())};
    auto scopes = Scopes::parse(arguments.value("scope"));
    if (!scopes)
        return Failure{QStringLiteral("--scope: %1").arg(scopes.error())};
    NewToken token = makeToken();
    token.record.name = name.toStdString();
    token.record.scopes = *scopes;
    token.record.created = now.ms;
    if (arguments.has("channel")) {
        for (const QString &word : arguments.value("channel").split(u',')) {
            if (!isChannelName(word.trimmed()))
                return Failure{
                    QStringLiteral("--channel: '%1' cannot be a channel's name").arg(word)};
            token.record.channels.push_back(word.trimmed().toStdString());
        }
    }
    if (arguments.has("expires")) {
        const auto until = parseUntil(arguments.value("expires"), now);
        if (!until)
            return Failure{QStringLiteral("--expires: %1").arg(until.error())};
        token.record.expires = until->ms;
    }
    return token;
}

std::vector<OptionSpec> optionsOfToken()
{
    std::vector<OptionSpec> options = placeOptions();
    options.insert(options.end(),
                   {{"name", "NAME", "the person; stands beside what he marks and does"},
                    {"scope", "SCOPES", "what it is good for, with commas: watch,mark"},
                    {"channel", "NAMES", "these channels only, with commas; else all"},
                    {"expires", "WHEN", "a date, 2027-12-31, or a span of time, 90d; else never"},
                    {"json", "", "of add and list: JSON"}});
    return options;
}

AuditEntry entryFor(const char *what, const std::string &id, qint64 now)
{
    AuditEntry entry;
    entry.at = now;
    entry.what = what;
    entry.who = systemUser();
    entry.subject = auditText(id);
    return entry;
}

core::Result<int, QString> add(const Arguments &arguments, const QProcessEnvironment &environment,
                               core::Timestamp now)
{
    const auto token = tokenFor(arguments, now);
    if (!token)
        return Failure{token.error()};
    auto store = openPlace(arguments, environment, PeopleMode::Make);
    if (!store)
        return Failure{store.error()};
    AuditEntry entry = entryFor(audited::tokenAdded, token->record.id, now.ms);
    entry.channel = joinNames(token->record.channels);
    if (const auto added = store.value()->add(token->record, entry); !added)
        return failWork(commandName, added.error().text);
    const QString secret = QString::fromLatin1(token->secret.reveal());
    if (arguments.has("json")) {
        QJsonObject object = toJson(token->record, now.ms);
        object.insert(QStringLiteral("token"), secret);
        print(QString::fromUtf8(QJsonDocument(object).toJson()));
        return core::toInt(core::ExitCode::Fine);
    }
    print(secret + u'\n');
    std::fprintf(stderr, "token %s of %s: %s; it is shown this once only\n",
                 token->record.id.c_str(), token->record.name.c_str(),
                 token->record.scopes.toString().c_str());
    return core::toInt(core::ExitCode::Fine);
}

core::Result<int, QString> list(const Arguments &arguments, const QProcessEnvironment &environment,
                                core::Timestamp now)
{
    auto store = openPlace(arguments, environment, PeopleMode::Existing);
    if (!store)
        return Failure{store.error()};
    const auto tokens = store.value()->tokens();
    if (!tokens)
        return failWork(commandName, tokens.error().text);
    if (arguments.has("json")) {
        QJsonArray array;
        for (const TokenRecord &token : *tokens)
            array.append(toJson(token, now.ms));
        print(QString::fromUtf8(QJsonDocument(array).toJson()));
        return core::toInt(core::ExitCode::Fine);
    }
    print(QStringLiteral("ID        STATE    EXPIRES               LAST USED             SCOPES"
                         "               CHANNELS         NAME\n"));
    for (const TokenRecord &token : *tokens) {
        const QString never = QStringLiteral("never");
        print(QStringLiteral("%1  %2  %3  %4  %5  %6  %7\n")
                  .arg(text(token.id), stateOf(token, now.ms).leftJustified(7),
                       (token.expires == 0 ? never : utcText(token.expires)).leftJustified(20),
                       (token.lastUsed == 0 ? never : utcText(token.lastUsed)).leftJustified(20),
                       text(token.scopes.toString()).leftJustified(19),
                       (token.channels.empty() ? QStringLiteral("all")
                                               : text(joinNames(token.channels)))
                           .leftJustified(15),
                       text(token.name)));
    }
    return core::toInt(core::ExitCode::Fine);
}

core::Result<int, QString> revoke(const Arguments &arguments,
                                  const QProcessEnvironment &environment, core::Timestamp now)
{
    const QString given = arguments.plain().value(1);
    if (given.isEmpty())
        return Failure{QStringLiteral("revoke: the ID of a token is missing; see token list")};
    const std::string id = given.toStdString();
    auto store = openPlace(arguments, environment, PeopleMode::Existing);
    if (!store)
        return Failure{store.error()};
    const auto revoked
        = store.value()->revoke(id, now.ms, entryFor(audited::tokenRevoked, id, now.ms));
    if (!revoked)
        return failWork(commandName, revoked.error().text);
    if (!*revoked)
        return failWork(commandName,
                        QStringLiteral("there is no good token %1; see token list").arg(given));
    return core::toInt(core::ExitCode::Fine);
}

core::Result<int, QString> run(const Arguments &arguments, const QProcessEnvironment &environment)
{
    const struct
    {
        QLatin1String verb;
        qsizetype words;
        QStringList options; //!< beside those that say where
        core::Result<int, QString> (*run)(const Arguments &, const QProcessEnvironment &,
                                          core::Timestamp);
    } verbs[] = {
        {QLatin1String("add"),
         1,
         {QStringLiteral("name"), QStringLiteral("scope"), QStringLiteral("channel"),
          QStringLiteral("expires"), QStringLiteral("json")},
         add},
        {QLatin1String("list"), 1, {QStringLiteral("json")}, list},
        {QLatin1String("revoke"), 2, {}, revoke},
    };
    const QString verb = arguments.plain().value(0);
    const auto found
        = std::ranges::find_if(verbs, [&](const auto &known) { return verb == known.verb; });
    if (found == std::end(verbs))
        return Failure{QStringLiteral("add, list or revoke is expected; see --help")};
    if (arguments.plain().size() > found->words)
        return Failure{QStringLiteral("unknown argument '%1'; see --help")
                           .arg(arguments.plain().at(found->words))};
    for (const OptionSpec &option : optionsOfToken()) {
        const QString name = QString::fromLatin1(option.name);
        const bool isPlace = std::ranges::any_of(placeOptions(), [&](const OptionSpec &place) {
            return name == QLatin1String(place.name);
        });
        if (arguments.has(option.name) && !isPlace && !found->options.contains(name))
            return Failure{QStringLiteral("--%1 says nothing to %2; see --help").arg(name, verb)};
    }
    return found->run(arguments, environment, core::SystemClock().now());
}

} // namespace

Command tokenCommand()
{
    return {"token",
            "add, list and revoke the tokens of people",
            "add | list | revoke ID, with --data DIR or --log URL",
            "add prints a new token, which is kept nowhere and cannot be shown again. The relay\n"
            "need not run; one that runs follows within a second, and ends the streams of a token\n"
            "that was revoked or has expired. Scopes: watch, the stream, content, profiles; mark,\n"
            "marks as read and what operators do with chats; reply, reply and push; admin, what\n"
            "is about the relay and no channel. Nobody needs a token on the relay's own machine\n"
            "until there is one.\n",
            optionsOfToken(),
            run,
            2};
}

} // namespace kidoku::relayd::cli
