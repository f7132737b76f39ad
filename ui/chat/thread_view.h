// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"
#include "ui/chat/scroll_anchor.h"
#include "ui/theme/theme.h"

#include <QListView>

#include <optional>

namespace kidoku::models {
class ThreadModel;
}

namespace kidoku::ui {

class JumpButton;
class MediaDesk;
class ThreadDelegate;
class ThreadMedia;

//! One conversation. Opens at the first new message (else at the end), stays at the end while it
//! is there, and never jumps when older messages come in above. The focused message is the
//! anchor of "mark as read up to here". Text is plain text; nothing in it can be clicked. Sends
//! nothing to anybody. GUI thread.
class ThreadView : public QListView
{
    Q_OBJECT

public:
    explicit ThreadView(const Theme &theme, QWidget *parent = nullptr);

    //! \a model outlives this.
    void setThread(models::ThreadModel *model);
    [[nodiscard]] models::ThreadModel *thread() const { return m_thread; }

    //! What "up to here" means: the focused message, or for rows that can never be read the last
    //! message of the customer before them. None while nothing is focused.
    [[nodiscard]] std::optional<store::Position> focusedPosition() const;
    //! Where the focused row itself stands, whatever it is. None while nothing is focused.
    [[nodiscard]] std::optional<store::Position> focusedRow() const;
    void clearFocusedMessage();
    //! The newest message of the customer that is really to be seen on the screen.
    [[nodiscard]] std::optional<store::Position> newestVisible() const;
    void copyFocused() const;
    void scrollToNewest();
    //! Draws media and lets it be opened; \a desk outlives this.
    void setMedia(MediaDesk &desk);
    //! Null before setMedia().
    [[nodiscard]] ThreadMedia *media() const { return m_media; }
    //! Brings the message into the middle and focuses it, wherever it is; once the messages
    //! around it are there. Sends nothing to anybody.
    void showAt(store::Position position);

    void doItemsLayout() override;

Q_SIGNALS:
    //! From the context menu: the operator wants the customer to see Read up to there.
    void markUpToRequested(kidoku::store::Position upTo);
    //! Other rows are on the screen, or the same ones at other places.
    void viewportChanged();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void restyle();
    void retranslate();
    void beginAnew();
    void showFirstPage();
    bool focusTarget();
    void holdPlace();
    void forgetSizes(int first, int last);
    void noteNew(int first, int last);
    void noteChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void afterScroll();
    [[nodiscard]] QString emptyText() const;

    const Theme &m_theme;
    ThreadDelegate *m_delegate;
    ThreadMedia *m_media = nullptr;
    JumpButton *m_button;
    models::ThreadModel *m_thread = nullptr;
    ScrollAnchor m_anchor;
    bool m_atEnd = true;
    bool m_opening = false; //!< the first page is on its way
    bool m_toEnd = false;   //!< it was asked for to see the newest
    bool m_layingOut = false;
    bool m_failed = false;
    int m_newBelow = 0;
    std::optional<store::Position> m_target; //!< asked for by showAt(), not there yet
};

} // namespace kidoku::ui
