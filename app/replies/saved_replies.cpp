// SPDX-License-Identifier: Apache-2.0
#include "saved_replies.h"

#include "core/when_done.h"

#include <algorithm>

namespace kidoku::replies {

namespace {

using store::Database;
using store::SavedReply;
using All = store::StoreResult<QList<SavedReply>>;

bool isKnown(const QList<SavedReply> &all, const SavedReply &reply)
{
    return std::any_of(all.begin(), all.end(), [&reply](const SavedReply &one) {
        return one.title == reply.title && one.text == reply.text;
    });
}

} // namespace

SavedReplies::SavedReplies(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

template <typename Job>
void SavedReplies::change(Job job)
{
    auto written = m_store.write([job](Database &database, store::ChangeSet &) {
        job(database);
        return store::saved_replies::all(database);
    });
    core::whenDone(written, this, [this](const All &all) {
        if (!all)
            return;
        m_all = *all;
        Q_EMIT changed();
    });
}

void SavedReplies::load()
{
    auto read
        = m_store.read([](Database &database) { return store::saved_replies::all(database); });
    core::whenDone(read, this, [this](const All &all) {
        if (!all)
            return;
        m_all = *all;
        Q_EMIT changed();
    });
}

QList<SavedReply> SavedReplies::matching(const QString &text) const
{
    QList<SavedReply> first;
    QList<SavedReply> rest;
    for (const SavedReply &reply : m_all) {
        if (reply.title.startsWith(text, Qt::CaseInsensitive))
            first.append(reply);
        else if (reply.title.contains(text, Qt::CaseInsensitive)
                 || reply.text.contains(text, Qt::CaseInsensitive))
            rest.append(reply);
    }
    return first + rest;
}

bool SavedReplies::save(const SavedReply &given)
{
    const SavedReply reply = tidied(given);
    const bool full = reply.id == 0 && m_all.size() >= mostSavedReplies;
    if (reply.title.isEmpty() || reply.text.isEmpty() || full)
        return false;
    change([reply](Database &database) { (void)store::saved_replies::save(database, reply); });
    return true;
}

void SavedReplies::remove(qint64 id)
{
    change([id](Database &database) { store::saved_replies::remove(database, id); });
}

void SavedReplies::add(const QList<SavedReply> &replies)
{
    change([replies](Database &database) {
        QList<SavedReply> all = store::saved_replies::all(database);
        for (const SavedReply &reply : replies) {
            if (isKnown(all, reply) || all.size() >= mostSavedReplies)
                continue;
            (void)store::saved_replies::save(database, reply);
            all.append(reply);
        }
    });
}

} // namespace kidoku::replies
