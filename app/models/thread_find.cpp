// SPDX-License-Identifier: Apache-2.0
#include "thread_find.h"

#include "core/fold.h"
#include "core/when_done.h"
#include "store/thread_finds.h"
#include "text_match.h"

#include <algorithm>
#include <functional>

namespace kidoku::models {

namespace {

constexpr int pageRows = 1000; // some milliseconds of the store's thread
constexpr qsizetype maxWords = 200;

} // namespace

ThreadFind::ThreadFind(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void ThreadFind::search(core::ConversationId chat, const QString &words)
{
    const QString folded = core::fold(words.trimmed().left(maxWords));
    if (chat == m_chat && folded == m_words)
        return;
    m_chat = chat;
    m_words = folded;
    ++m_generation;
    m_places.clear();
    m_current = -1;
    m_searching = chat.isValid() && !folded.isEmpty();
    Q_EMIT changed();
    if (m_searching)
        readOn({});
}

void ThreadFind::readOn(std::optional<store::Position> before)
{
    const auto read
        = m_store.read([id = m_chat, words = m_words, before](store::Database &database) {
              return store::inbox::findBefore(
                  database, id, before, pageRows,
                  [&words](const store::Message &message) { return matches(message, words); });
          });
    core::whenDone(
        read, this,
        [this, asked = m_generation](const store::StoreResult<store::inbox::Found> &found) {
            if (asked != m_generation)
                return;
            const bool goesOn = found.ok() && found->goOnBefore && count() < most;
            m_searching = goesOn;
            if (found.ok()) {
                for (const store::Position place : found->places) {
                    if (count() < most && (m_places.isEmpty() || place < m_places.constLast()))
                        m_places.append(place);
                }
            }
            if (m_current < 0 && !m_places.isEmpty())
                makeCurrent(0);
            else
                Q_EMIT changed();
            if (goesOn && asked == m_generation)
                readOn(found->goOnBefore);
        });
}

void ThreadFind::apply(const store::ChangeSet &changes)
{
    if (m_words.isEmpty())
        return;
    const auto before = std::pair(m_places, m_current);
    for (const store::Message &message : changes.messages) {
        if (message.conversation == m_chat)
            put(message);
    }
    if (before != std::pair(m_places, m_current))
        Q_EMIT changed();
}

void ThreadFind::put(const store::Message &message)
{
    const auto place
        = std::lower_bound(m_places.begin(), m_places.end(), message.position, std::greater<>());
    const int at = static_cast<int>(place - m_places.begin());
    const bool isThere = place != m_places.end() && *place == message.position;
    if (matches(message, m_words) == isThere)
        return;
    if (isThere) {
        m_places.removeAt(at);
        if (m_current > at || m_current == count())
            --m_current;
    } else if (m_searching && at == count()) {
        return; // it is in a page that is still to come
    } else {
        m_places.insert(at, message.position);
        if (m_current >= at)
            ++m_current;
        if (m_current < 0)
            makeCurrent(0);
    }
}

void ThreadFind::move(int step)
{
    if (m_places.isEmpty())
        return;
    const int all = count();
    makeCurrent(((m_current + step) % all + all) % all);
}

void ThreadFind::makeCurrent(int current)
{
    m_current = current;
    Q_EMIT changed();
    Q_EMIT moved(m_places.at(current));
}

} // namespace kidoku::models
