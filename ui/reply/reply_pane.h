// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/state_text.h"
#include "ui/window/console.h"

#include <QPointer>
#include <QWidget>

namespace kidoku::ui {

class Composer;
class ReplyLine;
class SavedReplyPopup;

//! Below the thread: what became of replies that are not sent, and the composer for the next
//! one. Puts drafts in and takes them out as conversations are opened; hands what is sent to the
//! outbox of the conversation's account. Hidden where there is no outbox. GUI thread.
class ReplyPane : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    ReplyPane(Console &console, const Services &services, QWidget *parent = nullptr);
    ~ReplyPane() override;

    void focusText();
    //! The window in which saved replies are written.
    void manageSavedReplies();

Q_SIGNALS:
    //! Something was sent: it stands at the end of the thread.
    void replied();
    //! The keyboard goes back to the thread.
    void escaped();
    void remedyRequested(kidoku::models::Remedy remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConversation();
    void leaveConversation();
    void follow(const AccountServices *account);
    void send();
    void showReplies();
    void updateForecast();
    void askToken();
    void updateLock();
    void offerSaved();
    void showAllSaved();
    void insertSaved(const store::SavedReply &reply);
    [[nodiscard]] bool standsBy() const;

    Console &m_console;
    Services m_services;
    // Of the open conversation's account; both go when it is removed.
    QPointer<replies::Outbox> m_outbox;
    QPointer<replies::QuotaWatch> m_quota;
    QObject *m_following = nullptr;
    core::ConversationId m_current;
    core::Timestamp m_freeUntil;
    bool m_dismissed = false; //!< the operator wants no saved reply for this "/"
    bool m_bySlash = false;
    QString m_trouble; //!< why the last one could not be sent
    ReplyLine *m_line;
    Composer *m_composer;
    SavedReplyPopup *m_popup;
};

} // namespace kidoku::ui
