// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

//! Files packed into one, in memory. Pure function, any thread.
namespace kidoku::support {

struct NamedBytes
{
    QString name; //!< with `/` between folders
    QByteArray bytes;
};

//! The error is one line of reason.
[[nodiscard]] core::Result<QByteArray, QString> zipped(const QList<NamedBytes> &files);

} // namespace kidoku::support
