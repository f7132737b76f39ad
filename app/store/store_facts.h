// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <QList>
#include <QString>

//! How much the store holds, for somebody who helps: numbers only, nothing of what they count. Use
//! inside a Store job.
namespace kidoku::store {

struct StoreFacts
{
    int schema = 0;
    qint64 bytes = 0;     //!< of the file, without its write-ahead log
    qint64 freeBytes = 0; //!< of these, not used at present
    struct Count
    {
        QString name;
        qint64 count = 0;
    };
    QList<Count> counts;
};

[[nodiscard]] StoreFacts storeFacts(Database &database);

} // namespace kidoku::store
