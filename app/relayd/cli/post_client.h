// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kidoku::relayd::cli {

//! Posts bytes as they are to one address, one after the other over one connection, with TLS
//! verified against the system's certificates. Blocks; one thread.
class PostClient
{
public:
    //! Precondition: \a url is an http or https address with a host.
    PostClient(const QUrl &url, core::Milliseconds limit);
    ~PostClient();
    PostClient(const PostClient &) = delete;
    PostClient &operator=(const PostClient &) = delete;

    struct Outcome
    {
        int status = 0; //!< 0: no answer, for the reason in `fault`
        QString fault;
    };
    using Headers = std::vector<std::pair<std::string_view, std::string_view>>;
    //! A connection that the other end has closed since the last post is made anew, once.
    [[nodiscard]] Outcome post(const Headers &headers, const std::string &body);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::relayd::cli
