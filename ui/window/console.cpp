// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include "core/when_done.h"
#include "models/message_text.h"
#include "store/inbox_tables.h"
#include "store/memory.h"

#include <QFuture>

#include <algorithm>

namespace kidoku::ui {

namespace {

constexpr int firstPage = 200;   // more than a screen holds
constexpr int otherPages = 2000; // a few milliseconds of the GUI thread each

bool marksByItself(const AccountServices &services)
{
    return services.preflight.status().verdict == inbox::PreflightVerdict::AutomaticRead;
}

} // namespace

Console::Console(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_mask(services.pseudonymFile)
    , m_conversations(services.clock)
    , m_thread(services.store, services.clock)
    , m_log([this](core::ConversationId id) { return nameOf(id); }, services.clock)
    , m_logFeed(services.store, m_log)
{
    m_mask.setOn(services.settings.flag(core::Setting::PresenterMode));
    m_conversations.setMask(m_mask);
    m_thread.setMask(m_mask);
    m_log.setMask(m_mask);
    connect(&m_mask, &models::Mask::changed, this, &Console::updated);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_conversations.tick();
        Q_EMIT ticked();
    });
    connectServices();
}

void Console::connectServices()
{
    connect(&m_services.store, &store::Store::changed, this, &Console::take);
    for (const core::AccountId &id : m_services.accounts.list())
        watch(id);
    connect(&m_services.accounts, &Accounts::added, this, [this](const core::AccountId &id) {
        watch(id);
        m_conversations.applyMarks(m_services.accounts.of(id)->queue.statuses());
        filter();
    });
    connect(&m_services.accounts, &Accounts::removed, this, &Console::forget);
    connect(&m_services.accounts, &Accounts::changed, this, &Console::nameAccounts);
    filter();
    connect(&m_services.settings, &core::Settings::changed, this, [this](core::Setting setting) {
        if (setting == core::Setting::ShowIds)
            showIds();
        if (setting == core::Setting::PresenterMode)
            m_mask.setOn(m_services.settings.flag(setting));
    });
}

void Console::watch(const core::AccountId &id)
{
    const AccountServices *services = m_services.accounts.of(id);
    connect(&services->queue, &readmarks::Queue::statusChanged, this, &Console::takeMarks);
    // "4 in line"
    connect(&services->queue, &readmarks::Queue::countsChanged, this, [this, id] {
        if (const auto open = conversation(); open && open->account == id)
            Q_EMIT updated();
    });
    if (const replies::Outbox *outbox = services->outbox) {
        connect(outbox, &replies::Outbox::statusChanged, this,
                [this, outbox](const QList<replies::ReplyStatus> &replies) {
                    takeReplies(*outbox, replies);
                });
        takeReplies(*outbox, outbox->statuses());
    }
    connect(&services->preflight, &inbox::Preflight::changed, this,
            [this, id] { takePreflight(id); });
    takePreflight(id);
}

void Console::forget(const core::AccountId &id)
{
    const auto open = conversation();
    if (open && open->account == id)
        this->open({});
    if (m_shown == id)
        m_shown = {};
    filter();
}

// Conversations of an account that is not at work stay stored, but nothing can be done about them.
void Console::filter()
{
    const QList<core::AccountId> ids = m_services.accounts.list();
    QSet<core::AccountId> shown(ids.begin(), ids.end());
    if (!m_shown.isEmpty())
        shown = {m_shown};
    m_conversations.setAccounts(shown);
    nameAccounts();
    Q_EMIT accountsShown();
}

void Console::nameAccounts()
{
    QHash<core::AccountId, QString> names;
    const AccountLooks looks = m_services.accounts.looks();
    for (auto look = looks.cbegin(); look != looks.cend(); ++look)
        names.insert(look.key(), look->name);
    m_conversations.setAccountNames(names);
    // The log also has rows of those that are switched off.
    QHash<core::AccountId, QString> all;
    for (const accounts::Entry &entry : m_services.book.list())
        all.insert(entry.id, m_services.accounts.name(entry.id));
    m_log.setAccountNames(all);
}

void Console::showAccount(const core::AccountId &id)
{
    const core::AccountId known = m_services.accounts.of(id) ? id : core::AccountId();
    if (known == m_shown)
        return;
    m_shown = known;
    filter();
}

AccountServices *Console::account(core::ConversationId id) const
{
    const auto record = m_conversations.stored(id);
    return record ? m_services.accounts.of(record->account) : nullptr;
}

void Console::load()
{
    showIds();
    loadConversations({}, firstPage);
    m_logFeed.load();
}

