// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace kidoku::ui {

//! The settings. Each applies at once; there is nothing to confirm. Pages in a list at the left;
//! the field above it finds a setting by its words. Follows the language while it is open, since
//! the language is one of them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    //! Only the pages that need no services. Both outlive this.
    SettingsDialog(core::Settings &settings, const Theme &theme, QWidget *parent);
    //! All pages. What \a services refers to outlives this.
    SettingsDialog(const Services &services, QWidget *parent);
    ~SettingsDialog() override;

    void showPage(const QString &id);
    [[nodiscard]] QWidget *page(const QString &id) const;
    //! All that have a control on one of the pages.
    [[nodiscard]] QList<core::Setting> settings() const;

Q_SIGNALS:
    void ordered(kidoku::ui::SettingsOrder order);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addPages();
    void find(const QString &text);
    //! To the \a index-th thing that was found.
    void goToFound(int index);
    void retranslate();

    std::unique_ptr<Services> m_services;
    core::Settings &m_settings;
    const Theme &m_theme;
    QLineEdit *m_search;
    QListWidget *m_list;
    QListWidget *m_found;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QPushButton *m_close;
    QList<SettingsPage> m_pages;
    QList<QWidget *> m_widgets;
    QList<std::pair<int, QWidget *>> m_hits; //!< page and control
};

} // namespace kidoku::ui
