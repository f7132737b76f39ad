// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/key_store.h"

#include <QObject>

#include <optional>

//! Whether the key store keeps this account's secrets, for the window to say so. Lasting: it is
//! what the last word of the key store was. GUI thread.
namespace kidoku::secrets {

class Custody : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Why secrets are kept in memory for now; none: the key store works, or none is needed.
    //! Never NotFound.
    [[nodiscard]] std::optional<KeyStoreFault> fault() const { return m_fault; }
    void setFault(std::optional<KeyStoreFault> fault);

Q_SIGNALS:
    void changed();

private:
    std::optional<KeyStoreFault> m_fault;
};

//! The name of the fault as the log stores it.
[[nodiscard]] QString codeOf(KeyStoreFault fault);

} // namespace kidoku::secrets
