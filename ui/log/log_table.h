// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_model.h"

#include <QTableView>

namespace kidoku::core {
class Settings;
}

namespace kidoku::ui {

class Theme;

//! The rows of the log. Follows the newest row until the user scrolls up, then stays where he
//! reads and counts what is new; remembers which columns are shown and how wide.
class LogTable : public QTableView
{
    Q_OBJECT

public:
    //! \a settings and \a theme outlive this.
    LogTable(core::Settings &settings, const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isFollowing() const { return m_following; }
    //! Rows that came since the user left the end.
    [[nodiscard]] int newRows() const { return m_newRows; }
    void follow();

    //! The entry of the current row.
    [[nodiscard]] std::optional<store::LogEntry> currentEntry() const;
    //! Selected rows from top to bottom.
    [[nodiscard]] QModelIndexList selectedRows() const;
    //! Lets the user choose the columns.
    void showColumnMenu(const QPoint &globalPos);

Q_SIGNALS:
    void followingChanged();
    void entryActivated(const kidoku::store::LogEntry &entry);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;

private:
    void showDefaultColumns();
    void fitHeader();
    void restoreColumns();
    void saveColumns();
    void applyFont();
    void rowsCame(int first, int last);
    void rowsGo(int first, int last);
    void scrolled();

    core::Settings &m_settings;
    const Theme &m_theme;
    int m_unit = 0; //!< width of a letter that the columns' widths were made for
    bool m_following = true;
    bool m_restoring = false;
    int m_newRows = 0;
};

} // namespace kidoku::ui
