// SPDX-License-Identifier: Apache-2.0
#include "linesim/server.h"
#include "media/media_loader.h"
#include "support/http.h"
#include "support/manual_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::media;
using namespace kidoku::testing;

namespace {

// A console's media over a simulator of LINE.
struct Rig
{
    QTemporaryDir dir;
    ManualClock clock{QDateTime::currentMSecsSinceEpoch()};
    std::unique_ptr<linesim::Server> line;
    std::unique_ptr<line::Client> client;
    std::unique_ptr<MediaCache> cache;
    std::unique_ptr<WebFetch> web;
    std::unique_ptr<MediaLoader> loader;

    Rig()
    {
        linesim::ServerConfig config;
        config.accessToken = core::Secret("tok");
        line = linesim::Server::start(config, core::Log(core::LogFormat::Text, [](auto &) {}))
                   .value();
        restart();
    }
    void restart(qint64 limit = 50'000'000, const QByteArray &token = "tok")
    {
        loader.reset();
        line::ClientConfig config;
        config.apiBase = line->url();
        config.dataBase = line->url();
        config.token = core::Secret(token);
        config.deadline = std::chrono::seconds(2);
        client = std::make_unique<line::Client>(config);
        cache = std::make_unique<MediaCache>(dir.filePath(QStringLiteral("media")), limit, clock);
        web = std::make_unique<WebFetch>(std::chrono::seconds(2));
        loader = std::make_unique<MediaLoader>(core::AccountId{QStringLiteral("shop")}, *client,
                                               *cache, *web, clock);
    }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        QUrl url = line->url();
        url.setPath(path);
        return url;
    }
    core::MessageId sends(const QString &type)
    {
        const QJsonObject message{{QStringLiteral("type"), type}};
        return {httpJson("POST", url(QStringLiteral("/_sim/messages")),
                         {{QStringLiteral("from"), QStringLiteral("Sato")},
                          {QStringLiteral("message"), message}})
                    .object()
                    .value(QLatin1String("messageId"))
                    .toString()};
    }
    void unsends(const core::MessageId &id)
    {
        (void)httpJson("POST", url(QStringLiteral("/_sim/events")),
                       {{QStringLiteral("from"), QStringLiteral("Sato")},
                        {QStringLiteral("event"),
                         QJsonObject{{QStringLiteral("type"), QStringLiteral("unsend")},
                                     {QStringLiteral("unsend"),
                                      QJsonObject{{QStringLiteral("messageId"), id.value}}}}}});
    }
    void fault(const QString &script)
    {
        (void)httpJson("PUT", url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), script}});
    }
    //! Paths of LINE's API that were called, with their statuses.
    [[nodiscard]] QStringList calls() const
    {
        QStringList list;
        const QJsonArray calls = http("GET", url(QStringLiteral("/_sim/calls"))).array();
        for (const QJsonValue &call : calls)
            list.append(call.toObject().value(QLatin1String("path")).toString());
        return list;
    }
    [[nodiscard]] MediaState preview(const core::MessageId &id) const
    {
        return loader->state({id, MediaPart::Preview});
    }
    [[nodiscard]] MediaState content(const core::MessageId &id) const
    {
        return loader->state({id, MediaPart::Content});
    }
};

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class MediaLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAPreviewOnceAndKeepsItOverARestart()
    {
        Rig rig;
        const auto photo = rig.sends(QStringLiteral("image"));
        QCOMPARE(rig.preview(photo).phase, MediaPhase::None);
        rig.loader->setWanted({photo});
        rig.loader->setWanted({photo});
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Ready);
        QVERIFY(bytesOf(rig.preview(photo).file).startsWith("\x89PNG"));
        rig.restart();
        QCOMPARE(rig.preview(photo).phase, MediaPhase::Ready);
        rig.loader->setWanted({photo});
        QCOMPARE(rig.calls().size(), 1);
    }

    void seeingAndOpeningMediaMarksNothing()
    {
        Rig rig;
        const auto photo = rig.sends(QStringLiteral("image"));
        const auto video = rig.sends(QStringLiteral("video"));
        rig.loader->setWanted({photo, video});
        rig.loader->fetch(photo);
        rig.loader->save(video, rig.dir.filePath(QStringLiteral("v.mp4")));
        QTRY_COMPARE(rig.content(photo).phase, MediaPhase::Ready);
        QTRY_COMPARE(rig.preview(video).phase, MediaPhase::Ready);
        QTRY_VERIFY(QFile::exists(rig.dir.filePath(QStringLiteral("v.mp4"))));
        const QStringList calls = rig.calls();
        QCOMPARE(calls.size(), 4);
        for (const QString &path : calls)
            QVERIFY2(path.contains(QLatin1String("/content")), qPrintable(path));
        const QJsonArray chats = http("GET", rig.url(QStringLiteral("/_sim/chats"))).array();
        for (const QJsonValue &message :
             chats.at(0).toObject().value(QLatin1String("messages")).toArray())
            QVERIFY(message.toObject().value(QLatin1String("readAt")).isNull());
    }

    void whatLineNoLongerHasIsRemembered()
    {
        Rig rig;
        const auto photo = rig.sends(QStringLiteral("image"));
        rig.unsends(photo);
        rig.loader->setWanted({photo, {QStringLiteral("12345")}});
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Expired);                     // 410
        QTRY_COMPARE(rig.preview({QStringLiteral("12345")}).phase, MediaPhase::Expired); // 404
        const auto before = rig.calls().size();
        rig.restart();
        QCOMPARE(rig.preview(photo).phase, MediaPhase::Expired);
        rig.loader->setWanted({photo, {QStringLiteral("12345")}});
        QCOMPARE(rig.calls().size(), before);
    }

    void aFaultOfLineIsTriedAgainLaterOrWhenTheUserAsks()
    {
        Rig rig;
        const auto photo = rig.sends(QStringLiteral("image"));
        rig.fault(QStringLiteral("500x2"));
        rig.loader->setWanted({photo});
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Failed);
        QCOMPARE(rig.preview(photo).problem, MediaProblem::LineFault);
        rig.loader->setWanted({photo});
        QCOMPARE(rig.preview(photo).phase, MediaPhase::Failed); // not yet
        rig.loader->retryPreview(photo);
        QTRY_COMPARE(rig.calls().size(), 2);
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Failed);
        rig.clock.advance(std::chrono::minutes(2));
        rig.loader->setWanted({photo});
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Ready);
    }

    void aCutOrSilentConnectionIsTheNetworksFault_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("cut") << QStringLiteral("resetx5"); // Qt repeats a GET
        QTest::newRow("silent") << QStringLiteral("hangx5");
    }
    void aCutOrSilentConnectionIsTheNetworksFault()
    {
        QFETCH(QString, script);
        Rig rig;
        const auto file = rig.sends(QStringLiteral("file"));
        rig.fault(script);
        rig.loader->fetch(file);
        QTRY_COMPARE_WITH_TIMEOUT(rig.content(file).phase, MediaPhase::Failed, 20'000);
        QCOMPARE(rig.content(file).problem, MediaProblem::Network);
        rig.fault({});
        rig.loader->fetch(file);
        QTRY_COMPARE(rig.content(file).phase, MediaPhase::Ready);
    }

    void aRefusedTokenIsSaidAndStopsTheAsking()
    {
        Rig rig;
        QList<core::MessageId> photos;
        for (int i = 0; i < 10; ++i)
            photos.append(rig.sends(QStringLiteral("image")));
        rig.restart(50'000'000, "other");
        rig.loader->setWanted(photos);
        QTRY_COMPARE(rig.preview(photos.last()).phase, MediaPhase::Failed);
        QCOMPARE(rig.preview(photos.last()).problem, MediaProblem::TokenRefused);
        QTRY_COMPARE(rig.preview(photos.first()).phase, MediaPhase::Failed);
        rig.loader->setWanted(photos);
        QVERIFY(rig.calls().size() <= 3);
    }

    void whatIsScrolledAwayIsNoLongerFetched()
    {
        Rig rig;
        QList<core::MessageId> photos;
        for (int i = 0; i < 8; ++i)
            photos.append(rig.sends(QStringLiteral("image")));
        rig.fault(QStringLiteral("slow:1000x3"));
        rig.loader->setWanted(photos);
        QCOMPARE(rig.preview(photos.at(7)).phase, MediaPhase::Waiting);
        QTRY_COMPARE(rig.calls().size(), 3);
        rig.loader->setWanted({photos.at(7)});
        QCOMPARE(rig.preview(photos.at(0)).phase, MediaPhase::None);
        QCOMPARE(rig.preview(photos.at(5)).phase, MediaPhase::None);
        QTRY_COMPARE(rig.preview(photos.at(7)).phase, MediaPhase::Ready);
        QCOMPARE(rig.calls().size(), 4);
    }

    void aFileIsSavedWithoutACopyHereAndAnOpenedOneIsCopied()
    {
        Rig rig;
        const auto file = rig.sends(QStringLiteral("file"));
        QSignalSpy saved(rig.loader.get(), &MediaLoader::saved);
        const QString direct = rig.dir.filePath(QStringLiteral("direct.txt"));
        rig.loader->save(file, direct);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(bytesOf(direct).startsWith("Content of message"));
        QVERIFY(!QFileInfo(direct).isExecutable());
        QCOMPARE(rig.cache->count(), 0);
        QCOMPARE(rig.content(file).phase, MediaPhase::None);
        rig.loader->fetch(file);
        QTRY_COMPARE(rig.content(file).phase, MediaPhase::Ready);
        const QString copied = rig.dir.filePath(QStringLiteral("copied.txt"));
        rig.loader->save(file, copied);
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(bytesOf(copied), bytesOf(direct));
        QCOMPARE(rig.calls().size(), 2);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Rig rig;
        const auto file = rig.sends(QStringLiteral("file"));
        QSignalSpy failed(rig.loader.get(), &MediaLoader::saveFailed);
        rig.loader->save(file, QStringLiteral("/nowhere/at/all/x.txt"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(rig.content(file).problem, MediaProblem::Disk);
        QVERIFY(rig.calls().isEmpty());
    }

    void whatDoesNotFitIntoTheCacheIsTooLargeAndCanStillBeSaved()
    {
        Rig rig;
        const auto photo = rig.sends(QStringLiteral("image"));
        rig.restart(200);
        rig.loader->fetch(photo);
        QTRY_COMPARE(rig.content(photo).phase, MediaPhase::TooLarge);
        QCOMPARE(rig.cache->count(), 0);
        QSignalSpy saved(rig.loader.get(), &MediaLoader::saved);
        const QString target = rig.dir.filePath(QStringLiteral("p.png"));
        rig.loader->save(photo, target);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(bytesOf(target).startsWith("\x89PNG"));
    }

    void cancellingLeavesNothingBehind()
    {
        Rig rig;
        const auto file = rig.sends(QStringLiteral("file"));
        rig.fault(QStringLiteral("hang"));
        const QString target = rig.dir.filePath(QStringLiteral("x.txt"));
        rig.loader->save(file, target);
        QTRY_COMPARE(rig.calls().size(), 1);
        QVERIFY(rig.content(file).isUnderWay());
        rig.loader->cancel(file);
        QCOMPARE(rig.content(file).phase, MediaPhase::None);
        QVERIFY(!QFile::exists(target));
        rig.loader->save(file, target);
        QTRY_VERIFY(QFile::exists(target));
    }

    void whatACustomerTakesBackLeavesTheDisk()
    {
        Rig rig;
        const auto photo = rig.sends(QStringLiteral("image"));
        const auto other = rig.sends(QStringLiteral("image"));
        rig.loader->setWanted({photo, other});
        rig.loader->fetch(photo);
        QTRY_COMPARE(rig.content(photo).phase, MediaPhase::Ready);
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Ready);
        QTRY_COMPARE(rig.preview(other).phase, MediaPhase::Ready);
        const QStringList files{rig.content(photo).file, rig.preview(photo).file};
        rig.loader->discard(photo);
        for (const QString &file : files)
            QVERIFY(!QFile::exists(file));
        QCOMPARE(rig.content(photo).phase, MediaPhase::None);
        QCOMPARE(rig.cache->count(), 1);
    }

    void damagedBytesAreThrownAway()
    {
        Rig rig;
        const auto photo = rig.sends(QStringLiteral("image"));
        rig.fault(QStringLiteral("garbage"));
        rig.loader->setWanted({photo});
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Ready); // bytes are bytes here
        rig.loader->reject({photo, MediaPart::Preview});
        QCOMPARE(rig.preview(photo).phase, MediaPhase::Failed);
        QCOMPARE(rig.preview(photo).problem, MediaProblem::Damaged);
        rig.loader->setWanted({photo});
        QCOMPARE(rig.calls().size(), 1);
        rig.loader->retryPreview(photo);
        QTRY_COMPARE(rig.preview(photo).phase, MediaPhase::Ready);
    }
};

QTEST_GUILESS_MAIN(MediaLoaderTest)
#include "tst_media_loader.moc"
