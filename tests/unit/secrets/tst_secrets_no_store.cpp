// SPDX-License-Identifier: Apache-2.0
#include "main/secrets_loader.h"
#include "secrets/key_store.h"

#include "private_session.h"

#include <QSignalSpy>
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
    void theLoaderAsksOnceAndTellsTheFault();
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

void NoStoreTest::theLoaderAsksOnceAndTellsTheFault()
{
    KeyStore store(QStringLiteral("kidoku-test"), 10s);
    inbox::Account account;
    account.id = {QStringLiteral("shop-a")};
    account.accessToken = core::Secret("from the environment");
    app::SecretsLoader loader(store, account);
    QSignalSpy loaded(&loader, &app::SecretsLoader::loaded);
    loader.start();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20'000);
    QCOMPARE(loader.fault(), std::optional(KeyStoreFault::NoStore));
    QCOMPARE(loaded.at(0).at(0).value<inbox::Account>().accessToken, account.accessToken);

    account.channelSecrets = {core::Secret("a")};
    app::SecretsLoader enough(store, account);
    QSignalSpy asked(&enough, &app::SecretsLoader::loaded);
    enough.start();
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
    QVERIFY(!enough.fault()); // the relay may not ask for a token at all

    account.consoleToken = core::Secret("b");
    app::SecretsLoader complete(store, account);
    QSignalSpy atOnce(&complete, &app::SecretsLoader::loaded);
    complete.start();
    QTRY_COMPARE(atOnce.size(), 1);
    QVERIFY(!complete.fault()); // nobody was asked
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
