// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include "banner.h"
#include "models/state_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Words)
};

} // namespace

Words describe(relay::StreamTrouble trouble)
{
    switch (trouble) {
    case relay::StreamTrouble::None:
    case relay::StreamTrouble::NotReachable:
        return {Text::tr("No connection to the relay"),
                Text::tr("Read marks and new messages wait here. Nothing is lost.")};
    case relay::StreamTrouble::TlsFailed:
        return {Text::tr("The relay's certificate is not accepted"),
                Text::tr("Nothing is sent until its identity is certain.")};
    case relay::StreamTrouble::Silent:
        return {Text::tr("The relay is silent"),
                Text::tr("New messages may be late. Connecting anew.")};
    case relay::StreamTrouble::Ended:
        return {Text::tr("The relay closed the connection"), Text::tr("Connecting anew.")};
    case relay::StreamTrouble::TokenRefused:
        return {Text::tr("The relay refused the console token"),
                Text::tr("No new messages arrive until a valid one is given.")};
    case relay::StreamTrouble::NoSuchChannel:
        return {Text::tr("The relay does not know this channel"),
                Text::tr("The channel name or the relay's address may be wrong.")};
    case relay::StreamTrouble::BadCursor:
        return {Text::tr("The relay has lost the place where we stopped"),
                Text::tr("Everything it still keeps is loaded again.")};
    case relay::StreamTrouble::NotAStream:
        return {Text::tr("There is no relay at this address"),
                Text::tr("Something answered, but not with an event stream.")};
    case relay::StreamTrouble::ServerFault:
        return {Text::tr("The relay has a temporary fault"), Text::tr("We keep trying.")};
    case relay::StreamTrouble::TooLarge:
        return {Text::tr("The relay sent more than can be taken"),
                Text::tr("Connecting anew after the last good record.")};
    }
    return {};
}

Words describe(const store::StoreError &error)
{
    using Kind = store::StoreError::Kind;
    switch (error.kind) {
    case Kind::CannotOpen:
        return {Text::tr("The data folder cannot be used"),
                Text::tr("Check that it exists and that you may write to it.")};
    case Kind::ReadOnly:
        return {Text::tr("The data folder is read-only"),
                Text::tr("New messages wait at the relay and are shown once it can be written.")};
    case Kind::DiskFull:
        return {Text::tr("The disk is full"),
                Text::tr("New messages wait at the relay. Free some space; nothing is lost.")};
    case Kind::Corrupt:
        return {Text::tr("The stored data is damaged"),
                Text::tr("Keep the folder, and start with an empty one or with its backup.")};
    case Kind::NewerSchema:
        return {Text::tr("A later version of Kidoku wrote this data"),
                Text::tr("It is left untouched. Use that version again.")};
    case Kind::InUse:
        return {Text::tr("Another Kidoku works on this data folder"),
                Text::tr("Close the other one, or start this one with a folder of its own.")};
    case Kind::Failed:
        break;
    }
    return {Text::tr("Changes could not be stored"),
            Text::tr("New messages wait at the relay. We keep trying.")};
}

PillWords summaryOf(const QList<NamedPill> &pills, core::Timestamp now)
{
    if (pills.isEmpty())
        return {Text::tr("No account"), Text::tr("No account"), models::Tone::Neutral, {}};
    if (pills.size() == 1)
        return pills.constFirst().words;
    const auto badness = [](models::Tone tone) {
        static constexpr std::array order{models::Tone::Accent, models::Tone::Neutral,
                                          models::Tone::Warning, models::Tone::Danger};
        return std::find(order.begin(), order.end(), tone) - order.begin();
    };
    const NamedPill *worst = &pills.constFirst();
    const NamedPill *quietest = worst;
    QStringList lines;
    for (const NamedPill &pill : pills) {
        if (badness(pill.words.tone) > badness(worst->words.tone))
            worst = &pill;
        if (pill.lastHeard < quietest->lastHeard)
            quietest = &pill;
        //: Live pill; %1 is the name of an account, %2 its state.
        lines.append(Text::tr("%1: %2").arg(pill.account, pill.words.text));
    }
    PillWords summary = worst->words;
    if (summary.tone == models::Tone::Accent) {
        const auto ago = std::max(core::Milliseconds(0), now - quietest->lastHeard);
        summary.spoken = Text::tr("All live");
        //: Live pill; %1 is since when the quietest of several relays was not heard, such as "4 s".
        summary.text = quietest->lastHeard.isValid() && ago >= std::chrono::seconds(1)
            ? Text::tr("All live · %1").arg(models::briefDuration(ago))
            : summary.spoken;
    } else {
        summary.text = Text::tr("%1: %2").arg(worst->account, worst->words.text);
        summary.spoken = Text::tr("%1: %2").arg(worst->account, worst->words.spoken);
    }
    summary.tip = lines.join(QLatin1Char('\n'));
    return summary;
}

PillWords pillWords(const relay::StreamStatus &stream, core::Timestamp lastHeard,
                    core::Timestamp now, core::Milliseconds heartbeat)
{
    const auto ago = std::max(core::Milliseconds(0), now - lastHeard);
    const QString detail = stream.detail;
    switch (stream.state) {
    case relay::StreamState::Idle:
        return {Text::tr("Not started"), Text::tr("Not started"), models::Tone::Neutral, {}};
    case relay::StreamState::Connecting:
        return {Text::tr("Connecting…"), Text::tr("Connecting…"), models::Tone::Neutral, detail};
    case relay::StreamState::Live: {
        if (!lastHeard.isValid())
            return {Text::tr("Live"), Text::tr("Live"), models::Tone::Accent, {}};
        const QString since
            = ago < std::chrono::seconds(1) ? Text::tr("now") : models::briefDuration(ago);
        if (isSilent(stream, lastHeard, now, heartbeat))
            return {Text::tr("Silent · %1").arg(since),
                    describe(relay::StreamTrouble::Silent).title, models::Tone::Warning,
                    Text::tr("Nothing was heard from the relay for %1.").arg(since)};
        return {Text::tr("Live · %1").arg(since), Text::tr("Live"), models::Tone::Accent,
                Text::tr("The relay was last heard at %1.")
                    .arg(models::fullTime(lastHeard, models::ClockParts::Seconds))};
    }
    case relay::StreamState::Waiting: {
        const auto left = std::max(core::Milliseconds(0), stream.nextTry - now);
        const QString tip = describe(stream.trouble).title;
        return {Text::tr("Offline · next try in %1").arg(models::briefDuration(left)), tip,
                models::Tone::Warning, detail.isEmpty() ? tip : tip + QLatin1Char('\n') + detail};
    }
    case relay::StreamState::Stopped: {
        const QString text = Text::tr("Stopped: %1").arg(describe(stream.trouble).title);
        return {text, text, models::Tone::Danger, detail};
    }
    }
    return {};
}

} // namespace kidoku::ui
