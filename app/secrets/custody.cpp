// SPDX-License-Identifier: Apache-2.0
#include "custody.h"

namespace kidoku::secrets {

void Custody::setFault(std::optional<KeyStoreFault> fault)
{
    if (fault == KeyStoreFault::NotFound)
        fault.reset(); // the store works
    if (fault == std::exchange(m_fault, fault))
        return;
    Q_EMIT changed();
}

QString codeOf(KeyStoreFault fault)
{
    switch (fault) {
    case KeyStoreFault::NotFound:
        return QStringLiteral("NotFound");
    case KeyStoreFault::NoStore:
        return QStringLiteral("NoStore");
    case KeyStoreFault::Denied:
        return QStringLiteral("Denied");
    }
    return {};
}

} // namespace kidoku::secrets
