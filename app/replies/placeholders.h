// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

//! The words in braces of a saved reply. Pure functions.
namespace kidoku::replies {

//! What stands for {name}, {operator}, {account} and {date}; an empty one leaves its word as it is.
struct PlaceholderValues
{
    QString name;
    QString account;
    QString operatorName;
    QString date;
};

//! What a value brings along is not looked at again.
[[nodiscard]] QString filled(const QString &text, const PlaceholderValues &values);

//! \a word, with its braces, is one of those.
[[nodiscard]] bool isKnown(const QString &word);

struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
};
//! Words in braces that would go out as they stand.
[[nodiscard]] QList<Span> leftOver(const QString &text);

} // namespace kidoku::replies
