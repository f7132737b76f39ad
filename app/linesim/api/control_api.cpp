// SPDX-License-Identifier: Apache-2.0
#include "control_api.h"

#include "linesim/platform/drawings.h"
#include "linesim/platform/pictures.h"

#include <array>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pictures = "/_sim/pictures/"_L1;
constexpr auto contents = "/_sim/contents/"_L1;
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

Response refusedBy(const Refusal &refusal)
{
    return errorResponse(refusal.status, refusal.reason);
}

Response getFaults(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.host.activeFaults());
}

Response putFaults(Parts &parts, const QJsonObject &body)
{
    const auto order = faultOrderFromJson(body);
    if (!order)
        return wrong(u"'%1' %2"_s.arg(order.error().key, order.error().text));
    if (const auto refusal = parts.host.setFaults(*order))
        return refusedBy(*refusal);
    return getFaults(parts, {});
}

Response deleteFaults(Parts &parts, const QJsonObject &)
{
    if (const auto refusal = parts.host.setFaults({}))
        return refusedBy(*refusal);
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
    parts.host.deliveryChanged(parts.account);
    return getDelivery(parts, {});
}

Response getScenario(Parts &parts, const QJsonObject &)
{
    return jsonResponse(parts.host.scenarioState());
}

Response postScenario(Parts &parts, const QJsonObject &body)
{
    const auto order = storyOrderFromJson(body);
    if (!order)
        return wrong(order.error());
    if (const auto refusal = parts.host.order(*order))
        return refusedBy(*refusal);
    return getScenario(parts, {});
}

Response getSteps(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.host.scenarioSteps());
}

Response getExpectations(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.host.expectations());
}

Response getAccounts(Parts &parts, const QJsonObject &)
{
    return jsonListResponse(parts.host.accounts());
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

// A photo as it is on the customer's phone: the same bytes that LINE's API gives to the account.
Response getContent(Parts &parts, const QString &messageId)
{
    const Bubble *bubble = parts.platform.phones().bubble(messageId);
    const bool isPhoto
        = bubble && bubble->incoming && bubble->content.value("type"_L1) == "image"_L1;
    if (!isPhoto)
        return errorResponse(404, u"there is no photo of that id"_s);
    if (bubble->unsent)
        return errorResponse(410, u"the customer has taken it back"_s);
    const Content photo = contentFor(u"image"_s, messageId);
    Response response;
    response.contentType = photo.contentType;
    response.body = photo.bytes;
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

constexpr std::array<Route, 18> routes{{
    {"POST"_L1, "/_sim/messages"_L1, true, postMessage},
    {"POST"_L1, "/_sim/events"_L1, true, postEvent},
    {"GET"_L1, "/_sim/chats"_L1, false, getChats},
    {"GET"_L1, "/_sim/calls"_L1, false, getCalls},
    {"GET"_L1, "/_sim/deliveries"_L1, false, getDeliveries},
    {"GET"_L1, "/_sim/faults"_L1, false, getFaults},
    {"PUT"_L1, "/_sim/faults"_L1, true, putFaults},
    {"DELETE"_L1, "/_sim/faults"_L1, false, deleteFaults},
    {"GET"_L1, "/_sim/accounts"_L1, false, getAccounts},
    {"GET"_L1, "/_sim/account"_L1, false, getAccount},
    {"PUT"_L1, "/_sim/account"_L1, true, putAccount},
    {"GET"_L1, "/_sim/delivery"_L1, false, getDelivery},
    {"PUT"_L1, "/_sim/delivery"_L1, true, putDelivery},
    {"GET"_L1, "/_sim/scenario"_L1, false, getScenario},
    {"POST"_L1, "/_sim/scenario"_L1, true, postScenario},
    {"GET"_L1, "/_sim/scenario/steps"_L1, false, getSteps},
    {"GET"_L1, "/_sim/expectations"_L1, false, getExpectations},
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
    if (request.path.startsWith(contents) && request.isFor("GET"_L1))
        return getContent(m_parts, request.path.sliced(contents.size()));
    // A whole file: the line numbers in what is said about it have to be those of the file.
    if (request.path == "/_sim/scenario"_L1 && request.isFor("PUT"_L1)) {
        if (const auto refusal = m_parts.host.load(request.body))
            return refusedBy(*refusal);
        return getScenario(m_parts, {});
    }
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
