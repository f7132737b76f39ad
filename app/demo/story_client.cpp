// SPDX-License-Identifier: Apache-2.0
#include "story_client.h"

#include <QNetworkReply>

namespace kidoku::demo {

using namespace Qt::StringLiterals;

namespace {

StoryStep stepFrom(const QJsonObject &json)
{
    return {json.value("index"_L1).toInt(-1),
            json.value("name"_L1).toString(),
            core::Milliseconds(json.value("at"_L1).toInteger()),
            json.value("wait"_L1).toBool(),
            {json.value("caption"_L1).toObject()},
            json.value("operator"_L1).toArray()};
}

Caption titleFrom(const QJsonValue &title)
{
    return {title.isObject() ? title.toObject() : QJsonObject{{u"en"_s, title.toString()}}};
}

StoryState::Phase phaseFrom(const QString &word)
{
    using Phase = StoryState::Phase;
    static const QHash<QString, Phase> phases{{u"playing"_s, Phase::Playing},
                                              {u"paused"_s, Phase::Paused},
                                              {u"waiting"_s, Phase::Waiting},
                                              {u"ended"_s, Phase::Ended}};
    return phases.value(word, Phase::Stopped);
}

} // namespace

QString Caption::in(const QString &language) const
{
    const QJsonValue exact = texts.value(language);
    if (exact.isString())
        return exact.toString();
    const QJsonValue spoken = texts.value(language.section(u'_', 0, 0));
    return spoken.isString() ? spoken.toString() : texts.value("en"_L1).toString();
}

StoryClient::StoryClient(SimulatorClient &simulator, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
{
    connect(&m_simulator, &SimulatorClient::told, this, &StoryClient::take);
    connect(&m_simulator, &SimulatorClient::following, this, &StoryClient::refresh);
}

void StoryClient::refresh()
{
    m_simulator.fetch(u"/_sim/scenario"_s, this,
                      [this, before = m_heard](const QJsonDocument &state) {
                          if (m_heard == before)
                              takeState(state.object());
                          else
                              refresh(); // a step alone does not tell the rest
                      });
    m_simulator.fetch(u"/_sim/scenario/steps"_s, this, [this](const QJsonDocument &list) {
        QList<StoryStep> steps;
        const QJsonArray array = list.array();
        for (const QJsonValue &step : array)
            steps.append(stepFrom(step.toObject()));
        if (steps == m_steps)
            return;
        m_steps = std::move(steps);
        Q_EMIT stepsChanged();
    });
}

void StoryClient::take(const QString &kind, const QJsonObject &fact)
{
    if (kind == "scenario"_L1) {
        ++m_heard;
        takeState(fact);
    } else if (kind == "step"_L1) {
        const StoryStep step = stepFrom(fact);
        ++m_heard;
        m_state.step = step.index;
        if (!step.caption.texts.isEmpty())
            m_state.caption = step.caption;
        Q_EMIT stepPerformed(step);
        Q_EMIT stateChanged();
    } else if (kind == "reset"_L1) {
        Q_EMIT worldReset();
    }
}

void StoryClient::takeState(const QJsonObject &json)
{
    StoryState state;
    state.phase = phaseFrom(json.value("state"_L1).toString());
    state.position = core::Milliseconds(json.value("position"_L1).toInteger());
    state.speed = json.value("speed"_L1).toDouble(1.0);
    state.autoplay = json.value("autoplay"_L1).toBool(true);
    state.looping = json.value("loop"_L1).toBool();
    state.step = json.value("step"_L1).toInt(-1);
    state.steps = json.value("steps"_L1).toInt();
    state.title = titleFrom(json.value("title"_L1));
    state.caption = {json.value("caption"_L1).toObject()};
    state.next = stepFrom(json.value("next"_L1).toObject());
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void StoryClient::pauseOrResume()
{
    if (m_state.phase == StoryState::Phase::Paused)
        resume();
    else
        pause();
}

void StoryClient::start(double speed)
{
    order(u"start"_s, {{u"speed"_s, speed}});
}

void StoryClient::order(const QString &action, QJsonObject more)
{
    more.insert(u"action"_s, action);
    m_simulator.send("POST", u"/_sim/scenario"_s, more);
}

void StoryClient::load(const QByteArray &scenario)
{
    QNetworkReply *reply = m_simulator.sendBytes("PUT", u"/_sim/scenario"_s, scenario);
    if (reply)
        connect(reply, &QNetworkReply::finished, this, &StoryClient::refresh);
}

} // namespace kidoku::demo
