// SPDX-License-Identifier: Apache-2.0
#include "relayd/services.h"

#include "relayd/frames.h"

namespace kidoku::relayd {

using core::Done;
using core::Failure;

Channel::Channel(const ChannelConfig &config, ChannelKey place, size_t tailBytes)
    : name(config.name.toStdString())
    , key(place)
    , secrets(config.secrets)
    , accessToken(config.accessToken)
    , tail(tailBytes)
{}

Services::Services(ServerConfig given, core::Log log_, std::unique_ptr<EventLog> eventLog,
                   const core::Clock &systemClock)
    : config(std::move(given))
    , limits(config.limits)
    , clock(config.clock ? *config.clock : systemClock)
    , lines(std::move(log_))
    , access(config.consoleToken)
    , lineApi(lineApiAddress(config.lineApi))
    , lineData(lineDataAddress(config.lineApi))
    , log(std::move(eventLog))
    , writer(*log, limits, config.retention, lines.plain(),
             [this](std::span<const Appended> appended) { publish(appended); })
{}

LogResult<Done> Services::start()
{
    for (const ChannelConfig &channelConfig : config.channels) {
        const auto key = log->channel(channelConfig.name.toStdString());
        if (!key)
            return Failure{key.error()};
        auto made = std::make_unique<Channel>(channelConfig, *key, limits.tail);
        m_byKey[*key] = made.get();
        m_channels[made->name] = std::move(made);
    }
    writer.start();
    return Done{};
}

Channel *Services::channel(std::string_view name) const
{
    const auto found = m_channels.find(name);
    return found == m_channels.end() ? nullptr : found->second.get();
}

void Services::publish(std::span<const Appended> appended)
{
    std::map<Channel *, std::vector<Tail::Frame>> frames;
    for (const auto &[draft, receipt] : appended) {
        Channel *channel = m_byKey.at(draft.channel);
        if (!channel->tail.hasSubscribers())
            continue;
        std::string bytes;
        appendRecordFrame(bytes, viewOf(draft, receipt), log->epoch());
        frames[channel].push_back(
            {receipt.id, receipt.seq, std::make_shared<const std::string>(std::move(bytes))});
    }
    for (auto &[channel, ready] : frames)
        channel->tail.publish(std::move(ready));
}

} // namespace kidoku::relayd
