// SPDX-License-Identifier: Apache-2.0
#include "relayd/data_dir.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace kidoku::relayd {

using core::Failure;

namespace {

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

core::Result<DataDir, QString> DataDir::lock(const QString &path)
{
    const QDir dir(path);
    if (!dir.exists()) {
        if (!dir.mkpath(QStringLiteral(".")))
            return Failure{QStringLiteral("cannot create the data folder %1").arg(path)};
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray file = QFile::encodeName(dir.absoluteFilePath(QStringLiteral("relay.lock")));
    const int handle = ::open(file.constData(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return Failure{
            QStringLiteral("cannot write in the data folder %1: %2").arg(path, systemReason())};
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const bool isTaken = errno == EWOULDBLOCK;
        const QString reason = isTaken ? QStringLiteral("another relay uses it") : systemReason();
        ::close(handle);
        return Failure{QStringLiteral("cannot use the data folder %1: %2").arg(path, reason)};
    }
    return DataDir(dir.absolutePath(), handle);
}

DataDir::DataDir(QString path, int lockHandle)
    : m_path(std::move(path))
    , m_lock(lockHandle)
{}

DataDir::DataDir(DataDir &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, -1))
{}

DataDir::~DataDir()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

} // namespace kidoku::relayd
