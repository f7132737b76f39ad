// SPDX-License-Identifier: Apache-2.0
#include "log_model.h"

#include <algorithm>

namespace kidoku::models {

namespace {

// A spreadsheet takes a cell that begins so for a formula; a name or an event type may.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text.front());
}

QByteArray quoted(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(QLatin1Char('\''));
    const auto needsQuotes = [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n')
            || c == QLatin1Char('\r');
    };
    if (!std::any_of(text.cbegin(), text.cend(), needsQuotes))
        return text.toUtf8();
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

QByteArray toCsv(const QAbstractItemModel &model)
{
    QByteArray csv("\xef\xbb\xbf"); // without it Excel takes UTF-8 for the local code page
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column) {
        csv += column > 0 ? "," : "";
        csv += quoted(model.headerData(column, Qt::Horizontal).toString());
    }
    csv += "\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            csv += column > 0 ? "," : "";
            // Times with their day: a table outlives the day it was made on.
            const bool isTime = column == int(LogColumn::Time) || column == int(LogColumn::NextTry);
            const int role = isTime ? int(Qt::ToolTipRole) : int(Qt::DisplayRole);
            csv += quoted(model.index(row, column).data(role).toString());
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace kidoku::models
