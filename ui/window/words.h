// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/event_stream.h"
#include "store/database.h"

#include <QList>
#include <QString>

namespace kidoku::models {
enum class Tone;
}

//! Short texts about the relay and the store that banner, pill and status bar share, in the
//! current language. GUI thread (tr).
namespace kidoku::ui {

struct Words
{
    QString title;
    QString body;
};

//! Why the stream is down.
[[nodiscard]] Words describe(relay::StreamTrouble trouble);
[[nodiscard]] Words describe(const store::StoreError &error);

struct PillWords
{
    QString text;   //!< "Live · 4 s"
    QString spoken; //!< without what changes every second, for screen readers
    models::Tone tone{};
    QString tip;
    friend bool operator==(const PillWords &, const PillWords &) = default;
};
//! What the live pill says; a live link is proved by what was heard, never assumed.
[[nodiscard]] PillWords pillWords(const relay::StreamStatus &stream, core::Timestamp lastHeard,
                                  core::Timestamp now, core::Milliseconds heartbeat);

struct NamedPill
{
    QString account;
    PillWords words;
    core::Timestamp lastHeard;
};
//! One pill for several accounts: the worst of them by name, or that all are live.
[[nodiscard]] PillWords summaryOf(const QList<NamedPill> &pills, core::Timestamp now);

} // namespace kidoku::ui
