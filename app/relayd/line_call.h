// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/line_pool.h"

#include <optional>
#include <string>
#include <string_view>

namespace kidoku::relayd {

struct LineRequest
{
    std::string_view method;
    std::string path; //!< begins with a slash
    std::string_view contentType;
    std::string_view accept;
    std::string_view token;
    std::string_view body;
    std::string_view retryKey; //!< X-Line-Retry-Key; none when empty
};

enum class LineFault {
    None,
    Unreachable, //!< nothing was sent
    Timeout,     //!< sent; LINE may have done it
    Cut,         //!< sent; LINE may have done it
    TooLarge,
};

//! One call of LINE's API: one try, one deadline, one answer. Lives in one coroutine; a
//! connection that can serve again goes back to the pool at the end.
class LineCall
{
public:
    LineCall(LinePool &pool, const LineAddress &address, std::chrono::milliseconds deadline);
    ~LineCall();
    LineCall(const LineCall &) = delete;
    LineCall &operator=(const LineCall &) = delete;

    //! Sends, and reads up to the end of the answer's head.
    Task<LineFault> send(const LineRequest &request);
    [[nodiscard]] int status() const;
    //! Empty when it is missing; valid as long as the call.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    //! Nothing when LINE did not say, as with chunks.
    [[nodiscard]] std::optional<quint64> contentLength() const;

    //! The whole body, at most \a limit bytes.
    Task<LineFault> readAll(std::string &body, size_t limit);
    //! The next piece, which replaces \a piece; empty at the end. Each piece has the whole
    //! deadline again.
    Task<LineFault> readPiece(std::string &piece);

private:
    struct Private;
    std::shared_ptr<Private> d; //!< not shared beyond this call but with its deadline
};

} // namespace kidoku::relayd
