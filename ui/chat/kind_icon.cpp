// SPDX-License-Identifier: Apache-2.0
#include "kind_icon.h"

namespace kidoku::ui {

QString kindIconName(store::MessageKind kind)
{
    using store::MessageKind;
    switch (kind) {
    case MessageKind::Text:
    case MessageKind::System:
        break;
    case MessageKind::Image:
        return QStringLiteral("photo");
    case MessageKind::Video:
        return QStringLiteral("video");
    case MessageKind::Audio:
        return QStringLiteral("audio");
    case MessageKind::File:
        return QStringLiteral("file");
    case MessageKind::Location:
        return QStringLiteral("location");
    case MessageKind::Sticker:
        return QStringLiteral("sticker");
    case MessageKind::Unknown:
        return QStringLiteral("question");
    }
    return {};
}

} // namespace kidoku::ui
