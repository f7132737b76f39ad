// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

//! Sends signed webhooks over keep-alive connections, each sender waiting for its answer before
//! it sends the next, and measures how long that takes.
namespace kidoku::bench {

struct Load
{
    std::uint16_t port = 0;
    std::string path;
    int senders = 64;
    std::chrono::milliseconds time{5000};
    //! Whole requests, made before the clock runs, so that the generator signs nothing while
    //! it measures. Sent in turn.
    std::vector<std::string> requests;
};

struct Figures
{
    double perSecond = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    double worstMs = 0;
    std::uint64_t answered = 0; //!< with 200
    std::uint64_t refused = 0;  //!< with anything else
    std::uint64_t broken = 0;   //!< connections that failed
};

//! Distinct bodies of about 700 bytes, signed with \a secret.
[[nodiscard]] std::vector<std::string> signedRequests(const std::string &path,
                                                      const std::string &secret, int count);
//! Blocks for the time of the load.
[[nodiscard]] Figures run(const Load &load);

} // namespace kidoku::bench
