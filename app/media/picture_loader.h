// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_cache.h"
#include "media/web_fetch.h"

#include <QHash>
#include <QObject>
#include <QSet>

//! Profile pictures of people, groups and rooms, by their address; only from where LINE keeps
//! them (and loopback in the demonstration). What was fetched once comes from the disk: a person
//! who changes the picture gets another address. Those asked for last come first. GUI thread.
namespace kidoku::media {

class PictureLoader : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    PictureLoader(MediaCache &cache, WebFetch &web, const core::Clock &clock,
                  QObject *parent = nullptr);

    [[nodiscard]] bool isAllowed(const QString &address) const;
    //! The picture on the disk, or empty: then it is fetched if it can be, and ready() follows.
    [[nodiscard]] QString file(const QString &address);
    //! These bytes turned out to be no picture.
    void reject(const QString &address);
    //! The cache has been emptied.
    void forgetAll();

Q_SIGNALS:
    void ready(const QString &address);

private:
    void pump();
    void begin(const QString &address);
    void end(const QString &address, QSaveFile &file, MediaState state);

    MediaCache &m_cache;
    WebFetch &m_web;
    const core::Clock &m_clock;
    QHash<QString, QString> m_files;
    QHash<QString, core::Timestamp> m_notBefore; //!< after a failure
    QList<QString> m_waiting;                    //!< next last
    QSet<QString> m_inFlight;
};

} // namespace kidoku::media
