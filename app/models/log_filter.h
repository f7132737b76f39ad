// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log_model.h"
#include "log_query.h"

#include <QSortFilterProxyModel>

namespace kidoku::models {

//! Narrows a LogModel to a view, a conversation, a text (see LogQuery) and what came after the
//! log was cleared. A delivery is shown when itself or one of its entries fits; with all its
//! entries. Deletes nothing.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(QObject *parent = nullptr);
    //! A LogModel.
    void setSourceModel(QAbstractItemModel *model) override;
    void setView(LogView view, core::ConversationId conversation = {});
    void setText(const QString &text);
    //! Entries up to this one are not shown; 0 shows all.
    void setClearedUpTo(qint64 id);
    [[nodiscard]] LogView view() const { return m_view; }
    [[nodiscard]] qint64 clearedUpTo() const { return m_clearedUpTo; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool fits(int row) const;

    const LogModel *m_log = nullptr;
    LogView m_view = LogView::All;
    core::ConversationId m_conversation;
    LogQuery m_query;
    qint64 m_clearedUpTo = 0;
};

} // namespace kidoku::models
