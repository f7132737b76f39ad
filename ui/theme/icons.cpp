// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace kidoku::ui {

namespace {

QPixmap render(const QString &name, int size, qreal ratio)
{
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(file))
        return {};
    const int pixels = int(std::lround(size * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap tinted(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString key = QStringLiteral("kidoku/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb), QString::number(size),
                                 QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = render(name, size, ratio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon tintedIcon(const QString &name, const QColor &color)
{
    QIcon icon;
    for (const int size : {16, 20, 24}) {
        for (const qreal ratio : {1.0, 2.0}) {
            const QPixmap pixmap = tinted(name, color, size, ratio);
            if (!pixmap.isNull())
                icon.addPixmap(pixmap);
        }
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        const QPixmap pixmap = render(QStringLiteral("kidoku"), size, 1.0);
        if (!pixmap.isNull())
            icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace kidoku::ui
