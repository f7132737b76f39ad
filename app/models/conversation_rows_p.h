// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conversation_list_model.h"
#include "packed_conversation_p.h"

#include <QHash>
#include <QSet>

#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace kidoku::models {

//! Place in the list, the least first; ids decide between equal times.
struct RowKey
{
    qint64 group = 0;
    qint64 at = 0;
    qint64 tie = 0;
    qint64 id = 0;
    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};
[[nodiscard]] inline RowKey rowKey(const store::ConversationFacts &record, ListOrder order)
{
    const bool byWait = order == ListOrder::LongestWaiting;
    if (byWait && !record.done && record.waitingSince.isValid())
        return {0, record.waitingSince.at, record.waitingSince.tie, record.id.value};
    return {byWait ? 1 : 0, -record.last.at, -record.last.tie, -record.id.value};
}

//! A bit per View.
using ViewBits = quint16;
[[nodiscard]] constexpr ViewBits bitOf(View view)
{
    return static_cast<ViewBits>(1U << static_cast<unsigned>(view));
}
//! Beside the views: the search finds it (always, while there is none).
inline constexpr ViewBits searchHit = 1U << viewCount;
//! And: its account is among those that are shown (all are, until some are chosen).
inline constexpr ViewBits accountHit = searchHit << 1U;
[[nodiscard]] ViewBits viewsOf(const store::Conversation &record, const readmarks::MarkStatus &mark,
                               core::Timestamp now);

//! All conversations, and the rows of the view that is shown as slots in list order. Finding a
//! row is a binary search by key; moving one shifts four bytes per row between. A row may keep its
//! place while its record's key is another one already. Knows no signals.
class ConversationRows
{
public:
    using Slot = quint32;
    using Counts = std::array<int, viewCount>;

    struct Entry
    {
        store::Conversation record;
        ViewBits views = 0;
        quint16 account = 0; //!< its place among the accounts
    };

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] Slot slotAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    //! With its texts, which takes a moment: for rows that are looked at.
    [[nodiscard]] Entry at(int row) const { return entry(slotAt(row)); }
    [[nodiscard]] Entry entry(Slot slot) const;
    [[nodiscard]] const store::ConversationFacts &facts(Slot slot) const
    {
        return m_entries[slot].record.facts();
    }
    [[nodiscard]] quint16 accountOf(Slot slot) const { return m_entries[slot].account; }
    [[nodiscard]] ViewBits viewsOf(Slot slot) const { return m_entries[slot].views; }
    [[nodiscard]] std::optional<Slot> find(core::ConversationId id) const;
    //! -1 when it is not in the view.
    [[nodiscard]] int rowOf(Slot slot) const;
    [[nodiscard]] ListOrder order() const { return m_order; }
    //! show() must follow.
    void setOrder(ListOrder order) { m_order = order; }
    //! Where a record belongs.
    [[nodiscard]] RowKey keyOf(const store::ConversationFacts &record) const
    {
        return rowKey(record, m_order);
    }
    //! Where its row stands.
    [[nodiscard]] RowKey placeOf(Slot slot) const
    {
        if (m_places.isEmpty())
            return keyOf(facts(slot));
        const auto place = m_places.constFind(slot);
        return place != m_places.constEnd() ? *place : keyOf(facts(slot));
    }
    //! The first row that stands behind \a key.
    [[nodiscard]] int placeFor(const RowKey &key) const;
    //! Of the accounts that are shown.
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] Counts counts(const core::AccountId &account) const;
    //! By account, to see whether something has changed.
    [[nodiscard]] std::vector<Counts> allCounts() const;

    //! A new entry, in no view yet.
    Slot add(const store::Conversation &record);
    //! Keeps the counts. Its row must stand (or be moved in the same breath) where it belongs.
    void assign(Slot slot, const store::Conversation &record, ViewBits views);

    //! The same for a row that stays where it is, wherever it belongs now.
    void assignInPlace(Slot slot, const store::Conversation &record, ViewBits views);

    void insert(int row, const std::vector<Slot> &slotsInOrder);
    void remove(int row, int count = 1);
    void move(int from, int to); //!< \a to is the row afterwards
    //! Assigns all \a updates, then brings the rows into order again in one pass.
    void reorder(const std::vector<std::pair<Slot, Entry>> &updates);
    //! The rows that have all of these bits.
    void show(ViewBits wanted);
    void forEach(const std::function<void(const store::Conversation &)> &look) const;
    void forEachFacts(const std::function<void(const store::ConversationFacts &,
                                               const core::AccountId &)> &look) const;
    //! Sets or takes the searchHit of all entries. What is given to \a accepts unpacks the record.
    using Whole = std::function<store::Conversation()>;
    void findAll(const std::function<bool(Slot, const Whole &)> &accepts);
    //! Sets or takes the accountHit of all entries, also of those to come; none: all accounts.
    void chooseAccounts(std::optional<QSet<core::AccountId>> shown);
    //! accountHit or nothing.
    [[nodiscard]] ViewBits accountBit(const core::AccountId &account) const
    {
        return !m_shownAccounts || m_shownAccounts->contains(account) ? accountHit : ViewBits(0);
    }

private:
    [[nodiscard]] bool before(Slot a, Slot b) const { return placeOf(a) < placeOf(b); }
    struct Kept
    {
        PackedConversation record;
        ViewBits views = 0;
        quint16 account = 0;
    };
    void countIn(const Kept &entry, int by);
    [[nodiscard]] quint16 indexOf(const core::AccountId &account);

    SharedTexts m_shared;
    std::deque<Kept> m_entries; // a deque: growing never copies a hundred thousand records
    QHash<core::ConversationId, Slot> m_slots;
    std::vector<Slot> m_rows;
    QHash<Slot, RowKey> m_places; //!< of rows that do not stand where they belong
    ListOrder m_order = ListOrder::Newest;
    struct Account
    {
        core::AccountId id;
        Counts counts{};
    };
    std::vector<Account> m_accounts; // a few
    std::optional<QSet<core::AccountId>> m_shownAccounts;
};

} // namespace kidoku::models
