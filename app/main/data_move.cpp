// SPDX-License-Identifier: Apache-2.0
#include "data_move.h"

#include "data_folder.h"
#include "data_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

namespace kidoku::app {

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
// Stands in the new folder until all is there: what is beside it is of a move that was ended.
const QString marker = QStringLiteral("kidoku.moving");

bool syncFile(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

// So that the names of new files outlive a power cut too.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

bool isWithin(const QString &folder, const QString &other)
{
    const QString inner = QDir::cleanPath(QDir(folder).absolutePath());
    const QString outer = QDir::cleanPath(QDir(other).absolutePath());
    return inner == outer || inner.startsWith(outer + QLatin1Char('/'));
}

bool hasFiles(const QString &folder)
{
    return QDirIterator(folder, QDir::Files | QDir::Hidden | QDir::System,
                        QDirIterator::Subdirectories)
        .hasNext();
}

QByteArray hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

DataMove::DataMove(QString from, QString to, QString usual, QObject *parent)
    : QObject(parent)
    , m_from(std::move(from))
    , m_to(std::move(to))
    , m_usual(std::move(usual))
{
    qRegisterMetaType<MoveEnd>();
}

DataMove::~DataMove()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

MoveFault DataMove::judge(const QString &from, const QString &to)
{
    if (to.isEmpty() || isWithin(to, from) || isWithin(from, to))
        return MoveFault::SameFolder;
    const QDir target(to);
    if (!target.exists())
        return MoveFault::None;
    QStringList there
        = target.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    // What this program leaves in the usual place when the data is elsewhere. A folder of pictures
    // with something in it is somebody else's: there is no database beside it.
    there.removeIf([&target](const QString &name) {
        return name == QLatin1String("kidoku.moved") || name == QLatin1String("kidoku.lock")
            || name == QLatin1String("kidoku.socket")
            || (name == QLatin1String("media") && !hasFiles(target.filePath(name)));
    });
    return there.isEmpty() || there.contains(marker) ? MoveFault::None : MoveFault::NotEmpty;
}

void DataMove::start()
{
    m_thread.reset(QThread::create([this] { Q_EMIT finished(work()); }));
    m_thread->start();
}

MoveEnd DataMove::work()
{
    if (const MoveFault fault = judge(m_from, m_to); fault != MoveFault::None)
        return {fault, m_to};
    if (!QDir().mkpath(m_to))
        return {MoveFault::CannotWrite, m_to};
    const QDir target(m_to);
    QFile mark(target.filePath(marker));
    if (!mark.open(QIODevice::WriteOnly) || !syncFile(mark))
        return {MoveFault::CannotWrite, mark.fileName()};
    mark.close();
    if (const QStringList left = deleteData(m_to); !left.isEmpty())
        return {MoveFault::CannotWrite, left.constFirst()};
    const QStringList files = dataFiles(m_from);
    qint64 all = 0;
    for (const QString &file : files)
        all += QFileInfo(QDir(m_from).filePath(file)).size();
    const qint64 room = QStorageInfo(m_to).bytesAvailable();
    MoveEnd end;
    if (room >= 0 && room < all)
        end = {MoveFault::NoRoom, m_to};
    qint64 done = 0;
    for (const QString &file : files) {
        if (end.fault != MoveFault::None)
            break;
        end = copy(file, all, done);
    }
    if (end.fault != MoveFault::None) {
        (void)deleteData(m_to);
        mark.remove();
        return end;
    }
    if (!mark.remove())
        return {MoveFault::CannotWrite, mark.fileName()};
    syncFolder(m_to);
    if (!setPlace(m_usual, {m_to, m_from}))
        return {MoveFault::CannotWrite, m_usual};
    return {};
}

MoveEnd DataMove::copy(const QString &file, qint64 all, qint64 &done)
{
    QFile source(QDir(m_from).filePath(file));
    QFile copy(QDir(m_to).filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {MoveFault::CannotRead, source.fileName()};
    if (!QDir().mkpath(QFileInfo(copy).path()) || !copy.open(QIODevice::ReadWrite))
        return {MoveFault::CannotWrite, copy.fileName()};
    copy.setPermissions(source.permissions());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        if (m_cancelled)
            return {MoveFault::Cancelled};
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty())
            return {MoveFault::CannotRead, source.fileName()};
        hash.addData(piece);
        if (copy.write(piece) != piece.size())
            return {QStorageInfo(m_to).bytesAvailable() < pieceBytes ? MoveFault::NoRoom
                                                                     : MoveFault::CannotWrite,
                    copy.fileName()};
        done += piece.size();
        Q_EMIT progressed(all > 0 ? int(done * 100 / all) : 100);
    }
    if (!syncFile(copy))
        return {MoveFault::CannotWrite, copy.fileName()};
    copy.seek(0);
    if (hashOf(copy) != hash.result())
        return {MoveFault::Differs, copy.fileName()};
    return {};
}

} // namespace kidoku::app
