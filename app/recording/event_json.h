// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/webhook.h"

#include <QJsonObject>

//! Webhook values as LINE writes them: what line::parseWebhook() reads. Nothing is written but the
//! fields that Kidoku knows; Event::raw is not. Pure functions.
namespace kidoku::recording {

[[nodiscard]] QJsonObject toJson(const line::Webhook &webhook);
[[nodiscard]] QJsonObject toJson(const line::Message &message);
//! The type and what belongs to it, such as {"type":"unsend","unsend":{…}}.
[[nodiscard]] QJsonObject bodyToJson(const line::Event &event);

} // namespace kidoku::recording
