// SPDX-License-Identifier: Apache-2.0
#include "thread_model.h"

#include "core/when_done.h"
#include "event_text.h"
#include "message_text.h"
#include "reply_words.h"
#include "state_text.h"
#include "store/thread_finds.h"
#include "thread_model_p.h"
#include "words_p.h"

#include <algorithm>

namespace kidoku::models {

namespace {

constexpr int rowKinds = 8;
static_assert(int(ThreadRow::System) < rowKinds);
// A reader who stays at the end of a busy chat: drop in blocks, not with every message.
constexpr int windowSlack = ThreadModel::windowSize / 4;

} // namespace

ThreadFacts ThreadModel::Private::facts() const
{
    return {shown(), seenAtOpen, clock.now(), hasOlder, hasNewer};
}

MarkedText ThreadModel::Private::body(const ThreadItem &item) const
{
    if (item.row != ThreadRow::Message || !item.message)
        return {text(item), {}};
    const store::Message &message = *item.message;
    // Spans are where the customer's side said, in what was written.
    const auto marked = [this, &message] {
        if (!mask || !mask->isOn())
            return markedText(message);
        return message.kind == store::MessageKind::Text
            ? mask->masked(markedText(message), people())
            : markedText(shown(message));
    };
    if (message.kind != store::MessageKind::Text || message.unsentAt.isValid())
        return marked();
    if (texts.size() > 2 * windowSize)
        texts.clear(); // the window has moved on
    const auto known = texts.constFind(message.row);
    return known != texts.constEnd() ? *known : *texts.insert(message.row, marked());
}

QString ThreadModel::Private::text(const ThreadItem &item) const
{
    switch (item.row) {
    case ThreadRow::Day:
        return dayText({item.message->position.at}, clock.now());
    case ThreadRow::SeenDivider:
    case ThreadRow::ReadDivider:
        return item.text;
    case ThreadRow::System:
        return eventText(*item.message,
                         [this](const core::LineChatId &member) { return nameOf(member); });
    case ThreadRow::Message:
        break;
    }
    if (!item.images.empty())
        return imageSetText(static_cast<int>(item.images.size()), *item.message);
    // Only text has none of our own words in it and may be kept over a new language.
    return item.message->kind == store::MessageKind::Text ? body(item).text
                                                          : messageText(shown(*item.message));
}

QString ThreadModel::Private::nameOf(const core::LineChatId &member) const
{
    if (!mask || !mask->isOn())
        return shownSender(member, members.value(member).name);
    return mask->person(member, members.value(member).name);
}

QString ThreadModel::Private::sender(const ThreadItem &item) const
{
    const bool named = item.row == ThreadRow::Message && item.message->incoming
        && conversation.kind != store::ChatKind::User;
    return named ? nameOf(item.message->sender) : QString();
}

QString ThreadModel::Private::stamp(const ThreadItem &item) const
{
    QString read;
    if (item.isRead)
        read = item.tellsReadTime ? readTime(conversation.readAt, clock.now())
                                  : Words::tr("Read", "shown to the customer");
    const QString standby
        = item.message->standby ? Words::tr("another module answers here") : QString();
    return models::facts({clockTime({item.message->position.at}), read, standby});
}

QString ThreadModel::Private::afterStamp(const ThreadItem &item) const
{
    return item.isNew ? Words::tr("New", "message") : bubbleWords(shown(*item.message));
}

QString ThreadModel::Private::caption(const ThreadItem &item) const
{
    if (item.row != ThreadRow::Message)
        return {};
    return models::facts({stamp(item), afterStamp(item)});
}

QString ThreadModel::Private::accessibleText(const ThreadItem &item) const
{
    if (item.row == ThreadRow::System)
        return models::facts({text(item), clockTime({item.message->position.at})});
    if (item.row != ThreadRow::Message)
        return text(item);
    const bool named = item.message->incoming && conversation.kind == store::ChatKind::User;
    const QString who = !item.message->incoming ? Words::tr("You")
        : named                                 ? shownName(shown())
                                                : sender(item);
    const auto quoted = quote(item).value<ThreadQuote>();
    const QString about = quoted.id.isEmpty()
        ? QString()
        : Words::tr("Quotes %1").arg(models::facts({quoted.sender, quoted.text}));
    const bool unread = item.message->countsAsUnread() && !item.isRead;
    return models::facts(
        {who, about, text(item), caption(item), unread ? Words::tr("not marked read") : QString()});
}

QVariant ThreadModel::Private::messageData(const ThreadItem &item, ThreadRole role) const
{
    const WindowMessage &message = *item.message;
    switch (role) {
    case ThreadRole::Record:
        return QVariant::fromValue(shown(message));
    case ThreadRole::Sender:
        return item.startsRun ? sender(item) : QString();
    case ThreadRole::SenderId:
        return QVariant::fromValue(message.incoming ? shown(message).sender : core::LineChatId());
    case ThreadRole::SenderPicture:
        return item.startsRun && (!mask || !mask->isOn()) ? members.value(message.sender).pictureUrl
                                                          : QString();
    case ThreadRole::Body:
        return QVariant::fromValue(body(item));
    case ThreadRole::Quote:
        return quote(item);
    case ThreadRole::Images: {
        QList<store::Message> images;
        for (const MessagePtr &image : item.images)
            images.append(shown(*image));
        return QVariant::fromValue(images);
    }
    case ThreadRole::Outgoing:
        return QVariant::fromValue(message.state);
    case ThreadRole::Standby:
        return message.standby;
    case ThreadRole::Position:
        return QVariant::fromValue(message.position);
    default:
        return {};
    }
}

ThreadModel::ThreadModel(store::Store &store, const core::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this, store, clock))
{}

