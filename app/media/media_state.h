// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "line/answer.h"

#include <QMetaType>
#include <QString>

//! What is known of one piece of media. Plain values, any thread.
namespace kidoku::media {

enum class MediaPart {
    Preview, //!< LINE's small picture of an image or a video
    Content, //!< the whole thing
};

struct MediaId
{
    core::MessageId message;
    MediaPart part = MediaPart::Preview;

    friend bool operator==(const MediaId &, const MediaId &) = default;
    friend size_t qHash(const MediaId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.message.value, int(id.part));
    }
};

enum class MediaPhase {
    None,      //!< not here, not asked for
    Waiting,   //!< asked for, others first
    Loading,   //!< bytes are coming
    Preparing, //!< LINE makes it ready for download; asked again by itself
    Ready,     //!< on the disk
    Expired,   //!< LINE no longer has it
    TooLarge,  //!< beyond what is fetched into the cache; it can still be saved
    Failed,    //!< see the problem; asking again may help
};

enum class MediaProblem {
    None,
    Network,       //!< not connected, cut, too slow
    LineFault,     //!< 5xx, 429
    TokenRefused,  //!< 401, or the relay's own refusal
    Refused,       //!< any other answer that will not change
    NotPrepared,   //!< LINE did not finish, or could not prepare it
    Disk,          //!< it could not be written here
    Damaged,       //!< these bytes are not what they should be
    UnsafeAddress, //!< not https
};

struct MediaState
{
    MediaPhase phase = MediaPhase::None;
    MediaProblem problem = MediaProblem::None;
    qint64 received = 0;
    qint64 total = -1; //!< -1: not known
    QString file;      //!< while Ready; on the disk, not to be changed

    [[nodiscard]] bool isUnderWay() const
    {
        return phase == MediaPhase::Waiting || phase == MediaPhase::Loading
            || phase == MediaPhase::Preparing;
    }
    friend bool operator==(const MediaState &, const MediaState &) = default;
};

//! What an answer that is not a good one makes of it.
[[nodiscard]] MediaState stateAfter(const line::Meaning &meaning);

} // namespace kidoku::media

Q_DECLARE_METATYPE(kidoku::media::MediaId)
