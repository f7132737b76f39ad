// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "relayd/cli/arguments.h"
#include "relayd/cli/command.h"
#include "relayd/cli/system_user.h"
#include "relayd/config.h"
#include "relayd/people/time_span.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kidoku::relayd {

using core::Failure;

namespace {

constexpr char help[]
    = "Usage: kidoku-relay token add PLACE --name NAME --scope SCOPES [--channel NAMES]\n"
      "                              [--expires 90d|2027-12-31] [--json]\n"
      "       kidoku-relay token list PLACE [--json]\n"
      "       kidoku-relay token revoke PLACE ID\n"
      "\n"
      "PLACE is --data DIR, --log postgresql://… or --config FILE.toml. The relay need not\n"
      "run; one that runs follows within a second, and ends the streams of a token that\n"
      "was revoked or has expired.\n"
      "\n"
      "  --name NAME       the person; stands beside what he marks and does\n"
      "  --scope SCOPES    watch: stream and content; mark: marks as read and acts;\n"
      "                    reply: reply and push; admin: what is about the relay itself.\n"
      "                    Several with commas\n"
      "  --channel NAMES   these channels only, with commas; without it all of them\n"
      "  --expires WHEN    a date or a span of time; without it never\n"
      "\n"
      "`add` prints the token, which is kept nowhere and cannot be shown again.\n";

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
    if (arguments.values.contains(QStringLiteral("channel"))) {
        for (const QString &word : arguments.value("channel").split(u',')) {
            if (!isChannelName(word.trimmed()))
                return Failure{
                    QStringLiteral("--channel: '%1' cannot be a channel's name").arg(word)};
            token.record.channels.push_back(word.trimmed().toStdString());
        }
    }
    if (arguments.values.contains(QStringLiteral("expires"))) {
        const auto until = parseUntil(arguments.value("expires"), now);
        if (!until)
            return Failure{QStringLiteral("--expires: %1").arg(until.error())};
        token.record.expires = until->ms;
    }
    return token;
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

int add(const Arguments &arguments, const QProcessEnvironment &environment, core::Timestamp now)
{
    if (!arguments.words.isEmpty())
        return failUsage(QStringLiteral("unknown argument '%1'").arg(arguments.words.front()));
    const auto token = tokenFor(arguments, now);
    if (!token)
        return failUsage(token.error());
    auto store = openPeople(arguments, environment, PeopleMode::Make);
    if (!store)
        return failUsage(store.error());
    AuditEntry entry = entryFor(audited::tokenAdded, token->record.id, now.ms);
    entry.channel = joinNames(token->record.channels);
    if (const auto added = store.value()->add(token->record, entry); !added)
        return failWork(
            QStringLiteral("the token could not be stored: %1").arg(added.error().text));
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

int list(const Arguments &arguments, const QProcessEnvironment &environment, core::Timestamp now)
{
    if (!arguments.words.isEmpty())
        return failUsage(QStringLiteral("unknown argument '%1'").arg(arguments.words.front()));
    auto store = openPeople(arguments, environment, PeopleMode::Existing);
    if (!store)
        return failUsage(store.error());
    const auto tokens = store.value()->tokens();
    if (!tokens)
        return failWork(QStringLiteral("the tokens cannot be read: %1").arg(tokens.error().text));
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

int revoke(const Arguments &arguments, const QProcessEnvironment &environment, core::Timestamp now)
{
    if (arguments.words.size() != 1)
        return failUsage(QStringLiteral("token revoke: the ID of one token is expected"));
    const std::string id = arguments.words.front().toStdString();
    auto store = openPeople(arguments, environment, PeopleMode::Existing);
    if (!store)
        return failUsage(store.error());
    const auto revoked
        = store.value()->revoke(id, now.ms, entryFor(audited::tokenRevoked, id, now.ms));
    if (!revoked)
        return failWork(
            QStringLiteral("the token could not be revoked: %1").arg(revoked.error().text));
    if (!*revoked)
        return failWork(QStringLiteral("there is no token %1 that could be revoked; see token list")
                            .arg(arguments.words.front()));
    return core::toInt(core::ExitCode::Fine);
}

} // namespace

int runToken(const QStringList &arguments, const QProcessEnvironment &environment)
{
    if (arguments.contains(QLatin1String("--help"))) {
        print(QString::fromUtf8(help));
        return core::toInt(core::ExitCode::Fine);
    }
    const core::Timestamp now = core::SystemClock().now();
    const QString verb = arguments.value(0);
    QStringList valued = placeOptions();
    QStringList flags;
    if (verb == QLatin1String("add"))
        valued += {QStringLiteral("name"), QStringLiteral("scope"), QStringLiteral("channel"),
                   QStringLiteral("expires")};
    if (verb != QLatin1String("revoke"))
        flags.append(QStringLiteral("json"));
    const auto parsed = Arguments::parse(arguments.mid(1), valued, flags);
    if (!parsed)
        return failUsage(parsed.error());
    if (verb == QLatin1String("add"))
        return add(*parsed, environment, now);
    if (verb == QLatin1String("list"))
        return list(*parsed, environment, now);
    if (verb == QLatin1String("revoke"))
        return revoke(*parsed, environment, now);
    return failUsage(QStringLiteral("token: add, list or revoke is expected; see token --help"));
}

} // namespace kidoku::relayd
