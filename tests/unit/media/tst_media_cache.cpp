// SPDX-License-Identifier: Apache-2.0
#include "media/media_cache.h"
#include "support/manual_clock.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::media;
using testing::ManualClock;

namespace {

constexpr qint64 kilo = 1024;

QString nameOf(int number)
{
    return cacheName({QStringLiteral("shop")}, {{QString::number(number)}, MediaPart::Content});
}

struct Rig
{
    QTemporaryDir dir;
    ManualClock clock{QDateTime::currentMSecsSinceEpoch()};
    std::unique_ptr<MediaCache> cache;

    explicit Rig(qint64 limit = 1024 * kilo) { restart(limit); }
    void restart(qint64 limit = 1024 * kilo)
    {
        cache = std::make_unique<MediaCache>(folder(), limit, clock);
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("media")); }
    bool put(int number, qint64 bytes)
    {
        const auto file = cache->begin(nameOf(number));
        if (!file || file->write(QByteArray(bytes, 'x')) != bytes)
            return false;
        clock.advance(std::chrono::minutes(2));
        return cache->commit(nameOf(number), *file);
    }
    [[nodiscard]] bool has(int number) { return cache->contains(nameOf(number)); }
    [[nodiscard]] QFileInfoList files() const
    {
        return QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden);
    }
};

} // namespace

class MediaCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGivenOverARestart()
    {
        Rig rig;
        QVERIFY(rig.put(1, 3000));
        rig.cache->noteGone(nameOf(2));
        rig.restart();
        QFile file(rig.cache->find(nameOf(1)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(3000, 'x'));
        QVERIFY(rig.cache->isGone(nameOf(2)));
        QVERIFY(!rig.has(2));
        QVERIFY(!rig.cache->isGone(nameOf(1)));
        QCOMPARE(rig.cache->count(), 2);
    }

    void filesAreForThisUserAndNeverProgramsWhateverTheyAreCalled()
    {
        Rig rig;
        const QString evil
            = cacheName({QStringLiteral("../../x")}, {{QStringLiteral("/etc/run.desktop\n")}, {}});
        const auto file = rig.cache->begin(evil);
        QVERIFY(file->write("#!/bin/sh\n") > 0);
        QVERIFY(rig.cache->commit(evil, *file));
        QCOMPARE(rig.files().size(), 1);
        const QFileInfo info = rig.files().constFirst();
        static const QRegularExpression harmless(QStringLiteral("^[0-9a-f]{40}\\.media$"));
        QVERIFY(harmless.match(info.fileName()).hasMatch());
        QVERIFY(!info.isExecutable());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOwner;
        QCOMPARE(info.permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(rig.folder()).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
    }

    void theLeastUsedGoFirst()
    {
        Rig rig(100 * kilo);
        for (int number = 1; number <= 4; ++number)
            QVERIFY(rig.put(number, 24 * kilo));
        rig.clock.advance(std::chrono::minutes(5));
        QVERIFY(!rig.cache->find(nameOf(1)).isEmpty()); // used again
        QVERIFY(rig.put(5, 24 * kilo));
        QVERIFY(rig.has(1) && !rig.has(2) && rig.has(3) && rig.has(4) && rig.has(5));
        QVERIFY(rig.cache->size() <= 100 * kilo);
        // The order of use is on the disk too.
        rig.restart(100 * kilo);
        QVERIFY(rig.put(6, 40 * kilo));
        QVERIFY(rig.has(1) && !rig.has(3) && !rig.has(4) && rig.has(5) && rig.has(6));
    }

    void whatIsLargerThanTheLimitIsNotKeptAndCostsNothingElse()
    {
        Rig rig(50 * kilo);
        QVERIFY(rig.put(1, 20 * kilo));
        QVERIFY(!rig.put(2, 60 * kilo));
        QVERIFY(rig.has(1) && !rig.has(2));
        QCOMPARE(rig.files().size(), 1);
    }

    void aSmallerLimitMakesRoomAtOnce()
    {
        Rig rig;
        for (int number = 1; number <= 5; ++number)
            QVERIFY(rig.put(number, 20 * kilo));
        rig.cache->setLimit(45 * kilo);
        QCOMPARE(rig.cache->count(), 2);
        QVERIFY(rig.has(4) && rig.has(5));
    }

    void aDownloadThatWasCutLeavesNothing()
    {
        Rig rig;
        {
            const auto file = rig.cache->begin(nameOf(1));
            QVERIFY(file->write("half") > 0);
        }
        QVERIFY(!rig.has(1));
        QVERIFY(rig.files().isEmpty());
        // kill -9 cannot tidy up; the next run does.
        QFile left(rig.folder() + QLatin1Char('/') + nameOf(1) + QStringLiteral(".media.Xa12Bc"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        rig.restart();
        QCOMPARE(rig.cache->count(), 0);
        QVERIFY(rig.files().isEmpty());
    }

    void clearingTakesOurFilesAndNoOthers()
    {
        Rig rig;
        QVERIFY(rig.put(1, 20));
        rig.cache->noteGone(nameOf(2));
        QFile other(rig.folder() + QStringLiteral("/letter.txt"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        rig.cache->clear();
        QCOMPARE(rig.cache->size(), 0);
        QCOMPARE(rig.files().size(), 1);
        QCOMPARE(rig.files().constFirst().fileName(), QStringLiteral("letter.txt"));
    }

    void aFileThatSomebodyDeletedIsGoneFromTheBooksToo()
    {
        Rig rig;
        QVERIFY(rig.put(1, 20));
        QVERIFY(QFile::remove(rig.cache->find(nameOf(1))));
        QVERIFY(rig.cache->find(nameOf(1)).isEmpty());
        QCOMPARE(rig.cache->count(), 0);
    }

    void aFolderThatCannotBeMadeIsNoCrash()
    {
        Rig rig;
        QFile blocking(rig.folder());
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QVERIFY(!rig.cache->begin(nameOf(1)));
        QVERIFY(!rig.has(1));
    }
};

QTEST_GUILESS_MAIN(MediaCacheTest)
#include "tst_media_cache.moc"
