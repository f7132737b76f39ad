// SPDX-License-Identifier: Apache-2.0
#include "main/data_folder.h"
#include "main/data_move.h"
#include "main/data_place.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace kidoku::app;

namespace {

constexpr qsizetype large = 24 * 1024 * 1024;

void write(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(name));
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return bytes;
}

} // namespace

//! The data folder moves whole or not at all.
class MainDataMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allFilesArriveAndTheNewFolderIsNamed();
    void aKilledMoveLeavesTheOldFolderInUse_data();
    void aKilledMoveLeavesTheOldFolderInUse();
    void aCancelledMoveLeavesNothingBehind();
    void aFolderWithOtherThingsIsRefused();
    void theDataMovesBackToTheUsualPlace();
    void aDamagedPointerMeansTheUsualPlace();

private:
    MoveFault move(const QString &from, const QString &to)
    {
        DataMove move(from, to, m_usual);
        return endOf(move);
    }
    //! The signal comes from the thread that moves: a spy would miss one that comes before anybody
    //! waits, so it is taken by this thread's own events. No end at all is none that a test
    //! expects.
    static MoveFault endOf(DataMove &move)
    {
        std::optional<MoveFault> fault;
        QObject here;
        connect(&move, &DataMove::finished, &here,
                [&fault](const MoveEnd &end) { fault = end.fault; });
        move.start();
        (void)QTest::qWaitFor([&fault] { return fault.has_value(); }, 60'000);
        return fault.value_or(MoveFault::Differs);
    }
    void compareWithOriginal(const QString &folder)
    {
        QCOMPARE(read(folder + QStringLiteral("/kidoku.sqlite")), m_database);
        QCOMPARE(read(folder + QStringLiteral("/kidoku.ini")), QByteArray("[general]\n"));
        QCOMPARE(read(folder + QStringLiteral("/media/ab/photo")), QByteArray("photo"));
        QCOMPARE(read(folder + QStringLiteral("/pseudonyms")), QByteArray("who is who"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_usual;
    QString m_to;
    QByteArray m_database = noise(large, 7);
};

void MainDataMoveTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_usual = m_dir->filePath(QStringLiteral("usual"));
    m_to = m_dir->filePath(QStringLiteral("new/place"));
    write(m_usual + QStringLiteral("/kidoku.sqlite"), m_database);
    write(m_usual + QStringLiteral("/kidoku.ini"), "[general]\n");
    write(m_usual + QStringLiteral("/kidoku.lock"), {});
    write(m_usual + QStringLiteral("/media/ab/photo"), "photo");
    write(m_usual + QStringLiteral("/pseudonyms"), "who is who");
    write(m_usual + QStringLiteral("/letter.txt"), "mine");
}

void MainDataMoveTest::allFilesArriveAndTheNewFolderIsNamed()
{
    QCOMPARE(move(m_usual, m_to), MoveFault::None);
    compareWithOriginal(m_to);
    compareWithOriginal(m_usual); // until the program has opened the new one
    QCOMPARE(placeOf(m_usual), (DataPlace{m_to, m_usual}));
    QVERIFY(!QFile::exists(m_to + QStringLiteral("/letter.txt")));
    QVERIFY(!QFile::exists(m_to + QStringLiteral("/kidoku.lock")));
    QVERIFY(!QFile::exists(m_to + QStringLiteral("/kidoku.moving")));
}

void MainDataMoveTest::aKilledMoveLeavesTheOldFolderInUse_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 30, 60, 95})
        QTest::addRow("killed after %d percent", percent) << percent;
}

void MainDataMoveTest::aKilledMoveLeavesTheOldFolderInUse()
{
    QFETCH(int, percent);
    QProcess mover;
    mover.start(QStringLiteral(DATA_MOVER), {m_usual, m_to, m_usual});
    int reached = 0;
    while (reached < percent && (mover.canReadLine() || mover.waitForReadyRead(20'000)))
        reached = mover.readLine().trimmed().toInt();
    QVERIFY(reached >= percent);
    ::kill(pid_t(mover.processId()), SIGKILL);
    QVERIFY(mover.waitForFinished(10'000));
    // It may have been quicker than the signal: then the new folder is whole and in use.
    const DataPlace place = placeOf(m_usual);
    if (place.folder == m_to) {
        compareWithOriginal(m_to);
        return;
    }
    QCOMPARE(place, DataPlace{m_usual});
    compareWithOriginal(m_usual);
    // And what lies there half done does not stand in the way.
    QCOMPARE(move(m_usual, m_to), MoveFault::None);
    compareWithOriginal(m_to);
    QCOMPARE(placeOf(m_usual).folder, m_to);
}

void MainDataMoveTest::aCancelledMoveLeavesNothingBehind()
{
    DataMove move(m_usual, m_to, m_usual);
    move.cancel();
    QCOMPARE(endOf(move), MoveFault::Cancelled);
    QVERIFY(dataFiles(m_to).isEmpty());
    QVERIFY(!QFile::exists(m_to + QStringLiteral("/kidoku.moving")));
    QCOMPARE(placeOf(m_usual), DataPlace{m_usual});
}

void MainDataMoveTest::aFolderWithOtherThingsIsRefused()
{
    write(m_to + QStringLiteral("/kidoku.sqlite"), "another console's");
    QCOMPARE(move(m_usual, m_to), MoveFault::NotEmpty);
    QCOMPARE(read(m_to + QStringLiteral("/kidoku.sqlite")), QByteArray("another console's"));
    QVERIFY(QFile::remove(m_to + QStringLiteral("/kidoku.sqlite")));
    // No database is beside it, so these pictures are somebody else's.
    write(m_to + QStringLiteral("/media/wedding.jpg"), "a picture of theirs");
    QCOMPARE(move(m_usual, m_to), MoveFault::NotEmpty);
    QCOMPARE(read(m_to + QStringLiteral("/media/wedding.jpg")), QByteArray("a picture of theirs"));
    QCOMPARE(move(m_usual, m_usual), MoveFault::SameFolder);
    QCOMPARE(move(m_usual, m_usual + QStringLiteral("/inside")), MoveFault::SameFolder);
    QCOMPARE(placeOf(m_usual), DataPlace{m_usual});
}

void MainDataMoveTest::theDataMovesBackToTheUsualPlace()
{
    QCOMPARE(move(m_usual, m_to), MoveFault::None);
    QVERIFY(deleteData(m_usual).isEmpty());
    QVERIFY(setPlace(m_usual, {m_to}));
    QFile::remove(m_usual + QStringLiteral("/letter.txt"));
    QCOMPARE(move(m_to, m_usual), MoveFault::None);
    compareWithOriginal(m_usual);
    QCOMPARE(placeOf(m_usual), (DataPlace{m_usual, m_to}));
    QVERIFY(setPlace(m_usual, {m_usual}));
    QCOMPARE(placeOf(m_usual), DataPlace{m_usual});
    QVERIFY(!QFile::exists(m_usual + QStringLiteral("/kidoku.moved")));
}

void MainDataMoveTest::aDamagedPointerMeansTheUsualPlace()
{
    for (const char *text : {"", "{", "{\"folder\":\"relative\"}", "[1]", "{\"folder\":7}"}) {
        write(m_usual + QStringLiteral("/kidoku.moved"), text);
        QCOMPARE(placeOf(m_usual), DataPlace{m_usual});
    }
}

QTEST_GUILESS_MAIN(MainDataMoveTest)
#include "tst_main_data_move.moc"
