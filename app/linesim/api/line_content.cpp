// SPDX-License-Identifier: Apache-2.0
#include "line_handlers.h"
#include "linesim/platform/drawings.h"
#include "linesim/platform/pictures.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

// The message with content that a call names, or the answer when there is none.
struct Found
{
    QString type;
    std::optional<Response> refusal;
};

Found find(LineCall &call, const QStringList &types)
{
    const Bubble *bubble = call.platform.phones().bubble(call.args.at(0));
    if (!bubble || !bubble->incoming)
        return {{}, notFound()};
    const QString type = bubble->content.value("type"_L1).toString();
    if (!types.contains(type))
        return {{}, notFound()};
    if (bubble->unsent)
        return {{}, lineError(410)};
    return {type, {}};
}

Response file(const Content &content)
{
    Response response;
    response.contentType = content.contentType;
    response.body = content.bytes;
    return response;
}

} // namespace

Response content(LineCall &call)
{
    const Found found = find(call, {u"image"_s, u"video"_s, u"audio"_s, u"file"_s});
    return found.refusal ? *found.refusal : file(contentFor(found.type, call.args.at(0)));
}

Response contentPreview(LineCall &call)
{
    const Found found = find(call, {u"image"_s, u"video"_s});
    return found.refusal ? *found.refusal
                         : file({"image/png", flowerFor(call.args.at(0), {240, 180})});
}

Response contentTranscoding(LineCall &call)
{
    const Found found = find(call, {u"video"_s, u"audio"_s});
    return found.refusal ? *found.refusal : jsonResponse({{u"status"_s, u"succeeded"_s}});
}

} // namespace kidoku::linesim
