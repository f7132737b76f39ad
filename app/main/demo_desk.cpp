// SPDX-License-Identifier: Apache-2.0
#include "demo_desk.h"

#include "main/demo_scenarios.h"
#include "ui/demo/autoplay.h"
#include "ui/demo/phone_pane.h"
#include "ui/demo/story_bar.h"
#include "ui/log/log_pane.h"
#include "ui/recording/replay_dialog.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QToolBar>

#include <cstdio>

namespace kidoku::app {

DemoDesk::DemoDesk(demo::SimulatorClient &simulator, ui::MainWindow &window, ui::Console &console,
                   const ui::Theme &theme, core::AccountId first, Means means)
    : m_window(window)
    , m_theme(theme)
    , m_means(std::move(means))
    , m_story(simulator)
    , m_faults(simulator)
    , m_bar(new ui::StoryBar(m_story, m_faults, theme, scenarioNames()))
{
    auto *place = new QToolBar(&m_window);
    place->setObjectName(QStringLiteral("storyPlace"));
    place->setMovable(false);
    place->setContextMenuPolicy(Qt::PreventContextMenu);
    place->toggleViewAction()->setEnabled(false);
    place->setContentsMargins(0, 0, 0, 0);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    place->addWidget(m_bar);
    m_window.addToolBar(Qt::BottomToolBarArea, place);

    ui::Autoplay::Means acts;
    acts.pasteToken = [this](const core::AccountId &account) { return pasteToken(account); };
    acts.setLanguage = m_means.setLanguage;
    acts.setPresenter = [this](bool on) {
        if (!m_presenterBefore) {
            const auto *order = m_window.findChild<QAction *>(QStringLiteral("actionPresenter"));
            m_presenterBefore = order && order->isChecked();
        }
        m_means.setPresenter(on);
    };
    acts.showFailures = [this] {
        QAction *log = m_window.findChild<QAction *>(QStringLiteral("actionShowLog"));
        if (log && !log->isChecked())
            log->trigger();
        if (auto *pane = m_window.findChild<ui::LogPane *>())
            pane->showView(models::LogView::Failures);
    };
    acts.startOver = [this] { startOver(m_scenario); };
    m_autoplay = std::make_unique<ui::Autoplay>(m_story, m_window, console, std::move(first),
                                                std::move(acts));
    connect(m_autoplay.get(), &ui::Autoplay::leftOut, this, [](const QString &act) {
        std::fprintf(stderr, "%s\n", qPrintable(tr("The story could not go on with: %1").arg(act)));
    });
    connect(m_bar, &ui::StoryBar::scenarioChosen, this, &DemoDesk::startOver);
    connect(m_bar, &ui::StoryBar::startOverRequested, this, [this] { startOver(m_scenario); });
    // The simulator's world is new, as at the end of each round of a story that loops.
    connect(&m_story, &demo::StoryClient::worldReset, this, [this] { startOver(m_scenario); });
    connectCommands();
}

DemoDesk::~DemoDesk() = default;

void DemoDesk::connectCommands()
{
    const auto on = [this](const char *name, auto order) {
        if (auto *action = m_window.findChild<QAction *>(QLatin1String(name)))
            connect(action, &QAction::triggered, this, order);
    };
    on("actionNextStep", [this] { m_story.next(); });
    on("actionPauseStory", [this] { m_story.pauseOrResume(); });
    on("actionResetDemo", [this] { startOver(m_scenario); });
    on("actionClearFaults", [this] { m_faults.clear(); });
    if (auto *pane = m_window.findChild<ui::PhonePane *>()) {
        on("actionShowFaults", [pane] { pane->openFaults(); });
        on("actionShowPhone", [pane] { pane->openWindow(); });
    }
    on("actionPlayRecording", [this] { askForRecording(); });
}

void DemoDesk::startOver(const QString &scenario)
{
    if (m_presenterBefore)
        m_means.setPresenter(*m_presenterBefore);
    EndWork work;
    work.kind = EndWork::Kind::PlayAgain;
    work.since.start();
    work.to = scenario;
    work.speed = m_story.state().speed;
    work.autoplay = scenario == m_scenario ? std::optional(m_story.state().autoplay) : std::nullopt;
    m_means.again(work);
}

void DemoDesk::askForRecording()
{
    auto *dialog = new ui::ReplayDialog(m_theme, &m_window);
    connect(dialog, &ui::ReplayDialog::playRequested, this,
            [this](const QString &file, double speed, bool bySteps) {
                EndWork work;
                work.kind = EndWork::Kind::PlayAgain;
                work.to = file;
                work.speed = speed;
                work.autoplay = !bySteps;
                m_means.again(work);
            });
    dialog->open();
}

bool DemoDesk::pasteToken(const core::AccountId &account)
{
    if (!m_means.isPaused(account))
        return false;
    for (const demo::ActiveFault &fault : m_faults.active()) {
        if (!fault.newToken.isEmpty())
            m_means.pasteToken(account, core::Secret(fault.newToken.toUtf8()));
    }
    return true;
}

} // namespace kidoku::app
