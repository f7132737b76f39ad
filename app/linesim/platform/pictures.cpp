// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"

#include "drawings.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

// The CRC of PNG (ISO 3309), which Qt does not offer.
quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 n = 0; n < made.size(); ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) ? 0xedb88320U ^ (c >> 1) : c >> 1;
            made[n] = c;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<uchar>(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(crc32(body));
}

// An MP4 box: size, name, payload.
QByteArray box(const QByteArray &name, const QByteArray &payload)
{
    return bigEndian(static_cast<quint32>(payload.size() + 8)) + name + payload;
}

QByteArray mediaFile(const QByteArray &brand, const QString &id)
{
    const QByteArray noise = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return box("ftyp", brand + bigEndian(512) + brand) + box("mdat", noise.repeated(64));
}

} // namespace

QByteArray pngOf(QSize size, const PixelAt &pixelAt)
{
    QByteArray pixels;
    pixels.reserve(qsizetype(size.height()) * (1 + 3 * qsizetype(size.width())));
    for (int y = 0; y < size.height(); ++y) {
        pixels.append('\0'); // this row has no filter
        for (int x = 0; x < size.width(); ++x) {
            for (const int channel : pixelAt(x, y))
                pixels.append(static_cast<char>(std::clamp(channel, 0, 255)));
        }
    }
    // Eight bits per channel, RGB, deflate, no filter set, no interlace.
    const QByteArray header = bigEndian(static_cast<quint32>(size.width()))
        + bigEndian(static_cast<quint32>(size.height())) + QByteArray("\x08\x02\0\0\0", 5);
    // qCompress() puts the length of the data before the zlib stream that PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", qCompress(pixels).sliced(4)) + chunk("IEND", {});
}

Content contentFor(const QString &messageType, const QString &messageId)
{
    if (messageType == "image"_L1)
        return {"image/png", flowerFor(messageId, {480, 360})};
    if (messageType == "video"_L1)
        return {"video/mp4", mediaFile("isom", messageId)};
    if (messageType == "audio"_L1)
        return {"audio/x-m4a", mediaFile("M4A ", messageId)};
    return {"application/octet-stream",
            "Content of message " + messageId.toUtf8() + ", made up by the simulator.\n"};
}

} // namespace kidoku::linesim
