// SPDX-License-Identifier: Apache-2.0
#include "log_model.h"

#include <algorithm>

namespace kidoku::models {

namespace {

// The full-width signs count as formulas where such letters are written.
bool looksLikeFormula(const QString &text)
{
    static const QString signs = QString::fromUtf8("=+-@＝＋－＠\t\r\n");
    return !text.isEmpty() && signs.contains(text.front());
}

QByteArray quoted(QString text)
{
    text = defused(text);
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

QString defused(const QString &cell)
{
    return looksLikeFormula(cell) ? QLatin1Char('\'') + cell : cell;
}

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
            csv += quoted(model.index(row, column).data(LogModel::WholeRole).toString());
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace kidoku::models
