// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account_book.h"
#include "core/clock.h"
#include "core/settings.h"
#include "demo/simulator_client.h"
#include "main/console_options.h"
#include "main/demo_desk.h"
#include "main/end_work.h"
#include "main/record_desk.h"
#include "main/start_report.h"
#include "main/surroundings.h"
#include "main/translation.h"
#include "main/workspace.h"
#include "media/media_library.h"
#include "policies/screen_lock.h"
#include "secrets/custody.h"
#include "secrets/key_store.h"
#include "ui/theme/theme.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

#include <QObject>

#include <memory>

//! The program with its window: makes every object, in order, and connects them. What the demo
//! adds (phone, faults, story) is added here too. GUI thread; lives as long as main().
namespace kidoku::app {

class Desktop : public QObject
{
    Q_OBJECT

public:
    //! \a options' account, if any, has the secrets that the environment gave; the key store is
    //! asked for the others once the window is there. \a simulator is empty but in the demo.
    Desktop(ConsoleOptions options, const QUrl &simulator, const core::Clock &clock,
            const Habits &habits = Habits());
    ~Desktop() override;

    //! Shows the window, opens the store, asks the key store, goes on where the last run stopped.
    void start();
    //! What the user has asked for: once this is gone it is done, and the program starts anew.
    [[nodiscard]] const EndWork &endWork() const { return m_endWork; }
    //! Another start with the same folder wants the window; \a token lets it come to the front.
    void bringUp(const QString &token) { m_window->bringUp(token); }

    //! What a capture looks at; there once demoBegun() was told.
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Console &console() { return *m_console; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] demo::SimulatorClient &simulator() { return *m_simulator; }
    [[nodiscard]] DemoDesk &demo() { return *m_demo; }

Q_SIGNALS:
    //! The data is there and can be worked with.
    void opened();
    //! All of the demonstration is there; when a scenario is captured, it has not begun to play.
    void demoBegun();

private:
    [[nodiscard]] ui::Services services();
    void storeOpened(const store::StoreResult<core::Done> &opened);
    void refuse(const QString &reason);

    void followSessions();
    void show(Session &session);
    //! What the key store said last, told by the work for \a account.
    void noteKeyStore(const core::AccountId &account, std::optional<secrets::KeyStoreFault> fault);
    void replaceSecret(const core::AccountId &account, core::SecretName name,
                       const core::Secret &secret, const std::function<void(QString)> &told);
    void setProxyPassword(const core::Secret &password, const std::function<void(QString)> &told);
    accounts::AccountBook::Changed addAccount(const ui::NewAccount &account);
    void removeAccount(const core::AccountId &account);
    void deleteData();
    void endWith(const EndWork &work);

    void playDemo();
    void takeScreenshot();

    EndWork m_endWork;
    int m_secretsToDelete = 0;
    ConsoleOptions m_options;
    const core::Clock &m_clock;
    core::Settings m_settings;
    accounts::AccountBook m_book;
    secrets::KeyStore m_keys;
    secrets::Custody m_custody;
    Translation m_translation;
    ui::Theme m_theme;
    Workspace m_workspace;
    ui::Accounts m_accounts;
    media::MediaLibrary m_media; //!< goes before the clients that it asks
    std::unique_ptr<demo::SimulatorClient> m_simulator;
    std::unique_ptr<ui::Console> m_console;
    policies::ScreenLock m_screenLock;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Surroundings> m_surroundings;
    std::unique_ptr<RecordDesk> m_record;
    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<StartReport> m_startReport; //!< with --timing
};

} // namespace kidoku::app
