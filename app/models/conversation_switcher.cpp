// SPDX-License-Identifier: Apache-2.0
#include "conversation_switcher.h"

#include "message_text.h"
#include "state_text.h"
#include "words_p.h"

#include <algorithm>

namespace kidoku::models {

namespace {

constexpr size_t most = 50; // who does not see it among these types another letter

bool isUnread(const store::ConversationFacts &record, core::Timestamp now)
{
    return (record.unread > 0 || record.flagged) && !record.spam && !record.isMuted(now);
}

} // namespace

ConversationSwitcher::ConversationSwitcher(const ConversationListModel &list,
                                           const core::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_list(list)
    , m_clock(clock)
{}

void ConversationSwitcher::start(const AccountFilter &isAtWork)
{
    m_candidates.clear();
    m_candidates.reserve(static_cast<size_t>(m_list.count(View::All) + m_list.count(View::Spam)));
    const core::Timestamp now = m_clock.now();
    m_list.forEachFacts([&](const store::ConversationFacts &record,
                            const core::AccountId &account) {
        if (isAtWork && !isAtWork(account))
            return;
        m_candidates.push_back({record.id, record.last, {}, isUnread(record, now), record.spam});
    });
    m_words.clear();
    gather();
}

void ConversationSwitcher::setText(const QString &text)
{
    const QStringList words = core::foldedWords(text);
    if (words == m_words)
        return;
    m_words = words;
    if (!m_words.isEmpty() && !m_candidates.empty() && m_candidates.front().folded.isNull()) {
        auto next = m_candidates.begin();
        m_list.forEach([this, &next](const store::Conversation &record) {
            // New ones come at the end; they are there the next time.
            if (next != m_candidates.end() && next->id == record.id)
                (next++)->folded = core::fold(shownName(record));
        });
    }
    gather();
}

void ConversationSwitcher::finish()
{
    beginResetModel();
    m_candidates = {};
    m_shown = {};
    m_words = {};
    endResetModel();
}

std::optional<int> ConversationSwitcher::rankOf(const Candidate &candidate) const
{
    if (m_words.isEmpty())
        return candidate.spam ? std::nullopt : std::optional(candidate.unread ? 0 : 1);
    int rank = 0;
    for (const QString &word : m_words) {
        const qsizetype at = candidate.folded.indexOf(word);
        if (at < 0)
            return {};
        const bool beginsWord = at == 0 || candidate.folded.at(at - 1) == QLatin1Char(' ');
        rank = qMax(rank, at == 0 ? 0 : beginsWord ? 1 : 2);
    }
    return candidate.spam ? 3 : rank;
}

void ConversationSwitcher::gather()
{
    std::vector<Match> matches;
    for (const Candidate &candidate : m_candidates) {
        if (const auto rank = rankOf(candidate))
            matches.push_back({*rank, &candidate});
    }
    const auto end = matches.begin() + std::ptrdiff_t(std::min(most, matches.size()));
    std::partial_sort(matches.begin(), end, matches.end(), [](const Match &a, const Match &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.candidate->last != b.candidate->last)
            return a.candidate->last > b.candidate->last;
        return a.candidate->id > b.candidate->id;
    });
    beginResetModel();
    m_shown.clear();
    std::for_each(matches.begin(), end, [this](const Match &match) {
        if (auto record = m_list.conversation(match.candidate->id))
            m_shown.append(*std::move(record));
    });
    endResetModel();
}

int ConversationSwitcher::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ConversationSwitcher::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::Conversation &record = m_shown.at(index.row());
    switch (role) {
    case int(SwitcherRole::Id):
        return record.id.value;
    case int(SwitcherRole::Record):
        return QVariant::fromValue(record);
    case Qt::DisplayRole:
    case int(SwitcherRole::Name):
        return shownName(record);
    case int(SwitcherRole::Spans):
        return QVariant::fromValue(core::findFolded(shownName(record), m_words));
    case int(SwitcherRole::IsUnread):
        return isUnread(record, m_clock.now());
    case Qt::AccessibleTextRole:
        return facts({shownName(record), record.unread > 0 ? unreadText(record) : QString()});
    default:
        return {};
    }
}

} // namespace kidoku::models
