// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/cli/stored_log.h"

#include <functional>
#include <optional>

namespace kidoku::relayd::cli {

//! Which webhooks are sent on.
struct ReplayRange
{
    RecordId after;                //!< begins with the next one
    std::optional<qint64> untilMs; //!< none that came at this time or later
};

struct ReplayCount
{
    qint64 sent = 0;
    qint64 refused = 0;
    RecordId last; //!< up to here all is done; where to go on
    QString fault; //!< why it stopped early; empty when it came to its end or was told to stop
};

//! Hands the stored webhooks of a channel to \a post in their order, bytes untouched. Memory is
//! bounded by one batch of records.
class Replay
{
public:
    enum class Answer { Taken, Refused, Stop };
    using Post = std::function<Answer(const StoredRecord &)>;

    Replay(StoredLog &log, Post post)
        : m_log(log)
        , m_post(std::move(post))
    {}

    //! Ends with what \a channel held when it was read.
    [[nodiscard]] ReplayCount run(const StoredChannel &channel, const ReplayRange &range);

private:
    StoredLog &m_log;
    const Post m_post;
};

} // namespace kidoku::relayd::cli
