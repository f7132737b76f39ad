// SPDX-License-Identifier: Apache-2.0
#include "connection_report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kidoku::app {

namespace {

QString nameOf(inbox::CheckStep::Name name)
{
    switch (name) {
    case inbox::CheckStep::Name::Relay:
        return QStringLiteral("relay");
    case inbox::CheckStep::Name::ChannelSecret:
        return QStringLiteral("channel-secret");
    case inbox::CheckStep::Name::LineAccount:
        return QStringLiteral("line-account");
    case inbox::CheckStep::Name::MarkAsRead:
        return QStringLiteral("mark-as-read");
    case inbox::CheckStep::Name::Clock:
        break;
    }
    return QStringLiteral("clock");
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
                                   {QStringLiteral("finding"), step.finding},
                                   {QStringLiteral("remedy"), step.remedy},
                                   {QStringLiteral("ms"), static_cast<qint64>(step.took.count())}});
        return;
    }
    printLine(QStringLiteral("%1 %2 (%3 ms)")
                  .arg(step.passed ? QStringLiteral("ok  ") : QStringLiteral("FAIL"), step.finding,
                       QString::number(step.took.count())));
    if (!step.remedy.isEmpty())
        printLine(QStringLiteral("     ") + step.remedy);
}

} // namespace kidoku::app
