// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/autostart.h"
#include "ui/desktop/notice_desk.h"
#include "ui/desktop/tray.h"
#include "ui/theme/desktop_look.h"
#include "ui/window/main_window.h"

#include <QTimer>

//! What the window is to the desktop around it: toasts, tray, badge, start with the session, the
//! desktop's wishes of the look. Connects and holds; nothing is decided here. GUI thread.
namespace kidoku::app {

class Surroundings : public QObject
{
    Q_OBJECT

public:
    //! All outlive this. \a arguments: of the start with the session; none in the demonstration,
    //! which does not start with it.
    Surroundings(const ui::Services &services, ui::Console &console, ui::MainWindow &window,
                 const std::optional<QStringList> &arguments, QObject *parent = nullptr);

    void tryNotice() { m_notices.tryNotice(); }
    //! The window is shown, or hidden in the tray; minimised where there is none.
    void showWindow(bool hidden);

private:
    void connectNotices();
    void connectTray();
    void connectAutostart();
    void countUnread();

    ui::Services m_services;
    ui::Console &m_console;
    ui::MainWindow &m_window;
    ui::DesktopLook m_look;
    ui::Toasts m_toasts;
    ui::Sounds m_sounds;
    ui::Tray m_tray;
    ui::NoticeDesk m_notices;
    std::optional<ui::Autostart> m_autostart;
    QTimer m_pauseEnds;
    int m_unread = 0;
};

} // namespace kidoku::app
