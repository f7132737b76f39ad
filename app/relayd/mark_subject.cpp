// SPDX-License-Identifier: Apache-2.0
#include "relayd/mark_subject.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace kidoku::relayd {

namespace {

constexpr size_t longestId = 128;
constexpr qint64 lastMs = 253'402'300'799'999; // 9999-12-31

QString idFrom(std::string_view text)
{
    const auto fits = [](char c) { return c > 0x20 && c < 0x7f; };
    if (text.size() > longestId || !std::ranges::all_of(text, fits))
        return {};
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

core::Timestamp timeFrom(std::string_view text)
{
    qint64 ms = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), ms);
    if (fault != std::errc() || end != text.data() + text.size() || ms <= 0 || ms > lastMs)
        return {};
    return {ms};
}

QString userIn(std::string_view body)
{
    const auto bytes = QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size()));
    const QByteArray id = QJsonDocument::fromJson(bytes)
                              .object()
                              .value(QLatin1String("chat"))
                              .toObject()
                              .value(QLatin1String("userId"))
                              .toString()
                              .toUtf8();
    return idFrom({id.constData(), static_cast<size_t>(id.size())});
}

} // namespace

std::optional<relay::ReadRecord> readRecordOf(LineCallKind kind, const RequestHead &head,
                                              std::string_view body, const std::string &by,
                                              core::Timestamp answeredAt)
{
    relay::ReadRecord record;
    record.by = QString::fromStdString(by);
    record.at = answeredAt;
    record.byToken = kind == LineCallKind::MarkByToken;
    if (record.byToken) {
        record.chat = {idFrom(head.header(relay::chatHeader))};
        record.upTo = {idFrom(head.header(relay::upToHeader))};
        record.upToTime = timeFrom(head.header(relay::upToTimeHeader));
        if (record.upTo.isEmpty() && !record.upToTime.isValid())
            return {};
    } else if (kind == LineCallKind::MarkByUser) {
        record.chat = {userIn(body)};
        record.upToTime = answeredAt;
    }
    if (record.chat.isEmpty())
        return {};
    return record;
}

} // namespace kidoku::relayd
