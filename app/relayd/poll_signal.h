// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace kidoku::relayd {

//! Ends a thread's wait for a socket: poll(2) over the socket and an eventfd(2). set() by any
//! thread, wait() by one.
class PollSignal
{
public:
    PollSignal();
    ~PollSignal();
    PollSignal(const PollSignal &) = delete;
    PollSignal &operator=(const PollSignal &) = delete;

    void set();
    //! Until set(), something to read at \a socket (-1: none), or the end of \a limit.
    void wait(int socket, std::chrono::milliseconds limit);

private:
    int m_handle;
};

} // namespace kidoku::relayd