void Console::open(core::ConversationId id)
{
    const auto record = account(id) ? m_conversations.stored(id) : std::nullopt;
    const core::ConversationId known = record ? id : core::ConversationId();
    if (known == m_current)
        return;
    m_current = known;
    m_ended.reset();
    m_conversations.setKept(known);
    m_thread.open(record.value_or(store::Conversation()));
    Q_EMIT opened(known);
}

std::optional<store::Conversation> Console::conversation() const
{
    return m_conversations.conversation(m_current);
}

readmarks::MarkStatus Console::mark() const
{
    const AccountServices *services = account();
    if (!services)
        return {};
    readmarks::MarkStatus now = services->queue.status(m_current);
    if (now.state == readmarks::MarkState::WaitingForLine)
        now.inLine = services->queue.counts().waiting;
    return now.state == readmarks::MarkState::None && m_ended ? *m_ended : now;
}

void Console::setTicking(bool ticking)
{
    if (ticking == m_tick.isActive())
        return;
    if (!ticking) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    m_conversations.tick();
    Q_EMIT ticked();
}

void Console::loadConversations(std::optional<store::Conversation> before, int limit)
{
    using Page = QList<store::Conversation>;
    const auto read
        = m_services.store.read([before = std::move(before), limit](store::Database &database) {
              return store::inbox::conversations(database, before, limit);
          });
    core::whenDone(read, this, [this, limit](const store::StoreResult<Page> &page) {
        if (!page)
            return; // the store tells why; the banner shows it
        m_conversations.apply(*page);
        if (limit == firstPage) {
            for (const core::AccountId &id : m_services.accounts.list())
                m_conversations.applyMarks(m_services.accounts.of(id)->queue.statuses());
        }
        if (page->size() < limit)
            listLoaded();
        else
            loadConversations(page->last(), otherPages);
    });
}

void Console::listLoaded()
{
    m_services.store.read([](store::Database &database) {
        store::giveMemoryBack(database);
        return core::Done{};
    });
    Q_EMIT loaded();
}

void Console::take(const store::ChangeSet &changes)
{
    m_conversations.apply(changes.conversations);
    m_thread.apply(changes);
    const bool concerns
        = std::any_of(changes.conversations.begin(), changes.conversations.end(),
                      [this](const store::Conversation &c) { return c.id == m_current; });
    if (concerns)
        Q_EMIT updated();
}

QString Console::nameOf(core::ConversationId id) const
{
    const auto record = m_conversations.conversation(id);
    return record ? models::shownName(*record) : QString();
}

void Console::showIds()
{
    m_log.setShowIds(m_services.settings.flag(core::Setting::ShowIds));
}

void Console::takeMarks(const QList<readmarks::MarkStatus> &marks)
{
    m_conversations.applyMarks(marks);
    bool concerns = false;
    for (const readmarks::MarkStatus &mark : marks) {
        if (!m_current.isValid() || mark.conversation != m_current)
            continue;
        concerns = true;
        const bool isOver = !mark.isOpen() && mark.state != readmarks::MarkState::Failed;
        m_ended = isOver ? std::optional(mark) : std::nullopt;
    }
    if (concerns)
        Q_EMIT updated();
}

void Console::takeReplies(const replies::Outbox &outbox, const QList<replies::ReplyStatus> &replies)
{
    QSet<core::ConversationId> chats;
    for (const replies::ReplyStatus &reply : replies)
        chats.insert(reply.conversation);
    for (const core::ConversationId id : std::as_const(chats)) {
        const auto all = outbox.statuses(id);
        const auto failed
            = std::count_if(all.begin(), all.end(), [](const replies::ReplyStatus &reply) {
                  return reply.needsOperator();
              });
        m_conversations.setFailedReplies(id, int(failed));
    }
}

void Console::takePreflight(const core::AccountId &id)
{
    const AccountServices *services = m_services.accounts.of(id);
    m_conversations.setAutomaticRead(id, services && marksByItself(*services));
    Q_EMIT updated();
}

bool Console::automaticRead(core::ConversationId id) const
{
    const AccountServices *services = account(id);
    return services && marksByItself(*services);
}

bool Console::marksByHand() const
{
    const QList<core::AccountId> ids
        = m_shown.isEmpty() ? m_services.accounts.list() : QList<core::AccountId>{m_shown};
    return std::any_of(ids.begin(), ids.end(), [this](const core::AccountId &id) {
        const AccountServices *services = m_services.accounts.of(id);
        return services && !marksByItself(*services);
    });
}

} // namespace kidoku::ui
