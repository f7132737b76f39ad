// SPDX-License-Identifier: Apache-2.0
#include "main/secrets_loader.h"
#include "secrets/key_store.h"

#include "private_session.h"

#include <QDirIterator>
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

class KeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatWasWritten();
    void keepsAccountsAndNamesApart();
    void forgetsWhatWasRemoved();
    void saysWhenThereIsNoSuchEntry();
    void keepsBytesThatAreNoText();
    void theLoaderFillsInWhatTheEnvironmentDidNotGive();
    void writesNoPlainFile();

private:
    testing::PrivateSession m_session;
};

void KeyStoreTest::initTestCase()
{
    const QString noBus = m_session.startBus();
    if (!noBus.isEmpty())
        QSKIP(qPrintable(noBus));
    const QString noStore = m_session.startKeyring();
    if (!noStore.isEmpty())
        QSKIP(qPrintable(noStore));
    // The daemon takes a moment to appear on the bus.
    QTRY_VERIFY_WITH_TIMEOUT(
        [] {
            KeyStore store(QStringLiteral("kidoku-test"), 2s);
            auto written
                = store.write(QStringLiteral("first"), SecretName::AccessToken, core::Secret("x"));
            return finishes(written) && written.result().ok();
        }(),
        30'000);
}

void KeyStoreTest::keepsWhatWasWritten()
{
    const core::Secret token("channel-access-token-1234567890");
    {
        KeyStore store(QStringLiteral("kidoku-test"));
        auto written = store.write(QStringLiteral("shop-a"), SecretName::AccessToken, token);
        QVERIFY(finishes(written));
        QVERIFY(written.result().ok());
    }
    KeyStore store(QStringLiteral("kidoku-test"));
    auto read = store.read(QStringLiteral("shop-a"), SecretName::AccessToken);
    QVERIFY(finishes(read));
    QVERIFY(read.result().ok());
    QVERIFY(read.result().value() == token);

    auto again
        = store.write(QStringLiteral("shop-a"), SecretName::AccessToken, core::Secret("another"));
    QVERIFY(finishes(again));
    auto newest = store.read(QStringLiteral("shop-a"), SecretName::AccessToken);
    QVERIFY(finishes(newest));
    QVERIFY(newest.result().value() == core::Secret("another"));
}

void KeyStoreTest::keepsAccountsAndNamesApart()
{
    KeyStore store(QStringLiteral("kidoku-test"));
    const QList<std::pair<QString, SecretName>> places{
        {QStringLiteral("a"), SecretName::ChannelSecret},
        {QStringLiteral("a"), SecretName::AccessToken},
        {QStringLiteral("a"), SecretName::ConsoleToken},
        {QStringLiteral("店"), SecretName::AccessToken},
    };
    for (qsizetype i = 0; i < places.size(); ++i) {
        auto written = store.write(places[i].first, places[i].second,
                                   core::Secret("secret-" + QByteArray::number(i)));
        QVERIFY(finishes(written));
        QVERIFY(written.result().ok());
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        auto read = store.read(places[i].first, places[i].second);
        QVERIFY(finishes(read));
        QVERIFY(read.result().ok());
        QVERIFY(read.result().value() == core::Secret("secret-" + QByteArray::number(i)));
    }
}

void KeyStoreTest::forgetsWhatWasRemoved()
{
    KeyStore store(QStringLiteral("kidoku-test"));
    auto written
        = store.write(QStringLiteral("gone"), SecretName::ConsoleToken, core::Secret("short life"));
    QVERIFY(finishes(written));
    auto removed = store.remove(QStringLiteral("gone"), SecretName::ConsoleToken);
    QVERIFY(finishes(removed));
    QVERIFY(removed.result().ok());
    auto read = store.read(QStringLiteral("gone"), SecretName::ConsoleToken);
    QVERIFY(finishes(read));
    QVERIFY(!read.result().ok());
    QCOMPARE(read.result().error(), KeyStoreFault::NotFound);
}

void KeyStoreTest::saysWhenThereIsNoSuchEntry()
{
    KeyStore store(QStringLiteral("kidoku-test"));
    auto read = store.read(QStringLiteral("nobody"), SecretName::AccessToken);
    QVERIFY(finishes(read));
    QVERIFY(!read.result().ok());
    QCOMPARE(read.result().error(), KeyStoreFault::NotFound);
}

void KeyStoreTest::keepsBytesThatAreNoText()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(static_cast<char>(i));
    KeyStore store(QStringLiteral("kidoku-test"));
    auto written
        = store.write(QStringLiteral("bytes"), SecretName::AccessToken, core::Secret(bytes));
    QVERIFY(finishes(written));
    auto read = store.read(QStringLiteral("bytes"), SecretName::AccessToken);
    QVERIFY(finishes(read));
    QVERIFY(read.result().ok());
    QCOMPARE(read.result().value().reveal(), bytes);
}

void KeyStoreTest::theLoaderFillsInWhatTheEnvironmentDidNotGive()
{
    KeyStore store(QStringLiteral("kidoku-test"));
    inbox::Account account;
    account.id = {QStringLiteral("loaded")};
    for (const auto &[name, bytes] :
         {std::pair{SecretName::ChannelSecret, "newer,older"},
          std::pair{SecretName::ConsoleToken, "stored, and not wanted"}}) {
        auto written = store.write(account.id.value, name, core::Secret(bytes));
        QVERIFY(finishes(written) && written.result().ok());
    }
    account.consoleToken = core::Secret("from the environment");
    app::SecretsLoader loader(store, account);
    QSignalSpy loaded(&loader, &app::SecretsLoader::loaded);
    loader.start();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30'000);
    const auto found = loaded.at(0).at(0).value<inbox::Account>();
    QCOMPARE(found.channelSecrets,
             QList<core::Secret>({core::Secret("newer"), core::Secret("older")}));
    QCOMPARE(found.consoleToken, core::Secret("from the environment"));
    QVERIFY(found.accessToken.isEmpty()); // in neither
    QVERIFY(!loader.fault());             // which is no fault of the store's
}

void KeyStoreTest::writesNoPlainFile()
{
    const QByteArray secret("a-secret-that-must-not-lie-about");
    KeyStore store(QStringLiteral("kidoku-test"));
    auto written
        = store.write(QStringLiteral("plain"), SecretName::AccessToken, core::Secret(secret));
    QVERIFY(finishes(written));
    int files = 0;
    QDirIterator entries(m_session.home(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(secret) && !bytes.contains(secret.toBase64()),
                 qPrintable(file.fileName()));
    }
    QVERIFY2(files > 0, "the key store's own file is there");
}

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_secrets_key_store.moc"
