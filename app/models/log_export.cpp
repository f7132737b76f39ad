// SPDX-License-Identifier: Apache-2.0
#include "log_export.h"

#include "core/redact.h"
#include "log_model.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

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

QByteArray line(const QStringList &cells)
{
    QByteArray text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += (i > 0 ? "," : "") + quoted(cells.at(i));
    return text + "\r\n";
}

void appendEntries(QModelIndexList &rows, const QModelIndex &delivery)
{
    const QAbstractItemModel &model = *delivery.model();
    const int children = model.rowCount(delivery);
    for (int child = 0; child < children; ++child)
        rows.append(model.index(child, 0, delivery));
    if (children == 0)
        rows.append(delivery);
}

template <typename E>
QString codeOf(E value)
{
    return QLatin1String(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

QString utc(core::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QString defused(const QString &cell)
{
    return looksLikeFormula(cell) ? QLatin1Char('\'') + cell : cell;
}

QModelIndexList entryRows(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        appendEntries(rows, model.index(row, 0));
    return rows;
}

QModelIndexList entryRows(const QModelIndexList &rows)
{
    QModelIndexList entries;
    for (const QModelIndex &row : rows) {
        const QModelIndex first = row.siblingAtColumn(0);
        if (first.parent().isValid() && rows.contains(first.parent()))
            continue; // comes with its delivery
        appendEntries(entries, first);
    }
    return entries;
}

QByteArray toCsv(const QModelIndexList &rows, const QAbstractItemModel &model)
{
    QByteArray csv("\xef\xbb\xbf"); // without it Excel takes UTF-8 for the local code page
    const int columns = model.columnCount();
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    csv += line(cells);
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells.append(row.siblingAtColumn(column).data(LogModel::WholeRole).toString());
        csv += line(cells);
    }
    return csv;
}

QByteArray toCsv(const QAbstractItemModel &model)
{
    return toCsv(entryRows(model), model);
}

QJsonObject toJson(const store::LogEntry &entry)
{
    const auto key = [](const char *name) { return QLatin1String(name); };
    QJsonObject json{{key("id"), entry.id},
                     {key("at"), utc(entry.at)},
                     {key("what"), codeOf(entry.what)},
                     {key("state"), codeOf(entry.state)},
                     {key("direction"), codeOf(entry.direction)},
                     {key("account"), entry.account.value}};
    const auto add = [&json, key](const char *name, bool known, const QJsonValue &value) {
        if (known)
            json.insert(key(name), value);
    };
    add("conversation", entry.conversation.isValid(), entry.conversation.value);
    add("args", !entry.args.isEmpty(), QJsonArray::fromStringList(entry.args));
    add("api", entry.api.has_value(), entry.api ? codeOf(*entry.api) : QString());
    add("request", entry.request.isValid(), entry.request.value);
    add("attempt", entry.attempt > 0, entry.attempt);
    add("httpStatus", entry.httpStatus > 0, entry.httpStatus);
    add("reason", !entry.reason.isEmpty(), entry.reason);
    add("latencyMs", entry.latency.has_value(),
        qint64(entry.latency.value_or(core::Milliseconds(0)).count()));
    add("nextTry", entry.nextTry.isValid(), utc(entry.nextTry));
    add("lineRequestId", !entry.lineRequestId.isEmpty(), entry.lineRequestId);
    add("webhookEventId", !entry.eventId.isEmpty(), entry.eventId.value);
    add("messages", entry.messages > 0, entry.messages);
    return json;
}

QByteArray toJsonLines(const QModelIndexList &rows)
{
    QByteArray lines;
    for (const QModelIndex &row : rows) {
        QJsonObject json = toJson(row.data(LogModel::EntryRole).value<store::LogEntry>());
        const QString name = row.siblingAtColumn(int(LogColumn::Conversation)).data().toString();
        if (!name.isEmpty())
            json.insert(QLatin1String("conversationName"), name);
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        lines += core::redact(QString::fromUtf8(text)).toUtf8() + '\n';
    }
    return lines;
}

} // namespace kidoku::models
