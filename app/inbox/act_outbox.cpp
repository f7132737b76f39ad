// SPDX-License-Identifier: Apache-2.0
#include "act_outbox.h"

#include "core/when_done.h"
#include "store/act_table.h"
#include "store/log_table.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

namespace kidoku::inbox {

using store::ChangeSet;
using store::Database;

ActOutbox::ActOutbox(core::AccountId account, store::Store &store, relay::ActClient &client,
                     const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_store(store)
    , m_client(client)
    , m_clock(clock)
{
    connect(&client, &relay::ActClient::delivered, this, &ActOutbox::forget);
    connect(&client, &relay::ActClient::refused, this,
            [this](int status, const QString &kind, const QString &id) {
                noteRefusal(status, kind);
                forget(id);
                Q_EMIT refused(id);
            });
}

void ActOutbox::start()
{
    using Left = store::StoreResult<QList<store::acts::Act>>;
    auto read = m_store.read([account = m_account](Database &database) {
        return store::acts::waiting(database, account);
    });
    core::whenDone(read, this, [this](const Left &left) {
        if (!left) {
            QTimer::singleShot(1000, this, &ActOutbox::start);
            return;
        }
        for (const store::acts::Act &act : *left) {
            const auto object = QJsonDocument::fromJson(act.body).object();
            // Acts have a kind; reads, which the relay tells apart by their form, have none.
            if (const auto other = relay::actRecordFromJson(object))
                send(*other);
            else if (const auto record = relay::readRecordFromJson(object))
                send(act.uuid, *record);
            else
                forget(act.uuid);
        }
    });
}

void ActOutbox::post(const relay::ReadRecord &record)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    keep(id, relay::toJson(record), [this, id, record] { send(id, record); });
}

void ActOutbox::post(const relay::ActRecord &record)
{
    keep(record.id, relay::toJson(record), [this, record] { send(record); });
}

QByteArray ActOutbox::bodyOf(const relay::ActRecord &record)
{
    return QJsonDocument(relay::toJson(record)).toJson(QJsonDocument::Compact);
}

void ActOutbox::keep(const QString &id, const QJsonObject &object,
                     const std::function<void()> &then)
{
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    auto kept = m_store.write([account = m_account, id, body](Database &database, ChangeSet &) {
        store::acts::add(database, account, {id, body});
        return core::Done{};
    });
    // Also when it cannot be kept: then it is at least tried.
    core::whenDone(kept, this, [then](const store::StoreResult<core::Done> &) { then(); });
}

void ActOutbox::send(const relay::ActRecord &record)
{
    if (m_given.contains(record.id))
        return;
    m_given.insert(record.id);
    m_client.post(record);
}

void ActOutbox::send(const QString &id, const relay::ReadRecord &record)
{
    if (m_given.contains(id))
        return;
    m_given.insert(id);
    m_client.post(record, id);
}

void ActOutbox::forget(const QString &id)
{
    m_given.remove(id);
    (void)m_store.write([id](Database &database, ChangeSet &) {
        store::acts::remove(database, id);
        return core::Done{};
    });
}

void ActOutbox::noteRefusal(int status, const QString &kind)
{
    store::LogEntry entry;
    entry.at = m_clock.now();
    entry.what = store::LogWhat::ActRefused;
    entry.state = store::LogState::Failed;
    entry.direction = store::LogDirection::Outgoing;
    entry.account = m_account;
    entry.httpStatus = status;
    entry.args = {kind};
    (void)m_store.write([entry](Database &database, ChangeSet &changes) mutable {
        entry.id = store::log::add(database, entry);
        changes.log.append(entry);
        return core::Done{};
    });
}

} // namespace kidoku::inbox
