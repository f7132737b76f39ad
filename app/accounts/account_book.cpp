// SPDX-License-Identifier: Apache-2.0
#include "account_book.h"
#include "entry_file_p.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace kidoku::accounts {

namespace {

Entry tidied(Entry entry)
{
    // Cut where it is far too long only: a name that is a little too long is refused instead.
    entry.name = core::singleLine(entry.name, 4 * longestName).trimmed();
    entry.letter = entry.letter.trimmed();
    return entry;
}

} // namespace

AccountBook::AccountBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<EntryFile>(file))
    , m_entries(m_file->read())
    , m_nextPlace(m_file->nextPlace())
{}

AccountBook::~AccountBook() = default;

std::optional<Entry> AccountBook::find(const core::AccountId &id) const
{
    const qsizetype place = placeOf(id);
    return place >= 0 ? std::optional(m_entries.at(place)) : std::nullopt;
}

int AccountBook::freeColor() const
{
    std::array<int, colorCount> used{};
    for (const Entry &entry : m_entries)
        ++used[static_cast<size_t>(entry.color)];
    return static_cast<int>(std::min_element(used.begin(), used.end()) - used.begin());
}

AccountBook::Changed AccountBook::add(const Entry &entry)
{
    const Entry wanted = tidied(entry);
    if (const auto problem = problemOf(wanted))
        return core::Failure{*problem};
    if (placeOf(wanted.id) >= 0)
        return core::Failure{EntryProblem::Duplicate};
    if (m_entries.size() >= mostAccounts)
        return core::Failure{EntryProblem::TooMany};
    m_file->write(wanted, m_nextPlace++);
    m_entries.append(wanted);
    Q_EMIT added(wanted.id);
    return core::Done{};
}

AccountBook::Changed AccountBook::change(const Entry &entry)
{
    Entry wanted = tidied(entry);
    if (const auto problem = problemOf(wanted))
        return core::Failure{*problem};
    const qsizetype place = placeOf(wanted.id);
    if (place < 0)
        return core::Failure{EntryProblem::Unknown};
    if (wanted == m_entries.at(place))
        return core::Done{};
    if (isForThisRun(wanted.id))
        m_file->writeHabits(wanted);
    else
        m_file->write(wanted);
    m_entries[place] = wanted;
    Q_EMIT changed(wanted.id);
    return core::Done{};
}

void AccountBook::remove(const core::AccountId &id)
{
    const qsizetype place = placeOf(id);
    if (place < 0)
        return;
    m_entries.removeAt(place);
    m_given.remove(id);
    m_file->remove(id);
    Q_EMIT removed(id);
}

void AccountBook::useForThisRun(const Entry &entry)
{
    Entry wanted = entry;
    wanted.color = freeColor();
    wanted = m_file->withHabits(wanted);
    wanted.enabled = true; // it was asked for by name
    m_given.insert(wanted.id);
    const qsizetype place = placeOf(wanted.id);
    if (place < 0) {
        m_entries.append(wanted);
        Q_EMIT added(wanted.id);
    } else if (m_entries.at(place) != wanted) {
        m_entries[place] = wanted;
        Q_EMIT changed(wanted.id);
    }
}

qsizetype AccountBook::placeOf(const core::AccountId &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found != m_entries.end() ? found - m_entries.begin() : -1;
}

} // namespace kidoku::accounts
