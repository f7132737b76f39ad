// SPDX-License-Identifier: Apache-2.0
#include "chat_orders.h"
#include "conversation_pane.h"
#include "core/text.h"
#include "main_window.h"
#include "mark_orders.h"
#include "state_board.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/keyboard/key_map.h"
#include "ui/log/log_pane.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

//! The main window and the desktop around it: coming to the front, leaving, title and keys.
namespace kidoku::ui {

void MainWindow::bringUp(const QString &token)
{
    // Read by Qt's Wayland platform when a window asks for the keyboard.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showChat(core::ConversationId id)
{
    goTo(id);
}

void MainWindow::markChat(core::ConversationId id)
{
    m_orders->mark(id);
}

void MainWindow::showFailures()
{
    m_logDock->show();
    (*m_commands)[Command::ShowLog]->setChecked(true);
    m_log->showView(models::LogView::Failures);
}

void MainWindow::setStaysRunning(std::function<bool()> staysRunning)
{
    m_staysRunning = std::move(staysRunning);
}

void MainWindow::quit()
{
    if (m_staysRunning && !m_leaving && !waitingWords().isEmpty()) {
        askToLeave();
        return;
    }
    m_leaving = true;
    if (isVisible())
        close();
    else
        Q_EMIT closed();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    // At the end of the session nobody is asked, and nothing stays.
    const bool free = m_leaving || !m_staysRunning || qGuiApp->isSavingSession();
    if (!free && m_staysRunning()) {
        event->ignore();
        hide();
        return;
    }
    if (!free && !waitingWords().isEmpty()) {
        event->ignore();
        askToLeave();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

QString MainWindow::waitingWords() const
{
    int marks = 0;
    int replies = 0;
    for (const core::AccountId &id : m_services.accounts.list()) {
        const AccountServices &account = *m_services.accounts.of(id);
        marks += account.queue.counts().waiting;
        replies += account.outbox ? account.outbox->counts().open : 0;
    }
    if (marks > 0 && replies > 0)
        //: %1 is "2 read marks", %2 "1 reply"
        return tr("%1 and %2 still wait.")
            .arg(tr("%n read mark(s)", nullptr, marks), tr("%n reply(s)", nullptr, replies));
    if (replies > 0)
        return tr("%n reply(s) still wait.", nullptr, replies);
    return marks > 0 ? tr("%n read mark(s) still wait.", nullptr, marks) : QString();
}

void MainWindow::askToLeave()
{
    if (findChild<QMessageBox *>(QStringLiteral("leaveQuestion")))
        return;
    if (!isVisible())
        bringUp({});
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Quit Kidoku?"), {}, QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(waitingWords());
    box->setInformativeText(tr("They go on at the next start."));
    QPushButton *leave = box->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    leave->setObjectName(QStringLiteral("leaveAnyway"));
    box->setDefaultButton(leave);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_leaving = true;
        quit();
    });
    box->open();
}

void MainWindow::showTitle()
{
    const QString account = core::singleLine(m_board->accountName(), 80);
    const int unread = m_console.conversations().count(models::View::Unread);
    const QString title = QStringLiteral("%1 — Kidoku").arg(account);
    setWindowTitle(unread > 0 ? QStringLiteral("(%1) %2").arg(QString::number(unread), title)
                              : title);
}

void MainWindow::connectKeys()
{
    connect(&m_console.conversations(), &models::ConversationListModel::countsChanged, this,
            &MainWindow::showTitle);
    // Letters are orders only where nothing is typed: with the keyboard in the list itself.
    const QList<std::pair<Qt::Key, Command>> letters{{Qt::Key_J, Command::NextChat},
                                                     {Qt::Key_K, Command::PreviousChat},
                                                     {Qt::Key_M, Command::MarkRead},
                                                     {Qt::Key_U, Command::FlagUnread},
                                                     {Qt::Key_E, Command::ToggleDone}};
    QList<QShortcut *> shortcuts;
    for (const auto &[key, command] : letters) {
        auto *shortcut
            = new QShortcut(QKeySequence(key), &m_conversations->list(), (*m_commands)[command],
                            &QAction::trigger, Qt::WidgetShortcut);
        shortcut->setAutoRepeat(key == Qt::Key_J || key == Qt::Key_K);
        shortcuts.append(shortcut);
    }
    const auto apply = [this, shortcuts] {
        m_commands->setKeys(KeyMap::read(m_services.settings.text(core::Setting::Keys)));
        for (QShortcut *shortcut : shortcuts)
            shortcut->setEnabled(m_services.settings.flag(core::Setting::LetterKeys));
    };
    connect(&m_services.settings, &core::Settings::changed, this, [apply](core::Setting setting) {
        if (setting == core::Setting::Keys || setting == core::Setting::LetterKeys)
            apply();
    });
    apply();
}

} // namespace kidoku::ui
