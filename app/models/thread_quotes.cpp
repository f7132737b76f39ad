// SPDX-License-Identifier: Apache-2.0
#include "thread_model_p.h"

#include "core/text.h"
#include "core/when_done.h"
#include "message_text.h"
#include "store/inbox_tables.h"
#include "words_p.h"

//! What is quoted: read with the page that quotes it, kept while the chat is open, and followed
//! when it is unsent.
namespace kidoku::models {

namespace {

constexpr qsizetype quoteUnits = 200;

QList<int> quoteRoles()
{
    return {int(ThreadRole::Text), int(ThreadRole::Quote), Qt::AccessibleTextRole};
}

} // namespace

QList<core::MessageId> ThreadModel::Private::quotedIn(const QList<store::Message> &messages)
{
    QList<core::MessageId> ids;
    for (const store::Message &message : messages) {
        const core::MessageId id = quotedBy(message);
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

ThreadModel::Private::Quotes ThreadModel::Private::readQuotes(store::Database &database,
                                                              core::ConversationId id,
                                                              const core::AccountId &account,
                                                              const QList<core::MessageId> &wanted)
{
    Quotes quotes;
    for (const core::MessageId &message : wanted) {
        auto found = store::inbox::findMessage(database, account, message);
        // The id is a customer's word: it must not show what stands in another chat.
        if (found && found->conversation != id)
            found.reset();
        quotes.insert(message, found);
    }
    return quotes;
}

QVariant ThreadModel::Private::quote(const ThreadItem &item) const
{
    if (item.row != ThreadRow::Message || item.message->quoted.isEmpty())
        return {};
    ThreadQuote quote;
    quote.id = item.message->quoted;
    const auto known = quotes.constFind(quote.id);
    if (known == quotes.constEnd()) {
        quote.text = Words::tr("Quoted message");
    } else if (!*known) {
        quote.text = Words::tr("Quoted message is not stored");
    } else {
        const store::Message &message = **known;
        quote.place = message.position;
        quote.text = core::singleLine(messageText(shown(message)), quoteUnits);
        quote.sender = !message.incoming ? Words::tr("You")
            : message.sender.isEmpty()   ? shownName(shown())
                                         : nameOf(message.sender);
    }
    return QVariant::fromValue(quote);
}

void ThreadModel::Private::noteQuoted(const store::Message &message)
{
    const auto known = quotes.find(message.id);
    if (message.id.isEmpty() || known == quotes.end())
        return;
    *known = message;
    tellRows(
        [&message](const ThreadItem &item) {
            return item.message && item.message->quoted == message.id;
        },
        quoteRoles());
}

void ThreadModel::Private::loadQuotes()
{
    QList<core::MessageId> wanted;
    for (const MessagePtr &message : window.messages()) {
        if (!message->quoted.isEmpty() && !quotes.contains(message->quoted))
            wanted.append(message->quoted);
    }
    if (loadingQuotes || wanted.isEmpty())
        return;
    loadingQuotes = true;
    const auto read = store.read(
        [id = conversation.id, account = conversation.account, wanted](store::Database &database) {
            return readQuotes(database, id, account, wanted);
        });
    core::whenDone(read, q, [this, asked = generation](const store::StoreResult<Quotes> &result) {
        if (asked != generation)
            return;
        loadingQuotes = false;
        if (!result.ok())
            return;
        const Quotes &found = result.value();
        quotes.insert(found);
        tellRows(
            [&found](const ThreadItem &item) {
                return item.message && found.contains(item.message->quoted);
            },
            quoteRoles());
        loadQuotes(); // of what came meanwhile
    });
}

} // namespace kidoku::models
