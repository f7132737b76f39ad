// SPDX-License-Identifier: Apache-2.0
#include "tls.h"

#include <QSslSocket>

namespace kidoku::line {

QSslConfiguration tlsTrusting(const QList<QSslCertificate> &extra)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::SecureProtocols);
    // Naming any authority, even by adding an empty list, ends the look-up in the system's
    // folder, and where Qt looks up on demand the list holds none of the system's.
    if (!extra.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}

} // namespace kidoku::line
