// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QUrl>

//! What a message says about the media that belongs to it. Plain values.
namespace kidoku::ui {

struct MediaFacts
{
    QString setId; //!< of pictures that were sent together
    int setIndex = 0;
    core::Milliseconds duration{0};
    qint64 fileSize = 0;
    QUrl external; //!< where it is, when not at LINE

    [[nodiscard]] static MediaFacts of(const store::Message &message);
};

//! Image, video, audio or file.
[[nodiscard]] bool hasMedia(store::MessageKind kind);
//! One of these, not unsent, and with an id to ask for.
[[nodiscard]] bool isMedia(const store::Message &message);
//! Of what LINE gives, before its bytes are here to tell; empty for files.
[[nodiscard]] QString usualSuffix(store::MessageKind kind);
//! "1:05"
[[nodiscard]] QString playTime(core::Milliseconds duration);
//! The name under which a file may be proposed to a file dialog: one component, no path, no
//! control or bidi signs, not hidden, its ending kept. \a suffix where the message has no name.
[[nodiscard]] QString proposedName(const store::Message &message, const QString &suffix);

} // namespace kidoku::ui
