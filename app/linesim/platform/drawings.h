// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

//! Pictures that look like something in a demonstration, drawn from an id: the same id always
//! gives the same bytes (PNG). Pure functions.
namespace kidoku::linesim {

//! What a customer photographs: a flower.
[[nodiscard]] QByteArray flowerFor(const QString &id, QSize size);
//! A head and shoulders, as a profile picture.
[[nodiscard]] QByteArray portraitFor(const QString &id, QSize size);
//! Not everybody has given LINE a picture: one in five has none.
[[nodiscard]] bool hasPicture(const QString &id);

} // namespace kidoku::linesim
