// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account_book.h"
#include "core/secret.h"
#include "demo/fault_client.h"
#include "demo/simulator_client.h"
#include "demo/story_client.h"
#include "main/end_work.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

//! What the demonstration adds to the window: the captions bar, the presenter's commands, and the
//! operator of a story that plays by itself. GUI thread.
namespace kidoku::ui {
class Autoplay;
class Console;
class MainWindow;
class StoryBar;
class Theme;
} // namespace kidoku::ui

namespace kidoku::app {

class DemoDesk : public QObject
{
    Q_OBJECT

public:
    //! What the rest of the program does for it.
    struct Means
    {
        std::function<void(const core::AccountId &account, const core::Secret &token)> pasteToken;
        std::function<bool(const core::AccountId &account)> isPaused;
        std::function<void(const QString &language)> setLanguage;
        std::function<void(bool on)> setPresenter;
        //! The demonstration begins anew.
        std::function<void(const EndWork &how)> again;
    };

    //! All outlive this. \a first is the account of steps that name none.
    DemoDesk(demo::SimulatorClient &simulator, ui::MainWindow &window, ui::Console &console,
             const ui::Theme &theme, core::AccountId first, Means means);
    ~DemoDesk() override;

    //! \a scenario as `--scenario` has it.
    void use(const QString &scenario) { m_scenario = scenario; }
    void start(double speed) { m_story.start(speed); }

    [[nodiscard]] demo::StoryClient &story() { return m_story; }
    [[nodiscard]] const demo::FaultClient &faults() const { return m_faults; }
    [[nodiscard]] ui::Autoplay &autoplay() { return *m_autoplay; }

private:
    void connectCommands();
    void startOver(const QString &scenario);
    void askForRecording();
    [[nodiscard]] bool pasteToken(const core::AccountId &account);

    ui::MainWindow &m_window;
    const ui::Theme &m_theme;
    const Means m_means;
    demo::StoryClient m_story;
    demo::FaultClient m_faults;
    QString m_scenario;
    std::optional<bool> m_presenterBefore; // the story itself has changed it
    ui::StoryBar *m_bar;
    std::unique_ptr<ui::Autoplay> m_autoplay;
};

} // namespace kidoku::app
