// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/conversation_switcher.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace kidoku::ui {

//! Lies over the window and takes a few letters of a name to the conversation: unread ones first
//! while nothing is typed; ↑↓ and Enter or a click choose, Esc goes back to where the keyboard
//! was. Looking through it, and opening a chat by it, tells LINE nothing.
class QuickSwitcher : public QFrame
{
    Q_OBJECT

public:
    //! What an account is called; empty when there is only one.
    using AccountName = std::function<QString(const core::AccountId &)>;
    using AccountFilter = models::ConversationSwitcher::AccountFilter;

    //! All outlive this. Chats of accounts that are not at work are left out.
    QuickSwitcher(const models::ConversationListModel &list, const core::Clock &clock,
                  const Theme &theme, AccountName accountName, AccountFilter isAtWork,
                  QWidget *window);

    //! When it is open already: goes to the next row.
    void open();

Q_SIGNALS:
    void chosen(kidoku::core::ConversationId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void close();
    void choose(const QModelIndex &index);
    void step(int by);
    void showFirst();
    void tellCurrent();
    void place();
    void retranslate();
    [[nodiscard]] bool takeKey(int key);

    const Theme &m_theme;
    models::ConversationSwitcher m_model;
    AccountFilter m_isAtWork;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nobody;
    QPointer<QWidget> m_before; //!< had the keyboard
};

} // namespace kidoku::ui
