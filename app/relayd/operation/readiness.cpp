// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/readiness.h"

#include "relayd/operation/off_thread.h"
#include "relayd/services.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sys/statvfs.h>

namespace kidoku::relayd {

namespace {

using core::Done;

constexpr auto servesFor = std::chrono::seconds(1);

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ReadyCheck checkOf(std::string_view name, const std::optional<LogResult<Done>> &result)
{
    if (!result)
        return {name, false, "no answer in time"};
    if (!*result)
        return {name, false, result->error().text.toStdString()};
    return {name, true, {}};
}

Task<ReadyCheck> checkLog(Services &services)
{
    const auto result = co_await answerWithin<LogResult<Done>>(
        [&services](auto answer) { services.writer.check(std::move(answer)); },
        services.limits.appendTime);
    co_return checkOf("log", result);
}

Task<ReadyCheck> checkDatabase(Services &services)
{
    const auto result = co_await answerWithin<LogResult<Done>>(
        [&services](auto answer) {
            asio::post(services.readers, [&services, answer] {
                for (const Channel *channel : services.channels()) {
                    if (const auto bounds = services.log->bounds(channel->key); !bounds)
                        return answer(core::Failure{bounds.error()});
                }
                answer(Done{});
            });
        },
        services.limits.appendTime);
    co_return checkOf("database", result);
}

ReadyCheck checkDisk(const Services &services)
{
    const qint64 free = freeDisk(QFile::encodeName(services.config.dataDir).toStdString());
    const qint64 floor = services.config.freeDisk;
    if (free < 0)
        return {"disk", false, "the system does not say how much is free"};
    if (free < floor)
        return {"disk", false,
                std::to_string(free) + " bytes are free, less than " + std::to_string(floor)};
    return {"disk", true, {}};
}

} // namespace

qint64 freeDisk(const std::string &folder)
{
    struct statvfs about
    {};
    if (statvfs(folder.c_str(), &about) != 0)
        return -1;
    return static_cast<qint64>(about.f_bavail) * static_cast<qint64>(about.f_frsize);
}

bool ReadyReport::isReady() const
{
    return std::ranges::all_of(checks, &ReadyCheck::ok);
}

std::string ReadyReport::json(bool withReasons) const
{
    QJsonObject all;
    for (const ReadyCheck &check : checks) {
        QJsonObject one{{QStringLiteral("ok"), check.ok}};
        if (withReasons && !check.reason.empty())
            one.insert(QStringLiteral("reason"), textOf(check.reason));
        all.insert(textOf(check.name), one);
    }
    const QJsonObject object{
        {QStringLiteral("status"),
         isReady() ? QStringLiteral("ready") : QStringLiteral("not ready")},
        {QStringLiteral("checks"), all},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Task<ReadyReport> Readiness::report(Services &services)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_last && std::chrono::steady_clock::now() < m_lastAt + servesFor)
            co_return *m_last;
    }
    ReadyReport report;
    report.checks.push_back(co_await checkLog(services));
    report.checks.push_back(co_await checkDatabase(services));
    report.checks.push_back(checkDisk(services));
    const std::lock_guard lock(m_mutex);
    m_last = report;
    m_lastAt = std::chrono::steady_clock::now();
    co_return report;
}

} // namespace kidoku::relayd
