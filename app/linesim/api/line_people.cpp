// SPDX-License-Identifier: Apache-2.0
#include "line_handlers.h"
#include "linesim/platform/drawings.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

// Where GET /_sim/pictures/* is, as seen by who asks.
void addPicture(QJsonObject &profile, const Request &request, const QString &id)
{
    if (!request.host.isEmpty() && hasPicture(id))
        profile.insert(
            u"pictureUrl"_s,
            u"http://%1/_sim/pictures/%2.png"_s.arg(QString::fromLatin1(request.host), id));
}

Response memberProfile(LineCall &call, ChatKind kind)
{
    const Chat *chat = call.platform.phones().chat(call.args.at(0));
    const Person *person = call.platform.phones().person(call.args.at(1));
    if (!chat || !person || chat->kind != kind || !chat->hasMember(person->userId))
        return notFound();
    QJsonObject profile{{u"displayName"_s, person->name}, {u"userId"_s, person->userId}};
    addPicture(profile, call.request, person->userId);
    return jsonResponse(profile);
}

} // namespace

Response userProfile(LineCall &call)
{
    const Person *person = call.platform.phones().person(call.args.at(0));
    if (!person || person->blocked)
        return notFound();
    QJsonObject profile{{u"displayName"_s, person->name}, {u"userId"_s, person->userId}};
    if (!person->language.isEmpty())
        profile.insert(u"language"_s, person->language);
    if (!person->statusMessage.isEmpty())
        profile.insert(u"statusMessage"_s, person->statusMessage);
    addPicture(profile, call.request, person->userId);
    return jsonResponse(profile);
}

Response groupMemberProfile(LineCall &call)
{
    return memberProfile(call, ChatKind::Group);
}

Response roomMemberProfile(LineCall &call)
{
    return memberProfile(call, ChatKind::Room);
}

Response groupSummary(LineCall &call)
{
    const Chat *chat = call.platform.phones().chat(call.args.at(0));
    if (!chat || chat->kind != ChatKind::Group || chat->accountHasLeft)
        return notFound();
    QJsonObject summary{{u"groupId"_s, chat->id}, {u"groupName"_s, chat->name}};
    addPicture(summary, call.request, chat->id);
    return jsonResponse(summary);
}

} // namespace kidoku::linesim
