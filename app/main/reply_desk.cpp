// SPDX-License-Identifier: Apache-2.0
#include "reply_desk.h"

#include "core/when_done.h"
#include "store/inbox_tables.h"

#include <QTimer>

namespace kidoku::app {

using core::Setting;

namespace {

constexpr std::chrono::seconds startAgain{2};

} // namespace

//! The account's queue as something that marks what stands above a reply: at once, since whoever
//! answers a message has read it.
class ReplyDesk::Marks final : public QObject, public replies::ReadBefore
{
public:
    Marks(store::Store &store, readmarks::Queue &queue)
        : m_store(store)
        , m_queue(queue)
    {
        connect(&queue, &readmarks::Queue::statusChanged, this,
                [this](const QList<readmarks::MarkStatus> &statuses) {
                    for (const readmarks::MarkStatus &status : statuses) {
                        if (!status.isOpen())
                            settle(status.conversation);
                    }
                });
    }

    void markBefore(core::ConversationId conversation, std::function<void()> settled) override
    {
        m_waiting.insert(conversation, std::move(settled));
        auto read = m_store.read([conversation](store::Database &database) {
            const auto record = store::inbox::conversation(database, conversation);
            return record && record->unread > 0;
        });
        core::whenDone(read, this, [this, conversation](const store::StoreResult<bool> &isUnread) {
            if (isUnread && *isUnread)
                mark(conversation);
            else
                settle(conversation);
        });
    }

private:
    void mark(core::ConversationId conversation)
    {
        core::whenDone(m_queue.request(conversation), this,
                       [this, conversation](const readmarks::RequestResult &requested) {
                           // No way to mark it: nothing to wait for.
                           if (!requested)
                               settle(conversation);
                           else
                               m_queue.sendNow(conversation);
                       });
    }
    void settle(core::ConversationId conversation)
    {
        const auto waiting = m_waiting.values(conversation);
        m_waiting.remove(conversation);
        for (const auto &settled : waiting)
            settled();
    }

    store::Store &m_store;
    readmarks::Queue &m_queue;
    QMultiHash<core::ConversationId, std::function<void()>> m_waiting;
};

ReplyDesk::ReplyDesk(const core::AccountId &account, store::Store &store, line::Client &client,
                     readmarks::Queue &marks, core::Settings &settings, const core::Clock &clock,
                     const QString &by, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_settings(settings)
    , m_by(by)
    , m_marks(std::make_unique<Marks>(store, marks))
    , m_outbox(config(), store, client, clock, m_marks.get())
    , m_quota(client)
{
    connect(&settings, &core::Settings::changed, this, [this] { m_outbox.setConfig(config()); });
    connect(&m_outbox, &replies::Outbox::sent, this,
            [this](core::ConversationId, const replies::SentReply &reply) {
                if (reply.way == store::ReplyWay::Push)
                    m_quota.pushed();
            });
    connect(&m_outbox, &replies::Outbox::statusChanged, this,
            [this](const QList<replies::ReplyStatus> &statuses) {
                for (const replies::ReplyStatus &status : statuses) {
                    if (status.state == replies::ReplyState::Failed
                        && status.last.reason == line::Reason::QuotaReached)
                        m_quota.reached();
                }
            });
}

ReplyDesk::~ReplyDesk() = default;

void ReplyDesk::start()
{
    core::whenDone(m_outbox.start(), this, [this](const store::StoreResult<core::Done> &started) {
        if (!started)
            QTimer::singleShot(startAgain, this, &ReplyDesk::start);
    });
    if (!std::exchange(m_started, true))
        m_quota.refresh();
}

void ReplyDesk::resume()
{
    m_outbox.resume();
    if (m_started)
        m_quota.refresh();
}

void ReplyDesk::setOperator(const QString &by)
{
    m_by = by;
    m_outbox.setConfig(config());
}

replies::OutboxConfig ReplyDesk::config() const
{
    replies::OutboxConfig config;
    config.account = m_account;
    config.retry.giveUpAfter = std::chrono::minutes(m_settings.number(Setting::GiveUpMinutes));
    config.markFirst = m_settings.flag(Setting::MarkBeforeReply);
    config.preferPush = m_settings.flag(Setting::PreferPush);
    config.by = m_by;
    return config;
}

} // namespace kidoku::app
