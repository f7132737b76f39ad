// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/search_tables.h"

#include <QDate>
#include <QList>
#include <QString>

//! What is typed into the search field: words, "phrases", and chips such as from:"佐藤",
//! in:chat, account:shop, type:photo, before:2026-11-01, after:2026-11-01. A chip that cannot be
//! understood is a word like any other; nothing typed is an error. Pure, any thread.
namespace kidoku::search {

struct AccountName
{
    core::AccountId id;
    QString name;
};

//! More of a text than this is not read.
inline constexpr qsizetype longestText = 256;
inline constexpr qsizetype mostWords = 16;

//! Days are those of the local time zone; after: is from that day on, before: ends before it. An
//! account that is none of \a accounts finds nothing.
[[nodiscard]] store::search::Query parseQuery(const QString &text,
                                              const QList<AccountName> &accounts = {});
//! When the day begins here.
[[nodiscard]] core::Timestamp startOf(QDate day);

} // namespace kidoku::search
