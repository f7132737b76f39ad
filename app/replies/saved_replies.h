// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replies/saved_replies_json.h"
#include "store/store.h"

#include <QObject>

//! The replies that are saved for use again, for all accounts of this console. What is told is
//! what is durable. GUI thread.
namespace kidoku::replies {

class SavedReplies : public QObject
{
    Q_OBJECT

public:
    //! \a store outlives this.
    explicit SavedReplies(store::Store &store, QObject *parent = nullptr);

    //! The store is open.
    void load();
    //! By title.
    [[nodiscard]] const QList<store::SavedReply> &all() const { return m_all; }
    //! Those whose title or text contains \a text, those whose title begins with it first.
    [[nodiscard]] QList<store::SavedReply> matching(const QString &text) const;
    //! A new one when its id is 0. False when it is unusable, or there are too many.
    bool save(const store::SavedReply &reply);
    void remove(qint64 id);
    //! Adds those that are not there yet; how many that were is told by changed().
    void add(const QList<store::SavedReply> &replies);

Q_SIGNALS:
    void changed();

private:
    template <typename Job>
    void change(Job job);

    store::Store &m_store;
    QList<store::SavedReply> m_all;
};

} // namespace kidoku::replies
