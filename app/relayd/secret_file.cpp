// SPDX-License-Identifier: Apache-2.0
#include "relayd/secret_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kidoku::relayd {

using core::Failure;

namespace {

constexpr qint64 longestSecret = 4096;

QString credentials(const QProcessEnvironment &environment)
{
    return environment.value(QStringLiteral("CREDENTIALS_DIRECTORY"));
}

bool isCredential(const QString &path, const QProcessEnvironment &environment)
{
    const QString folder = credentials(environment);
    return !folder.isEmpty() && path == QDir(folder).filePath(path.section(u'/', -1));
}

Failure<QString> systemFailure(const QString &path)
{
    return {QStringLiteral("cannot read %1: %2")
                .arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
}

} // namespace

QString secretPath(const QString &name, const QString &configFolder,
                   const QProcessEnvironment &environment)
{
    const QString folder = credentials(environment);
    if (!folder.isEmpty() && !name.contains(u'/')) {
        const QString credential = QDir(folder).filePath(name);
        if (QFile::exists(credential))
            return credential;
    }
    return QDir(configFolder).filePath(name);
}

core::Result<core::Secret, QString> readSecretFile(const QString &path,
                                                   const QProcessEnvironment &environment)
{
    // Not to wait for the writer of a pipe; what is asked is asked of the file that is read.
    const int handle
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return systemFailure(path);
    QFile file;
    struct stat facts
    {};
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)
        || ::fstat(handle, &facts) != 0) {
        ::close(handle);
        return systemFailure(path);
    }
    if (!S_ISREG(facts.st_mode))
        return Failure{QStringLiteral("%1 is not a regular file").arg(path)};
    const mode_t mode = facts.st_mode & 07777;
    const mode_t unwanted = isCredential(path, environment) ? S_IRWXO : S_IRWXG | S_IRWXO;
    if ((mode & unwanted) != 0)
        return Failure{QStringLiteral("%1 is open to others (mode %2): it must be its owner's "
                                      "alone, as after chmod 600")
                           .arg(path, QStringLiteral("0%1").arg(mode, 3, 8, QLatin1Char('0')))};
    const QByteArray bytes = file.read(longestSecret + 1);
    if (bytes.size() > longestSecret)
        return Failure{QStringLiteral("%1 is longer than %2 bytes").arg(path).arg(longestSecret)};
    const QByteArray secret = bytes.trimmed();
    if (secret.isEmpty())
        return Failure{QStringLiteral("%1 is empty").arg(path)};
    if (!std::ranges::all_of(secret, [](char c) { return c > 0x20 && c < 0x7f; }))
        return Failure{
            QStringLiteral("%1 has a character that cannot be in a secret; one file holds one")
                .arg(path)};
    return core::Secret(secret);
}

} // namespace kidoku::relayd
