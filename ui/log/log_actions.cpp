// SPDX-License-Identifier: Apache-2.0
#include "log_actions.h"

#include "core/text.h"
#include "log_clip.h"
#include "log_tree.h"
#include "models/log_export.h"
#include "models/state_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace kidoku::ui {

LogActions::LogActions(LogTree &tree)
    : QObject(&tree)
    , m_tree(tree)
    , m_menu(new QMenu(&tree))
    , m_goTo(add("logGoTo"))
    , m_retry(add("logRetry"))
    , m_cancel(add("logCancel"))
    , m_bookmark(add("logBookmark"))
    , m_sinceRow(add("logSinceRow"))
    , m_hold(add("logHold"))
    , m_copyText(add("logCopyText"))
    , m_copyCsv(add("logCopyCsv"))
    , m_copyDetails(add("logCopyDetails"))
    , m_copyCurl(add("logCopyCurl"))
{
    m_menu->setObjectName(QStringLiteral("logMenu"));
    m_menu->insertSeparator(m_retry);
    m_menu->insertSeparator(m_bookmark);
    m_menu->insertSeparator(m_copyText);
    m_copyText->setShortcut(QKeySequence::Copy);
    m_bookmark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    for (QAction *action : {m_copyText, m_bookmark}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree.addAction(action);
    }
    connectActions();
    retranslate();
}

void LogActions::connectActions()
{
    const auto goTo = [this] {
        if (const auto entry = m_tree.currentEntry(); entry && entry->conversation.isValid())
            Q_EMIT goToRequested(entry->conversation);
    };
    const auto ofRequest = [this](auto signal) {
        return [this, signal] {
            if (const auto entry = m_tree.currentEntry(); entry && entry->request.isValid())
                Q_EMIT(this->*signal)(entry->conversation, entry->request);
        };
    };
    connect(m_goTo, &QAction::triggered, this, goTo);
    connect(&m_tree, &LogTree::entryActivated, this, goTo);
    connect(m_retry, &QAction::triggered, this, ofRequest(&LogActions::retryRequested));
    connect(m_cancel, &QAction::triggered, this, ofRequest(&LogActions::cancelRequested));
    connect(m_copyText, &QAction::triggered, this,
            [this] { copy(rowsAsText(m_tree.selectedRows())); });
    connect(m_copyCsv, &QAction::triggered, this,
            [this] { copy(rowsAsCsv(m_tree.selectedRows())); });
    connect(m_copyDetails, &QAction::triggered, this,
            [this] { copy(rowDetails(m_tree.currentIndex())); });
    connect(m_copyCurl, &QAction::triggered, this, [this] {
        const auto entry = m_tree.currentEntry();
        if (entry && m_targetOf)
            copy(models::curlOf(*entry, m_targetOf(*entry)));
    });
    connect(m_bookmark, &QAction::triggered, this, [this] {
        QList<store::LogEntry> entries;
        for (const QModelIndex &row : models::entryRows(m_tree.selectedRows()))
            entries.append(row.data(models::LogModel::EntryRole).value<store::LogEntry>());
        if (!entries.isEmpty())
            Q_EMIT bookmarkRequested(entries);
    });
    connect(m_sinceRow, &QAction::triggered, this, [this] {
        if (const auto entry = m_tree.currentEntry())
            Q_EMIT sinceRowRequested(entry->at);
    });
    connect(m_hold, &QAction::triggered, this, [this] {
        const auto entry = m_tree.currentEntry();
        const auto held = entry && m_heldOf ? m_heldOf(entry->account) : std::nullopt;
        if (held)
            Q_EMIT holdRequested(entry->account, !*held);
    });
}

void LogActions::showMenu(const QPoint &globalPos)
{
    update();
    m_menu->popup(globalPos);
}

void LogActions::retranslate()
{
    m_goTo->setText(tr("Go to conversation"));
    m_retry->setText(tr("Retry now"));
    m_cancel->setText(tr("Cancel the read mark"));
    m_copyText->setText(tr("Copy as text"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_copyDetails->setText(tr("Copy details"));
    m_copyCurl->setText(tr("Copy as cURL (without the token)"));
    m_bookmark->setText(tr("Bookmark"));
    m_sinceRow->setText(tr("Count times from this row"));
}

QAction *LogActions::add(const char *objectName)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(QLatin1String(objectName));
    return action;
}

void LogActions::update()
{
    const auto entry = m_tree.currentEntry();
    const bool hasChat = entry && entry->conversation.isValid();
    const bool ofMark = hasChat && entry->request.isValid() && m_statusOf;
    const auto status = ofMark ? m_statusOf(entry->conversation) : readmarks::MarkStatus();
    const bool isCurrent = ofMark && status.request == entry->request;
    m_goTo->setEnabled(hasChat);
    m_retry->setEnabled(isCurrent && models::canRetry(status));
    m_cancel->setEnabled(isCurrent && models::canCancel(status));
    const bool any = !m_tree.selectedRows().isEmpty();
    for (QAction *action : {m_copyText, m_copyCsv, m_copyDetails, m_bookmark, m_sinceRow})
        action->setEnabled(any);
    const bool marked = m_tree.currentIndex().data(models::LogModel::BookmarkRole).toBool();
    m_bookmark->setText(marked ? tr("Remove the bookmark") : tr("Bookmark"));
    m_copyCurl->setEnabled(entry && m_targetOf && models::isCall(*entry));
    updateHold(entry);
}

void LogActions::updateHold(const std::optional<store::LogEntry> &entry)
{
    const auto known = entry && m_heldOf ? m_heldOf(entry->account) : std::nullopt;
    const bool held = known.value_or(false);
    m_hold->setVisible(m_heldOf != nullptr);
    m_hold->setEnabled(known.has_value());
    const QString account = entry ? core::singleLine(entry->account.value, 40) : QString();
    m_hold->setText((held ? tr("Resume read marks of %1") : tr("Pause read marks of %1"))
                        .arg(QString(account).replace(QLatin1Char('&'), QLatin1String("&&"))));
}

void LogActions::copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace kidoku::ui
