// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

//! How to go on when a future has finished.
namespace kidoku::core {

//! Calls \a function with the result, in the thread of \a context and from its event loop. When
//! \a context has gone by then, or the future was cancelled, nothing happens. Use this instead
//! of QFuture::then(context, …): that one asserts in Qt 6.4 that the context still lives, so a
//! window that is closed while the store is still reading would end the program.
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             function(watcher->future().result());
                     });
    watcher->setFuture(future);
}

} // namespace kidoku::core
