// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <variant>

//! What the relay's stream says, decoded: the wire format of relay-protocol.md as values, with
//! the names of its JSON keys in one place for both ends. Plain values, any thread.
namespace kidoku::relay {

//! The outcome of proving a webhook at the console.
enum class SignatureState {
    Verified,
    VerifiedAfterRepair, //!< the relay rewrote the body; the original bytes were found again
    Unverifiable, //!< rewritten beyond repair, or no secret here: shown with a mark, never acted on
    False,        //!< does not fit the secret: not a message, counted loudly
};

//! First frame of every connection.
struct ReadyRecord
{
    QString epoch;  //!< changes when the relay's log was rebuilt
    QString oldest; //!< id, empty when the log is empty
    QString newest;
};

//! One POST of LINE as the relay got it.
struct WebhookRecord
{
    QByteArray body; //!< raw bytes (after repair where needed)
    SignatureState signature = SignatureState::Unverifiable;
    core::Timestamp receivedByRelay;
    QByteArray claim{}; //!< x-line-signature as it came, to prove the body again another day
};

//! A mark that LINE answered with 200, by whichever console.
struct ReadRecord
{
    core::LineChatId chat;
    core::MessageId upTo;     //!< new API: the token's message; empty with the old one
    core::Timestamp upToTime; //!< time of that message (new API) or of LINE's answer (old API)
    bool byToken = true;      //!< new API
    QString by;               //!< the operator, as the relay knows the console token
    core::Timestamp at;       //!< when LINE answered
};

//! What an operator did that is not LINE's business: done, reopen, …
struct ActRecord
{
    QString id; //!< uuid
    QString kind;
    core::LineChatId chat;
    QString by;
    core::Timestamp at;
    QJsonObject body;
};

//! The relay no longer keeps what the console asked for.
struct GapRecord
{
    QString requestedId;
    QString oldestId;
};

struct PingRecord
{};

//! A frame that could not be understood; goes to quarantine, visibly.
struct UndecodableRecord
{
    QString reason; //!< such as "encrypted envelope"; never content
    QByteArray data;
};

struct Record
{
    using Body = std::variant<ReadyRecord, WebhookRecord, ReadRecord, ActRecord, GapRecord,
                              PingRecord, UndecodableRecord>;
    QByteArray cursor; //!< to resume after this record; empty when it carries none
    qint64 seq = 0;    //!< x-relay-seq, 0 when the relay gives none
    QString epoch;     //!< x-relay-epoch, when given
    Body body;
};

//! JSON of a read record as it stands on the wire (`upTo`, `upToTime`, `api`: "token"|"user"…).
[[nodiscard]] QJsonObject toJson(const ReadRecord &record);
[[nodiscard]] core::Result<ReadRecord, QString> readRecordFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const ActRecord &record);
[[nodiscard]] core::Result<ActRecord, QString> actRecordFromJson(const QJsonObject &object);

//! Request headers by which a console tells our gateway what a mark is about, since LINE's read
//! token says nothing. Never forwarded to LINE.
inline constexpr char chatHeader[] = "x-kidoku-chat";
inline constexpr char upToHeader[] = "x-kidoku-up-to";          //!< message id
inline constexpr char upToTimeHeader[] = "x-kidoku-up-to-time"; //!< ms since 1970
//! Answer header by which the relay says that an answer is its own and not LINE's.
inline constexpr char errorHeader[] = "x-relay-error";

} // namespace kidoku::relay
