// SPDX-License-Identifier: Apache-2.0
#include "line_handlers.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

Response memberProfile(LineCall &call, ChatKind kind)
{
    const Chat *chat = call.platform.phones().chat(call.args.at(0));
    const Person *person = call.platform.phones().person(call.args.at(1));
    if (!chat || !person || chat->kind != kind || !chat->hasMember(person->userId))
        return notFound();
    return jsonResponse({{u"displayName"_s, person->name}, {u"userId"_s, person->userId}});
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
    return jsonResponse({{u"groupId"_s, chat->id}, {u"groupName"_s, chat->name}});
}

} // namespace kidoku::linesim
