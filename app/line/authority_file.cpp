// SPDX-License-Identifier: Apache-2.0
#include "authority_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kidoku::line {

namespace {

// The system's whole list has some 140 certificates in 220 kB.
constexpr qint64 mostBytes = 1024 * 1024;
constexpr qsizetype mostCertificates = 400;

} // namespace

AuthorityFile readAuthorityFile(const QString &path)
{
    AuthorityFile result{path};
    QFile file(path);
    // A pipe or a device would be read for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        result.fault = AuthorityFault::Unreadable;
        return result;
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        result.fault = AuthorityFault::TooLarge;
        return result;
    }
    QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    found.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (found.isEmpty())
        result.fault = AuthorityFault::NoCertificate;
    else if (found.size() > mostCertificates)
        result.fault = AuthorityFault::TooLarge;
    else if (std::all_of(found.cbegin(), found.cend(),
                         [&now](const QSslCertificate &one) { return one.expiryDate() < now; }))
        result.fault = AuthorityFault::Expired;
    else
        result.certificates = found;
    return result;
}

QStringList authorityPaths(const QString &setting)
{
    QStringList paths = setting.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    paths.removeDuplicates();
    return paths.mid(0, mostAuthorityFiles);
}

QString authoritySetting(const QStringList &paths)
{
    return paths.join(QLatin1Char('\n'));
}

QList<QSslCertificate> authoritiesOf(const QString &setting)
{
    QList<QSslCertificate> all;
    for (const QString &path : authorityPaths(setting))
        all += readAuthorityFile(path).certificates;
    return all;
}

} // namespace kidoku::line
