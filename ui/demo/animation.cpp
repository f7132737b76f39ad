// SPDX-License-Identifier: Apache-2.0
#include "animation.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>

#include <array>

namespace kidoku::ui {

namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray number(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

// As PNG has it (ISO 3309); Qt's checksum is another one.
quint32 crcOf(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<uchar>(byte)) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    const QByteArray named = type + content;
    return number(quint32(content.size())) + named + number(crcOf(named));
}

struct Parts
{
    QByteArray header;
    QByteArray data;
};

// Of a still picture that Qt has made: its IHDR and all of its IDATs.
Parts partsOf(const QImage &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    constexpr int smallest = 0; // of Qt's "quality": how hard it compresses
    picture.save(&buffer, "PNG", smallest);
    Parts parts;
    for (qsizetype at = signature.size(); at + 8 <= png.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        const QByteArrayView type = QByteArrayView(png).sliced(at + 4, 4);
        if (type == "IHDR")
            parts.header = png.mid(at + 8, length);
        else if (type == "IDAT")
            parts.data += png.mid(at + 8, length);
        at += length + 12;
    }
    return parts;
}

// The smallest rectangle outside of which both are equal.
QRect difference(const QImage &before, const QImage &after)
{
    int top = 0;
    int bottom = after.height() - 1;
    const auto sameLine = [&](int y) {
        return memcmp(before.constScanLine(y), after.constScanLine(y), size_t(after.width()) * 4)
            == 0;
    };
    while (top <= bottom && sameLine(top))
        ++top;
    while (bottom > top && sameLine(bottom))
        --bottom;
    if (top > bottom)
        return {};
    int left = after.width();
    int right = -1;
    for (int y = top; y <= bottom; ++y) {
        const auto *was = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *is = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < left; ++x) {
            if (was[x] != is[x])
                left = x;
        }
        for (int x = after.width() - 1; x > right; --x) {
            if (was[x] != is[x])
                right = x;
        }
    }
    return {QPoint(left, top), QPoint(right, bottom)};
}

// Nothing compresses as well as nothing.
void clearUnchanged(QImage &part, const QImage &before, QPoint at)
{
    for (int y = 0; y < part.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(part.scanLine(y));
        const auto *was = reinterpret_cast<const QRgb *>(before.constScanLine(at.y() + y)) + at.x();
        for (int x = 0; x < part.width(); ++x) {
            if (line[x] == was[x])
                line[x] = 0;
        }
    }
}

} // namespace

void Animation::add(const QImage &picture, core::Milliseconds shown)
{
    QImage canvas(m_last.isNull() ? picture.size() : m_last.size(), QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter(&canvas).drawImage(0, 0, picture);
    canvas = canvas.convertToFormat(QImage::Format_ARGB32); // all of it opaque
    const QRect place = m_last.isNull() ? canvas.rect() : difference(m_last, canvas);
    if (place.isEmpty()) {
        m_frames.last().shown += shown;
        return;
    }
    QImage shownPart = canvas.copy(place);
    if (!m_last.isNull())
        clearUnchanged(shownPart, m_last, place.topLeft());
    const Parts parts = partsOf(shownPart);
    m_frames.append({place, parts.header, parts.data, shown});
    m_last = canvas;
}

QByteArray Animation::png() const
{
    if (m_frames.isEmpty())
        return {};
    QByteArray file = signature.toByteArray() + chunk("IHDR", m_frames.first().header)
        + chunk("acTL", number(quint32(m_frames.size())) + number(quint32(0)));
    quint32 sequence = 0;
    for (const Frame &frame : m_frames) {
        constexpr quint16 perSecond = 1000;
        const auto shown = quint16(std::min<qint64>(frame.shown.count(), 0xffff));
        static const QByteArray isLaidOver("\0\1", 2); // what was drawn before stays
        file += chunk("fcTL",
                      number(sequence++) + number(quint32(frame.place.width()))
                          + number(quint32(frame.place.height())) + number(quint32(frame.place.x()))
                          + number(quint32(frame.place.y())) + number(shown) + number(perSecond)
                          + isLaidOver);
        if (&frame == &m_frames.first())
            file += chunk("IDAT", frame.data);
        else
            file += chunk("fdAT", number(sequence++) + frame.data);
    }
    return file + chunk("IEND", {});
}

} // namespace kidoku::ui
