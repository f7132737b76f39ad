// SPDX-License-Identifier: Apache-2.0
#include "linesim/platform/drawings.h"
#include "linesim/platform/pictures.h"

#include <QtEndian>

#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;

//! The generated files are real ones: read back chunk by chunk, without a picture library.
class TestLinesimPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPngIsWhole();
    void thePictureBelongsToItsId();
    void mediaFilesAreMadeOfBoxes();
};

void TestLinesimPictures::aPngIsWhole()
{
    const QByteArray png = flowerFor(u"593000100000000001"_s, {48, 36});
    QCOMPARE(png.first(8), QByteArray("\x89PNG\r\n\x1a\n", 8));
    QList<QByteArray> names;
    QByteArray pixels;
    qsizetype at = 8;
    while (at < png.size()) {
        const auto size = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray name = png.sliced(at + 4, 4);
        names.append(name);
        if (name == "IHDR") {
            QCOMPARE(qFromBigEndian<quint32>(png.constData() + at + 8), 48U);
            QCOMPARE(qFromBigEndian<quint32>(png.constData() + at + 12), 36U);
        }
        if (name == "IDAT") {
            // qUncompress() wants the size of the data before the zlib stream.
            QByteArray packed(4, '\0');
            qToBigEndian(quint32(36 * (1 + 48 * 3)), packed.data());
            pixels = qUncompress(packed + png.sliced(at + 8, size));
        }
        at += 12 + qsizetype(size);
    }
    QCOMPARE(at, png.size());
    QCOMPARE(names, QList<QByteArray>({"IHDR", "IDAT", "IEND"}));
    QCOMPARE(pixels.size(), 36 * (1 + 48 * 3));
    // The end chunk is always the same, so its checksum is well known.
    QCOMPARE(png.last(4), QByteArray("\xae\x42\x60\x82"));
}

void TestLinesimPictures::thePictureBelongsToItsId()
{
    QCOMPARE(flowerFor(u"1"_s, {8, 8}), flowerFor(u"1"_s, {8, 8}));
    QVERIFY(flowerFor(u"1"_s, {8, 8}) != flowerFor(u"2"_s, {8, 8}));
}

void TestLinesimPictures::mediaFilesAreMadeOfBoxes()
{
    for (const QString &type : {u"video"_s, u"audio"_s}) {
        const QByteArray bytes = contentFor(type, u"1"_s).bytes;
        const auto first = qFromBigEndian<quint32>(bytes.constData());
        QCOMPARE(bytes.sliced(4, 4), QByteArray("ftyp"));
        QCOMPARE(bytes.sliced(qsizetype(first) + 4, 4), QByteArray("mdat"));
        QCOMPARE(qsizetype(first + qFromBigEndian<quint32>(bytes.constData() + first)),
                 bytes.size());
    }
    QCOMPARE(contentFor(u"file"_s, u"1"_s).contentType, QByteArray("application/octet-stream"));
}

QTEST_GUILESS_MAIN(TestLinesimPictures)
#include "tst_linesim_pictures.moc"
