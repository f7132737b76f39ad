// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_loader.h"
#include "store/records.h"

#include <QObject>
#include <QPointer>

namespace kidoku::ui {

//! Saves all pictures of a set into one folder, one after the other, under the names that "Save
//! as" would propose. A file that is there is never written over: the name gets a number. What
//! cannot be saved is noted and the rest goes on. GUI thread.
class SaveAll : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        QString name;
        media::MediaState state; //!< expired, or failed with its problem
    };

    //! Without a \a loader nothing is saved.
    SaveAll(media::MediaLoader *loader, QList<store::Message> messages, const QString &folder,
            QObject *parent = nullptr);
    ~SaveAll() override;

    void start();
    //! Ends after what is being written; what has been saved stays.
    void cancel();

    [[nodiscard]] bool covers(const core::MessageId &message) const;
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int total() const { return int(m_messages.size()); }
    [[nodiscard]] int saved() const { return m_saved; }
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    [[nodiscard]] bool isOver() const { return m_isOver; }

Q_SIGNALS:
    //! One more is saved or has failed.
    void progressed();
    void ended();

private:
    void next();
    void order();
    void follow();
    void fail(const media::MediaState &state);
    void close();
    void end();
    [[nodiscard]] media::MediaId present() const;
    [[nodiscard]] bool isPresent(const core::MessageId &message) const;
    [[nodiscard]] QString reserve(const QString &name) const;
    void giveBack();

    QPointer<media::MediaLoader> m_loader;
    const QList<store::Message> m_messages;
    const QString m_folder;
    QString m_file; //!< of the one that is being saved; its place is taken
    QString m_name;
    qsizetype m_at = -1;
    int m_saved = 0;
    QList<Failure> m_failures;
    bool m_isCancelled = false;
    bool m_isOver = false;
};

} // namespace kidoku::ui
