// SPDX-License-Identifier: Apache-2.0
#include "media_job_p.h"

#include "core/when_done.h"

#include <QPointer>

namespace kidoku::media {

MediaJob::MediaJob(MediaOrder order, std::unique_ptr<QSaveFile> file, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_file(std::move(file))
{}

MediaJob::~MediaJob()
{
    cancel();
}

line::Sink MediaJob::sink()
{
    // The call may outlive the job by a moment.
    const QPointer<MediaJob> self(this);
    return {.write =
                [self](const QByteArray &piece) {
                    if (!self || self->m_done)
                        return false;
                    self->m_diskFailed = self->m_file->write(piece) != piece.size();
                    return !self->m_diskFailed;
                },
            .progress =
                [self](qint64 received, qint64 total) {
                    if (self && !self->m_done)
                        Q_EMIT self->progressed(received, total);
                }};
}

void MediaJob::start(line::Client &client, WebFetch &web)
{
    if (!m_order.external.isEmpty()) {
        m_download = web.get(m_order.external, sink(), m_order.limit);
        core::whenDone(m_download, this, [this](const MediaState &state) { end(state); });
        return;
    }
    const core::MessageId &message = m_order.id.message;
    m_call = m_order.id.part == MediaPart::Preview
        ? client.contentPreviewTo(message, sink(), m_order.limit)
        : client.contentTo(message, sink(), m_order.limit);
    core::whenDone(m_call, this,
                   [this](const line::Reply<core::Done> &reply) { takeReply(reply); });
}

void MediaJob::takeReply(const line::Reply<core::Done> &reply)
{
    MediaState state;
    if (reply.value)
        state.phase = MediaPhase::Ready;
    else if (reply.answer.status == 202)
        state.phase = MediaPhase::Preparing;
    else
        state = stateAfter(reply.meaning);
    end(state, reply.meaning.verdict == line::Verdict::SlowDown);
}

void MediaJob::end(MediaState state, bool slowDown)
{
    if (std::exchange(m_done, true))
        return;
    if (m_diskFailed) {
        state = {};
        state.phase = MediaPhase::Failed;
        state.problem = MediaProblem::Disk;
    }
    if (state.phase != MediaPhase::Ready)
        m_file->cancelWriting();
    Q_EMIT ended(state, slowDown);
}

void MediaJob::cancel()
{
    if (std::exchange(m_done, true))
        return;
    m_file->cancelWriting();
    m_call.cancel();
    m_download.cancel();
}

} // namespace kidoku::media
