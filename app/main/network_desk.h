// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "line/network_way.h"
#include "secrets/key_store.h"

#include <QObject>

#include <functional>

//! Makes of the settings, the named certificate files and the proxy's password the way to the net
//! that all connections of the program go. GUI thread.
namespace kidoku::app {

class NetworkDesk : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this; without \a keys a password is kept in memory.
    NetworkDesk(core::Settings &settings, secrets::KeyStore *keys, QObject *parent = nullptr);

    [[nodiscard]] const line::NetworkWay &way() const { return m_way; }
    //! Asks the key store, where the proxy has a user; \a then comes after that.
    void loadPassword(const std::function<void()> &then = [] {});
    //! In use at once; \a told says whether the key store keeps it. Empty: it is forgotten.
    void setPassword(const core::Secret &password, const std::function<void(bool kept)> &told);

Q_SIGNALS:
    void changed();

private:
    void follow(core::Setting setting);
    void use(const core::Secret &password);
    void tell(const line::ProxyWay &proxy);
    [[nodiscard]] line::ProxyWay proxy() const;

    core::Settings &m_settings;
    secrets::KeyStore *m_keys;
    core::Secret m_password;
    line::NetworkWay m_way;
};

} // namespace kidoku::app
