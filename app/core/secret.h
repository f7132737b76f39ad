// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDebug>

//! Secrets as values that cannot be logged by mistake.
namespace kidoku::core {

//! The secrets of one account. Which of them a refusal is about decides what to ask the user for.
enum class SecretName {
    ChannelSecret, //!< LINE's; proves webhooks
    AccessToken,   //!< LINE's channel access token; the relay holds it where there is a gateway
    ConsoleToken,  //!< the relay's; opens its stream and its gateway
    ProxyPassword, //!< of this computer's proxy, and of no account
};

//! A channel secret, an access token, a read or reply token: something that must never reach a
//! log. It prints as dots and has to be opened by name where it is really needed.
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
