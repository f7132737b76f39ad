// SPDX-License-Identifier: Apache-2.0
#include "secrets/key_store.h"

#include "private_session.h"

#include <QTest>

using namespace kidoku;
using namespace std::chrono_literals;
using secrets::KeyStore;
using secrets::SecretName;

//! A key store that is locked and whose question nobody answers: every call ends all the same.
class LockedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallEndsWithoutASecret();

private:
    testing::PrivateSession m_session;
};

void LockedStoreTest::initTestCase()
{
    const QString noBus = m_session.startBus();
    if (!noBus.isEmpty())
        QSKIP(qPrintable(noBus));
    const QString noStore = m_session.startKeyring(testing::PrivateSession::Keyring::Locked);
    if (!noStore.isEmpty())
        QSKIP(qPrintable(noStore));
}

void LockedStoreTest::everyCallEndsWithoutASecret()
{
    KeyStore store(QStringLiteral("kidoku-test"), 300ms);
    for (int round = 0; round < 3; ++round) {
        auto written = store.write(QStringLiteral("shop-a"), SecretName::AccessToken,
                                   core::Secret("nobody unlocks"));
        auto read = store.read(QStringLiteral("shop-a"), SecretName::AccessToken);
        QVERIFY(QTest::qWaitFor([&] { return written.isFinished() && read.isFinished(); }, 20'000));
        QCOMPARE(written.resultCount(), 1);
        QVERIFY(!written.result().ok());
        QVERIFY(!read.result().ok());
    }
}

QTEST_GUILESS_MAIN(LockedStoreTest)
#include "tst_secrets_locked.moc"
