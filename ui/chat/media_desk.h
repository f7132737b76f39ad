// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_library.h"
#include "ui/chat/media_bubble.h"
#include "ui/chat/media_facts.h"
#include "ui/media/thumbnails.h"

#include <QModelIndex>
#include <QObject>
#include <QPointer>

namespace kidoku::ui {

//! Between the thread of the open conversation and its account's media: turns rows into bubbles,
//! pictures of a set into one, and what is on the screen into what is fetched. Hands out small
//! pictures. GUI thread.
class MediaDesk : public QObject
{
    Q_OBJECT

public:
    //! \a library outlives this.
    explicit MediaDesk(media::MediaLibrary &library, QObject *parent = nullptr);

    //! Whose messages are shown from now on.
    void setAccount(const core::AccountId &account);
    //! Under which names what was saved; a name may tell whose it is.
    void forgetSaved() { m_savedAs.clear(); }

    //! The row is media that can be asked for, so bubble() draws it.
    [[nodiscard]] bool covers(const QModelIndex &index) const;
    //! The messages that this row draws, by their place in the set: more than one for a set of
    //! pictures.
    [[nodiscard]] static QList<store::Message> messagesOf(const QModelIndex &index);
    [[nodiscard]] MediaBubble bubble(const QModelIndex &index) const;
    [[nodiscard]] QPixmap picture(const store::Message &message, QSize box, qreal ratio, Fit fit);

    //! Nothing of it is there or on its way yet.
    [[nodiscard]] media::MediaState content(const core::MessageId &message) const;
    //! The file to show small, or empty.
    [[nodiscard]] QString pictureFile(const store::Message &message) const;
    //! The one that says how a picture stands.
    [[nodiscard]] media::MediaState pictureState(const store::Message &message) const;
    //! Null when nothing can be asked for.
    [[nodiscard]] media::MediaLoader *loader() const;
    void noteSaved(const core::MessageId &message, const QString &file);

    //! These are on the screen.
    void setVisible(const QList<store::Message> &messages);

Q_SIGNALS:
    //! Some bubble looks different now; none has another size.
    void changed();
    void saveFailed(const kidoku::core::MessageId &message, kidoku::media::MediaProblem problem);

private:
    [[nodiscard]] MediaTile tileOf(const store::Message &message) const;
    void setFacts(MediaBubble &bubble, const store::Message &message) const;
    void rejected(const QString &file, ImageFault fault);

    media::MediaLibrary &m_library;
    core::AccountId m_account;
    Thumbnails m_thumbnails;
    QHash<QString, media::MediaId> m_shown;      //!< by file
    QHash<core::MessageId, QString> m_savedAs;   //!< names
    QList<QPointer<media::MediaLoader>> m_heard; //!< these tell us, shown or not
};

} // namespace kidoku::ui
