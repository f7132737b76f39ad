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
                   std::unique_ptr<PeopleStore> peopleStore, const core::Clock &systemClock)
    : config(std::move(given))
    , limits(config.limits)
    , clock(config.clock ? *config.clock : systemClock)
    , lines(std::move(log_))
    , access(config.consoleToken)
    , people(std::move(peopleStore), access, clock, lines.plain())
    , lineApi(lineApiAddress(config.lineApi))
    , lineData(lineDataAddress(config.lineApi))
    , log(std::move(eventLog))
    , startedAt(clock.now())
    , writer(*log, limits, config.retention, lines.plain())
{
    log->setAnnounce([this](std::span<const Draft> drafts,
                            std::span<const Receipt> receipts) { publish(drafts, receipts); },
                     [this](ChannelKey key) { return isWatched(key); });
}

Services::~Services()
{
    log->setAnnounce({}); // a shared log may be about to tell of another relay's records
}

LogResult<Done> Services::start()
{
    Retention retention = config.retention;
    for (const ChannelConfig &channelConfig : config.channels) {
        const auto key = log->channel(channelConfig.name.toStdString());
        if (!key)
            return Failure{key.error()};
        auto made = std::make_unique<Channel>(channelConfig, *key, limits.tail);
        const std::lock_guard lock(m_mutex);
        m_byKey[*key] = made.get();
        m_channels[made->name] = std::move(made);
        if (channelConfig.retention)
            retention.ofChannel[key->value] = *channelConfig.retention;
    }
    if (auto started = people.start(); !started)
        return started;
    writer.setRetention(std::move(retention));
    writer.start();
    return Done{};
}

Channel *Services::channel(std::string_view name) const
{
    const auto found = m_channels.find(name);
    return found == m_channels.end() ? nullptr : found->second.get();
}

std::vector<const Channel *> Services::channels() const
{
    std::vector<const Channel *> all;
    all.reserve(m_channels.size());
    for (const auto &[name, channel] : m_channels)
        all.push_back(channel.get());
    return all;
}

Channel *Services::served(ChannelKey key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : found->second;
}

bool Services::isWatched(ChannelKey key) const
{
    const Channel *channel = served(key);
    return channel && channel->tail.hasSubscribers();
}

void Services::publish(std::span<const Draft> drafts, std::span<const Receipt> receipts)
{
    std::map<Channel *, std::vector<Tail::Frame>> frames;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Draft &draft = drafts[i];
        const Receipt &receipt = receipts[i];
        // Where several relays share a log, it may have channels that are not served here.
        Channel *channel = served(draft.channel);
        if (receipt.repeated || !channel || !channel->tail.hasSubscribers())
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
