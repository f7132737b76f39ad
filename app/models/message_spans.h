// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

//! The text of a bubble with what stands out in it: LINE's emoji, mentions, addresses. Offsets are
//! UTF-16 units of the cleaned text, in order, never beyond it and never one over another, whatever
//! the customer's side has sent. GUI thread (tr).
namespace kidoku::models {

enum class SpanKind {
    Emoji, //!< the "(word)" that stands for a picture
    Mention,
    MentionOfUs, //!< the account itself, or everybody
    Link
};

struct TextSpan
{
    qsizetype at = 0;
    qsizetype length = 0;
    SpanKind kind = SpanKind::Link;
    QUrl url; //!< of links

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

struct MarkedText
{
    QString text;
    QList<TextSpan> spans;
};

//! Of a text message; of a place: address, coordinates and what leads to a map. Anything else has
//! its words (messageText()) and no spans.
[[nodiscard]] MarkedText markedText(const store::Message &message);

//! Name of a place, address and coordinates, as far as LINE sent them.
struct Place
{
    QString title; //!< never empty
    QString address;
    QString coordinates; //!< "35.689500, 139.691700", for people and for maps
    QUrl map;
};
[[nodiscard]] Place placeOf(const store::Message &message);

//! Empty when nothing is quoted.
[[nodiscard]] core::MessageId quotedBy(const store::Message &message);
//! Another module answers this chat; what came is shown and never acted on.
[[nodiscard]] bool isStandby(const store::Message &message);

} // namespace kidoku::models

Q_DECLARE_METATYPE(kidoku::models::TextSpan)
