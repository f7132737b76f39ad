// SPDX-License-Identifier: Apache-2.0
#include "secrets/key_store.h"

#include "private_session.h"

#include <QTest>

using namespace kidoku;
using namespace std::chrono_literals;
using secrets::KeyStore;
using secrets::KeyStoreFault;
using secrets::SecretName;

namespace {

template <typename T>
bool finishes(const QFuture<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
}

} // namespace

class NoStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallSaysThatThereIsNoStore();
    void theDeadlineEndsACall();
    void goingAwayWithACallUnderWayIsSafe();

private:
    QTemporaryDir m_home;
};

void NoStoreTest::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            "unix:path=" + m_home.filePath(QStringLiteral("no-bus")).toUtf8());
    qunsetenv("DISPLAY");
}

void NoStoreTest::everyCallSaysThatThereIsNoStore()
{
    KeyStore store(QStringLiteral("kidoku-test"), 10s);
    auto written = store.write(QStringLiteral("shop-a"), SecretName::AccessToken,
                               core::Secret("not for a file"));
    auto read = store.read(QStringLiteral("shop-a"), SecretName::AccessToken);
    auto removed = store.remove(QStringLiteral("shop-a"), SecretName::AccessToken);
    QVERIFY(finishes(written) && finishes(read) && finishes(removed));
    QCOMPARE(written.result().error(), KeyStoreFault::NoStore);
    QCOMPARE(read.result().error(), KeyStoreFault::NoStore);
    QCOMPARE(removed.result().error(), KeyStoreFault::NoStore);
    QVERIFY2(QDir(m_home.path()).entryList(QDir::Files | QDir::Hidden).isEmpty(),
             "no file takes the store's place");
}

void NoStoreTest::theDeadlineEndsACall()
{
    KeyStore store(QStringLiteral("kidoku-test"), 0ms);
    auto read = store.read(QStringLiteral("shop-a"), SecretName::AccessToken);
    QVERIFY(finishes(read));
    QCOMPARE(read.resultCount(), 1);
    QCOMPARE(read.result().error(), KeyStoreFault::NoStore);
}

void NoStoreTest::goingAwayWithACallUnderWayIsSafe()
{
    QFuture<core::Result<core::Secret, KeyStoreFault>> read;
    {
        KeyStore store(QStringLiteral("kidoku-test"), 10s);
        read = store.read(QStringLiteral("shop-a"), SecretName::AccessToken);
    }
    // The backend ends its call in its own time, for nobody.
    KeyStore other(QStringLiteral("kidoku-test"), 10s);
    auto later = other.read(QStringLiteral("shop-a"), SecretName::AccessToken);
    QVERIFY(finishes(later));
    QCOMPARE(later.result().error(), KeyStoreFault::NoStore);
    QVERIFY(!read.isFinished() || read.isCanceled());
}

QTEST_GUILESS_MAIN(NoStoreTest)
#include "tst_secrets_no_store.moc"
