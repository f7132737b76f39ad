// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/host_gate_p.h"
#include "store/mark_records.h"

#include <optional>
#include <unordered_map>
#include <vector>

//! The requests that are not over, by conversation: their recorded facts and the little that
//! only this run knows. GUI thread.
namespace kidoku::readmarks {

using core::ConversationId;

struct Tracked
{
    store::RequestHistory history;
    //! The hold or the wait is over by this run's own clock, whatever the time of day says now;
    //! or the end of an outage has ended the wait.
    bool released = false;
    //! Monotonic: when that will be. Fixed once, so that neither the time of day nor a wake for
    //! something else moves it.
    std::optional<core::Milliseconds> due{};
    //! The other API was tried in its place and cannot do it.
    bool keepsApi = false;
    //! Monotonic; counts only while the program runs, so that a night's sleep gives nothing up.
    std::optional<core::Milliseconds> giveUpAt{};
    core::ReadRequestId replaces{}; //!< in whose place it came

    //! A hold or a wait may begin.
    void restartWait()
    {
        released = false;
        due.reset();
    }
};

enum class Phase {
    Idle,
    Opening,  //!< the attempt's row is on its way to the disk
    InFlight, //!< the call is under way
    Closing,  //!< answered; the answer is on its way to the disk
};

struct Chat
{
    //! Oldest first, never empty.
    std::vector<Tracked> requests;
    core::ReadRequestId active; //!< is under way; while idle: whose turn it is, if anybody's
    Phase phase = Phase::Idle;  //!< of the active one
    HostGate::Permit permit = HostGate::Permit::No;
    bool pushed = false;        //!< the operator wants it now, whatever holds the others back
    int storeFailures = 0;      //!< its rows could not be written, in a row
    bool waitsForStore = false; //!< until the next try to write them
    std::optional<core::Milliseconds> storeDue{}; //!< monotonic: when that is
    store::Position readUpTo;
    core::Timestamp ownReadAt; //!< time of our own last mark: no colleague's

    //! A row could not be written.
    void putOff()
    {
        ++storeFailures;
        waitsForStore = true;
        storeDue.reset();
    }
    void triesStoreAgain()
    {
        waitsForStore = false;
        storeDue.reset();
    }
    //! That request, or the one that came in its place.
    [[nodiscard]] Tracked *find(core::ReadRequestId id);
    [[nodiscard]] const Tracked *find(core::ReadRequestId id) const;
    [[nodiscard]] Tracked &newest() { return requests.back(); }
    [[nodiscard]] const Tracked &newest() const { return requests.back(); }
    //! A call for \a tracked is under way.
    [[nodiscard]] bool isBusy(const Tracked &tracked) const
    {
        return phase != Phase::Idle && tracked.history.request.id == active;
    }
};

class Book
{
public:
    [[nodiscard]] Chat *find(ConversationId id);
    [[nodiscard]] const Chat *find(ConversationId id) const;
    //! Adds a request as the newest of its conversation, or in the place of \a replaced.
    Chat &add(store::RequestHistory history, core::ReadRequestId replaced = {});
    //! The request is over. True when its conversation has left with it.
    bool remove(ConversationId id, core::ReadRequestId request);
    [[nodiscard]] QList<ConversationId> conversations() const;

private:
    struct Hash
    {
        size_t operator()(ConversationId id) const { return qHash(id); }
    };
    // Node based: a Chat stays where it is while others come and go.
    std::unordered_map<ConversationId, Chat, Hash> m_chats;
};

} // namespace kidoku::readmarks
