// SPDX-License-Identifier: Apache-2.0
#include "network_desk.h"

#include "core/when_done.h"
#include "line/authority_file.h"

namespace kidoku::app {

using core::SecretName;
using core::Setting;
using line::ProxyWay;

NetworkDesk::NetworkDesk(core::Settings &settings, secrets::KeyStore *keys, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keys(keys)
{
    m_way = {proxy(), line::authoritiesOf(settings.text(Setting::Authorities))};
    connect(&settings, &core::Settings::changed, this, &NetworkDesk::follow);
}

void NetworkDesk::follow(Setting setting)
{
    switch (setting) {
    case Setting::Authorities:
        m_way.authorities = line::authoritiesOf(m_settings.text(setting));
        Q_EMIT changed();
        break;
    case Setting::ProxyKind:
    case Setting::ProxyHost:
    case Setting::ProxyPort:
    case Setting::ProxyUser:
        tell(proxy());
        if (m_password.isEmpty())
            loadPassword();
        break;
    default:
        break;
    }
}

void NetworkDesk::loadPassword(const std::function<void()> &then)
{
    if (!m_keys || m_way.proxy.kind != ProxyWay::Kind::Manual || m_way.proxy.user.isEmpty()) {
        then();
        return;
    }
    using Found = core::Result<core::Secret, secrets::KeyStoreFault>;
    core::whenDone(m_keys->read({}, SecretName::ProxyPassword), this,
                   [this, then](const Found &found) {
                       if (found && m_password.isEmpty())
                           use(*found);
                       then();
                   });
}

void NetworkDesk::setPassword(const core::Secret &password,
                              const std::function<void(bool kept)> &told)
{
    use(password);
    if (!m_keys) {
        told(false);
        return;
    }
    using Kept = core::Result<core::Done, secrets::KeyStoreFault>;
    const auto kept = password.isEmpty() ? m_keys->remove({}, SecretName::ProxyPassword)
                                         : m_keys->write({}, SecretName::ProxyPassword, password);
    core::whenDone(kept, this, [told](const Kept &done) { told(bool(done)); });
}

void NetworkDesk::use(const core::Secret &password)
{
    m_password = password;
    tell(proxy());
}

void NetworkDesk::tell(const ProxyWay &proxy)
{
    if (proxy == m_way.proxy)
        return;
    m_way.proxy = proxy;
    Q_EMIT changed();
}

ProxyWay NetworkDesk::proxy() const
{
    const QString kind = m_settings.text(Setting::ProxyKind);
    ProxyWay way;
    if (kind == QLatin1String("none"))
        return way;
    way.kind = kind == QLatin1String("manual") ? ProxyWay::Kind::Manual : ProxyWay::Kind::System;
    if (way.kind != ProxyWay::Kind::Manual)
        return way;
    way.host = m_settings.text(Setting::ProxyHost);
    way.port = m_settings.number(Setting::ProxyPort);
    way.user = m_settings.text(Setting::ProxyUser);
    if (!way.user.isEmpty())
        way.password = m_password;
    return way;
}

} // namespace kidoku::app
