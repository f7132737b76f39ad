// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/state_text.h"
#include "models/thread_find.h"
#include "ui/window/console.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace kidoku::ui {

class Attention;
class AvatarPictures;
class FindBar;
class LinkOpener;
class MarkOrders;
class ReplyPane;
class MediaDesk;
class ReadMode;
class StateLine;
class ThreadHeader;
class ThreadView;

//! The open conversation: header, what happens to its read mark, messages. Only the orders of the
//! operator leave here; showing messages reports them as seen to the inbox, which tells nobody.
class ThreadPane : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    ThreadPane(Console &console, MarkOrders &orders, const Services &services,
               QWidget *parent = nullptr);

    //! Up to the focused message when the thread has the keyboard, else everything.
    void markRead();
    [[nodiscard]] ReplyPane &replies() { return *m_replies; }
    [[nodiscard]] ThreadView &thread() { return *m_thread; }
    //! Nobody can look at a locked screen.
    void setScreenLocked(bool locked);
    //! Shown instead of initials; \a pictures outlives this.
    void setPictures(AvatarPictures *pictures);
    //! Finds in the open chat; without one nothing happens.
    void find();
    //! \a step 1: the next older finding; -1: the next newer one.
    void findNext(int step);

Q_SIGNALS:
    void remedyRequested(kidoku::models::Remedy remedy);
    void helpRequested(const QString &page);
    //! The tries of the open one are to be shown.
    void detailsRequested(kidoku::core::ConversationId id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showConversation();
    void refresh();
    void showReadMode();
    void connectParts();
    void connectThread();
    void showRaw(const store::Message &message);
    void say(const QString &text);
    void retranslate();

    Console &m_console;
    MarkOrders &m_orders;
    Services m_services;
    QStackedLayout *m_stack;
    QWidget *m_page;
    QWidget *m_nobody;
    QLabel *m_invitation;
    QLabel *m_promise;
    ThreadHeader *m_header;
    StateLine *m_state;
    ThreadView *m_thread;
    Attention *m_attention;
    ReadMode *m_readMode;
    models::ThreadFind m_find;
    FindBar *m_findBar;
    LinkOpener *m_links;
    ReplyPane *m_replies;
    MediaDesk *m_media = nullptr;
};

} // namespace kidoku::ui
