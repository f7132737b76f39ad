// SPDX-License-Identifier: Apache-2.0
#include "webhook.h"

#include "type_names_p.h"

namespace kidoku::line {

QString typeName(const Event &event)
{
    if (const auto *unknown = std::get_if<UnknownEvent>(&event.body))
        return unknown->type;
    return eventTypeNames.at(event.body.index());
}

QString typeName(const Message &message)
{
    if (const auto *unknown = std::get_if<UnknownMessage>(&message.content))
        return unknown->type;
    return messageTypeNames.at(message.content.index());
}

} // namespace kidoku::line
