// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/thread_find.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kidoku::ui {

class ThreadView;

//! Finds words in the open chat: "3 of 12", Enter or F3 to the next older one, Shift for the newer
//! one, Esc closes. What is found stands out in the thread. Nothing is marked by it. GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    FindBar(models::ThreadFind &find, ThreadView &thread, const Theme &theme,
            QWidget *parent = nullptr);

    //! Opens the bar, or gives it the keyboard; finds in \a chat from now on.
    void open(core::ConversationId chat);
    //! Another chat is open: the words stay, as long as the bar is open.
    void setChat(core::ConversationId chat);
    void close();
    //! \a step 1: older; -1: newer. Opens the bar when it is closed.
    void move(int step);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void show(store::Position place);
    void say();
    void restyle();
    void retranslate();

    models::ThreadFind &m_find;
    ThreadView &m_thread;
    const Theme &m_theme;
    core::ConversationId m_chat;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_older;
    QToolButton *m_newer;
    QToolButton *m_close;
};

} // namespace kidoku::ui
