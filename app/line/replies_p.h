// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/client.h"

#include <optional>

//! What the bodies of good answers say; nothing when they are no JSON objects.
namespace kidoku::line {

[[nodiscard]] std::optional<BotInfo> readBotInfo(const QByteArray &body);
[[nodiscard]] std::optional<Profile> readProfile(const QByteArray &body);
[[nodiscard]] std::optional<Profile> readGroupSummary(const QByteArray &body);
//! Without ids when the body does not say them.
[[nodiscard]] SentMessages readSentMessages(const QByteArray &body);
[[nodiscard]] std::optional<Quota> readQuota(const QByteArray &body);
[[nodiscard]] std::optional<QuotaConsumption> readQuotaConsumption(const QByteArray &body);
[[nodiscard]] std::optional<Transcoding> readTranscoding(const QByteArray &body);
[[nodiscard]] std::optional<WebhookEndpoint> readWebhookEndpoint(const QByteArray &body);
[[nodiscard]] std::optional<WebhookTest> readWebhookTest(const QByteArray &body);

} // namespace kidoku::line
