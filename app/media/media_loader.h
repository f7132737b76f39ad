// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/client.h"
#include "media/media_cache.h"
#include "media/media_state.h"
#include "media/web_fetch.h"

#include <QObject>

#include <memory>

//! The media of one account: what is here, what is on its way, and what LINE no longer has.
//! Previews of the messages on the screen are fetched by themselves, few at a time and those
//! first that were named first; a whole video or file only when somebody asks for it. LINE learns
//! from this that something was downloaded, and nothing about reading. After a failure it waits
//! before it asks by itself again; an order of the user goes out at once. GUI thread.
namespace kidoku::media {

class MediaLoader : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    MediaLoader(core::AccountId account, line::Client &client, MediaCache &cache, WebFetch &web,
                const core::Clock &clock, QObject *parent = nullptr);
    ~MediaLoader() override;

    [[nodiscard]] MediaState state(const MediaId &id);

    //! These messages' previews are on the screen, the most wanted first. Others that were and
    //! have not come yet are no longer fetched.
    void setWanted(const QList<core::MessageId> &messages);
    //! The user asks for the preview again after a failure.
    void retryPreview(const core::MessageId &message);
    //! The user wants the content itself; \a external where LINE does not have it.
    void fetch(const core::MessageId &message, const QUrl &external = {});
    //! The user wants it in \a file: straight from the wire, without a copy here.
    void save(const core::MessageId &message, const QString &file, const QUrl &external = {});
    //! Ends what fetch() or save() began.
    void cancel(const core::MessageId &message);
    //! These bytes turned out to be no picture (or to be gone from the disk).
    void reject(const MediaId &id);
    //! The customer has taken the message back: nothing of it stays here.
    void discard(const core::MessageId &message);
    //! The cache has been emptied.
    void forgetAll();

Q_SIGNALS:
    void changed(const kidoku::media::MediaId &id);
    void saved(const kidoku::core::MessageId &message, const QString &file);
    void saveFailed(const kidoku::core::MessageId &message, kidoku::media::MediaProblem problem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::media
