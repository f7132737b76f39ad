// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/audit_text.h"

#include "relayd/people/time_span.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace kidoku::relayd::cli {

namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

struct Column
{
    const char *name;
    QJsonValue (*value)(const AuditEntry &entry);
};

const Column columns[] = {
    {"at", [](const AuditEntry &e) { return QJsonValue(utcText(e.at)); }},
    {"what", [](const AuditEntry &e) { return QJsonValue(text(e.what)); }},
    {"who", [](const AuditEntry &e) { return QJsonValue(text(e.who)); }},
    {"token", [](const AuditEntry &e) { return QJsonValue(text(e.token)); }},
    {"channel", [](const AuditEntry &e) { return QJsonValue(text(e.channel)); }},
    {"subject", [](const AuditEntry &e) { return QJsonValue(text(e.subject)); }},
    {"api", [](const AuditEntry &e) { return QJsonValue(text(e.api)); }},
    {"status", [](const AuditEntry &e) { return QJsonValue(e.status); }},
    {"requestId", [](const AuditEntry &e) { return QJsonValue(text(e.requestId)); }},
    {"source", [](const AuditEntry &e) { return QJsonValue(text(e.source)); }},
    {"count", [](const AuditEntry &e) { return QJsonValue(e.count); }},
};

QString plain(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

QString csvField(QString value)
{
    constexpr QStringView formulas = u"=+-@\t\r";
    if (!value.isEmpty() && formulas.contains(value.front()))
        value.prepend(u'\'');
    if (value.contains(u',') || value.contains(u'"') || value.contains(u'\n'))
        return u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return value;
}

} // namespace

QString AuditPrinter::head() const
{
    if (m_form == AuditForm::Json)
        return QStringLiteral("[");
    if (m_form == AuditForm::Text)
        return {};
    QStringList names;
    for (const Column &column : columns)
        names.append(QLatin1String(column.name));
    return names.join(u',') + QStringLiteral("\r\n");
}

QString AuditPrinter::line(const AuditEntry &entry)
{
    if (m_form == AuditForm::Json) {
        QJsonObject object;
        for (const Column &column : columns)
            object.insert(QLatin1String(column.name), column.value(entry));
        const QString before = m_isFirst ? QStringLiteral("\n") : QStringLiteral(",\n");
        m_isFirst = false;
        return before + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    QStringList fields;
    for (const Column &column : columns) {
        const QString value = plain(column.value(entry));
        fields.append(m_form == AuditForm::Csv ? csvField(value)
                          : value.isEmpty()    ? QStringLiteral("-")
                                               : value);
    }
    return m_form == AuditForm::Csv ? fields.join(u',') + QStringLiteral("\r\n")
                                    : fields.join(QStringLiteral("  ")) + u'\n';
}

QString AuditPrinter::tail() const
{
    return m_form == AuditForm::Json ? QStringLiteral("\n]\n") : QString();
}

} // namespace kidoku::relayd::cli
