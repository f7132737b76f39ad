// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QString>

//! Many pictures as one, each small and with its words below: to be looked through or printed.
namespace kidoku::ui {

struct Shot
{
    QString title; //!< its number and name
    QString words; //!< plain text
    QImage picture;
};

//! Three in a row, black on white.
[[nodiscard]] QImage contactSheet(const QList<Shot> &shots);

} // namespace kidoku::ui
