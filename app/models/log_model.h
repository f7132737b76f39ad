// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "store/log_entry.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

//! The log pane's tree: a bounded ring of the newest deliveries, newest last. A delivery is one
//! read mark, or one of the other things that happened; its children are the entries of its
//! request in order, when there are several. GUI thread.
namespace kidoku::models {

enum class LogColumn {
    Time,
    What,
    State,
    Conversation,
    Try,
    Status,
    Took,
    NextTry,
    RequestId, // shown at first
    Direction,
    Account,
    Api,
    EventId, // can be shown
    Count
};

enum class LogView { All, Retries, Failures, Webhooks, ThisConversation, Bookmarks };

//! What the Time column counts from.
enum class LogTimes {
    Clock,    //!< the time of day, to the millisecond
    Relative, //!< how long ago
    SinceRow, //!< from a row that the user has chosen, forwards and backwards
};

class Mask;

class LogModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, //!< store::LogEntry; of a delivery: as it stands now
        WholeRole, //!< for files and the clipboard: whole ids, times with their day
        BookmarkRole,
    };
    //! Gives the shown name of a conversation.
    using NameOf = std::function<QString(core::ConversationId)>;
    using AccountNames = QHash<core::AccountId, QString>;

    LogModel(NameOf nameOf, int capacity = 10'000, QObject *parent = nullptr);
    ~LogModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    //! Of a delivery, or one of its entries: without a copy, valid until the model changes.
    [[nodiscard]] const store::LogEntry *entry(const QModelIndex &index) const;
    //! Every entry of a delivery's row, oldest first.
    [[nodiscard]] const QList<store::LogEntry> &entries(int row) const;
    [[nodiscard]] bool has(core::ReadRequestId request) const;
    [[nodiscard]] bool isBookmarked(int row) const;
    //! How many deliveries are in \a view.
    [[nodiscard]] int count(LogView view, core::ConversationId conversation = {}) const;
    //! The day that the newest row was written, which times without a day are of.
    [[nodiscard]] QDate newestDay() const;
    [[nodiscard]] qint64 newestId() const; //!< 0 while there is none

    //! Adds new entries, updates known ones (same id); the oldest go when there is no room.
    void apply(const QList<store::LogEntry> &entries);
    //! Older ones from the store, put before all others as far as there is room.
    void prepend(const QList<store::LogEntry> &entries);
    //! Keeps those deliveries only that \a wanted has an entry of.
    void keepOnly(const QSet<qint64> &wanted);
    //! Colleagues are handed out as \a mask, which outlives this, makes them; whoever the
    //! conversations are with, as NameOf does.
    void setMask(const Mask &mask);
    void setShowIds(bool whole);
    //! Shown in place of ids; whole() and files keep the ids.
    void setAccountNames(const AccountNames &names);
    //! \a now is asked again at each paint while times are relative.
    void setTimes(LogTimes times, core::Timestamp base, std::function<core::Timestamp()> now);
    void setBookmarks(const QSet<qint64> &ids);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

//! Whether \a present belongs into \a view; bookmarks are not known here.
[[nodiscard]] bool isInView(const store::LogEntry &present, LogView view,
                            core::ConversationId conversation);

} // namespace kidoku::models
