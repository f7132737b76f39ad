// SPDX-License-Identifier: Apache-2.0
#include "media_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kidoku::ui {

namespace {

// Where lupdate finds the words.
struct Media
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Media)
};

} // namespace

QString problemWords(media::MediaProblem problem)
{
    using media::MediaProblem;
    switch (problem) {
    case MediaProblem::None:
        break;
    case MediaProblem::Network:
        return Media::tr("Not loaded: no connection");
    case MediaProblem::LineFault:
        return Media::tr("Not loaded: LINE has a temporary fault");
    case MediaProblem::TokenRefused:
        return Media::tr("Not loaded: LINE refused the channel token");
    case MediaProblem::Refused:
        return Media::tr("Not loaded: the server refused it");
    case MediaProblem::NotPrepared:
        return Media::tr("Not loaded: LINE could not prepare it");
    case MediaProblem::Disk:
        return Media::tr("Could not be written to the disk");
    case MediaProblem::Damaged:
        return Media::tr("The picture is damaged");
    case MediaProblem::UnsafeAddress:
        return Media::tr("Not loaded: the address is not encrypted");
    }
    return {};
}

QString faultWords(ImageFault fault)
{
    switch (fault) {
    case ImageFault::None:
        break;
    case ImageFault::TooLarge:
        return Media::tr("Picture is too large to show");
    case ImageFault::Damaged:
    case ImageFault::Missing:
        return problemWords(media::MediaProblem::Damaged);
    }
    return {};
}

QString progressWords(const media::MediaState &state)
{
    const QLocale locale;
    const QString received = locale.formattedDataSize(state.received, 1);
    if (state.total <= 0)
        return received;
    return Media::tr("%1 of %2", "bytes received, of all")
        .arg(received, locale.formattedDataSize(state.total, 1));
}

QString stateWords(const media::MediaState &state)
{
    using media::MediaPhase;
    switch (state.phase) {
    case MediaPhase::None:
    case MediaPhase::Ready:
        break;
    case MediaPhase::Waiting:
        return Media::tr("Waiting to load…");
    case MediaPhase::Loading:
        return state.received > 0 ? progressWords(state) : Media::tr("Loading…");
    case MediaPhase::Preparing:
        return Media::tr("LINE is preparing it…");
    case MediaPhase::Expired:
        return Media::tr("No longer available at LINE");
    case MediaPhase::TooLarge:
        return Media::tr("Too large to open here; it can be saved");
    case MediaPhase::Failed:
        return problemWords(state.problem);
    }
    return {};
}

} // namespace kidoku::ui
