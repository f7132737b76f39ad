// SPDX-License-Identifier: Apache-2.0
#include "record_desk.h"

#include "main/workspace.h"
#include "ui/accounts/accounts.h"
#include "ui/recording/record_bar.h"

#include <QAction>
#include <QMainWindow>
#include <QToolBar>

namespace kidoku::app {

RecordDesk::RecordDesk(QMainWindow &window, Workspace &workspace, const ui::Accounts &accounts,
                       const ui::Theme &theme, const core::Clock &clock)
    : m_window(window)
    , m_workspace(workspace)
    , m_accounts(accounts)
    , m_theme(theme)
    , m_recorder(clock)
    , m_bar(new ui::RecordBar(m_recorder, theme))
{
    auto *place = new QToolBar(&window);
    place->setObjectName(QStringLiteral("recordPlace"));
    place->setMovable(false);
    place->setContextMenuPolicy(Qt::PreventContextMenu);
    place->toggleViewAction()->setEnabled(false);
    place->setContentsMargins(0, 0, 0, 0);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    place->addWidget(m_bar);
    place->hide();
    window.addToolBar(Qt::TopToolBarArea, place);
    connect(m_bar, &ui::RecordBar::wanted, place, &QWidget::setVisible);
    auto *command = window.findChild<QAction *>(QStringLiteral("actionRecordWebhooks"));
    if (command) {
        connect(command, &QAction::triggered, this, &RecordDesk::ask);
        connect(&m_recorder, &recording::Recorder::changed, command,
                [this, command] { command->setEnabled(!m_recorder.isOn()); });
    }
    connect(&m_recorder, &recording::Recorder::ended, this, [this] { disconnect(m_feed); });
    connect(&workspace, &Workspace::sessionEnds, this, [this](const core::AccountId &id) {
        if (id == m_account)
            m_recorder.stop();
    });
}

void RecordDesk::ask()
{
    QList<ui::RecordDialog::Choice> choices;
    for (Session *session : m_workspace.sessions()) {
        const core::AccountId id = session->account().id;
        choices.append({id, m_accounts.name(id)});
    }
    auto *dialog = new ui::RecordDialog(
        m_theme, choices, [this](const ui::RecordDialog::Wish &wish) { return start(wish); },
        &m_window);
    dialog->setFileChooser(m_chooser);
    dialog->open();
}

QString RecordDesk::start(const ui::RecordDialog::Wish &wish)
{
    Session *session = m_workspace.session(wish.account);
    if (!session)
        return tr("The account is switched off.");
    m_account = wish.account;
    m_bar->setSubject(m_accounts.name(wish.account), wish.time);
    if (const auto started = m_recorder.start(wish.file, {wish.time, {}}); !started)
        return started.error();
    m_feed = connect(&session->receiver(), &inbox::Receiver::received, this,
                     [this](const QList<inbox::Incoming> &batch) {
                         for (const inbox::Incoming &incoming : batch) {
                             if (incoming.webhook)
                                 m_recorder.take(incoming.webhook->webhook);
                         }
                     });
    return {};
}

} // namespace kidoku::app
