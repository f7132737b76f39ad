// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log_entry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <memory>

//! The log pane's table: a bounded ring of the newest entries, newest last. GUI thread.
namespace kidoku::models {

enum class LogColumn {
    Time,
    What,
    Conversation,
    Try,
    Status,
    Took,
    NextTry,
    RequestId, // shown at first
    Direction,
    Account,
    Api,
    State,
    EventId, // can be shown
    Count
};

class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, //!< store::LogEntry
        WholeRole, //!< for files and the clipboard: whole ids, times with their day
    };
    //! Gives the shown name of a conversation.
    using NameOf = std::function<QString(core::ConversationId)>;

    LogModel(NameOf nameOf, int capacity = 10'000, QObject *parent = nullptr);
    ~LogModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    //! Adds new entries, updates known ones (same id); the oldest go when there is no room.
    void apply(const QList<store::LogEntry> &entries);
    //! Older ones from the store, put before all others as far as there is room.
    void prepend(const QList<store::LogEntry> &entries);
    void setShowIds(bool whole);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

enum class LogView { All, Retries, Failures, Webhooks, ThisConversation };

//! Filters by view, conversation and text. The text is free words and `key:value` chips
//! (state:failed http:5xx tries:>2 account:"Shop A" api:old name:"…" id:…), all of which must
//! fit. A key that is not known is a word like any other.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(QObject *parent = nullptr);
    void setView(LogView view, core::ConversationId conversation = {});
    void setText(const QString &text);
    [[nodiscard]] LogView view() const { return m_view; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    struct Term
    {
        QString key; //!< empty: anywhere
        QString value;
    };
    [[nodiscard]] bool matches(const Term &term, int row) const;

    LogView m_view = LogView::All;
    core::ConversationId m_conversation;
    QList<Term> m_terms;
};

//! \a cell as a spreadsheet may get it: what it would take for a formula begins with an
//! apostrophe. Names and event types come from strangers.
[[nodiscard]] QString defused(const QString &cell);

//! The rows of \a model as CSV (RFC 4180, UTF-8 with BOM, formula cells defused). Holds what the
//! log holds: no message text, no secret.
[[nodiscard]] QByteArray toCsv(const QAbstractItemModel &model);

} // namespace kidoku::models
