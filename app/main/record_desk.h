// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "recording/recorder.h"
#include "ui/recording/record_dialog.h"

#include <QObject>

//! What recording adds to the window: the command, its dialog, the red sign, and the account whose
//! webhooks the recorder gets. It ends with the account. GUI thread.
class QAction;
class QMainWindow;

namespace kidoku::ui {
class Accounts;
class RecordBar;
class Theme;
} // namespace kidoku::ui

namespace kidoku::app {

class Workspace;

class RecordDesk : public QObject
{
    Q_OBJECT

public:
    //! All outlive this; \a window has the command and gets the sign.
    RecordDesk(QMainWindow &window, Workspace &workspace, const ui::Accounts &accounts,
               const ui::Theme &theme, const core::Clock &clock);

    [[nodiscard]] recording::Recorder &recorder() { return m_recorder; }
    void setFileChooser(ui::FileChooser chooser) { m_chooser = std::move(chooser); }

private:
    void ask();
    //! Empty, or why it cannot begin.
    [[nodiscard]] QString start(const ui::RecordDialog::Wish &wish);

    QMainWindow &m_window;
    Workspace &m_workspace;
    const ui::Accounts &m_accounts;
    const ui::Theme &m_theme;
    recording::Recorder m_recorder;
    core::AccountId m_account;      //!< that is recorded
    QMetaObject::Connection m_feed; //!< of its webhooks
    ui::FileChooser m_chooser = ui::desktopFileChooser();
    ui::RecordBar *m_bar; //!< the window's
};

} // namespace kidoku::app
