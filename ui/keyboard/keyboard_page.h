// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "ui/keyboard/key_map.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

//! The settings page of the keys: every command with its keys, a search, and under the list what
//! can be done to the chosen one. Applies at once, like all settings. GUI thread.
namespace kidoku::ui {

class KeyField;
class Theme;

class KeyboardPage : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive this.
    KeyboardPage(core::Settings &settings, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void filter();
    void refresh();
    void showChosen();
    void capture(const QKeySequence &keys);
    void store(const KeyMap &map);
    void retranslate();
    [[nodiscard]] Command chosen() const;

    core::Settings &m_settings;
    const Theme &m_theme;
    KeyMap m_map;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_title;
    KeyField *m_field;
    QLabel *m_said;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_replace; //!< shown while the key that was pressed is another command's
    QCheckBox *m_letters;
    QKeySequence m_wanted; //!< that key
};

} // namespace kidoku::ui
