// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <memory>
#include <optional>

//! One keep-alive connection to the bot server, as LINE's side of the webhook.
namespace kidoku::linesim {

struct PostOutcome
{
    std::optional<int> status; //!< none: no whole answer
    //! LINE's word: could_not_connect, request_timeout, error_status_code, unclassified;
    //! empty when the answer was 2xx.
    QString reason;
};

class WebhookClient
{
public:
    explicit WebhookClient(boost::asio::io_context &io);
    ~WebhookClient();

    //! Ends within LINE's 2 seconds. One at a time per client. A connection that turns out to
    //! be closed when it is used again is opened anew once; nothing else is repeated.
    boost::asio::awaitable<PostOutcome> post(QUrl url, QByteArray body, QByteArray signature);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::linesim
