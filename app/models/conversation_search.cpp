// SPDX-License-Identifier: Apache-2.0
#include "conversation_search_p.h"

#include "message_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kidoku::models {

namespace {

// Full-width letters are found by half-width ones and the other way round.
QString leveled(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

bool ConversationSearch::setText(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList words = leveled(text).split(space, Qt::SkipEmptyParts);
    if (words == m_words)
        return false;
    m_words = words;
    if (m_words.isEmpty())
        m_texts = {}; // all of their memory, too
    return true;
}

bool ConversationSearch::accepts(ConversationRows::Slot slot, const store::Conversation &record)
{
    if (m_words.isEmpty())
        return true;
    if (m_texts.size() <= slot)
        m_texts.resize(slot + 1);
    QString &text = m_texts[slot];
    if (text.isNull())
        text = leveled(shownName(record) + QLatin1Char('\n') + previewText(record));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool ConversationSearch::acceptsChanged(ConversationRows::Slot slot,
                                        const store::Conversation &record)
{
    if (slot < m_texts.size())
        m_texts[slot] = QString();
    return accepts(slot, record);
}

} // namespace kidoku::models
