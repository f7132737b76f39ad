// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

//! Paints one cell of the log: what happened with its shape and colour, times in fixed width.
namespace kidoku::ui {

class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LogDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    //! All rows are of one height.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    //! Tips hold names that customers have chosen: shown as they are, never as markup.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QPixmap shapeOf(models::LogColumn column, const store::LogEntry &entry,
                                  const QModelIndex &index, int size, qreal ratio) const;

    const Theme &m_theme;
};

} // namespace kidoku::ui
