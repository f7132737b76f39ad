// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_spans.h"
#include "models/name_finder.h"
#include "models/pseudonyms.h"
#include "store/log_entry.h"
#include "store/records.h"

#include <QObject>

//! Who is called what while others look on. The item models ask it for everything that they hand
//! out, so no view, export, clipboard or notification can show more. It is off until setOn(), and
//! then gives back what it is given. On, people, groups and colleagues have made-up names, ids that
//! look real, and no pictures; file names are made up; what customers write stays, with the names
//! in it that are known here made up, too. Real records are never changed. GUI thread.
namespace kidoku::models {

class Mask : public QObject
{
    Q_OBJECT

public:
    //! \a file keeps who is called what over restarts; empty: for this run only.
    explicit Mask(const QString &file = {}, QObject *parent = nullptr);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    //! The language is another one.
    void retranslate();

    //! This name may stand in a text. Nothing to do while it is off: who knows names tells them
    //! again at changed().
    void know(const core::LineChatId &who, const QString &name) const;

    //! Without the preview, which costs more than the rest.
    [[nodiscard]] store::Conversation identity(store::Conversation record) const;
    [[nodiscard]] store::Conversation masked(store::Conversation record) const;
    //! \a own are those whose names are looked for word by word.
    [[nodiscard]] store::Message masked(store::Message message,
                                        const QList<core::LineChatId> &own) const;
    [[nodiscard]] store::LogEntry masked(store::LogEntry entry) const;
    //! Of a text that was marked as it was written: spans move with their text, and a mention names
    //! nobody.
    [[nodiscard]] MarkedText masked(MarkedText text, const QList<core::LineChatId> &own) const;

    //! Of a member, or of whoever wrote.
    [[nodiscard]] QString person(const core::LineChatId &who, const QString &name) const;
    //! Of a colleague.
    [[nodiscard]] QString colleague(const QString &name) const;
    [[nodiscard]] core::LineChatId id(const core::LineChatId &who) const;
    [[nodiscard]] QString text(const QString &text, const QList<core::LineChatId> &own = {}) const;
    //! The same for an event as LINE sent it: every id of a person, group or room, too.
    [[nodiscard]] QString raw(QString text, const QList<core::LineChatId> &own) const;

Q_SIGNALS:
    //! On or off: everything that was handed out is said anew.
    void changed();

private:
    [[nodiscard]] QString made(const core::LineChatId &who) const;
    [[nodiscard]] QString fileName(const store::Message &message) const;
    [[nodiscard]] QByteArray detail(const store::Message &message) const;

    // Being asked for a name is what gives one.
    mutable Pseudonyms m_pseudonyms;
    mutable NameFinder m_names;
    bool m_on = false;
};

} // namespace kidoku::models
