// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

//! Certificate authorities that the user adds as PEM files, such as a company's own. Pure
//! functions, any thread.
namespace kidoku::line {

enum class AuthorityFault {
    None,
    Unreadable,
    TooLarge,      //!< more bytes or certificates than any list of authorities has
    NoCertificate, //!< no PEM certificate in it
    Expired,       //!< all of its certificates have run out
};

struct AuthorityFile
{
    QString path;
    QList<QSslCertificate> certificates = {}; //!< empty with a fault
    AuthorityFault fault = AuthorityFault::None;
};

inline constexpr qsizetype mostAuthorityFiles = 20;

[[nodiscard]] AuthorityFile readAuthorityFile(const QString &path);

//! As the setting keeps them, one path a line; more than mostAuthorityFiles are cut off.
[[nodiscard]] QStringList authorityPaths(const QString &setting);
[[nodiscard]] QString authoritySetting(const QStringList &paths);
//! All that can be read of the files named in \a setting.
[[nodiscard]] QList<QSslCertificate> authoritiesOf(const QString &setting);

} // namespace kidoku::line
