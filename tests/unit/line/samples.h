// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/codec.h"

#include <QFile>

//! The webhook bodies of tests/data/line.
namespace kidoku::testing {

inline QByteArray lineSample(const QString &name)
{
    QFile file(QStringLiteral(KIDOKU_TEST_DATA "/line/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The first event of a sample; a default one when it cannot be read.
inline line::Event firstEvent(const QByteArray &body)
{
    const auto parsed = line::parseWebhook(body);
    return parsed && !parsed->webhook.events.isEmpty() ? parsed->webhook.events.first()
                                                       : line::Event{};
}

} // namespace kidoku::testing
