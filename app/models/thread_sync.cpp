// SPDX-License-Identifier: Apache-2.0
#include "thread_model_p.h"

#include <algorithm>

//! Brings the shown rows to what they should be with the fewest signals. Rows keep their order
//! among each other (days and dividers belong to the message they stand before), so removing
//! what is gone and inserting what is new is enough; nothing ever moves.
namespace kidoku::models {

namespace {

// A sorted list: quicker to build than a set, and built at every change.
class Identities
{
public:
    explicit Identities(const std::vector<ThreadItem> &items)
    {
        m_all.reserve(items.size());
        for (const ThreadItem &item : items)
            m_all.push_back(item.identity());
        std::sort(m_all.begin(), m_all.end());
    }
    [[nodiscard]] bool contains(const ThreadItem &item) const
    {
        return std::binary_search(m_all.begin(), m_all.end(), item.identity());
    }

private:
    std::vector<std::pair<int, qint64>> m_all;
};

QList<int> allRoles()
{
    QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole};
    for (int role = int(ThreadRole::Row); role <= int(ThreadRole::Key); ++role)
        roles.append(role);
    return roles;
}

QList<int> factRoles()
{
    return {Qt::AccessibleTextRole, int(ThreadRole::Caption), int(ThreadRole::Stamp),
            int(ThreadRole::IsNew), int(ThreadRole::IsRead)};
}

} // namespace

void ThreadModel::Private::sync()
{
    std::vector<ThreadItem> target = threadRows(window, facts());
    removeGone(target);
    insertNew(target);
    takeOver(std::move(target));
}

void ThreadModel::Private::tellRows(const std::function<bool(const ThreadItem &)> &concerned,
                                    const QList<int> &roles)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        const QModelIndex index = q->index(static_cast<int>(row));
        if (concerned(rows[row]))
            Q_EMIT q->dataChanged(index, index, roles);
    }
}

void ThreadModel::Private::removeGone(const std::vector<ThreadItem> &target)
{
    const Identities wanted(target);
    const auto isGone = [&](int row) { return !wanted.contains(rows[static_cast<size_t>(row)]); };
    for (int last = static_cast<int>(rows.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        q->beginRemoveRows({}, first, last);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        q->endRemoveRows();
        last = first;
    }
}

void ThreadModel::Private::insertNew(const std::vector<ThreadItem> &target)
{
    const Identities present(rows);
    for (size_t row = 0; row < target.size(); ++row) {
        size_t end = row;
        while (end < target.size() && !present.contains(target[end]))
            ++end;
        if (end == row)
            continue;
        q->beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        rows.insert(rows.begin() + static_cast<qsizetype>(row),
                    target.begin() + static_cast<qsizetype>(row),
                    target.begin() + static_cast<qsizetype>(end));
        q->endInsertRows();
        row = end;
    }
}

void ThreadModel::Private::takeOver(std::vector<ThreadItem> target)
{
    std::swap(rows, target); // target now holds what was shown
    enum class Change { None, Facts, All };
    const auto changeOf = [&](size_t row) {
        if (row >= rows.size() || rows[row] == target[row])
            return Change::None;
        const ThreadItem &now = rows[row];
        const ThreadItem &before = target[row];
        const bool sameText = now.message == before.message && now.text == before.text
            && now.startsRun == before.startsRun && now.images == before.images;
        return sameText ? Change::Facts : Change::All;
    };
    for (size_t row = 0; row < rows.size(); ++row) {
        const Change change = changeOf(row);
        if (change == Change::None)
            continue;
        size_t last = row;
        while (changeOf(last + 1) == change)
            ++last;
        Q_EMIT q->dataChanged(q->index(static_cast<int>(row)), q->index(static_cast<int>(last)),
                              change == Change::Facts ? factRoles() : allRoles());
        row = last;
    }
}

} // namespace kidoku::models
