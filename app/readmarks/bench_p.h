// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/agenda_p.h"
#include "readmarks/book_p.h"
#include "readmarks/choice_p.h"
#include "readmarks/host_gate_p.h"
#include "readmarks/pause_p.h"
#include "readmarks/queue.h"
#include "readmarks/recorder_p.h"

//! What the parts of the queue share: the facts (book), the plan (agenda), the way to the disk
//! (recorder), the way to LINE (gate, client). Belongs to Queue, GUI thread.
namespace kidoku::readmarks {

struct Bench
{
    Bench(QueueConfig queueConfig, store::Store &queueStore, line::Client &lineClient,
          const core::Clock &queueClock, core::RandomFraction random)
        : config(std::move(queueConfig))
        , store(queueStore)
        , client(lineClient)
        , clock(queueClock)
        , recorder(queueStore, queueClock)
        , gate(config.retry.backoff, std::move(random), config.inFlight)
    {}

    [[nodiscard]] core::Timestamp now() const { return clock.now(); }
    [[nodiscard]] core::Milliseconds monotonic() const { return clock.monotonic(); }
    [[nodiscard]] Moment moment() const { return {clock.now(), config.retry}; }

    QueueConfig config;
    store::Store &store;
    line::Client &client;
    const core::Clock &clock;
    Recorder recorder;
    HostGate gate;
    Pause pause;
    line::Meaning trouble; //!< of the newest call that failed: what an outage is about
    Book book;
    Agenda agenda;
};

//! An action on \a history at \a now.
[[nodiscard]] inline store::RequestAction actionOn(const store::RequestHistory &history,
                                                   store::ActionKind kind, core::Timestamp now,
                                                   const QString &by)
{
    return {history.request.id, kind, now, by, {}, static_cast<int>(history.attempts.size())};
}

} // namespace kidoku::readmarks
