// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

//! The icon in the desktop's tray, where there is one: a dot while somebody waits, and a small
//! menu. A tray that comes later (the session is still starting) is taken as well. GUI thread.
namespace kidoku::ui {

class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    void setUnread(int chats);
    void setPaused(bool paused);
    //! By the tray's own means; nothing happens where there is none.
    void tell(const QString &title, const QString &body);
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openRequested();
    void pauseRequested(bool pause);
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< LanguageChange

private:
    void lookForTray();
    void retranslate();
    [[nodiscard]] static QIcon drawn(bool dot);

    QMenu m_menu;
    QAction *m_open;
    QAction *m_pause;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
    QTimer m_look;
    int m_looks = 0;
    int m_unread = 0;
};

} // namespace kidoku::ui
