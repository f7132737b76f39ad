// SPDX-License-Identifier: Apache-2.0
#include "conversation_search_p.h"

#include "core/fold.h"
#include "message_text.h"

#include <algorithm>

namespace kidoku::models {

bool ConversationSearch::setText(const QString &text)
{
    const QStringList words = core::foldedWords(text);
    if (words == m_words)
        return false;
    m_words = words;
    if (m_words.isEmpty())
        m_texts = {}; // all of their memory, too
    return true;
}

bool ConversationSearch::accepts(ConversationRows::Slot slot, const ConversationRows::Whole &whole)
{
    if (m_words.isEmpty())
        return true;
    if (m_texts.size() <= slot)
        m_texts.resize(slot + 1);
    QString &text = m_texts[slot];
    if (text.isNull()) {
        const store::Conversation record = whole();
        text = core::fold(shownName(record) + QLatin1Char('\n') + previewText(record));
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool ConversationSearch::acceptsChanged(ConversationRows::Slot slot,
                                        const ConversationRows::Whole &whole)
{
    if (slot < m_texts.size())
        m_texts[slot] = QString();
    return accepts(slot, whole);
}

} // namespace kidoku::models
