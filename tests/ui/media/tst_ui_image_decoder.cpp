// SPDX-License-Identifier: Apache-2.0
#include "sample_images.h"
#include "ui/media/file_kind.h"
#include "ui/media/image_decoder.h"
#include "ui/media/thumbnails.h"

#include <QImageWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;
using namespace kidoku::testing;

class ImageDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheUsualKinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << encoded(coloured({400, 200}), "PNG");
        QTest::newRow("JPEG") << encoded(coloured({400, 200}), "JPG");
        if (QImageWriter::supportedImageFormats().contains("webp"))
            QTest::newRow("WebP") << encoded(coloured({400, 200}), "WEBP");
    }
    void readsTheUsualKinds()
    {
        QFETCH(QByteArray, bytes);
        const Decoded whole = decodeImage(put(bytes), {1000, 1000});
        QCOMPARE(whole.fault, ImageFault::None);
        QCOMPARE(whole.image.size(), QSize(400, 200)); // never enlarged
        QCOMPARE(whole.original, QSize(400, 200));
        QCOMPARE(decodeImage(put(bytes), {100, 100}).image.size(), QSize(100, 50));
        const Decoded cover = decodeImage(put(bytes), {60, 60}, Fit::Cover);
        QCOMPARE(cover.image.size(), QSize(60, 60));
        const QImage round = decodeImage(put(bytes), {60, 60}, Fit::Round).image;
        QCOMPARE(round.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(round.pixelColor(30, 30).alpha(), 255);
    }

    void turnsAPhotoAsItsCameraSays()
    {
        // JPEG with an EXIF block that says "rotated by 90 degrees".
        QByteArray jpeg = encoded(coloured({200, 100}), "JPG");
        const QByteArray exif = QByteArray("\xff\xe1\x00\x22"
                                           "Exif\0\0"
                                           "MM\0*\0\0\0\x08"
                                           "\0\x01"
                                           "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
                                           "\0\0\0\0",
                                           36);
        jpeg.insert(2, exif);
        const Decoded photo = decodeImage(put(jpeg), {1000, 1000});
        QCOMPARE(photo.fault, ImageFault::None);
        QCOMPARE(photo.image.size(), QSize(100, 200));
        QCOMPARE(decodeImage(put(jpeg), {50, 50}).image.size(), QSize(25, 50));
    }

    void refusesBombsBeforeTheyAreDecoded_data()
    {
        QTest::addColumn<QSize>("claimed");
        QTest::newRow("65 megapixels") << QSize(8200, 8200);
        QTest::newRow("ten gigapixels") << QSize(100'000, 100'000);
        QTest::newRow("a thread") << QSize(60'000, 8);
    }
    void refusesBombsBeforeTheyAreDecoded()
    {
        QFETCH(QSize, claimed);
        const Decoded bomb = decodeImage(put(pngThatClaims(claimed)), {100, 100});
        QCOMPARE(bomb.fault, ImageFault::TooLarge);
        QVERIFY(bomb.image.isNull());
    }

    void whatIsNoPictureIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("JSON") << QByteArray(R"({"message":"x"})");
        QTest::newRow("a page") << QByteArray("<html><svg onload='x'/></html>");
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http:/"
                                           "/www.w3.org/2000/svg'/>");
        QTest::newRow("a BMP, which we do not take") << encoded(coloured({20, 20}), "BMP");
        QTest::newRow("a PNG's first bytes") << encoded(coloured({400, 400}), "PNG").first(20);
        QTest::newRow("a JPEG's first bytes") << encoded(coloured({400, 400}), "JPG").first(30);
        QTest::newRow("a PNG with less than it says") << pngThatClaims({3000, 3000});
    }
    void whatIsNoPictureIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        const Decoded result = decodeImage(put(bytes), {100, 100});
        QCOMPARE(result.fault, ImageFault::Damaged);
        QVERIFY(result.image.isNull());
    }

    void aJpegThatEndsEarlyIsShownAsFarAsItGoesOrRefused()
    {
        const QByteArray jpeg = encoded(coloured({800, 800}), "JPG");
        for (const qsizetype size : {jpeg.size() / 4, jpeg.size() / 2, jpeg.size() - 3}) {
            const Decoded result = decodeImage(put(jpeg.first(size)), {100, 100});
            QVERIFY(result.fault == ImageFault::Damaged || result.image.size() == QSize(100, 100));
        }
    }

    void everyTruncationAndManyFlippedBytesAreHarmless()
    {
        for (const char *format : {"PNG", "JPG"}) {
            const QByteArray good = encoded(coloured({40, 30}), format);
            for (qsizetype size = 0; size < good.size(); size += 7)
                (void)decodeImage(put(good.first(size)), {64, 64});
            for (qsizetype at = 0; at < good.size(); at += 11) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad[at] ^ 0x5a);
                (void)decodeImage(put(bad), {64, 64});
            }
        }
    }

    void aMissingFileIsSaid()
    {
        QCOMPARE(decodeImage(m_dir.filePath(QStringLiteral("no")), {10, 10}).fault,
                 ImageFault::Missing);
    }

    void thumbnailsStayWithinTheirBudget()
    {
        Thumbnails thumbnails(100 * 100 * 4 * 3);
        QSignalSpy decoded(&thumbnails, &Thumbnails::decoded);
        QStringList files;
        for (int i = 0; i < 5; ++i) {
            files.append(put(encoded(coloured({300, 300}), "PNG")));
            QVERIFY(thumbnails.find(files.last(), {100, 100}, 1, Fit::Cover).isNull());
            QTRY_COMPARE(decoded.size(), i + 1);
        }
        QVERIFY(!thumbnails.find(files.last(), {100, 100}, 1, Fit::Cover).isNull());
        QVERIFY(thumbnails.find(files.first(), {100, 100}, 1, Fit::Cover).isNull()); // went
    }

    void thumbnailsAreCrispOnEveryScreen()
    {
        Thumbnails thumbnails;
        QSignalSpy decoded(&thumbnails, &Thumbnails::decoded);
        const QString file = put(encoded(coloured({900, 900}), "PNG"));
        (void)thumbnails.find(file, {100, 100}, 2, Fit::Cover);
        QTRY_COMPARE(decoded.size(), 1);
        const QPixmap pixmap = thumbnails.find(file, {100, 100}, 2, Fit::Cover);
        QCOMPARE(pixmap.size(), QSize(200, 200));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(100, 100));
    }

    void aBadFileIsTriedOnce()
    {
        Thumbnails thumbnails;
        QSignalSpy failed(&thumbnails, &Thumbnails::failed);
        const QString file = put("garbage");
        (void)thumbnails.find(file, {100, 100}, 1, Fit::Cover);
        QTRY_COMPARE(failed.size(), 1);
        (void)thumbnails.find(file, {100, 100}, 1, Fit::Cover);
        QCOMPARE(thumbnails.fault(file), ImageFault::Damaged);
        thumbnails.forget(file);
        (void)thumbnails.find(file, {100, 100}, 1, Fit::Cover);
        QTRY_COMPARE(failed.size(), 2);
    }

    void nothingThatRunsIsTakenForSoundOrVideo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an ELF program") << QByteArray("\x7f"
                                                      "ELF\2\1\1");
        QTest::newRow("a script") << QByteArray("#!/bin/sh\nftyp");
        QTest::newRow("a Windows program") << QByteArray("MZ\x90\0ftypWAVE", 12);
        QTest::newRow("a desktop entry") << QByteArray("[Desktop Entry]\nExec=x");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("an archive") << QByteArray("PK\3\4");
        QTest::newRow("short") << QByteArray("\xff");
        QTest::newRow("nothing") << QByteArray();
    }
    void nothingThatRunsIsTakenForSoundOrVideo()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(sortOf(bytes).kind, FileKind::Other);
    }

private:
    QString put(const QByteArray &bytes)
    {
        const QString name = m_dir.filePath(QStringLiteral("%1.media").arg(++m_files));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return name;
    }

    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_MAIN(ImageDecoderTest)
#include "tst_ui_image_decoder.moc"
