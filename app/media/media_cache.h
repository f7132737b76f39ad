// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "media/media_state.h"

#include <QHash>
#include <QSaveFile>

#include <memory>

//! What was downloaded, on this computer's disk: one file per entry, readable by this user only,
//! never executable, its name a hash and its ending always the same, so that no desktop opens one
//! by what a stranger called it. Written whole or not at all. When there is no room the files that
//! were not used for longest go first. Also remembers what LINE no longer has. GUI thread.
namespace kidoku::media {

class MediaCache
{
public:
    //! \a folder is made at the first write; \a clock outlives this.
    MediaCache(QString folder, qint64 limit, const core::Clock &clock);
    Q_DISABLE_COPY_MOVE(MediaCache)

    //! Where the entry is; empty when it is not here. The last to go from now on.
    [[nodiscard]] QString find(const QString &name);
    [[nodiscard]] bool contains(const QString &name);
    //! A file to write the entry to, for commit(). Null when the folder or file cannot be made.
    [[nodiscard]] std::unique_ptr<QSaveFile> begin(const QString &name);
    //! The entry is whole. False when it cannot be kept: the disk is full, or it alone is larger
    //! than the limit.
    bool commit(const QString &name, QSaveFile &file);
    void remove(const QString &name);

    //! LINE has answered that it no longer has this.
    void noteGone(const QString &name);
    [[nodiscard]] bool isGone(const QString &name);

    [[nodiscard]] qint64 limit() const { return m_limit; }
    void setLimit(qint64 bytes);
    //! Of all entries, as they count against the limit.
    [[nodiscard]] qint64 size();
    [[nodiscard]] int count();
    //! Deletes every entry, and nothing else that may stand in the folder.
    void clear();

private:
    struct Entry
    {
        qint64 cost = 0;
        core::Timestamp used;
        bool isGone = false;
    };
    void scan();
    void add(const QString &name, qint64 bytes, core::Timestamp used, bool isGone);
    void forget(const QString &name);
    void touch(const QString &name, Entry &entry);
    //! Never \a kept.
    void makeRoom(const QString &kept);
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] QString path(const QString &name, bool isGone = false) const;

    QString m_folder;
    qint64 m_limit;
    const core::Clock &m_clock;
    bool m_scanned = false;
    QHash<QString, Entry> m_entries;
    qint64 m_size = 0;
};

//! Names of entries: a hash of account, message and part, or of an address.
[[nodiscard]] QString cacheName(const core::AccountId &account, const MediaId &id);
[[nodiscard]] QString cacheName(const QString &address);

} // namespace kidoku::media
