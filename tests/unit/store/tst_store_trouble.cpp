// SPDX-License-Identifier: Apache-2.0
#include "store/log_table.h"
#include "store_fixture.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace kidoku;
using namespace kidoku::testing;
using store::ChangeSet;
using store::Database;
using store::Store;
using Kind = store::StoreError::Kind;

namespace {

// A row of the size of a large webhook.
auto writeMuch()
{
    return [](Database &database, ChangeSet &) {
        for (int i = 0; i < 16; ++i)
            store::inbox::quarantine(database, shop, {1}, QStringLiteral("big"),
                                     QByteArray(16 * 1024, 'x'));
        return core::Done{};
    };
}

auto writeLittle()
{
    return [](Database &database, ChangeSet &changes) {
        store::LogEntry entry;
        entry.id = store::log::add(database, entry);
        changes.log.append(entry);
        return core::Done{};
    };
}

auto countLog()
{
    return [](Database &database) { return store::log::page(database, 0, 1000).size(); };
}

// A file system of one mebibyte, for those who may mount one.
class SmallDisk
{
public:
    SmallDisk()
        : m_mounted(mount("tmpfs", qPrintable(m_dir.path()), "tmpfs", 0, "size=1m") == 0)
    {}
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(qPrintable(m_dir.path()), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    bool m_mounted;
};

// No file of this program may grow beyond so many bytes.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};

} // namespace

class TestStoreTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDatabaseFailsTheWriteAndGoesOnWhenThereIsRoom()
    {
        const Folder folder;
        Store store(folder.file());
        QVERIFY(await(store.open()).ok());
        QSignalSpy failed(&store, &Store::failed);
        QSignalSpy recovered(&store, &Store::recovered);
        QSignalSpy changed(&store, &Store::changed);
        const auto limit = [&](const char *sql) {
            return await(store.read([sql](Database &database) {
                database.exec(sql);
                return core::Done{};
            }));
        };
        QVERIFY(limit("PRAGMA max_page_count = 60").ok());
        QCOMPARE(await(store.write(writeMuch())).error().kind, Kind::DiskFull);
        QCOMPARE(await(store.write(writeMuch())).error().kind, Kind::DiskFull);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(recovered.size(), 0);
        QVERIFY(limit("PRAGMA max_page_count = 1000000").ok());
        QVERIFY(await(store.write(writeMuch())).ok());
        QCOMPARE(recovered.size(), 1);
        QVERIFY(await(store.write(writeLittle())).ok());
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(await(store.read(countLog())).value(), 1);
    }

    void aFullDiskIsReportedAndNothingThatWasThereIsLost()
    {
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root may mount a small file system");
        const QString filler = disk.path(QStringLiteral("filler"));
        Store store(disk.path(QStringLiteral("kidoku.sqlite")));
        QVERIFY(await(store.open()).ok());
        QVERIFY(await(store.write(writeLittle())).ok());
        std::optional<store::StoreError> error;
        for (int i = 0; i < 50 && !error; ++i) {
            const auto result = await(store.write(writeMuch()));
            if (!result)
                error = result.error();
        }
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::DiskFull);
        QCOMPARE(await(store.read(countLog())).value(), 1);
        QSignalSpy recovered(&store, &Store::recovered);
        QCOMPARE(
            mount("tmpfs", qPrintable(QFileInfo(filler).path()), "tmpfs", MS_REMOUNT, "size=16m"),
            0);
        QVERIFY(await(store.write(writeLittle())).ok());
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(await(store.read(countLog())).value(), 2);
    }

    void aFullDiskAtTheStartIsNamed()
    {
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root may mount a small file system");
        QFile filler(disk.path(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {}
        filler.close();
        Store store(disk.path(QStringLiteral("kidoku.sqlite")));
        const auto opened = await(store.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::DiskFull);
    }

    // What everybody may have: files that the system lets grow no further.
    void aDiskThatRefusesTheBytesLosesNothingThatWasThere()
    {
        const Folder folder;
        Store store(folder.file());
        QVERIFY(await(store.open()).ok());
        QVERIFY(await(store.write(writeLittle())).ok());
        QSignalSpy failed(&store, &Store::failed);
        QSignalSpy recovered(&store, &Store::recovered);
        {
            const SmallFiles limit(256 * 1024);
            std::optional<store::StoreError> error;
            for (int i = 0; i < 50 && !error; ++i) {
                const auto result = await(store.write(writeMuch()));
                if (!result)
                    error = result.error();
            }
            QVERIFY(error);
            QVERIFY(!error->detail.isEmpty());
            QVERIFY(!failed.isEmpty());
            QCOMPARE(await(store.read(countLog())).value(), 1);
        }
        QVERIFY(await(store.write(writeLittle())).ok());
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(await(store.read(countLog())).value(), 2);
    }

    void aFolderThatCannotBeWrittenIsReported_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("a new store") << false;
        QTest::newRow("an old store") << true;
    }

    void aFolderThatCannotBeWrittenIsReported()
    {
        QFETCH(bool, exists);
        const Folder folder;
        if (exists)
            folder.open().reset();
        QVERIFY(QFile::setPermissions(folder.dir.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                          | QFile::ExeOther));
        QStringList arguments{folder.file()};
        if (getuid() == 0)
            arguments.append(QStringLiteral("65534")); // root may write anywhere; nobody may not
        QProcess console;
        console.start(QStringLiteral(STORE_OPENER), arguments);
        QVERIFY(console.waitForReadyRead());
        QCOMPARE(console.readAllStandardOutput().trimmed(),
                 "refused " + QByteArray::number(int(Kind::ReadOnly)));
        console.closeWriteChannel();
        QVERIFY(console.waitForFinished());
        QFile::setPermissions(folder.dir.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

QTEST_GUILESS_MAIN(TestStoreTrouble)
#include "tst_store_trouble.moc"
