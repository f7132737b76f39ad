// SPDX-License-Identifier: Apache-2.0
#include "thread_model.h"

#include "message_text.h"
#include "reply_words.h"
#include "state_text.h"
#include "thread_model_p.h"
#include "words_p.h"

namespace kidoku::models {

namespace {

constexpr int rowKinds = 8;
static_assert(int(ThreadRow::System) < rowKinds);
// A reader who stays at the end of a busy chat: drop in blocks, not with every message.
constexpr int windowSlack = ThreadModel::windowSize / 4;

} // namespace

ThreadFacts ThreadModel::Private::facts() const
{
    return {conversation, seenAtOpen, clock.now(), hasOlder, hasNewer};
}

QString ThreadModel::Private::text(const ThreadItem &item) const
{
    switch (item.row) {
    case ThreadRow::Day:
        return dayText({item.message->position.at}, clock.now());
    case ThreadRow::SeenDivider:
    case ThreadRow::ReadDivider:
        return item.text;
    case ThreadRow::Message:
    case ThreadRow::System:
        break;
    }
    if (item.message->kind != store::MessageKind::Text)
        return messageText(*item.message); // has our own words in it: not kept over a new language
    if (texts.size() > 2 * windowSize)
        texts.clear(); // the window has moved on
    QString &known = texts[item.message->row];
    if (known.isEmpty())
        known = messageText(*item.message);
    return known;
}

QString ThreadModel::Private::sender(const ThreadItem &item) const
{
    const bool named = item.row == ThreadRow::Message && item.message->incoming
        && conversation.kind != store::ChatKind::User;
    return named ? shownSender(item.message->sender, names.value(item.message->sender)) : QString();
}

QString ThreadModel::Private::stamp(const ThreadItem &item) const
{
    QString read;
    if (item.isRead)
        read = item.tellsReadTime ? readTime(conversation.readAt, clock.now())
                                  : Words::tr("Read", "shown to the customer");
    return models::facts(
        {clockTime({item.message->position.at}), read, bubbleWords(*item.message)});
}

QString ThreadModel::Private::caption(const ThreadItem &item) const
{
    if (item.row != ThreadRow::Message)
        return {};
    return models::facts({stamp(item), item.isNew ? Words::tr("New", "message") : QString()});
}

QString ThreadModel::Private::accessibleText(const ThreadItem &item) const
{
    if (item.row != ThreadRow::Message)
        return text(item);
    const QString who = item.message->incoming ? sender(item) : Words::tr("You");
    return models::facts({who, text(item), caption(item)});
}

ThreadModel::ThreadModel(store::Store &store, const core::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this, store, clock))
{}

ThreadModel::~ThreadModel() = default;

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThreadItem &item = d->rows[static_cast<size_t>(index.row())];
    const bool isMessage = item.row == ThreadRow::Message || item.row == ThreadRow::System;
    if (role == Qt::DisplayRole)
        return d->text(item);
    if (role == Qt::AccessibleTextRole)
        return d->accessibleText(item);
    switch (static_cast<ThreadRole>(role)) {
    case ThreadRole::Row:
        return QVariant::fromValue(item.row);
    case ThreadRole::Record:
        return isMessage ? QVariant::fromValue(*item.message) : QVariant();
    case ThreadRole::Text:
        return d->text(item);
    case ThreadRole::Caption:
        return d->caption(item);
    case ThreadRole::Stamp:
        return item.row == ThreadRow::Message ? d->stamp(item) : QString();
    case ThreadRole::IsNew:
        return item.isNew;
    case ThreadRole::IsRead:
        return item.isRead;
    case ThreadRole::Sender:
        return d->sender(item);
    case ThreadRole::Position:
        return isMessage ? QVariant::fromValue(item.message->position) : QVariant();
    case ThreadRole::Key:
        return item.identity().second * rowKinds + item.identity().first;
    }
    return {};
}

Qt::ItemFlags ThreadModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const ThreadRow row = d->rows[static_cast<size_t>(index.row())].row;
    const bool isMessage = row == ThreadRow::Message || row == ThreadRow::System;
    return isMessage ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                     : Qt::ItemNeverHasChildren;
}

bool ThreadModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->hasNewer && !d->loading;
}

void ThreadModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        d->load(Private::End::Newer);
}

void ThreadModel::open(const store::Conversation &conversation)
{
    if (d->conversation.id == conversation.id)
        return;
    d->conversation = conversation;
    d->seenAtOpen = conversation.seenUpTo;
    showNewest();
}

void ThreadModel::showNewest()
{
    d->reset();
    if (d->conversation.id.isValid())
        d->load(Private::End::Newest);
}

void ThreadModel::showAround(store::Position position)
{
    d->reset();
    if (d->conversation.id.isValid())
        d->loadAround(position);
}

void ThreadModel::Private::reset()
{
    q->beginResetModel();
    ++generation;
    window.clear();
    rows.clear();
    texts.clear();
    names.clear();
    early.clear();
    hasOlder = hasNewer = loading = loadingFirst = loadingNames = false;
    q->endResetModel();
}

core::ConversationId ThreadModel::conversation() const
{
    return d->conversation.id;
}

void ThreadModel::apply(const store::ChangeSet &changes)
{
    if (!d->conversation.id.isValid())
        return;
    bool touched = false;
    for (const auto &conversation : changes.conversations) {
        if (conversation.id != d->conversation.id)
            continue;
        d->conversation = conversation;
        touched = true;
    }
    for (const auto &message : changes.messages) {
        if (message.conversation != d->conversation.id)
            continue;
        touched = true;
        if (d->loadingFirst)
            d->early.append(message);
        else
            d->add(message);
    }
    if (!touched || d->loadingFirst)
        return;
    if (d->window.size() > windowSize + windowSlack)
        d->hasOlder = d->window.dropOldest(windowSize) || d->hasOlder;
    d->sync();
    if (d->hasNamelessSender())
        d->loadNames();
}

void ThreadModel::fetchOlder()
{
    if (d->hasOlder && !d->loading)
        d->load(Private::End::Older);
}

bool ThreadModel::hasOlder() const
{
    return d->hasOlder;
}

bool ThreadModel::hasNewer() const
{
    return d->hasNewer;
}

store::Position ThreadModel::newestIncoming() const
{
    return d->conversation.lastIncoming;
}

} // namespace kidoku::models
