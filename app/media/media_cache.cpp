// SPDX-License-Identifier: Apache-2.0
#include "media_cache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <vector>

namespace kidoku::media {

namespace {

constexpr QLatin1String ending(".media");
constexpr QLatin1String goneEnding(".gone");
constexpr qsizetype hashSigns = 40;
constexpr qint64 block = 4096; // what the smallest file takes of a disk
constexpr core::Milliseconds touchEvery = std::chrono::minutes(1);
constexpr QFileDevice::Permissions ownOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString hashed(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex().first(hashSigns));
}

} // namespace

QString cacheName(const core::AccountId &account, const MediaId &id)
{
    return hashed({account.value.toUtf8(), id.message.value.toUtf8(),
                   id.part == MediaPart::Preview ? "preview" : "content"});
}

QString cacheName(const QString &address)
{
    return hashed({"picture", address.toUtf8()});
}

MediaCache::MediaCache(QString folder, qint64 limit, const core::Clock &clock)
    : m_folder(std::move(folder))
    , m_limit(limit)
    , m_clock(clock)
{}

QString MediaCache::path(const QString &name, bool isGone) const
{
    return m_folder + QLatin1Char('/') + name + (isGone ? goneEnding : ending);
}

bool MediaCache::makeFolder() const
{
    if (QFileInfo(m_folder).isDir())
        return true;
    return QDir().mkpath(m_folder)
        && QFile::setPermissions(m_folder, ownOnly | QFileDevice::ExeOwner);
}

// At the first use, not at the start of the program: there may be thousands.
void MediaCache::scan()
{
    if (std::exchange(m_scanned, true))
        return;
    static const QRegularExpression ours(
        QStringLiteral("^([0-9a-f]{%1})\\.(media|gone)(\\..+)?$").arg(hashSigns));
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    while (files.hasNext()) {
        files.next();
        const auto match = ours.match(files.fileName());
        if (!match.hasMatch())
            continue;
        // Begun by a run that was killed.
        if (match.hasCaptured(3)) {
            QFile::remove(files.filePath());
            continue;
        }
        const QFileInfo info = files.fileInfo();
        add(match.captured(1), info.size(), {info.lastModified().toMSecsSinceEpoch()},
            match.captured(2) == QLatin1String("gone"));
    }
    makeRoom({});
}

void MediaCache::add(const QString &name, qint64 bytes, core::Timestamp used, bool isGone)
{
    forget(name);
    const Entry entry{std::max(bytes, block), used, isGone};
    m_entries.insert(name, entry);
    m_size += entry.cost;
}

void MediaCache::forget(const QString &name)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return;
    m_size -= entry->cost;
    m_entries.erase(entry);
}

void MediaCache::touch(const QString &name, Entry &entry)
{
    const core::Timestamp now = m_clock.now();
    const bool isNews = now - entry.used >= touchEvery || now < entry.used;
    entry.used = now;
    if (!isNews)
        return;
    QFile file(path(name));
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(now.ms), QFileDevice::FileModificationTime);
}

QString MediaCache::find(const QString &name)
{
    if (!contains(name))
        return {};
    touch(name, m_entries[name]);
    return path(name);
}

bool MediaCache::contains(const QString &name)
{
    scan();
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd() || entry->isGone)
        return false;
    const bool isThere = QFile::exists(path(name)); // somebody may have tidied up
    if (!isThere)
        forget(name);
    return isThere;
}

std::unique_ptr<QSaveFile> MediaCache::begin(const QString &name)
{
    scan();
    if (!makeFolder())
        return nullptr;
    auto file = std::make_unique<QSaveFile>(path(name));
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(ownOnly))
        return nullptr;
    return file;
}

bool MediaCache::commit(const QString &name, QSaveFile &file)
{
    const qint64 bytes = file.size();
    if (bytes > m_limit) {
        file.cancelWriting();
        return false;
    }
    if (!file.commit())
        return false;
    const core::Timestamp now = m_clock.now();
    QFile::remove(path(name, true));
    add(name, bytes, now - touchEvery, false);
    touch(name, m_entries[name]); // the clock's time, not the file system's
    makeRoom(name);
    return true;
}

void MediaCache::remove(const QString &name)
{
    scan();
    QFile::remove(path(name));
    QFile::remove(path(name, true));
    forget(name);
}

void MediaCache::noteGone(const QString &name)
{
    remove(name);
    QFile mark(path(name, true));
    if (makeFolder() && mark.open(QIODevice::WriteOnly))
        mark.setPermissions(ownOnly);
    add(name, 0, m_clock.now(), true);
}

bool MediaCache::isGone(const QString &name)
{
    scan();
    const auto entry = m_entries.constFind(name);
    return entry != m_entries.constEnd() && entry->isGone;
}

void MediaCache::setLimit(qint64 bytes)
{
    m_limit = bytes;
    if (m_scanned)
        makeRoom({});
}

qint64 MediaCache::size()
{
    scan();
    return m_size;
}

int MediaCache::count()
{
    scan();
    return int(m_entries.size());
}

void MediaCache::makeRoom(const QString &kept)
{
    if (m_size <= m_limit)
        return;
    std::vector<std::pair<core::Timestamp, QString>> oldest;
    oldest.reserve(size_t(m_entries.size()));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry.key() != kept)
            oldest.emplace_back(entry->used, entry.key());
    }
    std::sort(oldest.begin(), oldest.end());
    for (const auto &[used, name] : oldest) {
        if (m_size <= m_limit)
            return;
        remove(name);
    }
}

void MediaCache::clear()
{
    scan();
    const QStringList names = m_entries.keys();
    for (const QString &name : names)
        remove(name);
}

} // namespace kidoku::media
