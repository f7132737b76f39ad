// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

//! The Official Account as OA Manager would show it. A plain value.
namespace kidoku::linesim {

struct Account
{
    QString userId; //!< `U…`, fixed by the seed
    QString basicId = QStringLiteral("@aozora");
    QString displayName = QStringLiteral("Aozora Flowers");
    bool chatOn = true;                 //!< chatMode "chat"
    bool manualRead = true;             //!< markAsReadMode "manual"
    bool oldApiApproved = false;        //!< may call POST /v2/bot/message/markAsRead
    bool automaticRead = false;         //!< LINE sets Read as soon as a message arrives
    std::optional<qint64> monthlyLimit; //!< messages that may be pushed; none: no limit

    [[nodiscard]] QJsonObject toJson() const;
};

//! \a account with the given \a changes. What is not named stays, but for two: markAsReadMode
//! follows a new chatMode, and automaticRead follows a new chatMode or approval ("true exactly
//! when chatMode is bot and the old API is not approved"). Null counts as not named, but for
//! monthlyLimit, where it means none. The error names the key.
[[nodiscard]] core::Result<Account, QString> merged(Account account, const QJsonObject &changes);

} // namespace kidoku::linesim
