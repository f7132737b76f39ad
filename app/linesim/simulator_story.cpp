// SPDX-License-Identifier: Apache-2.0
#include "simulator.h"

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

//! A step that names another one means the message that this has brought.
Incoming referred(Incoming incoming, const QHash<QString, QString> &messages)
{
    const QString name = referenceIn(incoming.content);
    if (!name.isEmpty())
        refer(incoming.content, messages.value(name));
    return incoming;
}

} // namespace

void Simulator::setStory(Scenario scenario)
{
    if (m_judges)
        scenario.repeat.reset(); // it would never end
    m_player.emplace(
        std::move(scenario), [this](const Step &step) { perform(step); },
        [this] {
            clearWorld();
            tellStory();
        });
    if (m_judges)
        m_player->setLooping(false);
    m_player->setAutoplay(monotonic(), m_autoplay);
}

void Simulator::setTheScene()
{
    const Scenario &scenario = m_player->scenario();
    for (size_t i = 0; i < m_channels.size(); ++i) {
        Platform &platform = m_channels[i]->platform;
        const QJsonObject settings = scenario.accounts.at(qsizetype(i)).settings;
        if (const auto account = merged(platform.account(), settings); account.ok())
            platform.setAccount(*account);
        for (const PersonTraits &traits : scenario.people) {
            if (Person *person = platform.phones().meet(traits.name)) {
                person->language = traits.language;
                person->statusMessage = traits.statusMessage;
            }
        }
    }
}

std::optional<Refusal> Simulator::load(const QByteArray &scenario)
{
    auto parsed = parseScenario(scenario);
    if (!parsed) {
        QStringList problems;
        for (const Problem &problem : parsed.error())
            problems.append(problem.toString());
        return Refusal{400, problems.join(u'\n')};
    }
    const auto same = [](const Role &role, const std::unique_ptr<Channel> &channel) {
        return role.id == channel->id;
    };
    if (!std::equal(parsed->accounts.begin(), parsed->accounts.end(), m_channels.begin(),
                    m_channels.end(), same))
        return Refusal{409, u"it has other accounts; start the simulator with this scenario"_s};
    stopScenario();
    setStory(std::move(parsed).value());
    clearWorld();
    tellStory();
    return {};
}

std::optional<Refusal> Simulator::order(const StoryOrder &order)
{
    using Action = StoryOrder::Action;
    if (!m_player) {
        return Refusal{409,
                       u"there is no scenario; --scenario FILE or PUT /_sim/scenario loads "
                       u"one"_s};
    }
    const core::Milliseconds now = monotonic();
    if (order.autoplay) {
        m_autoplay = *order.autoplay;
        m_player->setAutoplay(now, m_autoplay);
    }
    if (order.loop)
        m_player->setLooping(*order.loop);
    if (order.speed && order.action != Action::Start)
        m_player->setSpeed(now, *order.speed);
    std::optional<Refusal> refusal;
    switch (order.action) {
    case Action::Start:
        startScenario(order.speed.value_or(1.0));
        return {};
    case Action::Stop:
        stopScenario();
        return {};
    case Action::Pause:
        m_player->pause(now);
        break;
    case Action::Resume:
        m_player->resume(now);
        break;
    case Action::Next:
        if (!m_player->next(now))
            refusal = Refusal{409, u"there is no next step"_s};
        break;
    case Action::Jump: {
        const auto index
            = order.stepName.isEmpty() ? order.step : m_player->scenario().indexOf(order.stepName);
        if (!m_player->jump(now, index))
            refusal = Refusal{404, u"there is no such step"_s};
        break;
    }
    case Action::Set:
        break;
    }
    tellStory();
    armPlayer();
    return refusal;
}

bool Simulator::startScenario(double speed)
{
    if (!m_player)
        return false;
    setTheScene();
    m_judge.reset(); // what another run has claimed
    m_player->start(monotonic(), speed);
    tellStory();
    armPlayer();
    return true;
}

void Simulator::stopScenario()
{
    if (!m_player)
        return;
    m_player->stop();
    m_playerTimer.cancel();
    m_judgeTimer.cancel();
    m_waitsForClaims = false;
    tellStory();
}

