// SPDX-License-Identifier: Apache-2.0
#include "line_handlers.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

Response markByToken(LineCall &call)
{
    const QJsonValue token = call.body.value("markAsReadToken"_L1);
    if (token.toString().isEmpty()) {
        Complaints complaints;
        complaints.add(u"markAsReadToken"_s, u"May not be empty"_s);
        return complaints.toResponse();
    }
    if (!call.platform.markByToken(token.toString()))
        return invalidReadToken();
    return jsonResponse(QJsonObject());
}

Response markByUser(LineCall &call)
{
    if (!call.platform.account().oldApiApproved)
        return lineError(403);
    const QString userId = call.body.value("chat"_L1).toObject().value("userId"_L1).toString();
    if (userId.isEmpty()) {
        Complaints complaints;
        complaints.add(u"chat.userId"_s, u"May not be empty"_s);
        return complaints.toResponse();
    }
    if (!call.platform.markByUser(userId))
        return invalidUserId();
    return jsonResponse(QJsonObject());
}

} // namespace kidoku::linesim
