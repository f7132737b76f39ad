// SPDX-License-Identifier: Apache-2.0
#include "control_api.h"

#include "linesim/platform/drawings.h"

#include <array>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pictures = "/_sim/pictures/"_L1;
constexpr auto pictureEnding = ".png"_L1;

using Parts = ControlApi::Parts;
using Handler = Response (*)(Parts &, const QJsonObject &body);

Response wrong(const QString &reason)
{
    return errorResponse(400, reason);
}

QJsonObject told(const Raised &raised)
{
    QJsonObject answer{{u"webhookEventId"_s, raised.webhookEventId}};
    if (!raised.userId.isEmpty())
        answer.insert(u"userId"_s, raised.userId);
    if (!raised.chatId.isEmpty())
        answer.insert(idKey(raised.chat), raised.chatId);
    return answer;
}

Response postMessage(Parts &parts, const QJsonObject &body)
{
    const auto incoming = incomingFromJson(body, IncomingKind::Message);
    if (!incoming)
        return wrong(incoming.error());
    const auto received = parts.platform.receive(*incoming);
    if (!received)
        return errorResponse(507, received.error());
    QJsonObject answer = told(*received);
    answer.insert(u"messageId"_s, received->messageId);
    if (!received->markAsReadToken.isEmpty())
        answer.insert(u"markAsReadToken"_s, received->markAsReadToken);
    return jsonResponse(answer);
}

Response postEvent(Parts &parts, const QJsonObject &body)
{
    const auto incoming = incomingFromJson(body, IncomingKind::Event);
    if (!incoming)
        return wrong(incoming.error());
    const auto raised = parts.platform.raise(*incoming);
    if (!raised)
        return errorResponse(507, raised.error());
    return jsonResponse(told(*raised));
}

Response getChats(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.platform.phones().toJson());
}

Response getCalls(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.journal.calls());
}

Response getDeliveries(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.journal.deliveries());
}

Response getFaults(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.faults.toJson());
}

Response putFaults(Parts &parts, const QJsonObject &body)
{
    const auto order = faultOrderFromJson(body);
    if (!order)
        return wrong(u"'%1' %2"_s.arg(order.error().key, order.error().text));
    if (!parts.host.setFaults(*order))
        return wrong(u"more than %1 scripts"_s.arg(FaultQueue::scriptLimit));
    return getFaults(parts, {});
}

Response getAccount(Parts &parts, const QJsonObject &)
{
    return jsonResponse(parts.platform.account().toJson());
}

Response putAccount(Parts &parts, const QJsonObject &body)
{
    const auto account = merged(parts.platform.account(), body);
    if (!account)
        return wrong(account.error());
    parts.platform.setAccount(*account);
    return getAccount(parts, {});
}

Response getDelivery(Parts &parts, const QJsonObject &)
{
    return jsonResponse(parts.delivery.toJson());
}

Response putDelivery(Parts &parts, const QJsonObject &body)
{
    const auto settings = merged(parts.delivery.settings(), body);
    if (!settings)
        return wrong(settings.error());
    parts.delivery.setSettings(*settings);
    parts.host.deliveryChanged();
    return getDelivery(parts, {});
}

Response getScenario(Parts &parts, const QJsonObject &)
{
    return jsonResponse(parts.host.scenarioState());
}

Response postScenario(Parts &parts, const QJsonObject &body)
{
    const QString action = body.value("action"_L1).toString();
    const double speed = body.value("speed"_L1).toDouble(1.0);
    if (speed < 1.0 || speed > 100.0)
        return wrong(u"'speed' has to be a number from 1 to 100"_s);
    if (action == "start"_L1) {
        if (!parts.host.startScenario(speed))
            return errorResponse(409, u"there is no scenario; --scenario FILE loads one"_s);
    } else if (action == "stop"_L1) {
        parts.host.stopScenario();
    } else {
        return wrong(u"'action' has to be \"start\" or \"stop\""_s);
    }
    return getScenario(parts, {});
}

// What stands in the profiles as pictureUrl. Anybody may look, as at LINE.
Response getPicture(const QString &file)
{
    const QString id = file.chopped(qsizetype(pictureEnding.size()));
    Response response;
    response.contentType = "image/png";
    response.body = portraitFor(id, {160, 160});
    return response;
}

Response postReset(Parts &parts, const QJsonObject &)
{
    parts.host.reset();
    return jsonResponse(QJsonObject());
}

struct Route
{
    QLatin1String method;
    QLatin1String path;
    bool hasBody;
    Handler handler;
};

constexpr std::array<Route, 14> routes{{
    {"POST"_L1, "/_sim/messages"_L1, true, postMessage},
    {"POST"_L1, "/_sim/events"_L1, true, postEvent},
    {"GET"_L1, "/_sim/chats"_L1, false, getChats},
    {"GET"_L1, "/_sim/calls"_L1, false, getCalls},
    {"GET"_L1, "/_sim/deliveries"_L1, false, getDeliveries},
    {"GET"_L1, "/_sim/faults"_L1, false, getFaults},
    {"PUT"_L1, "/_sim/faults"_L1, true, putFaults},
    {"GET"_L1, "/_sim/account"_L1, false, getAccount},
    {"PUT"_L1, "/_sim/account"_L1, true, putAccount},
    {"GET"_L1, "/_sim/delivery"_L1, false, getDelivery},
    {"PUT"_L1, "/_sim/delivery"_L1, true, putDelivery},
    {"GET"_L1, "/_sim/scenario"_L1, false, getScenario},
    {"POST"_L1, "/_sim/scenario"_L1, true, postScenario},
    {"POST"_L1, "/_sim/reset"_L1, false, postReset},
}};

} // namespace

ControlApi::ControlApi(Parts parts)
    : m_parts(parts)
{}

Response ControlApi::answer(const Request &request)
{
    if (request.path.startsWith(pictures) && request.path.endsWith(pictureEnding)
        && request.isFor("GET"_L1))
        return getPicture(request.path.sliced(pictures.size()));
    bool pathKnown = request.path == "/_sim/stream"_L1;
    for (const Route &route : routes) {
        if (route.path != request.path)
            continue;
        pathKnown = true;
        if (!request.isFor(route.method))
            continue;
        if (!route.hasBody)
            return route.handler(m_parts, {});
        const ParsedBody body = parseObject(request.body);
        if (!body.object) {
            return wrong(u"line %1, column %2: %3"_s.arg(QString::number(body.line),
                                                         QString::number(body.column), body.error));
        }
        return route.handler(m_parts, *body.object);
    }
    return pathKnown ? errorResponse(405, u"Method Not Allowed"_s)
                     : errorResponse(404, u"no such control call"_s);
}

} // namespace kidoku::linesim
