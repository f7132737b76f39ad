// SPDX-License-Identifier: Apache-2.0
#include "main/secrets_loader.h"
#include "secrets/key_store.h"

#include "private_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace std::chrono_literals;
using secrets::KeyStore;
using secrets::SecretName;

namespace {

QString keeper(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(KEY_KEEPER), words);
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

//! A key store that is locked and whose question nobody answers: every call ends all the same.
class LockedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallEndsWithoutASecret();
    void theLoaderTellsTheFault();
    void onceUnlockedTheSecretIsThere();

private:
    testing::PrivateSession m_session;
    const QString m_account = QStringLiteral("shop-a");
    const QString m_secret = QStringLiteral("kept before the lock");
};

// A store that has a secret, and is then started again without its password.
void LockedStoreTest::initTestCase()
{
    const QString noBus = m_session.startBus();
    if (!noBus.isEmpty())
        QSKIP(qPrintable(noBus));
    const QString noStore = m_session.startKeyring();
    if (!noStore.isEmpty())
        QSKIP(qPrintable(noStore));
    QTRY_COMPARE_WITH_TIMEOUT(testing::PrivateSession::isLocked(), QStringLiteral("false"), 30'000);
    QCOMPARE(keeper({QStringLiteral("write"), m_account, m_secret}), QStringLiteral("ok"));
    QCOMPARE(keeper({QStringLiteral("read"), m_account}), m_secret);
    m_session.stopKeyring();
    QCOMPARE(m_session.startKeyring(testing::PrivateSession::Keyring::Locked), QString());
    QTRY_COMPARE_WITH_TIMEOUT(testing::PrivateSession::isLocked(), QStringLiteral("true"), 30'000);
}

void LockedStoreTest::everyCallEndsWithoutASecret()
{
    KeyStore store(QStringLiteral("kidoku-test"), 300ms);
    for (int round = 0; round < 3; ++round) {
        auto written
            = store.write(m_account, SecretName::AccessToken, core::Secret("nobody unlocks"));
        auto read = store.read(m_account, SecretName::AccessToken);
        QVERIFY(QTest::qWaitFor([&] { return written.isFinished() && read.isFinished(); }, 20'000));
        QCOMPARE(written.resultCount(), 1);
        QVERIFY(!written.result().ok());
        QVERIFY(!read.result().ok());
        // The entry is there: a locked store must never read as one that has none.
        QVERIFY(read.result().error() != secrets::KeyStoreFault::NotFound);
        QVERIFY(written.result().error() != secrets::KeyStoreFault::NotFound);
    }
    QCOMPARE(testing::PrivateSession::isLocked(), QStringLiteral("true"));
}

void LockedStoreTest::theLoaderTellsTheFault()
{
    KeyStore store(QStringLiteral("kidoku-test"), 300ms);
    inbox::Account account;
    account.id = {m_account};
    account.consoleToken = core::Secret("from the environment");
    app::SecretsLoader loader(store, account);
    QSignalSpy loaded(&loader, &app::SecretsLoader::loaded);
    loader.start();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20'000);
    QVERIFY(loader.fault());
    QVERIFY(*loader.fault() != secrets::KeyStoreFault::NotFound);
    const auto found = loaded.at(0).at(0).value<inbox::Account>();
    QVERIFY(found.accessToken.isEmpty());
    QCOMPARE(found.consoleToken, account.consoleToken);
}

void LockedStoreTest::onceUnlockedTheSecretIsThere()
{
    m_session.stopKeyring();
    QCOMPARE(m_session.startKeyring(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(testing::PrivateSession::isLocked(), QStringLiteral("false"), 30'000);
    QCOMPARE(keeper({QStringLiteral("read"), m_account}), m_secret);
}

QTEST_GUILESS_MAIN(LockedStoreTest)
#include "tst_secrets_locked.moc"
