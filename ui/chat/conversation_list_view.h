// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "ui/chat/account_look.h"
#include "ui/chat/conversation_row.h"
#include "ui/chat/scroll_anchor.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QSet>

#include <optional>

namespace kidoku::ui {

class AvatarPictures;
class ConversationDelegate;
class JumpButton;
class OrderHold;

//! The list of conversations. Its model is a models::ConversationListModel or a proxy over one,
//! and may be exchanged. The current conversation stays the current one, and stays in its place
//! on the screen when others move above it; while somebody works in the list, nothing moves at
//! all. While either hides newer ones, a button tells how many. A conversation that leaves the
//! view is never followed by its neighbour: opening a chat is always the operator's own act.
//! Several can be selected; then none of them is opened. Sends nothing to anybody. GUI thread.
class ConversationListView : public QListView
{
    Q_OBJECT

public:
    explicit ConversationListView(const Theme &theme, QWidget *parent = nullptr);
    ~ConversationListView() override;

    void setModel(QAbstractItemModel *model) override;
    //! How the rows' accounts are told apart; none while there is but one.
    void setAccountLooks(const AccountLooks &looks);
    //! Shown instead of initials; \a pictures outlives this.
    void setPictures(AvatarPictures *pictures);
    //! Shown while the list has no rows.
    void setEmptyText(const QString &text);
    void setDensity(Density density);

    //! The one that was chosen last; it stays that although a view or a search hides it.
    [[nodiscard]] core::ConversationId currentConversation() const { return m_current; }
    //! Chooses \a id (0: none) as a click on its row would.
    void choose(core::ConversationId id);
    //! \a by rows down (up when negative); with \a unreadOnly the nearest row that way which
    //! the customer still sees as unread or which is flagged so. False when there is none.
    bool step(int by, bool unreadOnly = false);
    [[nodiscard]] int selectedCount() const { return m_selectedCount; }
    [[nodiscard]] QList<core::ConversationId> selectedConversations() const; //!< from the top
    //! Of several selected ones, only the one that is open stays so.
    void selectOnlyCurrent();
    [[nodiscard]] QModelIndex indexOf(core::ConversationId id) const;

    void doItemsLayout() override;

Q_SIGNALS:
    //! By mouse, keys, choose() or step(); never because rows came, went or moved.
    void conversationChosen(kidoku::core::ConversationId id);
    void selectedCountChanged(int count);
    //! By right click on a row or by key: what the orders of its menu would mean. Opens nothing.
    void menuRequested(const QList<kidoku::core::ConversationId> &ids, const QPoint &at);
    //! Other rows are on the screen: their names are wanted. Not told again for the same ones.
    void visibleChanged(const QList<kidoku::core::ConversationId> &ids);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event
                                                                       = nullptr) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void retranslate();
    void become(core::ConversationId id);
    void findCurrentAgain();
    void noteSelection();
    void openMenu(const QModelIndex &index, std::optional<QPoint> at = {});
    //! The row that is really chosen; Qt's current index alone may be one that nobody chose.
    [[nodiscard]] QModelIndex selectedIndex() const;
    void scrollToCurrentOrTop();
    void holdPlace(int movedRow = -1);
    void noteNewer(int row);
    void updateButton();
    void tellVisible();

    const Theme &m_theme;
    ConversationDelegate *m_delegate;
    JumpButton *m_button;
    OrderHold *m_hold;
    ScrollAnchor m_anchor;
    QString m_emptyText;
    core::ConversationId m_current;
    QList<core::ConversationId> m_visible; //!< as told last
    QSet<core::ConversationId> m_newer;    //!< came in above what is on the screen
    bool m_following = false; //!< the current row changes by itself, not by the operator
    bool m_operating = false; //!< a click or a key is on its way through Qt's own code
    int m_selectedCount = 0;
    bool m_tellPending = false;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace kidoku::ui
