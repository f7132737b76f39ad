// SPDX-License-Identifier: Apache-2.0
#include "relayd/poll_signal.h"

#include <cstdint>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace kidoku::relayd {

PollSignal::PollSignal()
    : m_handle(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{}

PollSignal::~PollSignal()
{
    ::close(m_handle);
}

void PollSignal::set()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_handle, &one, sizeof one);
}

void PollSignal::wait(int socket, std::chrono::milliseconds limit)
{
    pollfd wanted[] = {{m_handle, POLLIN, 0}, {socket, POLLIN, 0}}; // a negative one is ignored
    ::poll(wanted, 2, static_cast<int>(limit.count()));
    std::uint64_t times = 0;
    [[maybe_unused]] const auto taken = ::read(m_handle, &times, sizeof times);
}

} // namespace kidoku::relayd
