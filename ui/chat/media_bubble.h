// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_state.h"
#include "store/records.h"
#include "ui/chat/chat_fonts.h"
#include "ui/chat/text_lines.h"
#include "ui/media/image_decoder.h"

#include <QPixmap>
#include <QRect>

#include <functional>

class QPainter;

//! A message with media inside its bubble: what it says, where everything is, how it is painted.
//! The place it takes depends on the message alone, never on how far the loading is: nothing
//! jumps when a picture arrives. The same layout answers size, painting and clicks.
namespace kidoku::ui {

enum class MediaAction {
    None,
    Open,    //!< the picture large, or the video in the desktop's player
    Save,    //!< to a file of the user's choice
    SaveAll, //!< all pictures of the set, to a folder of the user's choice
    Cancel,  //!< what is on its way
    Retry,   //!< after a failure
    Load,    //!< from another server than LINE's: only because the user says so
};

struct MediaTile
{
    QString note;                           //!< instead of a picture
    bool isReady = false;                   //!< there is a picture to paint
    double progress = -1;                   //!< 0 … 1, or none
    MediaAction action = MediaAction::Open; //!< of a click on it
    friend bool operator==(const MediaTile &, const MediaTile &) = default;
};

struct MediaBubble
{
    store::MessageKind kind = store::MessageKind::Image;
    QList<MediaTile> tiles; //!< pictures of a set, or of the one message; none for audio and file
    QString title;          //!< file name; "Voice message"
    QString facts;          //!< size, duration, progress, or what is wrong
    bool isTrouble = false;
    double progress = -1;
    QList<MediaAction> actions; //!< below, for all but pictures

    [[nodiscard]] bool isPictures() const { return kind == store::MessageKind::Image; }
};

struct MediaHit
{
    MediaAction action = MediaAction::None;
    int tile = 0;
};

class MediaBubbleLayout
{
public:
    //! Most pictures of a set that are shown; the last one counts those beyond.
    static constexpr int mostTiles = 6;

    MediaBubbleLayout(const QPoint &corner, int maxWidth, const MediaBubble &bubble,
                      const ChatFonts &fonts);

    QList<QRect> tiles;
    QRect icon;
    QRect title;
    QRect facts;
    QRect bar; //!< of the progress
    QList<QRect> actions;
    QSize size;

    [[nodiscard]] MediaHit hit(const QPoint &at, const MediaBubble &bubble) const;

private:
    void placeTiles(const QPoint &corner, int width, int count);
    int placeLines(const QPoint &corner, int width, const MediaBubble &bubble,
                   const ChatFonts &fonts);
};

//! What a painter of bubbles needs.
struct MediaPaint
{
    QPainter *painter;
    const Theme &theme;
    const ChatFonts &fonts;
    TextLines &lines;
    bool toRight = false; //!< a picture that does not fill its box stands at the right
    //! The picture of a tile as far as it is there. Box in logical pixels.
    std::function<QPixmap(int tile, QSize box, Fit fit)> picture;
};

void paintMedia(const MediaPaint &paint, const MediaBubble &bubble, const MediaBubbleLayout &at);

//! "Open", "Save as…", …
[[nodiscard]] QString actionWord(MediaAction action);

} // namespace kidoku::ui
