// SPDX-License-Identifier: Apache-2.0
#include "handling_acts.h"
#include "event_rows.h"

#include "core/text.h"
#include "relay/wire.h"

namespace kidoku::inbox {

using store::handling::Axis;
using store::handling::Decision;
namespace wire = relay::wire;

namespace {

constexpr qsizetype nameUnits = 80;
constexpr qsizetype idUnits = 512;

QString kindOf(const Decision &decision)
{
    switch (decision.axis) {
    case Axis::Done:
        return decision.on ? wire::doneKind : wire::reopenKind;
    case Axis::Muted:
        return wire::muteKind;
    case Axis::Spam:
        break;
    }
    return wire::spamKind;
}

// Never below 0: what is not known is 0.
qint64 numberAt(const QJsonObject &body, QLatin1String key)
{
    return qMax<qint64>(0, body.value(key).toInteger());
}

QString textAt(const QJsonObject &body, QLatin1String key)
{
    return body.value(key).toString().left(idUnits);
}

} // namespace

relay::ActRecord actOf(const Decision &decision, const core::LineChatId &chat)
{
    relay::ActRecord act;
    act.id = decision.uuid;
    act.kind = kindOf(decision);
    act.chat = chat;
    act.at = decision.at;
    if (!decision.by.isEmpty())
        act.body.insert(wire::operatorName, decision.by);
    switch (decision.axis) {
    case Axis::Muted:
        if (decision.until.isValid())
            act.body.insert(wire::until, decision.until.ms);
        [[fallthrough]];
    case Axis::Spam:
        act.body.insert(wire::on, decision.on);
        return act;
    case Axis::Done:
        break;
    }
    if (decision.upTo.isValid()) {
        act.body.insert(wire::upTo, decision.message.value);
        act.body.insert(wire::upToTime, decision.upTo.at);
    }
    if (decision.seq > 0 && !decision.epoch.isEmpty()) {
        act.body.insert(wire::seenSeq, decision.seq);
        act.body.insert(wire::seenEpoch, decision.epoch);
    }
    return act;
}

std::optional<Decision> decisionOf(const relay::ActRecord &act)
{
    Decision decision;
    decision.uuid = act.id;
    const QString called = textAt(act.body, wire::operatorName);
    const bool named = called.isEmpty() || act.by != wire::unnamedOperator;
    decision.by = core::singleLine(named ? act.by : called, nameUnits);
    decision.at = act.at;
    if (act.kind == wire::doneKind || act.kind == wire::reopenKind) {
        decision.on = act.kind == wire::doneKind;
        decision.message = {textAt(act.body, wire::upTo)};
        if (const core::Timestamp at{numberAt(act.body, wire::upToTime)}; at.isValid())
            decision.upTo = rowPosition(at, decision.message, {});
        decision.seq = numberAt(act.body, wire::seenSeq);
        decision.epoch = textAt(act.body, wire::seenEpoch);
    } else if (act.kind == wire::muteKind) {
        decision.axis = Axis::Muted;
        decision.on = act.body.value(wire::on).toBool(true);
        decision.until = {numberAt(act.body, wire::until)};
    } else if (act.kind == wire::spamKind) {
        decision.axis = Axis::Spam;
        decision.on = act.body.value(wire::on).toBool(true);
    } else {
        return {};
    }
    return decision;
}

} // namespace kidoku::inbox
