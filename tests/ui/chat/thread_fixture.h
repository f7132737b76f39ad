// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/thread_model.h"
#include "store/inbox_tables.h"
#include "store/name_tables.h"
#include "store/store.h"
#include "support/await.h"
#include "support/manual_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

//! A store with one conversation, and the model of its thread.
namespace kidoku::testing {

class ThreadFixture
{
public:
    static constexpr qint64 start = 1'795'420'000'000;

    explicit ThreadFixture(store::ChatKind kind = store::ChatKind::User)
        : m_store(m_dir.filePath(QStringLiteral("k.sqlite")))
        , m_clock(start + 3'600'000)
        , m_thread(m_store, m_clock)
    {
        if (!await(m_store.open()).ok())
            qFatal("cannot open the store");
        QObject::connect(&m_store, &store::Store::changed, &m_thread, &models::ThreadModel::apply);
        m_id = await(m_store.write([kind](store::Database &database, store::ChangeSet &) {
                   return store::inbox::conversationOf(
                       database, {{QStringLiteral("aozora")}, kind, {QStringLiteral("U1")}});
               })).value();
    }

    [[nodiscard]] models::ThreadModel &thread() { return m_thread; }
    [[nodiscard]] core::ConversationId id() const { return m_id; }
    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }

    [[nodiscard]] store::Message text(int number, const QString &words = {}) const
    {
        store::Message message;
        message.conversation = m_id;
        message.id = {QString::number(1000 + number)};
        message.eventId = {QStringLiteral("E%1").arg(number)};
        message.position = store::positionOf({start + number * 1000}, message.id);
        message.kind = store::MessageKind::Text;
        message.text = words.isEmpty() ? QStringLiteral("message %1").arg(number) : words;
        return message;
    }
    [[nodiscard]] store::Position at(int number) const { return text(number).position; }

    void add(const QList<store::Message> &list)
    {
        (void)await(m_store.write([list](store::Database &database, store::ChangeSet &changes) {
            for (auto message : list) {
                store::inbox::addMessage(database, message, core::Secret("t"));
                changes.messages.append(message);
            }
            store::inbox::touch(database, {list.first().conversation}, changes);
            return core::Done();
        }));
    }
    void add(int first, int last)
    {
        QList<store::Message> list;
        for (int number = first; number <= last; ++number)
            list.append(text(number));
        add(list);
    }
    //! Of the conversation, or of a member of a group.
    void setName(const QString &name, const core::LineChatId &member = {})
    {
        (void)await(m_store.write(
            [id = m_id, name, member](store::Database &database, store::ChangeSet &changes) {
                if (member.isEmpty())
                    store::inbox::setName(database, id, name, {});
                else
                    store::inbox::setMemberName(database, id, member, name);
                store::inbox::touch(database, {id}, changes);
                return core::Done();
            }));
    }
    void unsend(int number)
    {
        (void)await(m_store.write([id = m_id, message = text(number).id](
                                      store::Database &database, store::ChangeSet &changes) {
            const auto row = store::inbox::unsend(database, {QStringLiteral("aozora")}, message,
                                                  {start + 3'000'000});
            store::inbox::touch(database, {id}, changes);
            changes.messages.append(*row);
            return core::Done();
        }));
    }
    void setSeen(int number)
    {
        (void)await(m_store.write(
            [id = m_id, upTo = at(number)](store::Database &database, store::ChangeSet &changes) {
                store::inbox::setSeen(database, id, upTo);
                store::inbox::touch(database, {id}, changes);
                return core::Done();
            }));
    }
    void setRead(int number, const QString &by)
    {
        store::ReadFact fact;
        fact.conversation = m_id;
        fact.upTo = at(number);
        fact.at = {start + number * 1000 + 60'000};
        fact.by = by;
        (void)await(m_store.write([fact](store::Database &database, store::ChangeSet &changes) {
            (void)store::inbox::addRead(database, fact);
            store::inbox::touch(database, {fact.conversation}, changes);
            return core::Done();
        }));
    }
    [[nodiscard]] store::Conversation record()
    {
        return *await(m_store.read([id = m_id](store::Database &database) {
                    return store::inbox::conversation(database, id);
                })).value();
    }
    void open()
    {
        QSignalSpy loaded(&m_thread, &models::ThreadModel::loaded);
        m_thread.open(record());
        if (!loaded.wait(30'000))
            qFatal("the thread was not loaded");
    }

private:
    QTemporaryDir m_dir;
    store::Store m_store;
    ManualClock m_clock;
    models::ThreadModel m_thread;
    core::ConversationId m_id;
};

} // namespace kidoku::testing
