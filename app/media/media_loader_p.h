// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_job_p.h"
#include "media/media_loader.h"

#include <QHash>
#include <QTimer>

#include <array>

namespace kidoku::media {

//! What is known of each part of a message (media_loader.cpp), and what is on its way
//! (media_loading.cpp).
struct MediaLoader::Private
{
    // One part of one message, from the first question about it.
    struct Track
    {
        MediaState state;
        MediaOrder order;
        MediaJob *job = nullptr;
        QString copyTo; //!< asked for while it was on its way into the cache
        int failures = 0;
        core::Milliseconds retryAt{0};
        int polls = 0;
        core::Milliseconds pollAt{0};
        bool isPolling = false;
    };

    Private(MediaLoader &loader, core::AccountId theAccount, line::Client &theClient,
            MediaCache &theCache, WebFetch &theWeb, const core::Clock &theClock)
        : q(loader)
        , account(std::move(theAccount))
        , client(theClient)
        , cache(theCache)
        , web(theWeb)
        , clock(theClock)
    {}

    MediaLoader &q;
    const core::AccountId account;
    line::Client &client;
    MediaCache &cache;
    WebFetch &web;
    const core::Clock &clock;
    QHash<MediaId, Track> tracks;
    std::array<QList<MediaId>, 2> waiting; //!< by MediaPart, next first
    std::array<int, 2> inFlight{};
    core::Milliseconds pausedUntil{0}; //!< nothing is asked by itself until then
    QTimer tick;

    [[nodiscard]] QString name(const MediaId &id) const { return cacheName(account, id); }
    Track &track(const MediaId &id);
    void set(const MediaId &id, const MediaState &state);
    void setPhase(const MediaId &id, MediaPhase phase, MediaProblem problem = {});
    void forgetSome();
    [[nodiscard]] bool isDue(const Track &track) const;

    void enqueue(const MediaOrder &order);
    void drop(const MediaId &id);
    void pump(MediaPart part);
    void begin(const MediaId &id);
    void ended(MediaJob *job, const MediaState &state, bool slowDown);
    [[nodiscard]] MediaState kept(MediaJob &job);
    void noteFailure(const MediaId &id, const MediaState &state, bool slowDown);
    void copy(const core::MessageId &message, const QString &from, const QString &to);

    void schedulePoll(const MediaId &id);
    void poll(const MediaId &id);
    void polled(const MediaId &id, const line::Reply<line::Transcoding> &reply);
    void giveUp(const MediaId &id);
    void onTick();
};

} // namespace kidoku::media
