// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "line/webhook.h"
#include "recording/scrubber.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

//! A recording of webhooks: a text file of JSON lines (UTF-8, each line ends with "\n"), version 1.
//! \code
//! {"kidokuRecording":1}
//! {"at":1520,"id":"U4af4…","name":"青いつる"}
//! {"at":1520,"webhook":{"destination":"U…","events":[…]}}
//! \endcode
//! The first line says what it is. "at" counts milliseconds since the recording began and never
//! goes back. A line with "id" names a person (U…), a group (C…) or a room (R…) before the first
//! webhook that it is in; a line with "webhook" is the body of one POST as LINE writes it, after
//! Scrubber. Keys that are not known are an error: nothing may stand in a recording unseen.
namespace kidoku::recording {

struct Limits
{
    qsizetype bytes = 1024 * 1024; //!< of the file: what a scenario may have, too
    qsizetype lineBytes = 256 * 1024;
    qsizetype events = 5'000;
    qsizetype people = 1'000; //!< and groups, and rooms
    qsizetype nameUnits = 60;
    qint64 lastMs = 24LL * 3600 * 1000;
};

struct Moment
{
    core::Milliseconds at{0};
    line::Webhook webhook;
};

struct Recording
{
    QHash<QString, QString> names; //!< by id
    QList<Moment> moments;

    [[nodiscard]] qsizetype messages() const;
    [[nodiscard]] qsizetype people() const;
    [[nodiscard]] core::Milliseconds length() const;
};

//! Why a file is no recording.
struct Fault
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::recording::Fault)

public:
    enum class What {
        CannotRead,
        TooLarge,
        NoRecording,
        OtherVersion,
        LineTooLong,
        NotJson,
        UnknownKey,
        BadTime,
        BadName,
        BadWebhook,
        TooManyEvents,
        TooManyNames,
    };
    What what = What::NoRecording;
    int line = 0;        //!< 0: of the file as a whole
    QString detail = {}; //!< never content

    //! One sentence for the user.
    [[nodiscard]] QString text() const;
};

//! Stops at the first thing that is wrong.
[[nodiscard]] core::Result<Recording, Fault> parseRecording(const QByteArray &bytes,
                                                            const Limits &limits = {});
[[nodiscard]] core::Result<Recording, Fault> readRecording(const QString &file,
                                                           const Limits &limits = {});
//! Looks at the first line only.
[[nodiscard]] bool isRecording(const QByteArray &bytes);

//! The lines of the file, each with its end.
[[nodiscard]] QByteArray headerLine();
[[nodiscard]] QByteArray nameLine(core::Milliseconds at, const Scrubber::Naming &naming);
[[nodiscard]] QByteArray webhookLine(core::Milliseconds at, const line::Webhook &webhook);

} // namespace kidoku::recording
