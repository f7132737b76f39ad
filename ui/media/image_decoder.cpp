// SPDX-License-Identifier: Apache-2.0
#include "image_decoder.h"

#include "file_kind.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace kidoku::ui {

namespace {

constexpr qint64 mostPixels = 64LL * 1024 * 1024;
constexpr int mostMegabytes = 256; // of one decoded picture
constexpr int longestSide = 30'000;

Decoded faulty(ImageFault fault, QSize original = {})
{
    return {{}, original, fault};
}

// How large \a size becomes in \a box.
QSize fitted(QSize size, QSize box, Fit fit)
{
    if (fit == Fit::Contain) {
        const bool fits = size.width() <= box.width() && size.height() <= box.height();
        return fits ? size : size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
    }
    return size.scaled(box, Qt::KeepAspectRatioByExpanding).expandedTo({1, 1});
}

QImage cutTo(const QImage &image, QSize box)
{
    const QPoint corner((image.width() - box.width()) / 2, (image.height() - box.height()) / 2);
    return image.copy(QRect(corner, box));
}

QImage cutRound(const QImage &image)
{
    QImage round(image.size(), QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addEllipse(QRectF(QPointF(), QSizeF(image.size())));
    painter.setClipPath(path);
    painter.drawImage(0, 0, image);
    return round;
}

} // namespace

Decoded decodeImage(const QString &file, QSize box, Fit fit)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return faulty(ImageFault::Missing);
    const FileSort sort = sortOf(in.peek(64));
    if (sort.kind != FileKind::Picture)
        return faulty(ImageFault::Damaged);

    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&in, sort.suffix);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.isEmpty())
        return faulty(ImageFault::Damaged);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize original = turned ? stored.transposed() : stored;
    if (qint64(stored.width()) * stored.height() > mostPixels
        || qMax(stored.width(), stored.height()) > longestSide)
        return faulty(ImageFault::TooLarge, original);

    const QSize wanted = fitted(original, box, fit);
    // A picture that is wide as a thread would be scaled to something huge before it is cut.
    if (qint64(wanted.width()) * wanted.height() > mostPixels)
        return faulty(ImageFault::TooLarge, original);
    reader.setScaledSize(turned ? wanted.transposed() : wanted);
    QImage image = reader.read();
    if (image.isNull() || image.size() != wanted)
        return faulty(ImageFault::Damaged, original);
    if (fit != Fit::Contain)
        image = cutTo(image, box);
    if (fit == Fit::Round)
        image = cutRound(image);
    return {image.convertToFormat(QImage::Format_ARGB32_Premultiplied), original, ImageFault::None};
}

QFuture<Decoded> decodeLater(QThreadPool &pool, const QString &file, QSize box, Fit fit)
{
    auto promise = std::make_shared<QPromise<Decoded>>();
    promise->start();
    pool.start([promise, file, box, fit] {
        if (!promise->isCanceled())
            promise->addResult(decodeImage(file, box, fit));
        promise->finish();
    });
    return promise->future();
}

} // namespace kidoku::ui
