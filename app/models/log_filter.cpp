// SPDX-License-Identifier: Apache-2.0
#include "log_filter.h"

#include <algorithm>

namespace kidoku::models {

namespace {

QString cell(const QModelIndex &row, LogColumn column)
{
    return row.siblingAtColumn(int(column)).data().toString();
}

LogSubject subjectOf(const store::LogEntry &entry, const QModelIndex &row, bool withCells)
{
    LogSubject subject{&entry,
                       {},
                       cell(row, LogColumn::Account) + QLatin1Char(' ') + entry.account.value,
                       cell(row, LogColumn::Conversation)};
    for (int column = 0; withCells && column < int(LogColumn::Count); ++column)
        subject.cells.append(cell(row, LogColumn(column)));
    return subject;
}

} // namespace

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void LogFilter::setSourceModel(QAbstractItemModel *model)
{
    m_log = qobject_cast<LogModel *>(model);
    QSortFilterProxyModel::setSourceModel(model);
}

void LogFilter::setView(LogView view, core::ConversationId conversation)
{
    if (view == m_view && conversation == m_conversation)
        return;
    m_view = view;
    m_conversation = conversation;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    LogQuery query = LogQuery::parse(text);
    if (query.terms == m_query.terms)
        return;
    m_query = std::move(query);
    invalidateFilter();
}

void LogFilter::setClearedUpTo(qint64 id)
{
    if (std::exchange(m_clearedUpTo, id) != id)
        invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_log)
        return false;
    if (parent.isValid())
        return true; // all that belongs to a delivery that is shown
    if (m_clearedUpTo > 0 && m_log->entries(row).last().id <= m_clearedUpTo)
        return false;
    const store::LogEntry *present = m_log->entry(m_log->index(row, 0));
    if (!present || !isInView(*present, m_view, m_conversation))
        return false;
    if (m_view == LogView::Bookmarks && !m_log->isBookmarked(row))
        return false;
    return m_query.terms.isEmpty() || fits(row);
}

bool LogFilter::fits(int row) const
{
    const QModelIndex delivery = m_log->index(row, 0);
    const QDate today = m_log->newestDay();
    const bool words = std::any_of(m_query.terms.begin(), m_query.terms.end(),
                                   [](const LogTerm &term) { return term.key.isEmpty(); });
    QList<LogSubject> subjects{subjectOf(*m_log->entry(delivery), delivery, words)};
    for (int child = 0; child < m_log->rowCount(delivery); ++child) {
        const QModelIndex index = m_log->index(child, 0, delivery);
        subjects.append(subjectOf(*m_log->entry(index), index, words));
    }
    const auto &terms = m_query.terms;
    // One and the same entry has to lie between since: and until:.
    const bool inTime = std::any_of(subjects.begin(), subjects.end(), [&](const LogSubject &s) {
        return std::all_of(terms.begin(), terms.end(), [&](const LogTerm &term) {
            return !term.isTime() || matches(term, s, today, true);
        });
    });
    return inTime && std::all_of(terms.begin(), terms.end(), [&](const LogTerm &term) {
               for (qsizetype i = 0; i < subjects.size() && !term.isTime(); ++i) {
                   if (matches(term, subjects.at(i), today, i == 0))
                       return true;
               }
               return term.isTime();
           });
}

} // namespace kidoku::models
