// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log_entry.h"

#include <QObject>

class QAction;
class QMenu;

namespace kidoku::ui {

class LogTable;

//! What can be done with rows of the log: the context menu and its keys.
class LogActions : public QObject
{
    Q_OBJECT

public:
    explicit LogActions(LogTable &table);

    void showMenu(const QPoint &globalPos);
    void retranslate();

Q_SIGNALS:
    void goToRequested(kidoku::core::ConversationId conversation);
    void retryRequested(kidoku::core::ConversationId conversation);
    void cancelRequested(kidoku::core::ConversationId conversation);

private:
    QAction *add(const char *objectName);
    void update();
    void copy(const QString &text);

    LogTable &m_table;
    QMenu *m_menu;
    QAction *m_goTo;
    QAction *m_retry;
    QAction *m_cancel;
    QAction *m_copyText;
    QAction *m_copyCsv;
    QAction *m_copyDetails;
};

} // namespace kidoku::ui
