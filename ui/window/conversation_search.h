// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

//! The list's rows whose name or preview holds all words of a search, in the list's own order.
//! Only used while there is something to search for: a proxy costs time that a list of a hundred
//! thousand rows should not pay all day.
namespace kidoku::ui {

class ConversationSearch : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace kidoku::ui
