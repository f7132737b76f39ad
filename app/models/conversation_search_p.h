// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conversation_rows_p.h"

#include <QStringList>

namespace kidoku::models {

//! Whether a name or a last message holds all words of a search, whatever their width, case and
//! kana. The texts to look in are made once per conversation and kept while there is a search, so
//! that neither a further letter nor a new message costs more than what it changes.
class ConversationSearch
{
public:
    //! False when the words are the same as before.
    bool setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    [[nodiscard]] bool accepts(ConversationRows::Slot slot, const ConversationRows::Whole &whole);
    //! The texts have words of another language now.
    void forget() { m_texts.clear(); }
    //! The same for a record that may be another one now.
    [[nodiscard]] bool acceptsChanged(ConversationRows::Slot slot,
                                      const ConversationRows::Whole &whole);

private:
    QStringList m_words;
    std::vector<QString> m_texts; //!< by slot, null: not made yet
};

} // namespace kidoku::models
