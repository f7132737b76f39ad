// SPDX-License-Identifier: Apache-2.0
#include "avatar_pictures.h"

namespace kidoku::ui {

namespace {

constexpr qint64 budget = 12LL * 1024 * 1024;

} // namespace

AvatarPictures::AvatarPictures(media::MediaLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_thumbnails(budget)
{
    connect(&library.pictures(), &media::PictureLoader::ready, this, &AvatarPictures::changed);
    connect(&m_thumbnails, &Thumbnails::decoded, this, &AvatarPictures::changed);
    connect(&m_thumbnails, &Thumbnails::failed, this, [this](const QString &file) {
        m_library.pictures().reject(m_addresses.take(file));
        m_thumbnails.forget(file);
    });
}

QPixmap AvatarPictures::picture(const QString &address, int size, qreal ratio)
{
    if (address.isEmpty())
        return {};
    const QString file = m_library.pictures().file(address);
    if (file.isEmpty())
        return {};
    const QPixmap picture = m_thumbnails.find(file, {size, size}, ratio, Fit::Round);
    if (picture.isNull())
        m_addresses.insert(file, address);
    return picture;
}

} // namespace kidoku::ui
