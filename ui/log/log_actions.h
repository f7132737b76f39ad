// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_curl.h"
#include "readmarks/mark_status.h"
#include "store/log_entry.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace kidoku::ui {

class LogTree;

//! Where a call of the entry's account went, and to which chat.
using CurlTargetOf = std::function<models::CurlTarget(const store::LogEntry &)>;
//! Whether the operator has paused the account; none when that account is not at work.
using HeldOf = std::function<std::optional<bool>(const core::AccountId &)>;

//! How the conversation's mark stands now; a row of the log only tells how it stood then.
using MarkStatusOf = std::function<readmarks::MarkStatus(core::ConversationId)>;

//! What can be done with rows of the log: the context menu and its keys. A row orders something
//! about its own request only, never about a newer one of the same conversation.
class LogActions : public QObject
{
    Q_OBJECT

public:
    explicit LogActions(LogTree &tree);

    void setMarkStatus(MarkStatusOf statusOf) { m_statusOf = std::move(statusOf); }
    void setCurlTarget(CurlTargetOf targetOf) { m_targetOf = std::move(targetOf); }
    void setHeld(HeldOf heldOf) { m_heldOf = std::move(heldOf); }
    void showMenu(const QPoint &globalPos);
    void retranslate();

Q_SIGNALS:
    void goToRequested(kidoku::core::ConversationId conversation);
    void retryRequested(kidoku::core::ConversationId conversation,
                        kidoku::core::ReadRequestId request);
    void cancelRequested(kidoku::core::ConversationId conversation,
                         kidoku::core::ReadRequestId request);
    //! Entries of the rows that are to be found again.
    void bookmarkRequested(const QList<kidoku::store::LogEntry> &entries);
    void sinceRowRequested(kidoku::core::Timestamp at);
    void holdRequested(const kidoku::core::AccountId &account, bool hold);

private:
    QAction *add(const char *objectName);
    void connectActions();
    void update();
    void updateHold(const std::optional<store::LogEntry> &entry);
    void copy(const QString &text);

    LogTree &m_tree;
    MarkStatusOf m_statusOf;
    CurlTargetOf m_targetOf;
    HeldOf m_heldOf;
    QMenu *m_menu;
    QAction *m_goTo;
    QAction *m_retry;
    QAction *m_cancel;
    QAction *m_bookmark;
    QAction *m_sinceRow;
    QAction *m_hold;
    QAction *m_copyText;
    QAction *m_copyCsv;
    QAction *m_copyDetails;
    QAction *m_copyCurl;
};

} // namespace kidoku::ui
