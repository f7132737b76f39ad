// SPDX-License-Identifier: Apache-2.0
#include "log_clip.h"

#include "core/redact.h"
#include "models/log_export.h"
#include "models/log_model.h"

namespace kidoku::ui {

namespace {

QString whole(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data(models::LogModel::WholeRole).toString();
}

} // namespace

QString rowsAsText(const QModelIndexList &rows)
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < row.model()->columnCount(); ++column)
            cells.append(models::defused(whole(row, column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return core::redact(lines.join(QLatin1Char('\n')));
}

QString rowsAsCsv(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return {};
    QByteArray csv = models::toCsv(rows, *rows.first().model());
    if (csv.startsWith("\xef\xbb\xbf")) // the byte order mark belongs into files only
        csv.remove(0, 3);
    return core::redact(QString::fromUtf8(csv));
}

QString rowDetails(const QModelIndex &row)
{
    QStringList lines;
    for (int column = 0; row.isValid() && column < row.model()->columnCount(); ++column) {
        const QString value = whole(row, column);
        if (value.isEmpty())
            continue;
        const QString name
            = row.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        lines.append(QStringLiteral("%1: %2").arg(name, value));
    }
    return core::redact(lines.join(QLatin1Char('\n')));
}

} // namespace kidoku::ui
