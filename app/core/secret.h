// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDebug>

//! A channel secret, an access token, a read or reply token: something that must never reach a
//! log. It prints as dots and has to be opened by name where it is really needed.
namespace kidoku::core {

class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! The bytes themselves; call it only where they go over the wire or into the key store.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug debug, const Secret &secret)
    {
        return debug << (secret.isEmpty() ? "Secret(none)" : "Secret(…)");
    }

private:
    QByteArray m_bytes;
};

} // namespace kidoku::core
