// SPDX-License-Identifier: Apache-2.0
#include "story_order.h"

#include "linesim/platform/given.h"

#include <QHash>
#include <QStringList>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, StoryOrder::Action> &actions()
{
    using Action = StoryOrder::Action;
    static const QHash<QString, Action> table{
        {u"start"_s, Action::Start},   {u"stop"_s, Action::Stop}, {u"pause"_s, Action::Pause},
        {u"resume"_s, Action::Resume}, {u"next"_s, Action::Next}, {u"jump"_s, Action::Jump},
        {u"set"_s, Action::Set},
    };
    return table;
}

// False when it is given and neither true nor false.
bool readFlag(const QJsonObject &json, QLatin1String key, std::optional<bool> &flag)
{
    if (!isGiven(json, key))
        return true;
    if (!json.value(key).isBool())
        return false;
    flag = json.value(key).toBool();
    return true;
}

} // namespace

core::Result<StoryOrder, QString> storyOrderFromJson(const QJsonObject &json)
{
    static const QStringList known{u"action"_s, u"speed"_s, u"autoplay"_s, u"loop"_s, u"step"_s};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            return core::Failure{
                u"'%1' is none of %2"_s.arg(it.key().left(80), known.join(u", "_s))};
    }
    StoryOrder order;
    const auto action = actions().constFind(json.value("action"_L1).toString());
    if (action == actions().cend())
        return core::Failure{u"'action' has to be start, stop, pause, resume, next, jump or set"_s};
    order.action = *action;
    if (isGiven(json, "speed"_L1)) {
        const double speed = json.value("speed"_L1).toDouble(0);
        if (speed < 1.0 || speed > 100.0)
            return core::Failure{u"'speed' has to be a number from 1 to 100"_s};
        order.speed = speed;
    }
    if (!readFlag(json, "autoplay"_L1, order.autoplay))
        return core::Failure{u"'autoplay' has to be true or false"_s};
    if (!readFlag(json, "loop"_L1, order.loop))
        return core::Failure{u"'loop' has to be true or false"_s};
    const QJsonValue step = json.value("step"_L1);
    order.step = step.toInt(-1);
    order.stepName = step.toString();
    const bool named = order.step >= 0 || !order.stepName.isEmpty();
    if (named != (order.action == StoryOrder::Action::Jump))
        return core::Failure{u"'step' goes with \"jump\": its index or its name"_s};
    return order;
}

} // namespace kidoku::linesim
