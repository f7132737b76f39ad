// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "models/conversation_list_model.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QAction;
class QToolButton;
class QTimer;

namespace kidoku::ui {

class Chip;
class ConversationListView;
class Theme;

//! The views with their counts, and the list below them. Choosing a conversation here only opens
//! it.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive this.
    ConversationPane(models::ConversationListModel &model, const Theme &theme,
                     QWidget *parent = nullptr);

    void setView(models::View view);
    //! What the button beside the views offers, as a menu.
    void setSortActions(const QList<QAction *> &actions);
    //! Narrows the list to names and last messages with these words, a moment after the last
    //! change; empty shows all.
    void setSearch(const QString &text);
    //! Opens the first row that the search has found; with none, the messages are to be searched.
    void openFirst();
    //! The list has all that is stored, so that "nothing" means nothing.
    void setLoaded();
    //! Shown in "write to @shop" while there is no chat at all.
    void setBasicId(const QString &basicId);

    [[nodiscard]] ConversationListView &list() { return *m_list; }
    //! Those of the rows shown which the customer still sees as unread.
    [[nodiscard]] QList<core::ConversationId> shownUnread() const;
    //! Brings the conversation into the list (another view if need be) and chooses it.
    void goTo(core::ConversationId id);

Q_SIGNALS:
    //! The search has ended without its field: somebody goes to a conversation.
    void searchEnded();
    //! What is looked for may stand in any message.
    void searchAllRequested(const QString &text);
    //! The rows are others, or other ones are unread.
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySearch();
    void updateCounts();
    void updateHint();
    void retranslate();

    models::ConversationListModel &m_model;
    QHash<models::View, Chip *> m_chips;
    const Theme &m_theme;
    QToolButton *m_sort;
    ConversationListView *m_list;
    QPushButton *m_searchAll;
    QTimer *m_debounce;
    QString m_text;
    QString m_basicId;
    bool m_loaded = false;
};

} // namespace kidoku::ui
