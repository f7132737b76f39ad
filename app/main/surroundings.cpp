// SPDX-License-Identifier: Apache-2.0
#include "surroundings.h"

#include "core/exit_code.h"
#include "ui/desktop/badge.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QStandardPaths>

namespace kidoku::app {

using core::Setting;

Surroundings::Surroundings(const ui::Services &services, ui::Console &console,
                           ui::MainWindow &window, const std::optional<QStringList> &arguments,
                           QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_console(console)
    , m_window(window)
    , m_look(QDBusConnection::sessionBus())
    , m_toasts(QDBusConnection::sessionBus())
    , m_notices(services, console, window, m_toasts, m_sounds)
{
    connect(&m_look, &ui::DesktopLook::changed, this,
            [this] { m_services.theme.setWishes(m_look.wishes()); });
    m_services.theme.setWishes(m_look.wishes());
    if (arguments)
        m_autostart.emplace(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                            QCoreApplication::applicationFilePath(), *arguments);
    connectNotices();
    connectTray();
    connectAutostart();
    connect(&m_console.conversations(), &models::ConversationListModel::countsChanged, this,
            &Surroundings::countUnread);
    countUnread();
}

void Surroundings::connectNotices()
{
    using ui::MainWindow;
    using ui::NoticeDesk;
    connect(&m_notices, &NoticeDesk::raiseRequested, &m_window, &MainWindow::bringUp);
    connect(&m_notices, &NoticeDesk::openRequested, &m_window, &MainWindow::showChat);
    connect(&m_notices, &NoticeDesk::markReadRequested, &m_window, &MainWindow::markChat);
    connect(&m_notices, &NoticeDesk::failuresRequested, &m_window, &MainWindow::showFailures);
    connect(&m_notices, &NoticeDesk::fallback, &m_tray, &ui::Tray::tell);
}

void Surroundings::connectTray()
{
    constexpr std::chrono::hours pause(1);
    connect(&m_tray, &ui::Tray::openRequested, &m_window, [this] { m_window.bringUp({}); });
    connect(&m_tray, &ui::Tray::quitRequested, &m_window, &ui::MainWindow::quit);
    connect(&m_tray, &ui::Tray::pauseRequested, this, [this, pause](bool wanted) {
        m_notices.pause(wanted ? core::Milliseconds(pause) : core::Milliseconds(0));
        m_tray.setPaused(wanted);
        wanted ? m_pauseEnds.start(pause) : m_pauseEnds.stop();
    });
    m_pauseEnds.setSingleShot(true);
    connect(&m_pauseEnds, &QTimer::timeout, this, [this] { m_tray.setPaused(false); });
    m_window.setStaysRunning(
        [this] { return m_tray.isShown() && m_services.settings.flag(Setting::CloseToTray); });
    // A window in the tray is no reason to end when some dialog closes.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(&m_window, &ui::MainWindow::closed, this,
            [] { QCoreApplication::exit(core::toInt(core::ExitCode::Fine)); });
}

void Surroundings::connectAutostart()
{
    if (!m_autostart)
        return;
    // The desktop's own list of such programs may have switched it off, or on.
    m_services.settings.set(Setting::StartWithSession, m_autostart->isOn());
    connect(&m_services.settings, &core::Settings::changed, this, [this](Setting setting) {
        if (setting != Setting::StartWithSession)
            return;
        const bool wanted = m_services.settings.flag(setting);
        if (wanted != m_autostart->isOn() && !m_autostart->set(wanted))
            m_services.settings.set(setting, m_autostart->isOn());
    });
}

void Surroundings::countUnread()
{
    const int unread = m_console.conversations().count(models::View::Unread);
    m_tray.setUnread(unread);
    if (std::exchange(m_unread, unread) != unread)
        ui::showBadge(QDBusConnection::sessionBus(), unread);
}

void Surroundings::showWindow(bool hidden)
{
    if (!hidden)
        m_window.show();
    else if (!m_tray.isShown())
        m_window.showMinimized();
}

} // namespace kidoku::app
