// SPDX-License-Identifier: Apache-2.0
#include "thread_model_p.h"

//! What may be seen of the open chat while names are made up.
namespace kidoku::models {

store::Conversation ThreadModel::Private::shown() const
{
    return mask ? mask->masked(conversation) : conversation;
}

store::Message ThreadModel::Private::shown(const store::Message &message) const
{
    return mask && mask->isOn() ? mask->masked(message, people()) : message;
}

QList<core::LineChatId> ThreadModel::Private::people() const
{
    QList<core::LineChatId> people = members.keys();
    people.append(conversation.chat);
    return people;
}

void ThreadModel::Private::knowNames() const
{
    if (!mask || !mask->isOn())
        return;
    mask->know(conversation.chat, conversation.name);
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        mask->know(it.key(), it.value().name);
}

void ThreadModel::Private::takeMask()
{
    knowNames();
    texts.clear();
    if (rows.empty())
        return;
    sync(); // dividers name people, too
    Q_EMIT q->dataChanged(q->index(0), q->index(static_cast<int>(rows.size()) - 1));
}

} // namespace kidoku::models
