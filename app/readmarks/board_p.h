// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/bench_p.h"

#include <QHash>
#include <QObject>
#include <QSet>

//! What is said about requests: the fold plus what only this run knows (paused, outage, store in
//! trouble). Gathers changes, so that many of them are one signal. GUI thread.
namespace kidoku::readmarks {

class Board : public QObject
{
    Q_OBJECT

public:
    explicit Board(const Bench &bench, QObject *parent = nullptr);

    //! Of the newest request of \a id.
    [[nodiscard]] MarkStatus status(ConversationId id) const;
    [[nodiscard]] MarkStatus statusOf(const Chat &chat, const Tracked &tracked) const;
    [[nodiscard]] QList<MarkStatus> all() const;
    [[nodiscard]] const MarkCounts &counts() const { return m_counts; }

    //! What is to be said about \a id may have changed.
    void touch(ConversationId id);
    void touchAll();
    //! A request of \a id is over: \a history is told once more, unless another one follows.
    void farewell(const store::RequestHistory &history);
    //! Tells what has changed since the last time.
    void flush();

Q_SIGNALS:
    //! There is something to flush.
    void touched();
    void statusChanged(const QList<kidoku::readmarks::MarkStatus> &statuses);
    void countsChanged(const kidoku::readmarks::MarkCounts &counts);

private:
    enum class Kind { None, Open, Failed };
    struct Probe
    {
        std::optional<ConversationId> who;
        std::optional<core::Milliseconds> when;
        friend bool operator==(const Probe &, const Probe &) = default;
    };

    void tellWhatHolds(const Chat &chat, MarkStatus &status) const;
    [[nodiscard]] Kind kindOf(ConversationId id) const;
    void recount(ConversationId id);
    void touchProbe();

    const Bench &m_bench;
    QSet<ConversationId> m_touched;
    QHash<ConversationId, MarkStatus> m_farewells;
    QHash<ConversationId, Kind> m_kinds;
    MarkCounts m_counts;
    MarkCounts m_told;
    Probe m_probe; // the next one of an outage, as told
};

} // namespace kidoku::readmarks
