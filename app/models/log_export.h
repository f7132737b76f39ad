// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log_entry.h"

#include <QAbstractItemModel>
#include <QJsonObject>

//! The log for files. What leaves holds what the log holds: no message text, no secret.
namespace kidoku::models {

//! \a cell as a spreadsheet may get it: what it would take for a formula begins with an
//! apostrophe. Names and event types come from strangers.
[[nodiscard]] QString defused(const QString &cell);

//! Every entry of \a model, a LogModel or a proxy over one, in the order of its rows: of a delivery
//! its entries, or itself when it has but one.
[[nodiscard]] QModelIndexList entryRows(const QAbstractItemModel &model);
//! The same for these rows only; a delivery stands for its entries.
[[nodiscard]] QModelIndexList entryRows(const QModelIndexList &rows);

//! \a rows as CSV (RFC 4180, UTF-8 with BOM, formula cells defused), with the header.
[[nodiscard]] QByteArray toCsv(const QModelIndexList &rows, const QAbstractItemModel &model);
[[nodiscard]] QByteArray toCsv(const QAbstractItemModel &model);

//! One entry for programs: English codes, times in UTC, what is not known left out.
[[nodiscard]] QJsonObject toJson(const store::LogEntry &entry);
//! One object a line; the conversation's name stands beside its number.
[[nodiscard]] QByteArray toJsonLines(const QModelIndexList &rows);

} // namespace kidoku::models