void Simulator::tellStory()
{
    m_hub.publish(u"scenario"_s, scenarioState());
}

QJsonObject Simulator::scenarioState() const
{
    return m_player ? m_player->toJson(monotonic()) : QJsonObject{{u"playing"_s, false}};
}

QJsonArray Simulator::scenarioSteps() const
{
    QJsonArray list;
    if (!m_player)
        return list;
    const QList<Step> &steps = m_player->scenario().steps;
    for (qsizetype i = 0; i < steps.size(); ++i)
        list.append(steps.at(i).toJson(i));
    return list;
}

QJsonArray Simulator::expectations() const
{
    return m_judge.toJson();
}

void Simulator::armPlayer()
{
    const auto due = m_player->nextDue();
    m_playerTimer.cancel();
    if (m_judges && !m_waitsForClaims && m_player->state() == Player::State::Ended && m_judged) {
        m_judged(m_judge.toJson(), m_judge.allHold());
        m_judged = nullptr; // once
    }
    if (!due)
        return;
    m_playerTimer.expires_after(*due - monotonic());
    m_playerTimer.async_wait([this](boost::system::error_code ec) {
        if (!ec)
            playOn();
    });
}

void Simulator::playOn()
{
    const Player::State before = m_player->state();
    m_player->advance(monotonic());
    if (m_player->state() != before)
        tellStory();
    armPlayer();
}

void Simulator::perform(const Step &step)
{
    if (m_storyClock)
        m_storyClock->setPosition(m_player->storyTime());
    if (!step.caption.isEmpty())
        m_hub.publish(u"caption"_s, step.caption);
    m_hub.publish(u"step"_s, step.toJson(m_player->lastStep()));
    m_judge.add(
        step, [this](const Expect &expect) { return channel(expect.account)->mark(); },
        monotonic());
    for (Channel *channel : channelsOn(step.on))
        act(step, *channel);
    if (const auto *faults = std::get_if<FaultStep>(&step.what)) {
        FaultOrder order = faults->order;
        if (order.account.isEmpty())
            order.account = step.on;
        if (const auto refusal = setFaults(order))
            m_log.warning(u"step not done"_s, {{u"reason"_s, refusal->reason}});
    }
    if (!step.expects.isEmpty())
        watchClaims();
}

void Simulator::act(const Step &step, Channel &channel)
{
    const auto complain = [this](const QString &reason) {
        m_log.warning(u"step not done"_s, {{u"reason"_s, reason}});
    };
    if (const auto *message = std::get_if<MessageStep>(&step.what)) {
        const auto received
            = channel.platform.receive(referred(message->incoming, channel.stepMessages));
        if (!received)
            complain(received.error());
        else if (!step.name.isEmpty())
            channel.stepMessages.insert(step.name, received->messageId);
    } else if (const auto *event = std::get_if<EventStep>(&step.what)) {
        if (const auto raised
            = channel.platform.raise(referred(event->incoming, channel.stepMessages));
            !raised)
            complain(raised.error());
    } else if (const auto *account = std::get_if<AccountStep>(&step.what)) {
        const auto changed = merged(channel.platform.account(), account->changes);
        if (changed.ok())
            channel.platform.setAccount(*changed);
    } else if (const auto *delivery = std::get_if<DeliveryStep>(&step.what)) {
        const auto changed = merged(channel.delivery.settings(), delivery->changes);
        if (changed.ok()) {
            channel.delivery.setSettings(*changed);
            deliveryChanged(channel.id);
        }
    }
}

// With `judged` the story waits until what a step claims is settled; else it goes on, and the
// claims are looked at beside it.
void Simulator::watchClaims()
{
    constexpr std::chrono::milliseconds between{20};
    if (m_judges && !m_waitsForClaims) {
        m_waitsForClaims = true;
        m_player->pause(monotonic());
    }
    m_judgeTimer.expires_after(between);
    m_judgeTimer.async_wait([this](boost::system::error_code ec) {
        if (ec)
            return;
        if (m_judge.look(monotonic())) {
            watchClaims();
        } else if (std::exchange(m_waitsForClaims, false)) {
            m_player->resume(monotonic());
            armPlayer();
        }
    });
}

} // namespace kidoku::linesim
