// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_state.h"
#include "ui/media/image_decoder.h"

#include <QString>

//! How it stands with a piece of media, in words. GUI thread (tr).
namespace kidoku::ui {

//! Empty for None and Ready: there is nothing to say.
[[nodiscard]] QString stateWords(const media::MediaState &state);
[[nodiscard]] QString problemWords(media::MediaProblem problem);
[[nodiscard]] QString faultWords(ImageFault fault);
//! "1.2 MB of 3.4 MB"
[[nodiscard]] QString progressWords(const media::MediaState &state);

} // namespace kidoku::ui
