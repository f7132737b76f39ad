// SPDX-License-Identifier: Apache-2.0
#include "media_library.h"

namespace kidoku::media {

namespace {

using core::Setting;

constexpr core::Milliseconds webSilence = std::chrono::seconds(20);

qint64 limitOf(const core::Settings &settings)
{
    return qint64(settings.number(Setting::MediaCacheMb)) * 1'000'000;
}

} // namespace

MediaLibrary::MediaLibrary(const QString &folder, core::Settings &settings,
                           const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_cache(folder, limitOf(settings), clock)
    , m_web(webSilence)
    , m_pictures(m_cache, m_web, clock)
{
    connect(&settings, &core::Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::MediaCacheMb)
            m_cache.setLimit(limitOf(m_settings));
    });
}

MediaLibrary::~MediaLibrary() = default;

void MediaLibrary::addAccount(const core::AccountId &account, line::Client &client)
{
    m_loaders[account] = std::make_unique<MediaLoader>(account, client, m_cache, m_web, m_clock);
}

void MediaLibrary::removeAccount(const core::AccountId &account)
{
    m_loaders.erase(account);
}

MediaLoader *MediaLibrary::loader(const core::AccountId &account) const
{
    const auto found = m_loaders.find(account);
    return found != m_loaders.end() ? found->second.get() : nullptr;
}

void MediaLibrary::discard(const core::MessageId &message)
{
    for (const auto &[account, loader] : m_loaders)
        loader->discard(message);
}

void MediaLibrary::clear()
{
    m_cache.clear();
    m_pictures.forgetAll();
    for (const auto &[account, loader] : m_loaders)
        loader->forgetAll();
    Q_EMIT cleared();
}

} // namespace kidoku::media
