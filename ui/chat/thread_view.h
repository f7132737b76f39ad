// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"
#include "ui/chat/scroll_anchor.h"
#include "ui/chat/thread_delegate.h"
#include "ui/theme/theme.h"

#include <QListView>

#include <optional>

namespace kidoku::models {
class ThreadModel;
}

namespace kidoku::ui {

class JumpButton;
class MediaDesk;
class ThreadMedia;

//! One conversation. Opens at the first new message (else at the end), stays at the end while it
//! is there, and never jumps when older messages come in above. The focused message is the
//! anchor of "mark as read up to here". Text is plain text; a click on an address only asks for
//! it to be opened. Goes to quoted, found and unread messages, over any distance. Sends nothing to
//! anybody. GUI thread.
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
    //! The same of those whose webhook was proved.
    [[nodiscard]] std::optional<store::Position> newestProvenVisible() const;
    void copyFocused() const;
    void scrollToNewest();

    //! To this message, which gets the focus.
    void goTo(store::Position place);
    //! To this one, in which the words of setHighlight() are; the focus stays.
    void goToFound(store::Position place);
    //! The reader sees first what the customer still sees as unread.
    void goToFirstUnread();
    //! Whether the way to the first unread message is offered above the rows.
    void setOffersUnread(bool offers);
    //! Folded words; empty: none. The row at \a current has them strongest.
    void setHighlight(const QString &words, store::Position current = {});

    //! What is under a point of the viewport, and what a click there does.
    [[nodiscard]] ThreadHit hitAt(const QPoint &point) const;
    //! Of the message whose time is shown there; invalid elsewhere.
    [[nodiscard]] core::Timestamp timeAt(const QPoint &point) const;
    void follow(const QModelIndex &row, const ThreadHit &hit);

    //! Draws media and lets it be opened; \a desk outlives this.
    void setMedia(MediaDesk &desk);
    //! Of members of groups, beside their bubbles; outlives this.
    void setPictures(AvatarPictures *pictures);
    //! Null before setMedia().
    [[nodiscard]] ThreadMedia *media() const { return m_media; }
    [[nodiscard]] ThreadDelegate &rows() { return *m_delegate; }
    //! Some row has another size now.
    void relayout();

    //! Ids are copied whole.
    void setShowIds(bool whole) { m_showIds = whole; }
    [[nodiscard]] bool showsIds() const { return m_showIds; }

    void doItemsLayout() override;

Q_SIGNALS:
    //! From the context menu: the operator wants the customer to see Read up to there.
    void markUpToRequested(kidoku::store::Position upTo);
    //! A click on an address, or its menu entry; nothing is opened yet.
    void linkRequested(const QUrl &url);
    void rawRequested(const kidoku::store::Message &message);
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
    [[nodiscard]] std::optional<store::Position> newestVisible(bool provenOnly) const;
    void restyle();
    void retranslate();
    void beginAnew();
    void showFirstPage();
    void holdPlace();
    void reach(store::Position place);
    void activate(const QModelIndex &row);
    [[nodiscard]] QModelIndex rowAt(store::Position place) const;
    [[nodiscard]] bool isUnreadAbove() const;
    void noteNew(int first, int last);
    void noteChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void afterScroll();
    [[nodiscard]] QString emptyText() const;

    //! Why the thread goes somewhere.
    enum class Aim { Message, Found, FirstUnread };

    const Theme &m_theme;
    ThreadDelegate *m_delegate;
    ThreadMedia *m_media = nullptr;
    JumpButton *m_button;
    JumpButton *m_unreadButton;
    models::ThreadModel *m_thread = nullptr;
    ScrollAnchor m_anchor;
    bool m_atEnd = true;
    bool m_opening = false; //!< the first page is on its way
    bool m_toEnd = false;   //!< it was asked for to see the newest
    bool m_layingOut = false;
    bool m_failed = false;
    int m_newBelow = 0;
    Aim m_aim = Aim::Message;
    bool m_offersUnread = true;
    bool m_showIds = false;
};

} // namespace kidoku::ui
