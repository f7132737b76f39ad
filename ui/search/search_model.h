// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "models/mask.h"
#include "search/search.h"
#include "store/store.h"
#include "ui/search/snippet.h"

#include <QAbstractListModel>

#include <functional>

//! What was found as rows: people first, then messages, each below a heading. Rows are made
//! fifty at a time, as they are scrolled to. What is unsent while it is shown goes. GUI thread.
namespace kidoku::ui {

struct SearchRow
{
    enum class Kind { Heading, Person, Message };
    Kind kind = Kind::Heading;
    Snippet title; //!< of a heading, too
    Snippet text;
    QString time;
    QString account; //!< told only where there are several
    QString avatarId;
    store::MessageKind messageKind = store::MessageKind::Text;
    store::Conversation conversation; //!< as it is stored: for orders, never for anybody's eyes
    store::Position position;         //!< of a message
    qint64 row = 0;                   //!< of a message
};

class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using AccountName = std::function<QString(const core::AccountId &)>;

    //! \a accountName gives an empty name where the account need not be told.
    SearchModel(const core::Clock &clock, AccountName accountName, QObject *parent = nullptr);

    static constexpr int RowRole = Qt::UserRole + 1; //!< SearchRow
    static constexpr int rowsAtOnce = 50;

    //! Everybody is shown as \a mask, which outlives this, makes them.
    void setMask(const models::Mask &mask) { m_mask = &mask; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! Shows \a results, or adds them when they are a further page.
    void show(const search::Results &results);
    void clear();
    void apply(const store::ChangeSet &changes);
    void retranslate();

    [[nodiscard]] int people() const { return m_people; }
    //! Of the pages so far.
    [[nodiscard]] int messages() const { return m_messages; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

Q_SIGNALS:
    //! The end is near and there is another page.
    void moreWanted();

private:
    [[nodiscard]] SearchRow personRow(const store::search::Person &person) const;
    [[nodiscard]] SearchRow messageRow(const store::search::Hit &hit) const;
    [[nodiscard]] QString messagesHeading() const;
    void reveal();
    void showHeading();

    const core::Clock &m_clock;
    AccountName m_accountName;
    const models::Mask *m_mask = nullptr;
    QStringList m_words;
    QList<SearchRow> m_rows;
    QList<store::search::Hit> m_waiting; //!< found, without a row yet
    QHash<core::ConversationId, store::Conversation> m_conversations;
    int m_people = 0;
    int m_messages = 0;
    bool m_hasMore = false;
};

} // namespace kidoku::ui

Q_DECLARE_METATYPE(kidoku::ui::SearchRow)
