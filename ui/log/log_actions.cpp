// SPDX-License-Identifier: Apache-2.0
#include "log_actions.h"

#include "log_clip.h"
#include "log_table.h"
#include "models/state_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace kidoku::ui {

LogActions::LogActions(LogTable &table)
    : QObject(&table)
    , m_table(table)
    , m_menu(new QMenu(&table))
    , m_goTo(add("logGoTo"))
    , m_retry(add("logRetry"))
    , m_cancel(add("logCancel"))
    , m_copyText(add("logCopyText"))
    , m_copyCsv(add("logCopyCsv"))
    , m_copyDetails(add("logCopyDetails"))
{
    m_menu->setObjectName(QStringLiteral("logMenu"));
    m_menu->insertSeparator(m_retry);
    m_menu->insertSeparator(m_copyText);
    m_copyText->setShortcut(QKeySequence::Copy);
    m_copyText->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(m_copyText);

    const auto goTo = [this] {
        if (const auto entry = m_table.currentEntry(); entry && entry->conversation.isValid())
            Q_EMIT goToRequested(entry->conversation);
    };
    const auto ofRequest = [this](auto signal) {
        return [this, signal] {
            if (const auto entry = m_table.currentEntry(); entry && entry->request.isValid())
                Q_EMIT(this->*signal)(entry->conversation, entry->request);
        };
    };
    connect(m_goTo, &QAction::triggered, this, goTo);
    connect(&m_table, &LogTable::entryActivated, this, goTo);
    connect(m_retry, &QAction::triggered, this, ofRequest(&LogActions::retryRequested));
    connect(m_cancel, &QAction::triggered, this, ofRequest(&LogActions::cancelRequested));
    connect(m_copyText, &QAction::triggered, this,
            [this] { copy(rowsAsText(m_table.selectedRows())); });
    connect(m_copyCsv, &QAction::triggered, this,
            [this] { copy(rowsAsCsv(m_table.selectedRows())); });
    connect(m_copyDetails, &QAction::triggered, this,
            [this] { copy(rowDetails(m_table.currentIndex())); });
    retranslate();
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
}

QAction *LogActions::add(const char *objectName)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(QLatin1String(objectName));
    return action;
}

void LogActions::update()
{
    const auto entry = m_table.currentEntry();
    const bool hasChat = entry && entry->conversation.isValid();
    const bool ofMark = hasChat && entry->request.isValid() && m_statusOf;
    const auto status = ofMark ? m_statusOf(entry->conversation) : readmarks::MarkStatus();
    const bool isCurrent = ofMark && status.request == entry->request;
    m_goTo->setEnabled(hasChat);
    m_retry->setEnabled(isCurrent && models::canRetry(status));
    m_cancel->setEnabled(isCurrent && models::canCancel(status));
    const bool any = !m_table.selectedRows().isEmpty();
    for (QAction *action : {m_copyText, m_copyCsv, m_copyDetails})
        action->setEnabled(any);
}

void LogActions::copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace kidoku::ui
