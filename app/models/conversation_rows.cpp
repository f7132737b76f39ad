// SPDX-License-Identifier: Apache-2.0
#include "conversation_rows_p.h"
#include "state_text.h"

#include <algorithm>
#include <unordered_set>

namespace kidoku::models {

ViewBits viewsOf(const store::Conversation &record, const readmarks::MarkStatus &mark,
                 core::Timestamp now)
{
    if (record.spam)
        return bitOf(View::Spam);
    ViewBits views = bitOf(View::All) | bitOf(record.done ? View::Done : View::NeedsReply);
    if (record.isMuted(now))
        views |= bitOf(View::Muted);
    else if (record.unread > 0 || record.flagged)
        views |= bitOf(View::Unread);
    if (mark.isOpen())
        views |= bitOf(View::Waiting);
    if (isStillFailed(record, mark))
        views |= bitOf(View::Failed);
    return views;
}

std::optional<ConversationRows::Slot> ConversationRows::find(core::ConversationId id) const
{
    const auto slot = m_slots.constFind(id);
    return slot != m_slots.constEnd() ? std::optional(*slot) : std::nullopt;
}

int ConversationRows::placeFor(const RowKey &key) const
{
    const auto row
        = std::lower_bound(m_rows.cbegin(), m_rows.cend(), key,
                           [this](Slot slot, const RowKey &k) { return placeOf(slot) < k; });
    return static_cast<int>(std::distance(m_rows.cbegin(), row));
}

int ConversationRows::rowOf(Slot slot) const
{
    const int row = placeFor(placeOf(slot));
    return row < size() && slotAt(row) == slot ? row : -1;
}

ConversationRows::Entry ConversationRows::entry(Slot slot) const
{
    const Kept &kept = m_entries[slot];
    return {kept.record.unpacked(m_shared), kept.views, kept.account};
}

ConversationRows::Slot ConversationRows::add(const store::Conversation &record)
{
    const auto slot = static_cast<Slot>(m_entries.size());
    const quint16 account = indexOf(record.account);
    m_slots.insert(record.id, slot);
    m_entries.push_back({PackedConversation(record, m_shared), 0, account});
    return slot;
}

void ConversationRows::assignInPlace(Slot slot, const store::Conversation &record, ViewBits views)
{
    const RowKey place = placeOf(slot);
    const bool belongs = place == keyOf(record);
    assign(slot, record, views);
    if (!belongs)
        m_places.insert(slot, place);
}

void ConversationRows::assign(Slot slot, const store::Conversation &record, ViewBits views)
{
    m_places.remove(slot);
    Kept &entry = m_entries[slot];
    countIn(entry, -1);
    entry.record = PackedConversation(record, m_shared);
    entry.views = views;
    countIn(entry, 1);
}

void ConversationRows::countIn(const Kept &entry, int by)
{
    Counts &counts = m_accounts[entry.account].counts;
    for (size_t view = 0; view < counts.size(); ++view) {
        if (entry.views & bitOf(static_cast<View>(view)))
            counts[view] += by;
    }
}

quint16 ConversationRows::indexOf(const core::AccountId &account)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const Account &a) { return a.id == account; });
    const auto place = static_cast<quint16>(found - m_accounts.begin());
    if (found == m_accounts.end())
        m_accounts.push_back({account, {}});
    return place;
}

ConversationRows::Counts ConversationRows::counts() const
{
    Counts sum{};
    for (const Account &account : m_accounts) {
        for (size_t view = 0; view < sum.size() && accountBit(account.id); ++view)
            sum[view] += account.counts[view];
    }
    return sum;
}

ConversationRows::Counts ConversationRows::counts(const core::AccountId &account) const
{
    for (const Account &known : m_accounts) {
        if (known.id == account)
            return known.counts;
    }
    return {};
}

std::vector<ConversationRows::Counts> ConversationRows::allCounts() const
{
    std::vector<Counts> all;
    all.reserve(m_accounts.size());
    for (const Account &account : m_accounts)
        all.push_back(account.counts);
    return all;
}

void ConversationRows::chooseAccounts(std::optional<QSet<core::AccountId>> shown)
{
    m_shownAccounts = std::move(shown);
    for (Kept &entry : m_entries) {
        const ViewBits views = entry.views & ~accountHit;
        entry.views = views | accountBit(m_accounts[entry.account].id);
    }
}

void ConversationRows::insert(int row, const std::vector<Slot> &slotsInOrder)
{
    m_rows.insert(m_rows.begin() + row, slotsInOrder.begin(), slotsInOrder.end());
}

void ConversationRows::remove(int row, int count)
{
    const auto first = m_rows.begin() + row;
    m_rows.erase(first, first + count);
}

void ConversationRows::move(int from, int to)
{
    const auto begin = m_rows.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
}

void ConversationRows::reorder(const std::vector<std::pair<Slot, Entry>> &updates)
{
    std::unordered_set<Slot> moved;
    for (const auto &[slot, entry] : updates)
        moved.insert(slot);
    const auto isMoved = [&moved](Slot slot) { return moved.contains(slot); };
    std::vector<Slot> staying;
    std::vector<Slot> moving;
    staying.reserve(m_rows.size());
    for (const Slot slot : m_rows)
        (isMoved(slot) ? moving : staying).push_back(slot);

    for (const auto &[slot, entry] : updates)
        assign(slot, entry.record, entry.views);

    const auto order = [this](Slot a, Slot b) { return before(a, b); };
    std::sort(moving.begin(), moving.end(), order);
    m_rows.clear();
    std::merge(staying.begin(), staying.end(), moving.begin(), moving.end(),
               std::back_inserter(m_rows), order);
}

void ConversationRows::forEach(const std::function<void(const store::Conversation &)> &look) const
{
    for (const Kept &entry : m_entries)
        look(entry.record.unpacked(m_shared));
}

void ConversationRows::forEachFacts(const std::function<void(const store::ConversationFacts &,
                                                             const core::AccountId &)> &look) const
{
    for (const Kept &entry : m_entries)
        look(entry.record.facts(), m_accounts[entry.account].id);
}

void ConversationRows::findAll(const std::function<bool(Slot, const Whole &)> &accepts)
{
    for (Slot slot = 0; slot < m_entries.size(); ++slot) {
        Kept &entry = m_entries[slot];
        const ViewBits views = entry.views & ~searchHit;
        const bool accepted
            = accepts(slot, [this, &entry] { return entry.record.unpacked(m_shared); });
        entry.views = accepted ? views | searchHit : views;
    }
}

void ConversationRows::show(ViewBits wanted)
{
    // Sorted beside their keys: looking them up in the records for every comparison costs more.
    struct Place
    {
        RowKey key;
        Slot slot = 0;
    };
    std::vector<Place> places;
    for (Slot slot = 0; slot < m_entries.size(); ++slot) {
        if ((m_entries[slot].views & wanted) == wanted)
            places.push_back({keyOf(facts(slot)), slot});
    }
    const auto order = [](const Place &a, const Place &b) { return a.key < b.key; };
    if (!std::is_sorted(places.begin(), places.end(), order))
        std::sort(places.begin(), places.end(), order);
    m_places.clear();
    m_rows.clear();
    m_rows.reserve(places.size());
    for (const Place &place : places)
        m_rows.push_back(place.slot);
}

} // namespace kidoku::models
