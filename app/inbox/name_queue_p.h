// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/name_tables.h"

#include <QSet>

#include <deque>
#include <optional>

namespace kidoku::inbox {

//! Who is to be asked for next. Nobody is in it twice, nor while he is being asked for.
class NameQueue
{
public:
    void addLast(const QList<store::inbox::Nameless> &list);
    //! Before all others, in the order of \a list; those that wait already move up.
    void addFirst(const QList<store::inbox::Nameless> &list);

    [[nodiscard]] std::optional<store::inbox::Nameless> takeNext();
    //! \a again puts him back to the front.
    void finished(const store::inbox::Nameless &who, bool again);

    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    [[nodiscard]] qsizetype inFlight() const { return m_inFlight.size(); }

private:
    using Key = std::pair<core::ConversationId, core::LineChatId>;
    [[nodiscard]] static Key keyOf(const store::inbox::Nameless &who);
    void drop(const Key &key);

    std::deque<store::inbox::Nameless> m_waiting;
    QSet<Key> m_known;
    QSet<Key> m_inFlight;
};

} // namespace kidoku::inbox
