// SPDX-License-Identifier: Apache-2.0
#include "file_copy.h"
#include "media_loader_p.h"

#include "core/backoff.h"
#include "core/when_done.h"

namespace kidoku::media {

namespace {

constexpr std::array inFlightLimits{3, 2}; // by MediaPart
constexpr int mostPolls = 14;              // about five minutes
constexpr core::Milliseconds tokenPause = std::chrono::minutes(1);
constexpr core::Milliseconds slowDownPause = std::chrono::seconds(10);
constexpr core::BackoffPolicy retry{std::chrono::seconds(30), std::chrono::minutes(10), 2.0, 0.2};
constexpr core::BackoffPolicy polling{std::chrono::seconds(1), std::chrono::seconds(30), 2.0, 0.2};

} // namespace

void MediaLoader::Private::enqueue(const MediaOrder &order)
{
    Track &entry = track(order.id);
    entry.order = order;
    entry.copyTo.clear();
    entry.polls = 0;
    waiting[size_t(order.id.part)].append(order.id);
    setPhase(order.id, MediaPhase::Waiting);
}

void MediaLoader::Private::drop(const MediaId &id)
{
    Track &entry = track(id);
    waiting[size_t(id.part)].removeAll(id);
    if (MediaJob *job = std::exchange(entry.job, nullptr)) {
        job->cancel();
        job->deleteLater();
        --inFlight[size_t(id.part)];
    }
    setPhase(id, MediaPhase::None);
}

void MediaLoader::Private::pump(MediaPart part)
{
    auto &queue = waiting[size_t(part)];
    while (!queue.isEmpty() && inFlight[size_t(part)] < inFlightLimits[size_t(part)])
        begin(queue.takeFirst());
}

void MediaLoader::Private::begin(const MediaId &id)
{
    Track &entry = track(id);
    const QString target = entry.order.target;
    std::unique_ptr<QSaveFile> file;
    if (target.isEmpty()) {
        file = cache.begin(name(id));
    } else {
        file = std::make_unique<QSaveFile>(target);
        if (!file->open(QIODevice::WriteOnly))
            file.reset();
    }
    if (!file) {
        setPhase(id, MediaPhase::Failed, MediaProblem::Disk);
        if (!target.isEmpty())
            Q_EMIT q.saveFailed(id.message, MediaProblem::Disk);
        return;
    }
    ++inFlight[size_t(id.part)];
    auto *job = new MediaJob(entry.order, std::move(file), &q);
    entry.job = job;
    QObject::connect(job, &MediaJob::progressed, &q, [this, id](qint64 received, qint64 total) {
        MediaState state = track(id).state;
        state.received = received;
        state.total = total;
        set(id, state);
    });
    QObject::connect(
        job, &MediaJob::ended, &q,
        [this, job](const MediaState &state, bool slowDown) { ended(job, state, slowDown); });
    setPhase(id, MediaPhase::Loading);
    job->start(client, web);
}

// The file of a whole download, where it belongs.
MediaState MediaLoader::Private::kept(MediaJob &job)
{
    MediaState state;
    const MediaOrder &order = job.order();
    if (!order.target.isEmpty()) {
        if (!job.file().commit()) {
            state.phase = MediaPhase::Failed;
            state.problem = MediaProblem::Disk;
        }
        return state;
    }
    const bool fits = job.file().size() <= cache.limit();
    if (cache.commit(name(order.id), job.file())) {
        state.phase = MediaPhase::Ready;
        state.file = cache.find(name(order.id));
    } else {
        state.phase = fits ? MediaPhase::Failed : MediaPhase::TooLarge;
        state.problem = fits ? MediaProblem::Disk : MediaProblem::None;
    }
    return state;
}

void MediaLoader::Private::ended(MediaJob *job, const MediaState &state, bool slowDown)
{
    const MediaOrder order = job->order();
    const MediaId id = order.id;
    track(id).job = nullptr;
    --inFlight[size_t(id.part)];
    job->deleteLater();
    const MediaState now = state.phase == MediaPhase::Ready ? kept(*job) : state;
    const QString copyTo = std::exchange(track(id).copyTo, {});
    if (now.phase == MediaPhase::Preparing) {
        track(id).copyTo = copyTo;
        schedulePoll(id);
    } else if (now.phase == MediaPhase::Failed) {
        noteFailure(id, now, slowDown);
    } else {
        track(id).failures = 0;
    }
    if (now.phase == MediaPhase::Expired && order.external.isEmpty())
        cache.noteGone(name(id));
    set(id, now);
    if (!copyTo.isEmpty() && now.phase == MediaPhase::Ready)
        copy(id.message, now.file, copyTo);
    if (!order.target.isEmpty() && state.phase == MediaPhase::Ready
        && now.phase == MediaPhase::None)
        Q_EMIT q.saved(id.message, order.target);
    else if (!order.target.isEmpty() && now.phase == MediaPhase::Failed)
        Q_EMIT q.saveFailed(id.message, now.problem);
    pump(id.part);
}

void MediaLoader::Private::noteFailure(const MediaId &id, const MediaState &state, bool slowDown)
{
    Track &entry = track(id);
    ++entry.failures;
    const core::Milliseconds now = clock.monotonic();
    entry.retryAt = now + retry.delay(entry.failures, core::systemRandom());
    if (state.problem == MediaProblem::TokenRefused)
        pausedUntil = now + tokenPause;
    else if (slowDown)
        pausedUntil = now + slowDownPause;
    if (pausedUntil <= now)
        return;
    // What has not been asked yet would fail the same way.
    const QList<MediaId> others = std::exchange(waiting[size_t(MediaPart::Preview)], {});
    for (const MediaId &other : others)
        set(other, state);
}

void MediaLoader::Private::copy(const core::MessageId &message, const QString &from,
                                const QString &to)
{
    core::whenDone(copyFile(from, to), &q, [this, message, to](bool well) {
        if (well)
            Q_EMIT q.saved(message, to);
        else
            Q_EMIT q.saveFailed(message, MediaProblem::Disk);
    });
}

void MediaLoader::Private::schedulePoll(const MediaId &id)
{
    Track &entry = track(id);
    entry.pollAt = clock.monotonic() + polling.delay(++entry.polls, core::systemRandom());
    tick.start();
}

void MediaLoader::Private::onTick()
{
    QList<MediaId> due;
    bool more = false;
    for (auto entry = tracks.cbegin(); entry != tracks.cend(); ++entry) {
        if (entry->state.phase != MediaPhase::Preparing)
            continue;
        more = true;
        if (!entry->isPolling && entry->pollAt <= clock.monotonic())
            due.append(entry.key());
    }
    if (!more)
        tick.stop();
    for (const MediaId &id : std::as_const(due))
        poll(id);
}

void MediaLoader::Private::poll(const MediaId &id)
{
    Track &entry = track(id);
    if (entry.polls > mostPolls) {
        giveUp(id);
        return;
    }
    entry.isPolling = true;
    core::whenDone(client.contentTranscoding(id.message), &q,
                   [this, id](const line::Reply<line::Transcoding> &reply) { polled(id, reply); });
}

void MediaLoader::Private::giveUp(const MediaId &id)
{
    const bool wasSaved = !track(id).order.target.isEmpty();
    setPhase(id, MediaPhase::Failed, MediaProblem::NotPrepared);
    if (wasSaved)
        Q_EMIT q.saveFailed(id.message, MediaProblem::NotPrepared);
}

void MediaLoader::Private::polled(const MediaId &id, const line::Reply<line::Transcoding> &reply)
{
    Track &entry = track(id);
    entry.isPolling = false;
    if (entry.state.phase != MediaPhase::Preparing) // cancelled meanwhile
        return;
    const bool isDone = reply.value == line::Transcoding::Succeeded;
    // A relay of before this call, or a kind of message without it: the content itself tells.
    const bool cannotTell = !reply.value && reply.meaning.verdict == line::Verdict::Refused;
    if (reply.value == line::Transcoding::Failed) {
        giveUp(id);
    } else if (isDone || cannotTell) {
        waiting[size_t(id.part)].append(id);
        setPhase(id, MediaPhase::Waiting);
        pump(id.part);
    } else {
        schedulePoll(id);
    }
}

} // namespace kidoku::media
