// SPDX-License-Identifier: Apache-2.0
#include "media/picture_loader.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::media;
using namespace kidoku::testing;

namespace {

struct Rig
{
    QTemporaryDir dir;
    ManualClock clock{QDateTime::currentMSecsSinceEpoch()};
    ScriptedHttpServer server;
    MediaCache cache{dir.filePath(QStringLiteral("media")), 50'000'000, clock};
    WebFetch web{std::chrono::seconds(2)};
    PictureLoader pictures{cache, web, clock};

    Rig()
    {
        if (!server.listen())
            qFatal("no port");
        web.setLoopbackAllowed(true);
    }
    [[nodiscard]] QString address(const QString &path) const { return server.url(path).toString(); }
};

} // namespace

class MediaPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhereLineKeepsThem_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("LINE's") << QStringLiteral("https://profile.line-scdn.net/0hAbc") << true;
        QTest::newRow("in capitals") << QStringLiteral("https://PROFILE.LINE-SCDN.NET/a") << true;
        QTest::newRow("the demonstration") << QStringLiteral("http://127.0.0.1:9/p.png") << true;
        QTest::newRow("elsewhere") << QStringLiteral("https://example.com/p.png") << false;
        QTest::newRow("a lookalike")
            << QStringLiteral("https://line-scdn.net.example.com/p") << false;
        QTest::newRow("a lookalike without a dot")
            << QStringLiteral("https://xline-scdn.net/p") << false;
        QTest::newRow("cleartext") << QStringLiteral("http://profile.line-scdn.net/p") << false;
        QTest::newRow("a name before it")
            << QStringLiteral("https://profile.line-scdn.net@evil.com/") << false;
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyWhereLineKeepsThem()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        Rig rig;
        QCOMPARE(rig.pictures.isAllowed(address), allowed);
    }

    void loopbackIsForTheDemonstrationOnly()
    {
        Rig rig;
        rig.web.setLoopbackAllowed(false);
        QVERIFY(rig.pictures.file(rig.address(QStringLiteral("/p"))).isEmpty());
        QVERIFY(!rig.pictures.isAllowed(rig.address(QStringLiteral("/p"))));
    }

    void fetchesOnceWhoeverAsks()
    {
        Rig rig;
        rig.server.otherwise(answerWith(200, "picture"));
        const QString address = rig.address(QStringLiteral("/a.png"));
        QSignalSpy ready(&rig.pictures, &PictureLoader::ready);
        QVERIFY(rig.pictures.file(address).isEmpty());
        QVERIFY(rig.pictures.file(address).isEmpty());
        QTRY_COMPARE(ready.size(), 1);
        QFile file(rig.pictures.file(address));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("picture"));
        PictureLoader again(rig.cache, rig.web, rig.clock); // the next run
        QVERIFY(!again.file(address).isEmpty());
        QCOMPARE(rig.server.exchanges().size(), 1);
        QVERIFY(rig.server.request(0).header("authorization").isEmpty());
    }

    void whoHasNoneIsLeftAlone()
    {
        Rig rig;
        rig.server.otherwise(answerWith(404));
        const QString address = rig.address(QStringLiteral("/a.png"));
        (void)rig.pictures.file(address);
        QTRY_COMPARE(rig.server.exchanges().size(), 1);
        const QString other = rig.address(QStringLiteral("/b.png"));
        rig.server.otherwise(answerWith(200, "picture"));
        (void)rig.pictures.file(other);
        QTRY_VERIFY(!rig.pictures.file(other).isEmpty());
        (void)rig.pictures.file(address);
        QCOMPARE(rig.server.exchanges().size(), 2);
        rig.clock.advance(std::chrono::hours(25));
        (void)rig.pictures.file(address);
        QTRY_VERIFY(!rig.pictures.file(address).isEmpty());
    }

    void aFewAtATimeAndTheLastAskedFirst()
    {
        Rig rig;
        for (int i = 0; i < 10; ++i)
            (void)rig.pictures.file(rig.address(QStringLiteral("/%1").arg(i)));
        QTRY_COMPARE(rig.server.exchanges().size(), 4);
        answerWith(200, "p")(rig.server.exchanges().at(0));
        QTRY_COMPARE(rig.server.exchanges().size(), 5);
        QCOMPARE(rig.server.request(4).target, QByteArray("/9"));
    }
};

QTEST_GUILESS_MAIN(MediaPicturesTest)
#include "tst_media_pictures.moc"
