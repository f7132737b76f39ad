// SPDX-License-Identifier: Apache-2.0
#include "ui/demo/animation.h"
#include "ui/demo/contact_sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>
#include <QtEndian>

using namespace kidoku;

//! The animated picture that a capture leaves, read as a decoder of APNG reads it.
class TestUiAnimation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrameLooksAsItWas();
    void equalPicturesAreOneFrame();
    void theSheetShowsAll();

private:
    struct Chunk
    {
        QByteArray type;
        QByteArray content;
    };
    static QList<Chunk> chunksOf(const QByteArray &file);
    static quint32 number(const QByteArray &bytes, qsizetype at)
    {
        return qFromBigEndian<quint32>(bytes.constData() + at);
    }
    static QImage still(const QByteArray &header, const QByteArray &data);
    static QImage picture(int step);
};

QList<TestUiAnimation::Chunk> TestUiAnimation::chunksOf(const QByteArray &file)
{
    QList<Chunk> chunks;
    for (qsizetype at = 8; at + 12 <= file.size();) {
        const auto length = qsizetype(number(file, at));
        chunks.append({file.mid(at + 4, 4), file.mid(at + 8, length)});
        at += length + 12;
    }
    return chunks;
}

// Qt checks the sums of what it reads, so the chunks are taken over from the file as they are.
QImage TestUiAnimation::still(const QByteArray &header, const QByteArray &data)
{
    const QImage blank(1, 1, QImage::Format_ARGB32);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    blank.save(&buffer, "PNG");
    static const auto crc = [](const QByteArray &bytes) {
        quint32 sum = 0xffffffffU;
        for (const char byte : bytes) {
            sum ^= static_cast<uchar>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1U) != 0 ? 0xedb88320U ^ (sum >> 1) : sum >> 1;
        }
        return ~sum;
    };
    const auto chunk = [](const QByteArray &type, const QByteArray &content) {
        QByteArray bytes(4, '\0');
        qToBigEndian(quint32(content.size()), bytes.data());
        QByteArray sum(4, '\0');
        qToBigEndian(crc(type + content), sum.data());
        return bytes + type + content + sum;
    };
    const QByteArray whole
        = png.first(8) + chunk("IHDR", header) + chunk("IDAT", data) + chunk("IEND", {});
    return QImage::fromData(whole, "PNG").convertToFormat(QImage::Format_ARGB32);
}

QImage TestUiAnimation::picture(int step)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(5 + step, 8, 10, 10), Qt::red);
    if (step > 1)
        painter.fillRect(QRect(50, 30, 10, 10), Qt::blue);
    return image;
}

void TestUiAnimation::everyFrameLooksAsItWas()
{
    ui::Animation animation;
    for (int i = 0; i < 4; ++i)
        animation.add(picture(i), core::Milliseconds(500 + i));
    const QByteArray file = animation.png();
    // A viewer that knows no animation shows the first picture.
    QCOMPARE(QImage::fromData(file, "PNG").convertToFormat(QImage::Format_RGB32), picture(0));

    const QList<Chunk> chunks = chunksOf(file);
    QCOMPARE(chunks.first().type, QByteArray("IHDR"));
    QCOMPARE(chunks.at(1).type, QByteArray("acTL"));
    QCOMPARE(number(chunks.at(1).content, 0), 4U);
    QCOMPARE(chunks.last().type, QByteArray("IEND"));
    QImage canvas;
    quint32 sequence = 0;
    int frame = 0;
    QRect place;
    for (const Chunk &chunk : chunks) {
        QByteArray header = chunks.first().content;
        if (chunk.type == "fcTL") {
            QCOMPARE(number(chunk.content, 0), sequence++);
            place = {int(number(chunk.content, 12)), int(number(chunk.content, 16)),
                     int(number(chunk.content, 4)), int(number(chunk.content, 8))};
            QCOMPARE(qFromBigEndian<quint16>(chunk.content.constData() + 20), 500 + frame);
            QCOMPARE(qFromBigEndian<quint16>(chunk.content.constData() + 22), 1000);
            continue;
        }
        if (chunk.type == "IDAT") {
            QCOMPARE(place, QRect(0, 0, 60, 40));
            canvas = still(header, chunk.content);
        } else if (chunk.type == "fdAT") {
            QCOMPARE(number(chunk.content, 0), sequence++);
            qToBigEndian(quint32(place.width()), header.data());
            qToBigEndian(quint32(place.height()), header.data() + 4);
            const QImage part = still(header, chunk.content.mid(4));
            QCOMPARE(part.size(), place.size());
            QPainter(&canvas).drawImage(place.topLeft(), part);
        } else {
            continue;
        }
        QCOMPARE(canvas.convertToFormat(QImage::Format_RGB32), picture(frame));
        ++frame;
    }
    QCOMPARE(frame, 4);

    ui::Animation again;
    for (int i = 0; i < 4; ++i)
        again.add(picture(i), core::Milliseconds(500 + i));
    QCOMPARE(again.png(), file);
}

void TestUiAnimation::equalPicturesAreOneFrame()
{
    ui::Animation animation;
    QCOMPARE(animation.png(), QByteArray());
    animation.add(picture(0), core::Milliseconds(300));
    animation.add(picture(0), core::Milliseconds(200));
    QCOMPARE(animation.frames(), 1);
    const QList<Chunk> chunks = chunksOf(animation.png());
    QCOMPARE(qFromBigEndian<quint16>(chunks.at(2).content.constData() + 20), 500);
}

void TestUiAnimation::theSheetShowsAll()
{
    QList<ui::Shot> shots;
    for (int i = 0; i < 4; ++i)
        shots.append({QStringLiteral("%1").arg(i), QStringLiteral("words"), picture(i)});
    const QImage four = ui::contactSheet(shots);
    const QImage three = ui::contactSheet(shots.mid(0, 3));
    QCOMPARE(four.width(), three.width());
    QVERIFY(four.height() > three.height() + 300); // a second row
    QCOMPARE(four, ui::contactSheet(shots));
    QVERIFY(ui::contactSheet({}).isNull());
}

QTEST_MAIN(TestUiAnimation)
#include "tst_ui_animation.moc"
