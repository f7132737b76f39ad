// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

//! A certificate authority that exists for one test run, so that no key lies in the tree.
namespace kidoku::testing {

//! A certificate and its key, as PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;

    [[nodiscard]] QSslCertificate sslCertificate() const
    {
        return QSslCertificate(certificate, QSsl::Pem);
    }
    [[nodiscard]] QSslKey sslKey() const { return QSslKey(key, QSsl::Ec, QSsl::Pem); }
};

class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();
    Q_DISABLE_COPY_MOVE(TestAuthority)

    [[nodiscard]] QSslCertificate certificate() const;
    //! The same without Qt's TLS, which looks at the system's folder once, when it is first used.
    [[nodiscard]] QByteArray pem() const;
    //! The name under which OpenSSL looks the certificate up in a folder.
    [[nodiscard]] QByteArray fileName() const;
    //! For a server that answers as \a subject, such as "IP:127.0.0.1" or "DNS:other.example",
    //! until \a secondsFromNow (negative: it has expired).
    [[nodiscard]] Identity issue(const QByteArray &subject, long secondsFromNow = 3600) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::testing
