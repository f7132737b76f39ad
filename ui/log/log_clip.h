// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndexList>
#include <QString>

//! Log rows as text for the clipboard. No secret can be in them; they are redacted all the same.
namespace kidoku::ui {

//! One line per row, columns divided by tabs, empty ones kept; pasted into a spreadsheet as often
//! as into a mail, so formulas are defused.
[[nodiscard]] QString rowsAsText(const QModelIndexList &rows);
//! As models::toCsv, with the header, for these rows only.
[[nodiscard]] QString rowsAsCsv(const QModelIndexList &rows);
//! "Column: value" lines of one row, all that are known, for LINE's support.
[[nodiscard]] QString rowDetails(const QModelIndex &row);

} // namespace kidoku::ui
