// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

//! Whom the client trusts. Pure, but for the system's certificates that it may read.
namespace kidoku::line {

//! Verifies the peer against the system's authorities and \a extra ones. Without extra ones the
//! system's are looked up one by one when a server needs them. With them all of the system's are
//! read here, which takes some 0.1 s: make it once and use it for many connections.
[[nodiscard]] QSslConfiguration tlsTrusting(const QList<QSslCertificate> &extra);

} // namespace kidoku::line
