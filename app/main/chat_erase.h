// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "media/media_cache.h"
#include "store/store.h"
#include "store/upkeep.h"

#include <QObject>

//! Deletes what is stored of the chats of one account, with its pictures and files, and takes the
//! bytes off the disk. Nobody works with the folder meanwhile. GUI thread; the work is the store's.
namespace kidoku::app {

class ChatErase : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives this.
    ChatErase(const QString &folder, core::AccountId account, const core::Clock &clock,
              QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    //! \a error is empty when all is gone.
    void finished(const QString &error);

private:
    void erase();
    void removeMedia(const store::Erased &erased);
    void removeBackups();

    QString m_folder;
    core::AccountId m_account;
    store::Store m_store;
    media::MediaCache m_media;
};

} // namespace kidoku::app
