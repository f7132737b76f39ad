// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "help_pages.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace kidoku::core {
class Settings;
}

namespace kidoku::ui {

class HelpWindow;
class Theme;

//! Opens the help of one main window: at a page, or at the one that the focused widget names. The
//! key of \a helpAction works in dialogs too, which the main window's keys do not reach. GUI
//! thread.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    //! \a window owns this; the others outlive it.
    HelpDesk(const Theme &theme, core::Settings &settings, QAction *helpAction, QWidget *window);
    ~HelpDesk() override;

    void open(const QString &page);
    //! About what has the keyboard.
    void openHere();
    //! What the nearest of \a widget and its parents names; else the first page.
    [[nodiscard]] static QString pageFor(const QWidget *widget);
    //! The present keys of the command whose action belongs to \a window.
    [[nodiscard]] static KeysOf keysIn(QWidget *window);
    [[nodiscard]] HelpWindow *helpWindow() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    core::Settings &m_settings;
    QAction *m_action;
    QWidget *m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace kidoku::ui
