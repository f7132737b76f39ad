// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fold.h"

#include <QString>
#include <QStringList>

//! One line of a text around what was found in it. Pure.
namespace kidoku::ui {

struct Snippet
{
    QString text; //!< plain, on one line
    QList<core::TextRange> marked;
};

//! \a words are folded. Begins shortly before the first of them that is found, with "…" where
//! something is left out.
[[nodiscard]] Snippet snippetOf(const QString &text, const QStringList &words);

} // namespace kidoku::ui
