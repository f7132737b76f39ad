// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

//! How webhooks go out: PUT /_sim/delivery. A plain value.
namespace kidoku::linesim {

struct DeliverySettings
{
    QUrl webhook;              //!< empty: events are not sent at all
    bool paused = false;       //!< events wait
    bool redelivery = false;   //!< LINE's switch: try again what was not answered with 2xx
    int duplicateEvery = 0;    //!< every Nth event goes out twice, the second as a redelivery
    bool shuffle = false;      //!< events leave in another order than they happened
    int badSignatureEvery = 0; //!< every Nth POST carries a wrong signature
    int perSecond = 0;         //!< most POSTs in a second; 0: no limit

    [[nodiscard]] QJsonObject toJson() const;
};

//! \a settings with the given \a changes, null being none; the error names the key.
[[nodiscard]] core::Result<DeliverySettings, QString> merged(DeliverySettings settings,
                                                             const QJsonObject &changes);

} // namespace kidoku::linesim
