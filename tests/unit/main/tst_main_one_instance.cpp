// SPDX-License-Identifier: Apache-2.0
#include "main/one_instance.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using kidoku::app::OneInstance;
using kidoku::testing::Program;

namespace {

//! The real program, without a screen and without the services of this desktop.
QMap<QString, QString> alone(const QString &home)
{
    return {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")},
            {QStringLiteral("HOME"), home},
            {QStringLiteral("XDG_CONFIG_HOME"), home},
            {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/none")}};
}

} // namespace

class OneInstanceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString socket() const
    {
        return m_dir->filePath(QStringLiteral("kidoku.socket"));
    }
    //! What the first one answers to \a bytes.
    QByteArray say(const QByteArray &bytes)
    {
        QLocalSocket guest;
        guest.connectToServer(socket());
        if (!guest.waitForConnected())
            return "not connected";
        guest.write(bytes);
        guest.flush();
        QSignalSpy gone(&guest, &QLocalSocket::disconnected);
        if (guest.state() != QLocalSocket::UnconnectedState && gone.isEmpty() && !gone.wait(30'000))
            return "still open";
        return guest.readAll();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theSecondRaisesTheFirst()
    {
        OneInstance first(m_dir->path());
        QVERIFY(first.isFirst());
        const OneInstance second(m_dir->path());
        QVERIFY(!second.isFirst());
        QTemporaryDir elsewhere;
        QVERIFY(OneInstance(elsewhere.path()).isFirst());

        QSignalSpy raised(&first, &OneInstance::raiseRequested);
        QCOMPARE(say("raise token-1\n"), QByteArray("ok\n"));
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.at(0).at(0).toString(), QStringLiteral("token-1"));
        QCOMPARE(say("raise \n"), QByteArray("ok\n"));
        QCOMPARE(raised.size(), 2);
        QCOMPARE(
            QFile::permissions(socket())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }
    void hostileBytesAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another word") << QByteArray("quit\n");
        QTest::newRow("controls") << QByteArray("raise a\x1b[2J\n");
        QTest::newRow("not ASCII") << QByteArray("raise \xff\xfe\n");
        QTest::newRow("two words") << QByteArray("raise a b\n");
        QTest::newRow("no end") << QByteArray("raise ") + QByteArray(100'000, 'x');
        QTest::newRow("a long line") << "raise " + QByteArray(5'000, 'x') + "\n";
        QTest::newRow("zeros") << QByteArray(700, '\0');
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("nothing") << QByteArray("rai");
    }
    void hostileBytesAreIgnored()
    {
        QFETCH(QByteArray, bytes);
        OneInstance first(m_dir->path());
        QSignalSpy raised(&first, &OneInstance::raiseRequested);
        QCOMPARE(say(bytes), QByteArray());
        QVERIFY(raised.isEmpty());
        QCOMPARE(say("raise \n"), QByteArray("ok\n")); // still there
    }
    void aCrowdDoesNotShutOthersOutForGood()
    {
        OneInstance first(m_dir->path());
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 40; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(socket());
        }
        QTRY_COMPARE(say("raise \n"), QByteArray("ok\n"));
    }
    void aLongPathHasItsSocketElsewhere()
    {
        QString deep = m_dir->path();
        for (int i = 0; i < 6; ++i)
            deep += QStringLiteral("/a-folder-with-a-long-name");
        QVERIFY(QDir().mkpath(deep));
        OneInstance first(deep);
        QVERIFY(first.isFirst());
        QVERIFY(!QFile::exists(deep + QStringLiteral("/kidoku.socket")));
    }

    void theRealProgramRunsOncePerFolder()
    {
        const QStringList arguments{QStringLiteral("--data"), m_dir->path()};
        auto first = std::make_unique<Program>(QStringLiteral("kidoku"));
        first->setEnvironment(alone(m_dir->path()));
        first->start(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket()), 30'000);
        const auto second = [&](const QStringList &words) {
            Program other(QStringLiteral("kidoku"));
            other.setEnvironment(alone(m_dir->path()));
            other.start(words);
            return other.wait(30'000);
        };
        QCOMPARE(second(arguments), 0);
        QCOMPARE(second(arguments + QStringList{QStringLiteral("--hidden")}), 0);
        QCOMPARE(first->process().state(), QProcess::Running);

        // Killed: what it left behind stops nobody.
        first->kill9();
        QVERIFY(QFile::exists(socket()));
        Program next(QStringLiteral("kidoku"));
        next.setEnvironment(alone(m_dir->path()));
        next.start(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(say("raise \n"), QByteArray("ok\n"), 30'000);
        QCOMPARE(second(arguments), 0);
        QCOMPARE(next.process().state(), QProcess::Running);
    }
};

QTEST_GUILESS_MAIN(OneInstanceTest)
#include "tst_main_one_instance.moc"
