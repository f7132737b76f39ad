// SPDX-License-Identifier: Apache-2.0
#include "text_match.h"

#include "core/fold.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::models {

namespace {

bool holds(const QString &text, const QString &words)
{
    return !text.isEmpty() && core::fold(text).contains(words);
}

} // namespace

bool matches(const store::Message &message, const QString &words)
{
    if (words.isEmpty() || message.unsentAt.isValid() || message.kind == store::MessageKind::System
        || message.kind == store::MessageKind::Unknown)
        return false;
    if (holds(message.text, words))
        return true;
    if (message.kind != store::MessageKind::Location)
        return false;
    const QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    return holds(detail.value(QLatin1String("address")).toString(), words);
}

} // namespace kidoku::models
