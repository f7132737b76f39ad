// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/command.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kidoku::ui {

class Theme;

//! Every command with the keys that it has now, by menu, and the keys that are the same
//! everywhere; words of a command or a key narrow it. Closes with Esc or its button. GUI thread.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    using Keys = std::function<QList<QKeySequence>(Command)>;
    ShortcutSheet(const Theme &theme, Keys keys, QWidget *parent);

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void filter();

    const Theme &m_theme;
    Keys m_keys;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_close;
};

//! With the keys that the actions of \a parent have; where it has none of them, with the table's.
[[nodiscard]] ShortcutSheet *makeShortcutSheet(const Theme &theme, QWidget *parent);

} // namespace kidoku::ui
