// SPDX-License-Identifier: Apache-2.0
#include "drafts.h"

#include "core/text.h"
#include "core/when_done.h"

namespace kidoku::replies {

namespace {

constexpr std::chrono::milliseconds pause{400};
constexpr qsizetype previewUnits = 120;

QString lineOf(const store::Draft &draft)
{
    for (const QString &bubble : draft.bubbles) {
        if (const QString line = core::singleLine(bubble, previewUnits); !line.isEmpty())
            return line;
    }
    return {};
}

} // namespace

Drafts::Drafts(store::Store &store, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts()
{
    flush();
}

void Drafts::load()
{
    using All = QHash<core::ConversationId, store::Draft>;
    auto read
        = m_store.read([](store::Database &database) { return store::drafts::all(database); });
    core::whenDone(read, this, [this](const store::StoreResult<All> &all) {
        if (all) {
            for (auto it = all->cbegin(); it != all->cend(); ++it) {
                if (!m_drafts.contains(it.key())) // what was typed meanwhile is newer
                    put(it.key(), it.value());
            }
        }
        Q_EMIT loaded();
    });
}

store::Draft Drafts::draft(core::ConversationId conversation) const
{
    return m_drafts.value(conversation);
}

QString Drafts::preview(core::ConversationId conversation) const
{
    return lineOf(m_drafts.value(conversation));
}

void Drafts::edit(core::ConversationId conversation, const store::Draft &draft)
{
    if (!conversation.isValid() || m_drafts.value(conversation) == draft)
        return;
    put(conversation, draft);
    m_waiting.insert(conversation, draft);
    // Not started anew: somebody who never pauses would never be saved.
    if (!m_timer.isActive())
        m_timer.start();
}

void Drafts::sent(core::ConversationId conversation)
{
    m_waiting.remove(conversation);
    put(conversation, {});
}

void Drafts::flush()
{
    m_timer.stop();
    const auto waiting = std::exchange(m_waiting, {});
    if (waiting.isEmpty())
        return;
    (void)m_store.write(
        [waiting, now = m_clock.now()](store::Database &database, store::ChangeSet &) {
            for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
                store::drafts::save(database, it.key(), it.value(), now);
            return core::Done{};
        });
}

void Drafts::put(core::ConversationId conversation, const store::Draft &draft)
{
    const QString before = preview(conversation);
    // An empty one stays known while the store may still hold the old one.
    m_drafts.insert(conversation, draft.isEmpty() ? store::Draft() : draft);
    if (const QString now = preview(conversation); now != before)
        Q_EMIT draftChanged(conversation, now);
}

} // namespace kidoku::replies
