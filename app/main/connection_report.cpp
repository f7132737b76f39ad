// SPDX-License-Identifier: Apache-2.0
#include "connection_report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kidoku::app {

namespace {

QString nameOf(inbox::CheckStep::Name name)
{
    using Name = inbox::CheckStep::Name;
    switch (name) {
    case Name::RelayName:
        return QStringLiteral("relay-name");
    case Name::RelayConnect:
        return QStringLiteral("relay-connect");
    case Name::RelayTls:
        return QStringLiteral("relay-tls");
    case Name::RelaySignIn:
        return QStringLiteral("relay-sign-in");
    case Name::RelayVersion:
        return QStringLiteral("relay-version");
    case Name::RelayClock:
        return QStringLiteral("relay-clock");
    case Name::Relay:
        return QStringLiteral("relay");
    case Name::ChannelSecret:
        return QStringLiteral("channel-secret");
    case Name::LineAccount:
        return QStringLiteral("line-account");
    case Name::MarkAsRead:
        return QStringLiteral("mark-as-read");
    case Name::Clock:
        return QStringLiteral("clock");
    case Name::WebhookAddress:
        return QStringLiteral("webhook-address");
    case Name::WebhookTest:
        break;
    }
    return QStringLiteral("webhook-test");
}

void printLine(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

ConnectionReport::ConnectionReport(const inbox::Account &account, const core::Clock &clock,
                                   bool json, QObject *parent)
    : QObject(parent)
    , m_check(account, clock)
    , m_json(json)
{
    connect(&m_check, &inbox::ConnectionCheck::stepped, this, &ConnectionReport::print);
    connect(&m_check, &inbox::ConnectionCheck::finished, this, [this](bool allPassed) {
        if (m_json)
            printLine(QString::fromUtf8(QJsonDocument(m_steps).toJson(QJsonDocument::Compact)));
        Q_EMIT finished(allPassed);
    });
}

void ConnectionReport::print(const inbox::CheckStep &step)
{
    if (m_json) {
        m_steps.append(QJsonObject{{QStringLiteral("check"), nameOf(step.name)},
                                   {QStringLiteral("passed"), step.passed},
                                   {QStringLiteral("skipped"), step.skipped},
                                   {QStringLiteral("finding"), step.finding},
                                   {QStringLiteral("remedy"), step.remedy},
                                   {QStringLiteral("ms"), static_cast<qint64>(step.took.count())}});
        return;
    }
    printLine(QStringLiteral("%1 %2 (%3 ms)")
                  .arg(step.passed        ? QStringLiteral("ok  ")
                           : step.skipped ? QStringLiteral("skip")
                                          : QStringLiteral("FAIL"),
                       step.finding, QString::number(step.took.count())));
    if (!step.remedy.isEmpty())
        printLine(QStringLiteral("     ") + step.remedy);
}

} // namespace kidoku::app
