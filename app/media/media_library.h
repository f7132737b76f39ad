// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "media/media_loader.h"
#include "media/picture_loader.h"

#include <map>

//! All media of one data folder: the cache, profile pictures, and a loader per account. GUI
//! thread; made by app/main.
namespace kidoku::media {

class MediaLibrary : public QObject
{
    Q_OBJECT

public:
    //! \a settings and \a clock outlive this.
    MediaLibrary(const QString &folder, core::Settings &settings, const core::Clock &clock,
                 QObject *parent = nullptr);
    ~MediaLibrary() override;

    //! \a client outlives this or is taken out before it goes.
    void addAccount(const core::AccountId &account, line::Client &client);
    void removeAccount(const core::AccountId &account);
    //! Null when there is no such account.
    [[nodiscard]] MediaLoader *loader(const core::AccountId &account) const;
    [[nodiscard]] PictureLoader &pictures() { return m_pictures; }
    void setNetwork(const line::NetworkWay &network) { m_web.setNetwork(network); }
    //! Pictures and files from this computer over plain http: for the demonstration and tests.
    void setLoopbackAllowed(bool allowed) { m_web.setLoopbackAllowed(allowed); }

    //! The customer has taken the message back: nothing of it stays here.
    void discard(const core::MessageId &message);
    //! Bytes on the disk.
    [[nodiscard]] qint64 size() { return m_cache.size(); }
    //! "Delete downloaded media": what LINE still has can be fetched again.
    void clear();

Q_SIGNALS:
    //! clear() has emptied it.
    void cleared();

private:
    core::Settings &m_settings;
    const core::Clock &m_clock;
    MediaCache m_cache;
    WebFetch m_web;
    PictureLoader m_pictures;
    std::map<core::AccountId, std::unique_ptr<MediaLoader>> m_loaders;
};

} // namespace kidoku::media
