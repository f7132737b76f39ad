// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"
#include "store/log_entry.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace kidoku::ui {

class LogTable;

//! How the conversation's mark stands now; a row of the log only tells how it stood then.
using MarkStatusOf = std::function<readmarks::MarkStatus(core::ConversationId)>;

//! What can be done with rows of the log: the context menu and its keys. A row orders something
//! about its own request only, never about a newer one of the same conversation.
class LogActions : public QObject
{
    Q_OBJECT

public:
    explicit LogActions(LogTable &table);

    void setMarkStatus(MarkStatusOf statusOf) { m_statusOf = std::move(statusOf); }
    void showMenu(const QPoint &globalPos);
    void retranslate();

Q_SIGNALS:
    void goToRequested(kidoku::core::ConversationId conversation);
    void retryRequested(kidoku::core::ConversationId conversation,
                        kidoku::core::ReadRequestId request);
    void cancelRequested(kidoku::core::ConversationId conversation,
                         kidoku::core::ReadRequestId request);

private:
    QAction *add(const char *objectName);
    void update();
    void copy(const QString &text);

    LogTable &m_table;
    MarkStatusOf m_statusOf;
    QMenu *m_menu;
    QAction *m_goTo;
    QAction *m_retry;
    QAction *m_cancel;
    QAction *m_copyText;
    QAction *m_copyCsv;
    QAction *m_copyDetails;
};

} // namespace kidoku::ui
