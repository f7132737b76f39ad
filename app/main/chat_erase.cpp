// SPDX-License-Identifier: Apache-2.0
#include "chat_erase.h"

#include "core/when_done.h"
#include "media/media_state.h"

#include <QDir>

#include <limits>

namespace kidoku::app {

ChatErase::ChatErase(const QString &folder, core::AccountId account, const core::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_account(std::move(account))
    , m_store(QDir(folder).filePath(QStringLiteral("kidoku.sqlite")))
    , m_media(QDir(folder).filePath(QStringLiteral("media")), std::numeric_limits<qint64>::max(),
              clock)
{}

void ChatErase::start()
{
    core::whenDone(m_store.open(), this, [this](const store::StoreResult<core::Done> &opened) {
        if (opened)
            erase();
        else
            Q_EMIT finished(opened.error().detail);
    });
}

void ChatErase::erase()
{
    core::whenDone(store::eraseChats(m_store, m_account), this,
                   [this](const store::StoreResult<store::Erased> &erased) {
                       if (!erased) {
                           Q_EMIT finished(erased.error().detail);
                           return;
                       }
                       removeMedia(*erased);
                       removeBackups();
                       core::whenDone(store::compact(m_store), this,
                                      [this](const store::StoreResult<store::Compacted> &done) {
                                          Q_EMIT finished(done ? QString() : done.error().detail);
                                      });
                   });
}

void ChatErase::removeMedia(const store::Erased &erased)
{
    for (const core::MessageId &message : erased.media) {
        for (const auto part : {media::MediaPart::Preview, media::MediaPart::Content})
            m_media.remove(media::cacheName(m_account, {message, part}));
    }
    for (const QString &address : erased.pictures)
        m_media.remove(media::cacheName(address));
}

// Copies of the file from before an update: they hold the chats of all accounts.
void ChatErase::removeBackups()
{
    QDir dir(m_folder);
    for (const QString &file :
         dir.entryList({QStringLiteral("kidoku.sqlite.before-v*")}, QDir::Files))
        dir.remove(file);
}

} // namespace kidoku::app
