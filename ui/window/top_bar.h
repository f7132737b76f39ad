// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/words.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kidoku::ui {

class LivePill;
class Theme;

//! The line at the top: whose account this is, whether it is live, search, "Mark all read…" and
//! the menu.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive this; \a markAll is what the button triggers.
    TopBar(const Theme &theme, QAction *markAll, QWidget *parent = nullptr);

    void setAccount(const QString &name, const QString &basicId);
    void setPill(const PillWords &words);
    void setMenu(QMenu *menu);
    //! Stands beside the account's name.
    void setSwitcher(QWidget *switcher);
    void openMenu();
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    void elide();

    const Theme &m_theme;
    QAction *m_markAllAction;
    QString m_accountName;
    QLabel *m_name;
    QLabel *m_basicId;
    LivePill *m_pill;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QPushButton *m_markAll;
    QPushButton *m_menu;
};

} // namespace kidoku::ui
