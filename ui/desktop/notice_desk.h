// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notices.h"
#include "ui/desktop/sounds.h"
#include "ui/desktop/toasts.h"
#include "ui/window/console.h"
#include "ui/window/state_board.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

//! Hears what happens, asks Notices what is worth telling, and tells it: as a toast, or by the
//! tray when there is no notification server. What the user answers to a toast comes out as a
//! signal; the window does it as if its own buttons had been pressed. GUI thread.
namespace kidoku::ui {

class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    //! All outlive this; \a window is the one whose focus counts.
    NoticeDesk(const Services &services, Console &console, QWidget &window, Toasts &toasts,
               Sounds &sounds, QObject *parent = nullptr);

    //! Nothing is told for so long; 0: goes on.
    void pause(core::Milliseconds time);
    [[nodiscard]] bool isPaused() const { return m_notices.isPaused(); }

    //! What a new message looks and sounds like, whatever the rules say.
    void tryNotice();

    //! Does what is due at the clock's time. Called by a timer; tests that move the clock call it.
    void poll();

Q_SIGNALS:
    void raiseRequested(const QString &token);
    void openRequested(kidoku::core::ConversationId id);
    void markReadRequested(kidoku::core::ConversationId id);
    void failuresRequested();
    //! Only the tray is left to say it.
    void fallback(const QString &title, const QString &body);

private:
    //! What a toast is about.
    struct Subject
    {
        notices::NoticeKind kind = notices::NoticeKind::Message;
        core::ConversationId conversation;
    };
    void watch(const core::AccountId &id);
    void applyRules();
    void take(const store::ChangeSet &changes);
    void takeMarks(const core::AccountId &id, const QList<readmarks::MarkStatus> &marks);
    void takeFocus();
    void takeRelays();
    void schedule();
    void show(const notices::Order &order);
    void answer(const QString &key, const QString &action, const QString &token);

    Services m_services;
    Console &m_console;
    QWidget &m_window;
    Toasts &m_toasts;
    Sounds &m_sounds;
    StateBoard m_board;
    notices::Notices m_notices;
    QHash<QString, Subject> m_subjects;
    QSet<core::ReadRequestId> m_open; //!< requests that were on their way in this run
    qint64 m_newestRow = 0;
    QTimer m_due;
    QTimer m_relays; //!< silence makes no sound
};

} // namespace kidoku::ui
