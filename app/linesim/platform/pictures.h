// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

//! Content that looks like something: small real files, drawn from an id, so that the same id
//! always gives the same bytes. Pure functions.
namespace kidoku::linesim {

//! A PNG of soft colour bands.
[[nodiscard]] QByteArray pngFor(const QString &id, QSize size);

struct Content
{
    QByteArray contentType;
    QByteArray bytes;
};

//! What GET …/content gives for a message of that type ("image", "video", "audio", "file").
[[nodiscard]] Content contentFor(const QString &messageType, const QString &messageId);

} // namespace kidoku::linesim
