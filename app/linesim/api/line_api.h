// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "linesim/api/http_types.h"
#include "linesim/platform/platform.h"

#include <deque>

//! LINE's Messaging API as far as a support console, a relay or a bot needs it. Works on values;
//! owned by one thread.
namespace kidoku::linesim {

class LineApi
{
public:
    //! \a webhook is the channel's endpoint as the delivery settings hold it.
    LineApi(Platform &platform, core::Secret accessToken, QUrl &webhook);

    //! Never fails: what LINE does not know gets LINE's own 404, 405, 401 …
    [[nodiscard]] Response answer(const Request &request, const QString &requestId);
    void reset() { m_tests.clear(); }

    //! What the API asks for from now on; the one of before is refused.
    void setAccessToken(const core::Secret &token) { m_accessToken = token; }
    [[nodiscard]] bool accepts(const QByteArray &authorization) const;

private:
    Platform &m_platform;
    core::Secret m_accessToken;
    QUrl &m_webhook;
    std::deque<core::Timestamp> m_tests; // of the webhook endpoint in the last hour
};

//! What "test webhook endpoint" answers after a delivery that ended with \a status (none: no
//! answer) and \a reason (empty: well).
[[nodiscard]] Response testAnswer(std::optional<int> status, const QString &reason,
                                  core::Timestamp now);

//! An endpoint that the simulator may contact: http on loopback, at most 500 characters.
[[nodiscard]] bool isUsableWebhook(const QUrl &url);

} // namespace kidoku::linesim
