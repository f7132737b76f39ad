// SPDX-License-Identifier: Apache-2.0
#include "core/when_done.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace kidoku::core;

class TestCoreWhenDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultComesFromTheEventLoop()
    {
        QPromise<int> promise;
        promise.start();
        int got = 0;
        whenDone(promise.future(), this, [&](int value) { got = value; });
        promise.addResult(7);
        promise.finish();
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
    }

    void aResultThatIsThereAlreadyComesToo()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        int got = 0;
        whenDone(promise.future(), this, [&](int value) { got = value; });
        QTRY_COMPARE(got, 7);
    }

    void nothingHappensWhenTheContextHasGone()
    {
        QPromise<int> promise;
        promise.start();
        int calls = 0;
        auto context = std::make_unique<QObject>();
        whenDone(promise.future(), context.get(), [&](int) { ++calls; });
        int told = 0;
        whenDone(promise.future(), this, [&](int) { ++told; });
        context.reset();
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(told, 1);
        QCOMPARE(calls, 0);
    }

    void nothingHappensWhenTheFutureIsCancelled()
    {
        int calls = 0;
        QFuture<int> future;
        {
            QPromise<int> promise;
            promise.start();
            future = promise.future();
            whenDone(future, this, [&](int) { ++calls; });
        } // never given a result
        QVERIFY(future.isCanceled());
        QPromise<int> later;
        later.start();
        int told = 0;
        whenDone(later.future(), this, [&](int) { ++told; });
        later.addResult(1);
        later.finish();
        QTRY_COMPARE(told, 1);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestCoreWhenDone)
#include "tst_core_when_done.moc"
