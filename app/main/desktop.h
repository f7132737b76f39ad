// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "demo/simulator_client.h"
#include "main/console_options.h"
#include "main/secrets_loader.h"
#include "main/session.h"
#include "main/start_report.h"
#include "main/translation.h"
#include "media/media_library.h"
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
    //! \a options' account has the secrets that the environment gave; the key store is asked for
    //! the others once the window is there. \a simulator is empty but in the demo.
    Desktop(ConsoleOptions options, const QUrl &simulator, const core::Clock &clock);
    ~Desktop() override;

    //! Shows the window, opens the store, asks the key store, goes on where the last run stopped.
    void start();

private:
    [[nodiscard]] ui::Services services();
    void storeOpened(const store::StoreResult<core::Done> &opened);
    //! Once both store and secrets are there.
    void begin();
    void noteKeyStore(std::optional<secrets::KeyStoreFault> fault);
    void refuse(const QString &reason);
    void replaceSecret(core::SecretName name, const core::Secret &secret,
                       const std::function<void(QString)> &told);
    void playDemo();
    void takeScreenshot();

    ConsoleOptions m_options;
    const core::Clock &m_clock;
    core::Settings m_settings;
    secrets::KeyStore m_keys;
    secrets::Custody m_custody;
    SecretsLoader m_loader;
    Translation m_translation;
    ui::Theme m_theme;
    Session m_session;
    media::MediaLibrary m_media;
    std::unique_ptr<demo::SimulatorClient> m_simulator;
    std::unique_ptr<ui::Console> m_console;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<StartReport> m_startReport; //!< with --timing
    std::optional<inbox::Account> m_found;      //!< with the key store's secrets
    bool m_isOpen = false;
};

} // namespace kidoku::app
