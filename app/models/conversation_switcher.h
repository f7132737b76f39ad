// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fold.h"
#include "models/conversation_list_model.h"

#include <QAbstractListModel>

#include <vector>

//! The few conversations that somebody means who types some letters of a name: those whose name
//! begins with them first, then by newest message. Without letters: the unread ones, then the
//! newest. Whatever the view, of all accounts; spam only when it is asked for by name. A snapshot:
//! rows do not move while somebody reaches for one. Reading it tells nobody anything. GUI thread.
namespace kidoku::models {

enum class SwitcherRole {
    Id = Qt::UserRole + 1, //!< qint64
    Record,                //!< store::Conversation
    Name,                  //!< shown name, safe for one line
    Spans,                 //!< QList<core::TextRange>: parts of the name that were typed
    IsUnread,              //!< bool: in View::Unread
};

class ConversationSwitcher : public QAbstractListModel
{
    Q_OBJECT

public:
    //! \a list and \a clock outlive this.
    ConversationSwitcher(const ConversationListModel &list, const core::Clock &clock,
                         QObject *parent = nullptr);

    using AccountFilter = std::function<bool(const core::AccountId &)>;
    //! Looks at the list as it is now, without accounts that \a isAtWork does not know.
    void start(const AccountFilter &isAtWork = {});
    void setText(const QString &text);
    //! Gives the memory of names back.
    void finish();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Candidate
    {
        core::ConversationId id;
        store::Position last;
        QString folded;
        bool unread = false;
        bool spam = false;
    };
    struct Match
    {
        int rank = 0; //!< the least first
        const Candidate *candidate = nullptr;
    };
    void gather();
    [[nodiscard]] std::optional<int> rankOf(const Candidate &candidate) const;

    const ConversationListModel &m_list;
    const core::Clock &m_clock;
    QStringList m_words;
    std::vector<Candidate> m_candidates;
    QList<store::Conversation> m_shown;
};

} // namespace kidoku::models

Q_DECLARE_METATYPE(QList<kidoku::core::TextRange>)
