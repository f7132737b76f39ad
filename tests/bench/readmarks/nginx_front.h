// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QSslCertificate>
#include <QString>
#include <QTemporaryDir>

//! nginx as the TLS and HTTP/2 front that LINE has, with a certificate for this run alone.
namespace kidoku::bench {

class NginxFront
{
public:
    ~NginxFront();

    //! Empty when it listens, else why not.
    [[nodiscard]] QString start(quint16 upstream);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QSslCertificate &authority() const { return m_authority; }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QSslCertificate m_authority;
    quint16 m_port = 0;
};

} // namespace kidoku::bench
