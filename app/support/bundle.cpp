// SPDX-License-Identifier: Apache-2.0
#include "bundle.h"

#include "core/redact.h"
#include "models/log_export.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>

#include <array>

namespace kidoku::support {

namespace {

using namespace Qt::StringLiterals;
using store::LogEntry;
using store::LogWhat;

QString utc(core::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray pretty(const QJsonValue &json)
{
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
        .toJson(QJsonDocument::Indented);
}

// A code or a number, nothing that somebody wrote.
bool isCode(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.:-]{0,40}$"_s);
    return form.match(text).hasMatch();
}

// LINE's ids of users, groups and rooms.
QString withoutUserIds(QString text)
{
    static const QRegularExpression form(u"\\b([UCR][0-9a-f]{5})[0-9a-f]{27}\\b"_s);
    return text.replace(form, u"\\1…"_s);
}

// What the words of a row need may come from outside: only of some kinds is it surely a code.
QStringList safeArgs(const LogEntry &entry)
{
    switch (entry.what) {
    case LogWhat::ReadByColleague:
    case LogWhat::WrongDestination:
    case LogWhat::StoreFailed:
    case LogWhat::Quarantined:
        return {};
    case LogWhat::RelayLost:
        return entry.args.mid(0, 1);
    default:
        break;
    }
    QStringList args = entry.args;
    for (QString &arg : args)
        arg = isCode(arg) ? arg : u"…"_s;
    return args;
}

class Bundle
{
public:
    Bundle(const BundleFacts &facts, const core::Settings &settings)
        : m_facts(facts)
        , m_settings(settings)
    {
        for (const core::Secret &secret : facts.secrets)
            m_secrets.append(secret.reveal());
    }

    [[nodiscard]] QList<NamedBytes> files() const
    {
        QList<NamedBytes> files{
            {u"README.txt"_s, readme()},      {u"program.json"_s, program()},
            {u"settings.json"_s, settings()}, {u"accounts.json"_s, accounts()},
            {u"store.json"_s, store()},       {u"log.jsonl"_s, log()},
        };
        for (NamedBytes &file : files)
            file.bytes
                = withoutUserIds(core::redact(QString::fromUtf8(file.bytes), m_secrets)).toUtf8();
        return files;
    }

private:
    [[nodiscard]] static QByteArray readme()
    {
        return "Kidoku support bundle\n"
               "\n"
               "program.json   versions and platform\n"
               "settings.json  settings; the operator's name is left out\n"
               "accounts.json  state of each account, numbered instead of named\n"
               "store.json     size of the store and how much is in it\n"
               "log.jsonl      the log: what came, what was sent to LINE and how that ended\n"
               "\n"
               "Left out: message texts, names of people, whole user IDs, tokens and secrets.\n";
    }

    [[nodiscard]] QByteArray program() const
    {
        return pretty(QJsonObject{
            {u"kidoku"_s, QLatin1String(KIDOKU_VERSION)},
            {u"qt"_s, QLatin1String(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"language"_s, m_facts.language},
            {u"windowSystem"_s, m_facts.platform},
            {u"style"_s, m_facts.style},
            {u"screens"_s, m_facts.screens},
            {u"written"_s, utc(m_facts.now)},
            {u"logSince"_s, utc(m_facts.since)},
        });
    }

    [[nodiscard]] QByteArray settings() const
    {
        using core::Setting;
        const auto known = std::array{
            std::pair{u"language"_s, Setting::Language},
            std::pair{u"theme"_s, Setting::Theme},
            std::pair{u"holdSeconds"_s, Setting::HoldSeconds},
            std::pair{u"giveUpMinutes"_s, Setting::GiveUpMinutes},
            std::pair{u"deadlineSeconds"_s, Setting::RequestDeadlineSeconds},
            std::pair{u"logKeepRows"_s, Setting::LogKeepRows},
            std::pair{u"logKeepDays"_s, Setting::LogKeepDays},
            std::pair{u"logTimeline"_s, Setting::LogTimeline},
            std::pair{u"showIds"_s, Setting::ShowIds},
            std::pair{u"zoomPercent"_s, Setting::ZoomPercent},
        };
        QJsonObject json;
        for (const auto &[name, setting] : known)
            json.insert(name, QJsonValue::fromVariant(m_settings.value(setting)));
        json.insert(u"operatorNameIsSet"_s, !m_settings.text(Setting::OperatorName).isEmpty());
        return pretty(json);
    }

    [[nodiscard]] QByteArray accounts() const
    {
        QJsonArray all;
        for (const AccountSummary &account : m_facts.accounts)
            all.append(QJsonObject{
                {u"account"_s, nameOf(account.id)},
                {u"api"_s, account.api},
                {u"gateway"_s, account.gateway},
                {u"relayHost"_s, account.relayHost},
                {u"lineHost"_s, account.lineHost},
                {u"preflight"_s, account.preflight},
                {u"chatMode"_s, account.chatMode},
                {u"markAsReadMode"_s, account.markAsReadMode},
                {u"stream"_s, account.stream},
                {u"pausedFor"_s, account.pausedFor},
                {u"outage"_s, account.outage},
                {u"readMarksOpen"_s, account.marksOpen},
                {u"readMarksFailed"_s, account.marksFailed},
            });
        return pretty(all);
    }

    [[nodiscard]] QByteArray store() const
    {
        QJsonObject counts;
        for (const auto &count : m_facts.store.counts)
            counts.insert(count.name, count.count);
        return pretty(QJsonObject{{u"schema"_s, m_facts.store.schema},
                                  {u"bytes"_s, m_facts.store.bytes},
                                  {u"freeBytes"_s, m_facts.store.freeBytes},
                                  {u"counts"_s, counts}});
    }

    [[nodiscard]] QByteArray log() const
    {
        QByteArray lines;
        for (LogEntry entry : m_facts.log) {
            if (entry.at < m_facts.since)
                continue;
            entry.account = {nameOf(entry.account)};
            entry.args = safeArgs(entry);
            lines += QJsonDocument(models::toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
        }
        return lines;
    }

    [[nodiscard]] QString nameOf(const core::AccountId &id) const
    {
        for (qsizetype i = 0; i < m_facts.accounts.size(); ++i) {
            if (m_facts.accounts.at(i).id == id)
                return u"account %1"_s.arg(i + 1);
        }
        return u"another account"_s;
    }

    const BundleFacts &m_facts;
    const core::Settings &m_settings;
    QList<QByteArray> m_secrets;
};

} // namespace

QList<NamedBytes> bundleFiles(const BundleFacts &facts, const core::Settings &settings)
{
    return Bundle(facts, settings).files();
}

} // namespace kidoku::support
