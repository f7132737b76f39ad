// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "help_pages.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;
class QToolButton;

namespace kidoku::core {
class Settings;
}

namespace kidoku::ui {

class HelpView;
class Theme;

//! The help: contents, search, one page. Stays open beside the window while one does what it
//! says. Follows language, theme and zoom; remembers its size. GUI thread.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, core::Settings &settings, KeysOf keysOf,
               QWidget *parent = nullptr);

    //! An unknown page is the first.
    void showPage(const QString &page);
    [[nodiscard]] QString page() const { return m_page; }
    //! The browser unless a test sets something else.
    void setBrowser(std::function<void(const QUrl &)> browser) { m_browser = std::move(browser); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void reject() override;

private:
    struct Place
    {
        QString page;
        int scrolled = 0;
    };

    void build();
    void connectParts();
    void restore();
    void save();
    void reload();
    void retranslate();
    void applyTheme();
    void fillContents();
    void search();
    [[nodiscard]] bool keysHaveChanged() const;
    void go(int steps);
    void open(const QString &page);
    void showButtons();
    [[nodiscard]] QListWidgetItem *itemOf(const QString &page) const;

    const Theme &m_theme;
    core::Settings &m_settings;
    KeysOf m_keysOf;
    std::function<void(const QUrl &)> m_browser;
    HelpPages m_pages;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_search;
    QSplitter *m_splitter;
    QListWidget *m_contents;
    QLabel *m_nothing;
    HelpView *m_view;
    QString m_page;
    QList<Place> m_history;
    qsizetype m_at = -1; //!< place in the history
};

} // namespace kidoku::ui
