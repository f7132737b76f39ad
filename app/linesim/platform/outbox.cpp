// SPDX-License-Identifier: Apache-2.0
#include "outbox.h"

namespace kidoku::linesim {

namespace {

constexpr size_t retryKeyLimit = 10'000;

// Removes from the front of `order` what has expired or does not fit, and from `table` with it.
template <typename Order, typename Table>
void forgetOld(Order &order, Table &table, core::Timestamp now, size_t limit)
{
    while (!order.empty() && (order.front().expires < now || order.size() > limit)) {
        table.remove(order.front().text);
        order.pop_front();
    }
}

} // namespace

void Outbox::reset()
{
    *this = Outbox();
}

void Outbox::issueReplyToken(const QString &token, const QString &chatId, core::Timestamp now)
{
    constexpr size_t tokenLimit = 500'000;
    const core::Timestamp expires = now + replyTokenLife;
    m_replyTokens.insert(token, {chatId, expires});
    m_tokenOrder.push_back({token, expires});
    forgetOld(m_tokenOrder, m_replyTokens, now, tokenLimit);
}

QString Outbox::useReplyToken(const QString &token, core::Timestamp now)
{
    const ReplyToken found = m_replyTokens.take(token);
    return found.expires < now ? QString() : found.chatId;
}

const Outbox::Accepted *Outbox::accepted(const QString &retryKey, core::Timestamp now)
{
    forgetOld(m_keyOrder, m_accepted, now, retryKeyLimit);
    const auto found = m_accepted.constFind(retryKey);
    return found == m_accepted.cend() ? nullptr : &*found;
}

void Outbox::accept(const QString &retryKey, Accepted accepted, core::Timestamp now)
{
    m_accepted.insert(retryKey, std::move(accepted));
    m_keyOrder.push_back({retryKey, now + retryKeyLife});
    forgetOld(m_keyOrder, m_accepted, now, retryKeyLimit);
}

} // namespace kidoku::linesim
