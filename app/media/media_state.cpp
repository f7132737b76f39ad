// SPDX-License-Identifier: Apache-2.0
#include "media_state.h"

namespace kidoku::media {

namespace {

MediaProblem problemOf(const line::Meaning &meaning)
{
    using line::Reason;
    switch (meaning.reason) {
    case Reason::LineSilent:
    case Reason::Network:
    case Reason::Tls:
    case Reason::WrongAddress:
        return MediaProblem::Network;
    case Reason::AccessTokenRefused:
    case Reason::ConsoleTokenRefused:
        return MediaProblem::TokenRefused;
    case Reason::LineFault:
    case Reason::RateLimited:
        return MediaProblem::LineFault;
    default:
        return MediaProblem::Refused;
    }
}

} // namespace

MediaState stateAfter(const line::Meaning &meaning)
{
    MediaState state;
    switch (meaning.reason) {
    case line::Reason::NotFound:
    case line::Reason::Gone:
        state.phase = MediaPhase::Expired;
        break;
    case line::Reason::TooLarge:
        state.phase = MediaPhase::TooLarge;
        break;
    case line::Reason::Cancelled:
        break;
    default:
        state.phase = MediaPhase::Failed;
        state.problem = problemOf(meaning);
    }
    return state;
}

} // namespace kidoku::media
