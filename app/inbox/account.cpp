// SPDX-License-Identifier: Apache-2.0
#include "account.h"

#include "relay/console_request.h"
#include "relay/wire.h"

namespace kidoku::inbox {

QUrl streamUrl(const Account &account)
{
    if (account.relayKind != relay::Kind::Kidoku)
        return account.relay;
    return relay::channelUrl(account.relay, relay::wire::eventsRoom, account.id.value);
}

QUrl webhookUrl(const Account &account)
{
    if (account.relayKind != relay::Kind::Kidoku)
        return {};
    return relay::channelUrl(account.relay, relay::wire::webhookRoom, account.id.value);
}

QUrl apiBase(const Account &account)
{
    if (!account.gateway)
        return account.lineApi;
    return relay::channelUrl(account.relay, relay::wire::gatewayRoom, account.id.value);
}

} // namespace kidoku::inbox
