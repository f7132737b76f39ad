// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace kidoku::relayd::cli {

using core::Done;
using core::Failure;

namespace {

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool syncToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
}

// Not every file system can rename without overwriting.
int renameAside(const QByteArray &from, const QByteArray &to)
{
    const int result
        = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (result == 0 || errno != EINVAL)
        return result;
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return -1;
    }
    return std::rename(from.constData(), to.constData());
}

} // namespace

core::Result<WholeFile, QString> WholeFile::begin(const QString &place)
{
    if (QFileInfo::exists(place))
        return Failure{QStringLiteral("%1 exists already and is left as it is").arg(place)};
    WholeFile file(place);
    const int handle = ::open(QFile::encodeName(file.path()).constData(),
                              O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) {
        const QString reason = systemReason();
        const QString path = file.path();
        file.m_place.clear();
        return Failure{QStringLiteral("cannot create %1: %2").arg(path, reason)};
    }
    ::close(handle);
    return file;
}

WholeFile::WholeFile(QString place)
    : m_place(std::move(place))
{}

WholeFile::WholeFile(WholeFile &&other) noexcept
    : m_place(std::exchange(other.m_place, {}))
{}

WholeFile::~WholeFile()
{
    if (m_place.isEmpty())
        return;
    // SQLite may have been on its way with files of its own.
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path() + QLatin1String(suffix));
}

QString WholeFile::path() const
{
    return m_place + QStringLiteral(".part");
}

core::Result<Done, QString> WholeFile::finish()
{
    const bool isInPlace = syncToDisk(path())
        && renameAside(QFile::encodeName(path()), QFile::encodeName(m_place)) == 0;
    if (!isInPlace)
        return Failure{QStringLiteral("cannot write %1: %2").arg(m_place, systemReason())};
    const QString folder = QFileInfo(m_place).absolutePath();
    m_place.clear();
    if (!syncToDisk(folder))
        return Failure{QStringLiteral("cannot write %1: %2").arg(folder, systemReason())};
    return Done{};
}

} // namespace kidoku::relayd::cli
