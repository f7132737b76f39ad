// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

//! Goes on in \a context's thread when \a future has a result. Unlike QFuture::then() with a
//! context, which in Qt 6.4 asserts that the context still lives, \a context may go before: then
//! nothing happens. Nor does anything when the future is cancelled.
namespace kidoku::readmarks {

template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             function(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace kidoku::readmarks
