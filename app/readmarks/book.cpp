// SPDX-License-Identifier: Apache-2.0
#include "book_p.h"

#include <algorithm>
#include <utility>

namespace kidoku::readmarks {

Tracked *Chat::find(core::ReadRequestId id)
{
    return const_cast<Tracked *>(std::as_const(*this).find(id));
}

const Tracked *Chat::find(core::ReadRequestId id) const
{
    const auto at = std::find_if(requests.begin(), requests.end(), [id](const Tracked &tracked) {
        return id.isValid() && (tracked.history.request.id == id || tracked.replaces == id);
    });
    return at != requests.end() ? &*at : nullptr;
}

Chat *Book::find(ConversationId id)
{
    const auto at = m_chats.find(id);
    return at != m_chats.end() ? &at->second : nullptr;
}

const Chat *Book::find(ConversationId id) const
{
    const auto at = m_chats.find(id);
    return at != m_chats.end() ? &at->second : nullptr;
}

Chat &Book::add(store::RequestHistory history, core::ReadRequestId replaced)
{
    Chat &chat = m_chats[history.request.conversation];
    if (Tracked *place = chat.find(replaced)) {
        const bool released = place->released;
        *place = {std::move(history), released};
        place->replaces = replaced;
    } else {
        chat.requests.push_back({std::move(history)});
    }
    return chat;
}

bool Book::remove(ConversationId id, core::ReadRequestId request)
{
    const auto at = m_chats.find(id);
    if (at == m_chats.end())
        return false;
    auto &requests = at->second.requests;
    std::erase_if(requests,
                  [&](const Tracked &tracked) { return tracked.history.request.id == request; });
    if (!requests.empty())
        return false;
    m_chats.erase(at);
    return true;
}

QList<ConversationId> Book::conversations() const
{
    QList<ConversationId> ids;
    ids.reserve(static_cast<qsizetype>(m_chats.size()));
    for (const auto &[id, chat] : m_chats)
        ids.append(id);
    return ids;
}

} // namespace kidoku::readmarks
