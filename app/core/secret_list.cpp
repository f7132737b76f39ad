// SPDX-License-Identifier: Apache-2.0
#include "secret_list.h"

namespace kidoku::core {

QList<Secret> secretsFromList(const QByteArray &text)
{
    QList<Secret> secrets;
    const QList<QByteArray> parts = text.split(',');
    for (const QByteArray &part : parts) {
        if (const QByteArray secret = part.trimmed(); !secret.isEmpty())
            secrets.append(Secret(secret));
    }
    return secrets;
}

} // namespace kidoku::core
