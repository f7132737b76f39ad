// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_library.h"
#include "ui/media/thumbnails.h"

namespace kidoku::ui {

//! Round profile pictures by their address, for whoever paints an avatar. Until one is there (or
//! when there is none) initials stand in. GUI thread.
class AvatarPictures : public QObject
{
    Q_OBJECT

public:
    //! \a library outlives this.
    explicit AvatarPictures(media::MediaLibrary &library, QObject *parent = nullptr);

    //! Null while there is none. \a size in logical pixels.
    [[nodiscard]] QPixmap picture(const QString &address, int size, qreal ratio);

Q_SIGNALS:
    //! One more can be painted.
    void changed();

private:
    media::MediaLibrary &m_library;
    Thumbnails m_thumbnails;
    QHash<QString, QString> m_addresses; //!< by file
};

} // namespace kidoku::ui
