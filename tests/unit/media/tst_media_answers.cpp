// SPDX-License-Identifier: Apache-2.0
#include "media/media_loader.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::media;
using namespace kidoku::testing;

namespace {

const core::MessageId video{QStringLiteral("5001")};

struct Rig
{
    QTemporaryDir dir;
    ManualClock clock{QDateTime::currentMSecsSinceEpoch()};
    ScriptedHttpServer line;
    std::unique_ptr<line::Client> client;
    MediaCache cache{dir.filePath(QStringLiteral("media")), 50'000'000, clock};
    WebFetch web{std::chrono::seconds(2)};
    std::unique_ptr<MediaLoader> loader;

    Rig()
    {
        if (!line.listen())
            qFatal("no port");
        line::ClientConfig config;
        config.apiBase = line.url({});
        config.dataBase = line.url({});
        config.token = core::Secret("line-token-1");
        config.deadline = std::chrono::seconds(2);
        client = std::make_unique<line::Client>(config);
        web.setLoopbackAllowed(true);
        loader = std::make_unique<MediaLoader>(core::AccountId{QStringLiteral("shop")}, *client,
                                               cache, web, clock);
    }
    [[nodiscard]] MediaState content() const { return loader->state({video, MediaPart::Content}); }
    [[nodiscard]] QByteArrayList targets() const
    {
        QByteArrayList list;
        for (const HttpExchangePtr &exchange : line.exchanges())
            list.append(exchange->request().target);
        return list;
    }
};

const QByteArray base = "/v2/bot/message/5001/content";

} // namespace

class MediaAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsWhileLinePreparesAVideo()
    {
        Rig rig;
        rig.line.then(answerWith(202));
        rig.line.then(answerWith(200, R"({"status":"processing"})"));
        rig.line.then(answerWith(200, R"({"status":"succeeded"})"));
        rig.line.then(answerWith(200, "video"));
        rig.loader->fetch(video);
        QTRY_COMPARE(rig.content().phase, MediaPhase::Preparing);
        QCOMPARE(rig.targets().size(), 1);
        rig.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(rig.targets().size(), 2);
        QTRY_VERIFY(
            (rig.clock.advance(std::chrono::seconds(1)), rig.content().phase == MediaPhase::Ready));
        QCOMPARE(rig.targets(),
                 QByteArrayList({base, base + "/transcoding", base + "/transcoding", base}));
    }

    void aVideoThatLineCannotPrepareIsSaid()
    {
        Rig rig;
        rig.line.then(answerWith(202));
        rig.line.then(answerWith(200, R"({"status":"failed"})"));
        QSignalSpy failed(rig.loader.get(), &MediaLoader::saveFailed);
        rig.loader->save(video, rig.dir.filePath(QStringLiteral("v.mp4")));
        QTRY_COMPARE(rig.content().phase, MediaPhase::Preparing);
        rig.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(rig.content().phase, MediaPhase::Failed);
        QCOMPARE(rig.content().problem, MediaProblem::NotPrepared);
        QCOMPARE(failed.size(), 1);
    }

    void anOldRelayThatDoesNotKnowTheQuestionIsNoObstacle()
    {
        Rig rig;
        rig.line.then(answerWith(202));
        rig.line.then(answerWith(404, "{}", {"x-relay-error: not_allowed"}));
        rig.line.then(answerWith(200, "video"));
        rig.loader->fetch(video);
        QTRY_COMPARE(rig.content().phase, MediaPhase::Preparing);
        rig.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(rig.content().phase, MediaPhase::Ready);
    }

    void aCancelledWaitAsksNoMore()
    {
        Rig rig;
        rig.line.then(answerWith(202));
        rig.loader->fetch(video);
        QTRY_COMPARE(rig.content().phase, MediaPhase::Preparing);
        rig.loader->cancel(video);
        rig.clock.advance(std::chrono::seconds(30));
        QCOMPARE(rig.content().phase, MediaPhase::None);
        rig.line.then(answerWith(200, "video"));
        rig.loader->fetch(video);
        QTRY_COMPARE(rig.content().phase, MediaPhase::Ready);
        QCOMPARE(rig.targets(), QByteArrayList({base, base}));
    }

    void aBodyThatIsCutIsNotKept()
    {
        Rig rig;
        rig.line.otherwise([](const HttpExchangePtr &exchange) {
            exchange->send(httpHead(200, {"Content-Length: 5000"}) + QByteArray(1000, 'v'));
            exchange->end();
        });
        rig.loader->fetch(video);
        QTRY_COMPARE(rig.content().phase, MediaPhase::Failed);
        QCOMPARE(rig.content().problem, MediaProblem::Network);
        QCOMPARE(rig.cache.count(), 0);
        QVERIFY(QDir(rig.dir.filePath(QStringLiteral("media"))).isEmpty());
    }

    void progressIsToldAndTheBytesAreNotInMemory()
    {
        static constexpr qint64 total = 24 * 1024 * 1024;
        Rig rig;
        rig.line.then([](const HttpExchangePtr &exchange) {
            exchange->send(httpHead(200, {"Content-Length: " + QByteArray::number(total)}));
            auto left = std::make_shared<qint64>(total);
            exchange->pump([left] {
                const qint64 piece = std::min<qint64>(*left, 64 * 1024);
                *left -= piece;
                return QByteArray(piece, 'v');
            });
        });
        qint64 largest = 0;
        QList<qint64> seen;
        QObject::connect(rig.loader.get(), &MediaLoader::changed, rig.loader.get(),
                         [&](const MediaId &) {
                             const MediaState state = rig.content();
                             if (state.phase != MediaPhase::Loading)
                                 return;
                             if (!seen.isEmpty())
                                 largest = std::max(largest, state.received - seen.last());
                             seen.append(state.received);
                             if (state.received > 0)
                                 QCOMPARE(state.total, total);
                         });
        rig.loader->fetch(video);
        QTRY_COMPARE(rig.content().phase, MediaPhase::Ready);
        QCOMPARE(QFileInfo(rig.content().file).size(), total);
        QVERIFY(seen.size() > 20);
        QVERIFY2(largest < total / 4, "the whole body came at once");
    }

    void contentElsewhereIsFetchedWithoutTheToken()
    {
        Rig rig;
        rig.line.then(answerWith(200, "picture"));
        rig.loader->fetch(video, rig.line.url(QStringLiteral("/p.jpg")));
        QTRY_COMPARE(rig.content().phase, MediaPhase::Ready);
        QCOMPARE(rig.targets(), QByteArrayList({"/p.jpg"}));
        QVERIFY(rig.line.request(0).header("authorization").isEmpty());
        QVERIFY(rig.line.request(0).header("cookie").isEmpty());
    }

    void contentElsewhereHasToBeEncrypted_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("cleartext") << QUrl(QStringLiteral("http://example.com/p.jpg"));
        QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("a name in the address") << QUrl(QStringLiteral("https://a:b@example.com/p"));
        QTest::newRow("no host") << QUrl(QStringLiteral("https:///p.jpg"));
    }
    void contentElsewhereHasToBeEncrypted()
    {
        QFETCH(QUrl, url);
        Rig rig;
        rig.loader->fetch(video, url);
        QTRY_COMPARE(rig.content().phase, MediaPhase::Failed);
        QCOMPARE(rig.content().problem, MediaProblem::UnsafeAddress);
    }

    void aRedirectElsewhereIsNotFollowed()
    {
        Rig rig;
        rig.line.then(answerWith(302, {}, {"Location: http://127.0.0.1:1/x"}));
        rig.loader->fetch(video, rig.line.url(QStringLiteral("/p.jpg")));
        QTRY_COMPARE(rig.content().phase, MediaPhase::Failed);
    }

    void aFlowThatNeverEndsIsStoppedAtTheLimit()
    {
        Rig rig;
        rig.cache.setLimit(300'000);
        rig.line.otherwise([](const HttpExchangePtr &exchange) {
            exchange->send(httpHead(200, {"Connection: close"}));
            exchange->pump([] { return QByteArray(64 * 1024, 'v'); });
        });
        rig.loader->fetch(video);
        QTRY_COMPARE(rig.content().phase, MediaPhase::TooLarge);
        QCOMPARE(rig.cache.count(), 0);
    }

    void slowDownIsObeyed()
    {
        Rig rig;
        rig.line.otherwise(
            answerWith(429, R"({"message":"The API rate limit has been exceeded."})"));
        QList<core::MessageId> many;
        for (int i = 0; i < 20; ++i)
            many.append({QString::number(6000 + i)});
        rig.loader->setWanted(many);
        QTRY_COMPARE(rig.loader->state({many.last(), MediaPart::Preview}).phase,
                     MediaPhase::Failed);
        rig.loader->setWanted(many);
        QVERIFY(rig.targets().size() <= 3);
    }
};

QTEST_GUILESS_MAIN(MediaAnswersTest)
#include "tst_media_answers.moc"
