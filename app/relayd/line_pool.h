// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/host_lookup.h"
#include "relayd/line_address.h"
#include "relayd/wire.h"

#include <map>
#include <memory>
#include <vector>

namespace kidoku::relayd {

//! One worker's connections to LINE that wait for their next call. A connection is used again
//! only while it is young: LINE closes idle ones without a word, and a call that was written
//! into a closed connection is never sent again.
class LinePool
{
public:
    explicit LinePool(asio::io_context &context);

    //! A connection that waited for no longer than \a longestIdle; null when there is none.
    [[nodiscard]] std::unique_ptr<Wire> take(const LineAddress &address,
                                             std::chrono::milliseconds longestIdle);
    void giveBack(const LineAddress &address, std::unique_ptr<Wire> wire);

    //! Ends what is idle, and keeps nothing from now on.
    void close();

    //! A new one, not connected yet.
    [[nodiscard]] std::unique_ptr<Wire> make(const LineAddress &address);
    [[nodiscard]] HostLookup &lookup(const LineAddress &address);
    [[nodiscard]] asio::io_context &context() { return m_context; }

private:
    struct Idle
    {
        std::unique_ptr<Wire> wire;
        SteadyTime since;
    };

    asio::io_context &m_context;
    asio::ssl::context m_tls;
    bool m_isClosed = false;
    std::map<std::string, std::vector<Idle>> m_idle; //!< by authority
    std::map<std::string, std::unique_ptr<HostLookup>> m_lookups;
};

} // namespace kidoku::relayd
