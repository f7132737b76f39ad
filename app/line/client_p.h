// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "call_p.h"
#include "line/client.h"
#include "replies_p.h"
#include "tls.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QSslConfiguration>

#include <memory>

namespace kidoku::line {

//! What turns a path into a call and its answer into a future.
struct Client::Private
{
    ClientConfig config;
    QSslConfiguration tls = tlsTrusting({});
    QNetworkAccessManager manager;

    void setConfig(ClientConfig newConfig);

    [[nodiscard]] CallPlan plan(const QUrl &base, const QString &encodedPath) const;
    [[nodiscard]] CallPlan get(const QString &encodedPath) const;
    [[nodiscard]] CallPlan getContent(const QString &encodedPath, qint64 limit) const;
    //! A POST of \a body.
    [[nodiscard]] CallPlan post(const QString &path, const QJsonObject &body) const;
    //! A POST of one mark; \a secret, when not empty, is what its body must not leak.
    [[nodiscard]] CallPlan mark(const QString &path, const QJsonObject &body, const MarkHint &hint,
                                const core::Secret &secret) const;

    //! Runs \a plan; \a read makes the value of a good answer out of its body.
    template <typename T, typename Read>
    QFuture<Reply<T>> run(Client *client, Endpoint endpoint, CallPlan plan, Read read)
    {
        auto promise = std::make_shared<QPromise<Reply<T>>>();
        promise->start();
        auto *call = new Call(std::move(plan), client);
        QObject::connect(call, &Call::answered, client,
                         [endpoint, promise, read](const Answer &answer) {
                             Reply<T> reply{answer, meaningOf(endpoint, answer), std::nullopt};
                             if (reply.meaning.verdict == Verdict::Done)
                                 reply.value = read(answer.body);
                             promise->addResult(std::move(reply));
                             promise->finish();
                         });
        auto *watcher = new QFutureWatcher<Reply<T>>(call);
        QObject::connect(watcher, &QFutureWatcher<Reply<T>>::canceled, call, &Call::cancel);
        watcher->setFuture(promise->future());
        call->start(manager);
        return promise->future();
    }
};

} // namespace kidoku::line
