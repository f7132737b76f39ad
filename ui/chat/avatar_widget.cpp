// SPDX-License-Identifier: Apache-2.0
#include "avatar_widget.h"

#include "ui/media/avatar_pictures.h"

#include <QPainter>

namespace kidoku::ui {

AvatarWidget::AvatarWidget(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AvatarWidget::setPictures(AvatarPictures *pictures)
{
    m_pictures = pictures;
    if (pictures)
        connect(pictures, &AvatarPictures::changed, this, qOverload<>(&QWidget::update));
    update();
}

void AvatarWidget::setPerson(const QString &id, const QString &name, const QString &pictureUrl)
{
    m_id = id;
    m_name = name;
    m_pictureUrl = pictureUrl;
    update();
}

void AvatarWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap picture
        = m_pictures ? m_pictures->picture(m_pictureUrl, width(), devicePixelRatioF()) : QPixmap();
    if (picture.isNull())
        m_theme.paintAvatar(painter, rect(), m_id, m_name);
    else
        painter.drawPixmap(0, 0, picture);
}

} // namespace kidoku::ui
