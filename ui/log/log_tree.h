// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_model.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace kidoku::core {
class Settings;
}

namespace kidoku::ui {

class Theme;

//! The rows of the log: deliveries, and their tries below. Follows the newest row until the user
//! scrolls up, then stays where he reads and counts what is new; remembers which columns are shown
//! and how wide.
class LogTree : public QTreeView
{
    Q_OBJECT

public:
    //! \a settings and \a theme outlive this.
    LogTree(core::Settings &settings, const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isFollowing() const { return m_following; }
    //! Deliveries that came since the user left the end.
    [[nodiscard]] int newRows() const { return m_newRows; }
    void follow();
    void selectRow(int row);
    void expandFailed();
    //! The next bookmarked row below the current one, or above it; round the end. False: none.
    bool goToBookmark(int step);

    //! The entry of the current row.
    [[nodiscard]] std::optional<store::LogEntry> currentEntry() const;
    //! Selected rows from top to bottom, by their first cell.
    [[nodiscard]] QModelIndexList selectedRows() const;
    //! Lets the user choose the columns.
    void showColumnMenu(const QPoint &globalPos);

Q_SIGNALS:
    void followingChanged();
    void entryActivated(const kidoku::store::LogEntry &entry);

protected:
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void updateGeometries() override;

private:
    void showDefaultColumns();
    void fitHeader();
    void restoreColumns();
    void saveColumns();
    void applyFont();
    void rowsCame(const QModelIndex &parent, int first, int last);
    void scrolled();
    void settle();
    void settleSoon();

    core::Settings &m_settings;
    const Theme &m_theme;
    int m_unit = 0; //!< width of a letter that the columns' widths were made for
    bool m_following = true;
    bool m_restoring = false;
    bool m_settling = false; //!< what scrolls now is not the user
    bool m_settleDue = false;
    QPersistentModelIndex m_top; //!< the row that stays at the top while the user reads
    int m_newRows = 0;
};

} // namespace kidoku::ui
