// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/client.h"
#include "media/media_state.h"
#include "media/web_fetch.h"

#include <QFuture>
#include <QSaveFile>

#include <memory>

namespace kidoku::media {

//! What to fetch, and where to.
struct MediaOrder
{
    MediaId id;
    QUrl external;  //!< not empty: from there instead of LINE
    QString target; //!< the user's file; empty: the cache
    qint64 limit = 0;
};

//! One download into one file. ended() comes once, unless cancel() came first; the file is then
//! written but not committed.
class MediaJob : public QObject
{
    Q_OBJECT

public:
    MediaJob(MediaOrder order, std::unique_ptr<QSaveFile> file, QObject *parent);
    ~MediaJob() override;

    void start(line::Client &client, WebFetch &web);
    void cancel();
    [[nodiscard]] const MediaOrder &order() const { return m_order; }
    [[nodiscard]] QSaveFile &file() { return *m_file; }

Q_SIGNALS:
    void progressed(qint64 received, qint64 total);
    //! Ready: all is in the file. \a slowDown: LINE asks for fewer calls.
    void ended(const kidoku::media::MediaState &state, bool slowDown);

private:
    [[nodiscard]] line::Sink sink();
    void takeReply(const line::Reply<core::Done> &reply);
    void end(MediaState state, bool slowDown = false);

    MediaOrder m_order;
    std::unique_ptr<QSaveFile> m_file;
    QFuture<line::Reply<core::Done>> m_call;
    QFuture<MediaState> m_download;
    bool m_diskFailed = false;
    bool m_done = false;
};

} // namespace kidoku::media
