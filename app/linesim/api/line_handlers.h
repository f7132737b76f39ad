// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/api/line_texts.h"
#include "linesim/platform/platform.h"

#include <QStringList>

#include <deque>

//! The endpoints of LINE's API, one function each. Private to linesim.
namespace kidoku::linesim {

//! One authorised call whose path, method, content type and body have been looked at.
struct LineCall
{
    Platform &platform;
    QUrl &webhook;
    std::deque<core::Timestamp> &webhookTests;
    const core::Secret &accessToken;
    const Request &request;
    const QString &requestId;
    QStringList args; //!< what stood at the `*` of the route
    QJsonObject body; //!< of routes that take JSON
};

using LineHandler = Response (*)(LineCall &);

// line_marks.cpp
Response markByToken(LineCall &call);
Response markByUser(LineCall &call);

// line_people.cpp
Response userProfile(LineCall &call);
Response groupMemberProfile(LineCall &call);
Response roomMemberProfile(LineCall &call);
Response groupSummary(LineCall &call);

// line_content.cpp
Response content(LineCall &call);
Response contentPreview(LineCall &call);
Response contentTranscoding(LineCall &call);

// line_sending.cpp
Response reply(LineCall &call);
Response push(LineCall &call);
Response quota(LineCall &call);
Response quotaConsumption(LineCall &call);

// line_channel.cpp
Response botInfo(LineCall &call);
Response webhookEndpoint(LineCall &call);
Response setWebhookEndpoint(LineCall &call);
Response testWebhookEndpoint(LineCall &call);
Response verifyTokenByForm(LineCall &call);
Response verifyTokenByQuery(LineCall &call);

} // namespace kidoku::linesim
