// SPDX-License-Identifier: Apache-2.0
#include "json_fields_p.h"

#include "core/json_depth.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace kidoku::line {

namespace {

// The first `limit` units, without half a character at the end.
QString cut(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    text.truncate(limit);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

} // namespace

std::optional<QJsonObject> jsonObject(const QByteArray &json)
{
    if (core::isNestedDeeperThan(json, CodecLimits().depth))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

Fields::Fields(QJsonObject object, const CodecLimits &limits, QString &fault)
    : m_object(std::move(object))
    , m_limits(&limits)
    , m_fault(&fault)
{}

QString Fields::text(QLatin1String key) const
{
    return wellFormed(cut(m_object.value(key).toString(), m_limits->textUnits));
}

QString Fields::whole(QLatin1String key) const
{
    const QString value = m_object.value(key).toString();
    return value.size() <= m_limits->textUnits ? wellFormed(value) : QString();
}

QString Fields::idText(QLatin1String key) const
{
    const QString value = m_object.value(key).toString();
    if (value.size() > m_limits->idUnits) {
        refuse(key, QStringLiteral("%1 is too long"));
        return {};
    }
    if (std::any_of(value.cbegin(), value.cend(), isControl)) {
        refuse(key, QStringLiteral("%1 has control characters"));
        return {};
    }
    return wellFormed(value);
}

core::Secret Fields::token(QLatin1String key) const
{
    const QString value = m_object.value(key).toString();
    return value.size() <= m_limits->tokenUnits ? core::Secret(value.toUtf8()) : core::Secret();
}

std::optional<qint64> Fields::integer(QLatin1String key, qint64 least, qint64 most) const
{
    const QJsonValue value = m_object.value(key);
    // The same default twice tells "no whole number" from a number that happens to be it.
    const qint64 result = value.toInteger(0);
    if (!value.isDouble() || result != value.toInteger(1) || result < least || result > most)
        return std::nullopt;
    return result;
}

double Fields::number(QLatin1String key, double most) const
{
    const double value = m_object.value(key).toDouble();
    return std::isfinite(value) && std::abs(value) <= most ? value : 0.0;
}

Fields Fields::object(QLatin1String key) const
{
    return Fields(m_object.value(key).toObject(), *m_limits, *m_fault);
}

QList<Fields> Fields::objects(QLatin1String key, qsizetype most) const
{
    QList<Fields> result;
    const QJsonArray items = m_object.value(key).toArray();
    for (const QJsonValue &item : items) {
        if (result.size() >= most)
            break;
        if (item.isObject())
            result.append(Fields(item.toObject(), *m_limits, *m_fault));
    }
    return result;
}

QStringList Fields::texts(QLatin1String key, qsizetype most) const
{
    QStringList result;
    const QJsonArray items = m_object.value(key).toArray();
    for (const QJsonValue &item : items) {
        if (result.size() >= most)
            break;
        if (item.isString())
            result.append(wellFormed(cut(item.toString(), m_limits->textUnits)));
    }
    return result;
}

void Fields::refuse(QLatin1String key, const QString &why) const
{
    if (m_fault->isEmpty())
        *m_fault = why.arg(key);
}

} // namespace kidoku::line
