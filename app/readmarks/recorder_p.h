// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "store/store.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <optional>

//! Writes facts in order, one lane per conversation: a step of a lane begins when the one before
//! it is durable, and is made only then, so that it sees what that one has changed. Lanes run
//! side by side; the store gathers what waits into one transaction.
//!
//! A step that must happen (LINE's answer, a cancel) is kept when the store fails and tried again
//! with backoff until it is durable; other steps fail at once. GUI thread.
namespace kidoku::readmarks {

class Recorder : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        std::function<void(store::Database &, store::ChangeSet &)> job; //!< on the worker
        std::function<void()> done;                                     //!< it is durable
        std::function<void(const store::StoreError &)> failed;          //!< nothing of it happened
    };
    //! None: there is nothing to write any more.
    using Make = std::function<std::optional<Step>()>;
    enum class OnFailure { Tell, TryAgain };

    //! \a store and \a clock outlive this. Nothing is written before open().
    Recorder(store::Store &store, const core::Clock &clock, QObject *parent = nullptr);

    void open();
    //! Fails what was given and what will be given, until open().
    void refuse(const store::StoreError &error);

    void add(core::ConversationId lane, OnFailure onFailure, Make make);
    [[nodiscard]] bool isBusy(core::ConversationId lane) const { return m_lanes.contains(lane); }

    //! The last write failed: nothing that needs a durable row should begin before retryAt().
    [[nodiscard]] bool inTrouble() const { return m_trouble; }
    [[nodiscard]] core::Milliseconds retryAt() const { return m_retryAt; }
    //! When poll() has something to do.
    [[nodiscard]] std::optional<core::Milliseconds> nextRetry() const;
    //! Tries again what is kept, when its time has come.
    void poll();

Q_SIGNALS:
    //! Every step of \a lane has ended.
    void laneFreed(kidoku::core::ConversationId lane);
    void troubleChanged(bool inTrouble);

private:
    struct Task
    {
        OnFailure onFailure = OnFailure::Tell;
        Make make;
    };
    struct Lane
    {
        std::deque<Task> waiting;
        std::optional<Step> step; // being written, or kept
        OnFailure onFailure = OnFailure::Tell;
        bool kept = false;
    };

    void advance(core::ConversationId id);
    void write(core::ConversationId id);
    void keep(core::ConversationId id);
    void noteFailure(const store::StoreError &error);
    static void refuse(const Make &make, const store::StoreError &error);
    void succeeded(core::ConversationId id);
    void failed(core::ConversationId id, const store::StoreError &error);
    void retryKept();

    store::Store &m_store;
    const core::Clock &m_clock;
    QHash<core::ConversationId, Lane> m_lanes;
    bool m_open = false;
    bool m_refusing = false;
    bool m_trouble = false;
    int m_kept = 0;
    int m_failures = 0;
    core::Milliseconds m_retryAt{0};
    store::StoreError m_error; // the last one
};

} // namespace kidoku::readmarks
