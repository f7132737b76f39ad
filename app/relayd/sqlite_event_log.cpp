// SPDX-License-Identifier: Apache-2.0
#include "relayd/sqlite_event_log.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace kidoku::relayd {

using core::Failure;

namespace {

// SQLite gives its side files the mode of the main one; bodies are nobody else's business.
void createPrivately(const std::string &file)
{
    const int handle = ::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle >= 0)
        ::close(handle);
}

} // namespace

core::Result<std::unique_ptr<SqliteEventLog>, QString> SqliteEventLog::open(
    const QString &file, const core::Clock &clock)
{
    const std::string path = QFile::encodeName(file).toStdString();
    createPrivately(path);
    std::unique_ptr<SqliteEventLog> log(new SqliteEventLog(path, clock));
    auto epoch = log->m_writer.open();
    if (!epoch)
        return Failure{QStringLiteral("cannot use %1: %2").arg(file, epoch.error().text)};
    log->m_epoch = std::move(epoch).value();
    if (auto opened = log->m_reader.open(path); !opened)
        return Failure{QStringLiteral("cannot read %1: %2").arg(file, opened.error().text)};
    return log;
}

SqliteEventLog::SqliteEventLog(std::string file, const core::Clock &clock)
    : m_writer(std::move(file), clock)
{}

LogResult<ChannelKey> SqliteEventLog::channel(const std::string &name)
{
    return m_writer.channel(name);
}

LogResult<Bounds> SqliteEventLog::bounds(ChannelKey channel)
{
    return m_reader.bounds(channel);
}

LogResult<std::vector<StoredRecord>> SqliteEventLog::read(ChannelKey channel, RecordId after,
                                                          const ReadLimits &limits)
{
    return m_reader.read(channel, after, limits);
}

LogResult<std::vector<Receipt>> SqliteEventLog::append(std::span<const Draft> drafts)
{
    auto receipts = m_writer.append(drafts);
    if (receipts)
        announce(drafts, *receipts);
    return receipts;
}

LogResult<qint64> SqliteEventLog::prune(const Retention &retention, qint64 most)
{
    return m_writer.prune(retention, most);
}

LogResult<core::Done> SqliteEventLog::checkWritable()
{
    return m_writer.checkWritable();
}

} // namespace kidoku::relayd
