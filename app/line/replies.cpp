// SPDX-License-Identifier: Apache-2.0
#include "replies_p.h"

#include "json_fields_p.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kidoku::line {

namespace {

using namespace Qt::StringLiterals;

template <typename T, typename Read>
std::optional<T> readObject(const QByteArray &body, Read read)
{
    const auto object = jsonObject(body);
    if (!object)
        return std::nullopt;
    const CodecLimits limits;
    QString fault;
    return read(Fields(*object, limits, fault));
}

} // namespace

std::optional<BotInfo> readBotInfo(const QByteArray &body)
{
    return readObject<BotInfo>(body, [](const Fields &info) {
        return BotInfo{.userId = info.idText("userId"_L1),
                       .basicId = info.idText("basicId"_L1),
                       .displayName = info.text("displayName"_L1),
                       .pictureUrl = info.whole("pictureUrl"_L1),
                       .chatMode = info.text("chatMode"_L1),
                       .markAsReadMode = info.text("markAsReadMode"_L1)};
    });
}

std::optional<Profile> readProfile(const QByteArray &body)
{
    return readObject<Profile>(body, [](const Fields &profile) {
        return Profile{.displayName = profile.text("displayName"_L1),
                       .pictureUrl = profile.whole("pictureUrl"_L1),
                       .statusMessage = profile.text("statusMessage"_L1),
                       .language = profile.text("language"_L1)};
    });
}

std::optional<Profile> readGroupSummary(const QByteArray &body)
{
    return readObject<Profile>(body, [](const Fields &summary) {
        return Profile{.displayName = summary.text("groupName"_L1),
                       .pictureUrl = summary.whole("pictureUrl"_L1),
                       .statusMessage = {},
                       .language = {}};
    });
}

std::optional<WebhookEndpoint> readWebhookEndpoint(const QByteArray &body)
{
    return readObject<WebhookEndpoint>(body, [](const Fields &answer) {
        return WebhookEndpoint{.endpoint = answer.whole("endpoint"_L1),
                               .active = answer.flag("active"_L1)};
    });
}

std::optional<WebhookTest> readWebhookTest(const QByteArray &body)
{
    return readObject<WebhookTest>(body, [](const Fields &answer) {
        return WebhookTest{.success = answer.flag("success"_L1),
                           .statusCode = int(answer.integer("statusCode"_L1, 0, 999).value_or(0)),
                           .reason = answer.text("reason"_L1),
                           .detail = answer.text("detail"_L1)};
    });
}

SentMessages readSentMessages(const QByteArray &body)
{
    constexpr qsizetype most = 5;
    constexpr qsizetype longestId = 100;
    SentMessages sent;
    const auto object = jsonObject(body);
    const QJsonArray list = object ? object->value("sentMessages"_L1).toArray() : QJsonArray();
    for (qsizetype i = 0; i < qMin(list.size(), most); ++i)
        sent.ids.append({list.at(i).toObject().value("id"_L1).toString().left(longestId)});
    return sent;
}

std::optional<Quota> readQuota(const QByteArray &body)
{
    const auto object = jsonObject(body);
    if (!object)
        return std::nullopt;
    const qint64 value = object->value("value"_L1).toInteger(-1);
    const bool limited = object->value("type"_L1).toString() == "limited"_L1 && value >= 0;
    return Quota{limited ? std::optional(value) : std::nullopt};
}

std::optional<QuotaConsumption> readQuotaConsumption(const QByteArray &body)
{
    const auto object = jsonObject(body);
    if (!object)
        return std::nullopt;
    return QuotaConsumption{qMax<qint64>(0, object->value("totalUsage"_L1).toInteger())};
}

std::optional<Transcoding> readTranscoding(const QByteArray &body)
{
    return readObject<Transcoding>(body, [](const Fields &answer) {
        const QString status = answer.text("status"_L1);
        return status == "succeeded"_L1 ? Transcoding::Succeeded
            : status == "failed"_L1     ? Transcoding::Failed
                                        : Transcoding::Processing;
    });
}

} // namespace kidoku::line
