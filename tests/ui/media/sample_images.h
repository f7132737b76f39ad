// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QtEndian>

//! Pictures made on the spot, good and bad.
namespace kidoku::testing {

inline QImage coloured(QSize size, Qt::GlobalColor left = Qt::red, Qt::GlobalColor right = Qt::blue)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height(), left);
    painter.fillRect(size.width() / 2, 0, size.width(), size.height(), right);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

//! A PNG whose header tells of another size than its data have.
inline QByteArray pngThatClaims(QSize size, QSize real = {8, 8})
{
    static const auto crc = [](const QByteArray &bytes) {
        quint32 value = 0xffffffffU;
        for (const char byte : bytes) {
            value ^= static_cast<uchar>(byte);
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
        }
        return value ^ 0xffffffffU;
    };
    QByteArray png = encoded(coloured(real), "PNG");
    qToBigEndian(quint32(size.width()), png.data() + 16);
    qToBigEndian(quint32(size.height()), png.data() + 20);
    qToBigEndian(crc(png.mid(12, 17)), png.data() + 29);
    return png;
}

} // namespace kidoku::testing
