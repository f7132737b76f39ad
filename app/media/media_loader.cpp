// SPDX-License-Identifier: Apache-2.0
#include "media_loader_p.h"

#include <QFile>

namespace kidoku::media {

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 previewLimit = 4 * mebi;
constexpr qint64 saveLimit = 8 * 1024 * mebi;
constexpr qsizetype mostTracks = 5000;
constexpr core::Milliseconds tickEvery{200};

} // namespace

MediaLoader::MediaLoader(core::AccountId account, line::Client &client, MediaCache &cache,
                         WebFetch &web, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(account), client, cache, web, clock))
{
    d->tick.setInterval(tickEvery);
    connect(&d->tick, &QTimer::timeout, this, [this] { d->onTick(); });
}

MediaLoader::~MediaLoader() = default;

MediaLoader::Private::Track &MediaLoader::Private::track(const MediaId &id)
{
    const auto known = tracks.find(id);
    if (known != tracks.end())
        return *known;
    forgetSome();
    Track fresh;
    fresh.order.id = id;
    fresh.state.file = cache.find(name(id));
    if (!fresh.state.file.isEmpty())
        fresh.state.phase = MediaPhase::Ready;
    else if (cache.isGone(name(id)))
        fresh.state.phase = MediaPhase::Expired;
    return *tracks.insert(id, fresh);
}

// What is on the disk, or not asked for, can be found out again.
void MediaLoader::Private::forgetSome()
{
    if (tracks.size() < mostTracks)
        return;
    tracks.removeIf([](const auto &entry) {
        const MediaState &state = entry.value().state;
        return !state.isUnderWay() && state.phase != MediaPhase::Failed;
    });
}

void MediaLoader::Private::set(const MediaId &id, const MediaState &state)
{
    Track &entry = track(id);
    if (entry.state == state)
        return;
    entry.state = state;
    Q_EMIT q.changed(id);
}

void MediaLoader::Private::setPhase(const MediaId &id, MediaPhase phase, MediaProblem problem)
{
    MediaState state;
    state.phase = phase;
    state.problem = problem;
    set(id, state);
}

MediaState MediaLoader::state(const MediaId &id)
{
    return d->track(id).state;
}

bool MediaLoader::Private::isDue(const Track &entry) const
{
    if (clock.monotonic() < pausedUntil)
        return false;
    if (entry.state.phase == MediaPhase::None)
        return true;
    const bool mayHelp = entry.state.phase == MediaPhase::Failed
        && entry.state.problem != MediaProblem::Damaged
        && entry.state.problem != MediaProblem::Refused;
    return mayHelp && clock.monotonic() >= entry.retryAt;
}

void MediaLoader::setWanted(const QList<core::MessageId> &messages)
{
    QList<MediaId> wanted;
    for (const core::MessageId &message : messages) {
        if (!message.isEmpty())
            wanted.append({message, MediaPart::Preview});
    }
    // Copies: dropping one changes both.
    QList<MediaId> unwanted;
    for (auto entry = d->tracks.cbegin(); entry != d->tracks.cend(); ++entry) {
        if (entry.key().part == MediaPart::Preview && entry->state.isUnderWay()
            && !wanted.contains(entry.key()))
            unwanted.append(entry.key());
    }
    for (const MediaId &id : std::as_const(unwanted))
        d->drop(id);
    auto &queue = d->waiting[size_t(MediaPart::Preview)];
    queue.clear();
    for (const MediaId &id : std::as_const(wanted)) {
        const Private::Track &entry = d->track(id);
        if (entry.state.phase == MediaPhase::Ready)
            (void)d->cache.find(d->name(id)); // in use
        else if (entry.state.phase == MediaPhase::Waiting)
            queue.append(id);
        else if (d->isDue(entry))
            d->enqueue({id, {}, {}, previewLimit});
    }
    d->pump(MediaPart::Preview);
}

void MediaLoader::retryPreview(const core::MessageId &message)
{
    const MediaId id{message, MediaPart::Preview};
    const MediaPhase phase = d->track(id).state.phase;
    if (phase != MediaPhase::Failed && phase != MediaPhase::None)
        return;
    d->enqueue({id, {}, {}, previewLimit});
    d->pump(MediaPart::Preview);
}

void MediaLoader::fetch(const core::MessageId &message, const QUrl &external)
{
    const MediaId id{message, MediaPart::Content};
    const MediaState &state = d->track(id).state;
    if (message.isEmpty() || state.isUnderWay() || state.phase == MediaPhase::Ready
        || state.phase == MediaPhase::Expired)
        return;
    d->enqueue({id, external, {}, d->cache.limit()});
    d->pump(MediaPart::Content);
}

void MediaLoader::save(const core::MessageId &message, const QString &file, const QUrl &external)
{
    const MediaId id{message, MediaPart::Content};
    Private::Track &entry = d->track(id);
    if (message.isEmpty())
        return;
    if (entry.state.phase == MediaPhase::Ready) {
        d->copy(message, entry.state.file, file);
    } else if (entry.state.isUnderWay()) {
        entry.copyTo = file;
    } else {
        d->enqueue({id, external, file, saveLimit});
        d->pump(MediaPart::Content);
    }
}

void MediaLoader::cancel(const core::MessageId &message)
{
    const MediaId id{message, MediaPart::Content};
    if (!d->track(id).state.isUnderWay())
        return;
    d->drop(id);
    d->pump(MediaPart::Content);
}

void MediaLoader::reject(const MediaId &id)
{
    const MediaState state = d->track(id).state;
    if (state.phase != MediaPhase::Ready)
        return;
    const bool wasThere = QFile::exists(state.file);
    d->cache.remove(d->name(id));
    d->setPhase(id, wasThere ? MediaPhase::Failed : MediaPhase::None,
                wasThere ? MediaProblem::Damaged : MediaProblem::None);
}

void MediaLoader::discard(const core::MessageId &message)
{
    for (const MediaPart part : {MediaPart::Preview, MediaPart::Content}) {
        const MediaId id{message, part};
        if (d->track(id).state.isUnderWay())
            d->drop(id);
        d->cache.remove(d->name(id));
        d->setPhase(id, MediaPhase::None);
        d->pump(part);
    }
}

void MediaLoader::forgetAll()
{
    const QList<MediaId> ids = d->tracks.keys();
    for (const MediaId &id : ids) {
        if (!d->tracks.value(id).state.isUnderWay())
            d->setPhase(id, MediaPhase::None);
    }
}

} // namespace kidoku::media
