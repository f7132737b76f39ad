// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QTest>

//! Lets the event loop turn until a future has finished that finishes in this thread, such as
//! those of store::Store.
namespace kidoku::testing {

template <typename T>
[[nodiscard]] T await(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("a future did not finish within 30 s");
    return future.result();
}

} // namespace kidoku::testing
