// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QImage>
#include <QSize>
#include <QString>

class QThreadPool;

//! Turns a file that a stranger made into a picture, within limits: JPEG, PNG, GIF (its first
//! frame) and WebP by their first bytes only, nothing above 64 megapixels, looked at before
//! anything is decoded, and never larger in memory than asked for. Any thread.
namespace kidoku::ui {

enum class ImageFault {
    None,
    Damaged,  //!< no picture of these kinds, or broken
    TooLarge, //!< more pixels than are decoded
    Missing,  //!< the file is not there
};

enum class Fit {
    Contain, //!< whole, inside the box
    Cover,   //!< fills the box, cut at the sides
    Round,   //!< Cover, then cut to a circle
};

struct Decoded
{
    QImage image; //!< null when there is a fault
    QSize original;
    ImageFault fault = ImageFault::None;
};

//! \a box in pixels. Never enlarges with Contain.
[[nodiscard]] Decoded decodeImage(const QString &file, QSize box, Fit fit = Fit::Contain);
//! The same in \a pool.
[[nodiscard]] QFuture<Decoded> decodeLater(QThreadPool &pool, const QString &file, QSize box,
                                           Fit fit = Fit::Contain);

} // namespace kidoku::ui
