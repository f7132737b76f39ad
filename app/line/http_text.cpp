// SPDX-License-Identifier: Apache-2.0
#include "http_text_p.h"

#include "core/redact.h"
#include "core/text.h"
#include "json_fields_p.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kidoku::line {

QString safeLine(const QString &text, const QList<QByteArray> &secrets)
{
    // Cleaned before and after: what hygiene removes could hide a secret from the first look,
    // and a cut must not leave the half of one.
    const QString clean = core::singleLine(text, text.size());
    return core::singleLine(core::redact(clean, secrets));
}

QString statusText(int status, const QByteArray &body, const QList<QByteArray> &secrets)
{
    const auto object = jsonObject(body);
    const QString message = object
        ? safeLine(object->value(QLatin1String("message")).toString(), secrets)
        : QString();
    return message.isEmpty() ? QStringLiteral("HTTP %1").arg(status) : message;
}

std::optional<core::Timestamp> httpDate(const QByteArray &header)
{
    // Day and time on their own: together they would first be taken as local ones, and an hour
    // that the summer time skips would be none at all.
    constexpr qsizetype dayLength = 16; // "Mon, 23 Nov 2026"
    const QString text = QString::fromLatin1(header);
    const QDate day = QLocale::c().toDate(text.left(dayLength), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(text.mid(dayLength), QStringLiteral(" hh:mm:ss 'GMT'"));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return core::Timestamp{QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()};
}

std::optional<core::Milliseconds> retryAfter(const QByteArray &header,
                                             std::optional<core::Timestamp> date)
{
    constexpr qint64 longest = 365LL * 24 * 3600;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return core::Milliseconds(std::min(seconds, longest) * 1000);
    const auto until = httpDate(header.trimmed());
    if (isNumber || !until || !date)
        return std::nullopt;
    return std::clamp(*until - *date, core::Milliseconds(0), core::Milliseconds(longest * 1000));
}

QByteArray headerSafe(const QByteArray &token)
{
    QByteArray result = token;
    result.removeIf([](char c) { return c < 0x21 || c > 0x7e; });
    return result;
}

} // namespace kidoku::line
