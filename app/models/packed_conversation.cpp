// SPDX-License-Identifier: Apache-2.0
#include "packed_conversation_p.h"

#include <cstring>

namespace kidoku::models {

namespace {

using Length = quint32;

// Who gives a conversation another text packs it here, too.
static_assert(sizeof(store::Conversation) == sizeof(store::ConversationFacts) + 7 * sizeof(QString),
              "all texts of a conversation are packed");

char *put(char *to, const QByteArray &text)
{
    const auto length = Length(text.size());
    std::memcpy(to, &length, sizeof length);
    std::memcpy(to + sizeof length, text.constData(), length);
    return to + sizeof length + length;
}

QString take(const char *&from)
{
    Length length = 0;
    std::memcpy(&length, from, sizeof length);
    const QString text = QString::fromUtf8(from + sizeof length, qsizetype(length));
    from += sizeof length + length;
    return text;
}

} // namespace

quint32 SharedTexts::keyOf(const QString &text)
{
    const auto known = m_keys.constFind(text);
    if (known != m_keys.constEnd())
        return *known;
    const auto key = quint32(m_texts.size());
    m_texts.push_back(text);
    m_keys.insert(text, key);
    return key;
}

PackedConversation::PackedConversation(const store::Conversation &record, SharedTexts &shared)
    : m_facts(record)
    , m_account(shared.keyOf(record.account.value))
    , m_readBy(shared.keyOf(record.readBy))
    , m_doneBy(shared.keyOf(record.doneBy))
{
    const QByteArray texts[]{record.chat.value.toUtf8(), record.name.toUtf8(),
                             record.pictureUrl.toUtf8(), record.preview.toUtf8()};
    size_t size = 0;
    for (const QByteArray &text : texts)
        size += sizeof(Length) + size_t(text.size());
    m_texts = std::make_unique_for_overwrite<char[]>(size);
    char *to = m_texts.get();
    for (const QByteArray &text : texts)
        to = put(to, text);
}

store::Conversation PackedConversation::unpacked(const SharedTexts &shared) const
{
    store::Conversation record;
    static_cast<store::ConversationFacts &>(record) = m_facts;
    record.account = {shared.at(m_account)};
    record.readBy = shared.at(m_readBy);
    record.doneBy = shared.at(m_doneBy);
    const char *from = m_texts.get();
    record.chat = {take(from)};
    record.name = take(from);
    record.pictureUrl = take(from);
    record.preview = take(from);
    return record;
}

} // namespace kidoku::models
