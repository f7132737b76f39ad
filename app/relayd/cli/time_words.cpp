// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/time_words.h"

#include <QDateTime>

#include <algorithm>

namespace kidoku::relayd::cli {

std::optional<core::Milliseconds> spanOf(const QString &text)
{
    constexpr qint64 second = 1000;
    constexpr qint64 mostUnits = 1'000'000;
    if (text.size() < 2)
        return {};
    const QString digits = text.chopped(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool isNumber = std::ranges::all_of(digits, isDigit);
    const qint64 count = isNumber ? digits.toLongLong(&isNumber) : 0;
    if (!isNumber || count > mostUnits)
        return {};
    switch (text.back().unicode()) {
    case u's':
        return core::Milliseconds(count * second);
    case u'm':
        return core::Milliseconds(count * 60 * second);
    case u'h':
        return core::Milliseconds(count * 3600 * second);
    case u'd':
        return core::Milliseconds(count * 24 * 3600 * second);
    default:
        return {};
    }
}

std::optional<core::Timestamp> timeOf(const QString &text, core::Timestamp now)
{
    if (const auto span = spanOf(text))
        return now - *span;
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return core::Timestamp{time.toMSecsSinceEpoch()};
}

} // namespace kidoku::relayd::cli
