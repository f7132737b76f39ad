// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include "core/when_done.h"
#include "models/message_text.h"
#include "store/inbox_tables.h"

#include <QFuture>

#include <algorithm>

namespace kidoku::ui {

namespace {

constexpr int firstPage = 200;   // more than a screen holds
constexpr int otherPages = 2000; // a few milliseconds of the GUI thread each

} // namespace

Console::Console(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_conversations(services.clock)
    , m_thread(services.store, services.clock)
    , m_log([this](core::ConversationId id) { return nameOf(id); }, services.clock)
    , m_logFeed(services.store, m_log)
{
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
    connect(&m_services.queue, &readmarks::Queue::statusChanged, this, &Console::takeMarks);
    connect(&m_services.preflight, &inbox::Preflight::changed, this, &Console::takePreflight);
    connect(&m_services.settings, &core::Settings::changed, this, [this](core::Setting setting) {
        if (setting == core::Setting::ShowIds)
            showIds();
    });
}

void Console::load()
{
    showIds();
    takePreflight(m_services.preflight.status());
    loadConversations({}, firstPage);
    m_logFeed.load();
}

void Console::open(core::ConversationId id)
{
    const auto record = m_conversations.conversation(id);
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
    const readmarks::MarkStatus now = m_services.queue.status(m_current);
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
        if (limit == firstPage)
            m_conversations.applyMarks(m_services.queue.statuses());
        if (page->size() < limit)
            Q_EMIT loaded();
        else
            loadConversations(page->last(), otherPages);
    });
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

void Console::takePreflight(const inbox::PreflightStatus &status)
{
    m_automaticRead = status.verdict == inbox::PreflightVerdict::AutomaticRead;
    m_conversations.setAutomaticRead(m_automaticRead);
    Q_EMIT updated();
}

} // namespace kidoku::ui