ThreadModel::~ThreadModel() = default;

void ThreadModel::setMask(const Mask &mask)
{
    d->mask = &mask;
    connect(&mask, &Mask::changed, this, [this] { d->takeMask(); });
    d->takeMask();
}

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
    case ThreadRole::Key:
        return item.identity().second * rowKinds + item.identity().first;
    default:
        return isMessage ? d->messageData(item, static_cast<ThreadRole>(role)) : QVariant();
    }
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
    beginResetModel();
    d->clear();
    endResetModel();
    if (d->conversation.id.isValid())
        d->load(Private::End::Newest);
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
    d->loadQuotes();
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

void ThreadModel::goTo(store::Position place)
{
    if (!d->loadingFirst && d->window.holds(place))
        Q_EMIT reached(place);
    else
        showAround(place);
}

void ThreadModel::showAround(store::Position place)
{
    beginResetModel();
    d->clear();
    endResetModel();
    if (d->conversation.id.isValid())
        d->load(Private::End::Around, place);
}

void ThreadModel::goToFirstUnread()
{
    const auto id = d->conversation.id;
    if (!id.isValid())
        return;
    using FirstUnread = std::optional<store::Position>;
    const auto read = d->store.read(
        [id](store::Database &database) { return store::inbox::firstUnread(database, id); });
    core::whenDone(read, this, [this, id](const store::StoreResult<FirstUnread> &place) {
        if (place.ok() && place.value() && id == d->conversation.id)
            goTo(**place);
    });
}

int ThreadModel::firstUnreadRow() const
{
    const auto &standing = d->conversation;
    if (standing.unread == 0 || d->rows.empty())
        return rowCount();
    if (d->hasOlder && d->window.oldest() > standing.readUpTo)
        return -1;
    if (!standing.readUpTo.isValid())
        return 0;
    const auto divider = std::find_if(d->rows.begin(), d->rows.end(), [](const ThreadItem &item) {
        return item.row == ThreadRow::ReadDivider && item.message;
    });
    return static_cast<int>(divider - d->rows.begin());
}

store::Position ThreadModel::newestIncoming() const
{
    return d->conversation.lastIncoming;
}

} // namespace kidoku::models
