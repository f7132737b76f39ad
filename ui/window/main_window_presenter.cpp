// SPDX-License-Identifier: Apache-2.0
#include "main_window.h"
#include "presenter.h"
#include "quick_switcher.h"
#include "status_strip.h"
#include "top_bar.h"
#include "ui/search/search_pane.h"

#include <QAction>
#include <QLineEdit>

//! The presenter mode as the main window has it.
namespace kidoku::ui {

void MainWindow::connectPresenter()
{
    auto *sign = new PresenterSign(m_services.theme, m_top);
    m_top->setSwitcher(sign);
    QAction *order = (*m_commands)[Command::Presenter];
    const auto turn
        = [this](bool on) { m_services.settings.set(core::Setting::PresenterMode, on); };
    connect(order, &QAction::triggered, this, turn);
    connect(sign, &QPushButton::clicked, this, [turn] { turn(false); });
    connect(&m_console.mask(), &models::Mask::changed, this, [this] {
        // Whom somebody looked for stands in the field.
        m_top->searchField()->clear();
        m_searchPane->forget();
        if (isSearchingAll())
            endSearchAll();
        m_switcher->hide();
        m_status->clearMessage();
        showPresenter();
    });
    m_searchPane->setMask(m_console.mask());
    showPresenter();
}

void MainWindow::showPresenter()
{
    const bool on = m_services.settings.flag(core::Setting::PresenterMode);
    (*m_commands)[Command::Presenter]->setChecked(on);
    m_top->findChild<QWidget *>(QStringLiteral("presenterSign"))->setVisible(on);
}

} // namespace kidoku::ui
