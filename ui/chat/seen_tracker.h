// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QObject>
#include <QTimer>

//! Tells what the operator has really had before his eyes: a message counts as seen when its
//! chat is open, its row lies in the viewport, and the window is the active one. A fact of this
//! operator only; nothing is sent. GUI thread.
namespace kidoku::ui {

class ThreadView;

class SeenTracker : public QObject
{
    Q_OBJECT

public:
    //! \a view outlives this; it is watched, not changed.
    explicit SeenTracker(ThreadView &view, QObject *parent = nullptr);

Q_SIGNALS:
    //! Once per newest message, never backwards within a chat.
    void seen(kidoku::core::ConversationId id, kidoku::store::Position upTo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    ThreadView &m_view;
    QTimer m_soon; //!< several causes at once are one look
    core::ConversationId m_conversation;
    store::Position m_told;
};

} // namespace kidoku::ui
