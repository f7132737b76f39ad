// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"
#include "store/records.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

class QPushButton;

namespace kidoku::ui {

class AvatarPictures;
class AvatarWidget;
class ElidedLabel;
class ShortcutButton;

//! Above the thread: who it is, how things stand, and the two orders. GUI thread.
class ThreadHeader : public QWidget
{
    Q_OBJECT

public:
    ThreadHeader(const Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    //! \a automaticRead: LINE marks by itself, so there is nothing to order.
    void setConversation(const store::Conversation &conversation, const readmarks::MarkStatus &mark,
                         bool automaticRead = false);
    //! \a mode: when customers are shown Read, empty when there is nothing to say. \a countdown:
    //! what will happen by itself, first of all words; empty: nothing.
    void setReadMode(const QString &mode, const QString &countdown);
    //! Shown instead of initials; \a pictures outlives this.
    void setPictures(AvatarPictures *pictures);
    //! Nobody is open: no name, no buttons.
    void clear();
    //! Shown on the button; the key itself belongs to the window.
    void setMarkShortcut(const QKeySequence &keys);
    void setDoneShortcut(const QKeySequence &keys);

Q_SIGNALS:
    void markReadRequested(kidoku::core::ConversationId id);
    void doneRequested(kidoku::core::ConversationId id, bool done);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString summary() const;

    const Theme &m_theme;
    const core::Clock &m_clock;
    store::Conversation m_conversation;
    readmarks::MarkStatus m_mark;
    bool m_automaticRead = false;
    QString m_mode;
    QString m_countdown;
    AvatarWidget *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_summary;
    QPushButton *m_done;
    ShortcutButton *m_markRead;
    QKeySequence m_doneKeys;
};

} // namespace kidoku::ui
