// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "core/secret.h"
#include "line/network_way.h"
#include "relay/profile.h"
#include "store/records.h"

#include <QList>
#include <QUrl>

//! One LINE Official Account as the console is told to watch it. Secrets are handed over here
//! by app/main (environment or key store) and never stored.
namespace kidoku::inbox {

struct Account
{
    core::AccountId id; //!< the relay's channel name
    QString name;       //!< shown; the bot's display name once LINE told it
    QUrl relay;         //!< base URL of the relay
    relay::Kind relayKind = relay::Kind::Kidoku;
    QUrl lineApi;         //!< base for LINE's API
    bool gateway = false; //!< the relay holds LINE's token
    store::ReadApi api = store::ReadApi::Token;
    bool apiIsGiven = false; //!< on the command line: what was chosen in the window waits
    QList<core::Secret> channelSecrets; //!< may be empty: webhooks are then unverifiable
    core::Secret consoleToken;          //!< console ↔ relay
    core::Secret accessToken;           //!< LINE's; empty with a gateway
    line::NetworkWay network = {};      //!< this computer's, the same for all accounts
};

//! `<relay>/events/<channel>` for our own relay, the given URL itself for others.
[[nodiscard]] QUrl streamUrl(const Account &account);
//! `<relay>/webhook/<channel>` for our own relay: what LINE should post to. Empty for others.
[[nodiscard]] QUrl webhookUrl(const Account &account);
//! `<relay>/line/<channel>` with a gateway, else lineApi.
[[nodiscard]] QUrl apiBase(const Account &account);

} // namespace kidoku::inbox
