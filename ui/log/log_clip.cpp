// SPDX-License-Identifier: Apache-2.0
#include "log_clip.h"

#include "core/redact.h"
#include "models/log_model.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace kidoku::ui {

namespace {

class OnlyRows final : public QSortFilterProxyModel
{
public:
    OnlyRows(QAbstractItemModel *source, QSet<int> rows)
        : m_rows(std::move(rows))
    {
        setSourceModel(source);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_rows.contains(row);
    }

private:
    QSet<int> m_rows;
};

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
    QSet<int> wanted;
    for (const QModelIndex &row : rows)
        wanted.insert(row.row());
    auto *source = const_cast<QAbstractItemModel *>(rows.first().model());
    QByteArray csv = models::toCsv(OnlyRows(source, wanted));
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
