// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <array>
#include <functional>

//! Content that looks like something: small real files, drawn from an id, so that the same id
//! always gives the same bytes. Pure functions.
namespace kidoku::linesim {

//! Red, green, blue of a pixel; what is beyond 0 … 255 is clamped.
using PixelAt = std::function<std::array<int, 3>(int x, int y)>;
[[nodiscard]] QByteArray pngOf(QSize size, const PixelAt &pixelAt);

struct Content
{
    QByteArray contentType;
    QByteArray bytes;
};

//! What GET …/content gives for a message of that type ("image", "video", "audio", "file").
[[nodiscard]] Content contentFor(const QString &messageType, const QString &messageId);

} // namespace kidoku::linesim
