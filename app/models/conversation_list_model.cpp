// SPDX-License-Identifier: Apache-2.0
#include "conversation_list_model_p.h"
#include "reply_words.h"

#include "core/text.h"
#include "message_text.h"
#include "words_p.h"

#include <QDateTime>

#include <algorithm>

namespace kidoku::models {

namespace {

constexpr qsizetype longestName = 400; // far more than is shown of one
constexpr qsizetype longestDraft = 120;

std::pair<QDate, int> dayOf(core::Timestamp at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms);
    return {local.date(), local.offsetFromUtc()};
}

// Whatever a relay let through: rows are painted often, and each time from these texts.
store::Conversation bounded(store::Conversation record)
{
    if (record.name.size() > longestName)
        record.name = core::singleLine(record.name.left(longestName));
    if (record.preview.size() > longestName)
        record.preview = core::singleLine(record.preview.left(longestName));
    return record;
}

QString handlingText(const store::Conversation &record, core::Timestamp now)
{
    if (record.spam)
        return Words::tr("spam");
    if (!record.isMuted(now))
        return record.done ? Words::tr("done") : QString();
    return record.mutedUntil.isValid()
        ? Words::tr("muted until %1").arg(clockTime(record.mutedUntil))
        : Words::tr("muted");
}

bool countsDown(const readmarks::MarkStatus &mark)
{
    return mark.isOpen() && mark.until.isValid();
}

// Facts of the conversation tell these; the request itself has nothing to add.
bool isToldByFacts(readmarks::MarkState state)
{
    using readmarks::MarkState;
    return state == MarkState::None || state == MarkState::Read || state == MarkState::Covered;
}

const QList<int> &stateRoles()
{
    static const QList<int> roles{int(ConversationRole::StateText),
                                  int(ConversationRole::StateIcon), int(ConversationRole::Words)};
    return roles;
}

} // namespace

StateWords ConversationListModel::Private::words(const store::Conversation &record) const
{
    const StateWords words = describe(record, marks.value(record.id),
                                      automaticRead.contains(record.account), clock.now());
    const int failed = failedReplies.value(record.id);
    return failed == 0 || words.icon == StateIcon::Fail ? words : failedReplyWords(failed);
}

QString ConversationListModel::Private::accessibleText(const store::Conversation &record) const
{
    const auto state = words(record);
    const QString unseen
        = record.unseen > 0 ? Words::tr("%n new to you", nullptr, record.unseen) : QString();
    const bool toMark = record.unread > 0 && !automaticRead.contains(record.account);
    const QString draft = this->draft(record.id);
    return facts({shownName(record), accountNames.value(record.account),
                  toMark ? unreadText(record) : QString(), unseen,
                  record.flagged ? Words::tr("flagged") : QString(),
                  handlingText(record, clock.now()),
                  state.icon == StateIcon::NotRead ? QString() : state.spoken,
                  shortTime({record.last.at}, clock.now()),
                  draft.isEmpty() ? previewText(record) : Words::tr("Draft: %1").arg(draft)});
}

void ConversationListModel::Private::repaintAll(const QList<int> &roles)
{
    if (rows.size() > 0)
        Q_EMIT q->dataChanged(q->index(0), q->index(rows.size() - 1), roles);
}

void ConversationListModel::Private::repaintCountdowns()
{
    std::vector<int> touched;
    for (const auto &mark : std::as_const(marks)) {
        const auto slot = countsDown(mark) ? rows.find(mark.conversation) : std::nullopt;
        if (const int row = slot ? rows.rowOf(*slot) : -1; row >= 0)
            touched.push_back(row);
    }
    tell(std::move(touched), stateRoles());
}

ConversationListModel::ConversationListModel(const core::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this, clock))
{
    d->day = dayOf(clock.now());
}

ConversationListModel::~ConversationListModel() = default;

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows.size();
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::Conversation record = d->shown(d->rows.at(index.row()).record);
    if (role == Qt::DisplayRole)
        return shownName(record);
    if (role == Qt::AccessibleTextRole)
        return d->accessibleText(record);
    switch (static_cast<ConversationRole>(role)) {
    case ConversationRole::Id:
        return record.id.value;
    case ConversationRole::Record:
        return QVariant::fromValue(record);
    case ConversationRole::Mark:
        return QVariant::fromValue(d->marks.value(record.id));
    case ConversationRole::Name:
        return shownName(record);
    case ConversationRole::Preview:
        return previewText(record);
    case ConversationRole::Draft:
        return d->draft(record.id);
    case ConversationRole::Time:
        return shortTime({record.last.at}, d->clock.now());
    case ConversationRole::Unread:
        return record.unread;
    case ConversationRole::Unseen:
        return record.unseen;
    case ConversationRole::IsUnread:
        return bool(d->rows.at(index.row()).views & bitOf(View::Unread));
    case ConversationRole::IsMuted:
        return record.isMuted(d->clock.now());
    case ConversationRole::StateText:
        return d->words(record).brief;
    case ConversationRole::StateIcon:
        return QVariant::fromValue(d->words(record).icon);
    case ConversationRole::Words:
        return QVariant::fromValue(d->words(record));
    case ConversationRole::DoneText:
        return doneText(record, d->clock.now());
    case ConversationRole::AccessibleText:
        return d->accessibleText(record);
    }
    return {};
}

void ConversationListModel::apply(const QList<store::Conversation> &conversations)
{
    std::vector<Private::Update> updates;
    updates.reserve(static_cast<size_t>(conversations.size()));
    for (const auto &given : conversations) {
        const store::Conversation record = bounded(given);
        if (record.muted && record.mutedUntil.isValid())
            d->timedMutes.insert(record.id);
        else
            d->timedMutes.remove(record.id);
        ViewBits views = d->views(record);
        const auto known = d->rows.find(record.id);
        const auto slot = known ? *known : d->rows.add(record);
        if (d->mask)
            d->mask->know(record.chat, record.name);
        if (d->search.acceptsChanged(slot, [this, &record] { return d->shown(record); }))
            views |= searchHit;
        views |= d->rows.accountBit(record.account);
        updates.push_back({slot, {record, views, d->rows.accountOf(slot)}});
    }
    d->carryOut(updates);
}

void ConversationListModel::applyMarks(const QList<readmarks::MarkStatus> &statuses)
{
    std::vector<Private::Update> updates;
    updates.reserve(static_cast<size_t>(statuses.size()));
    for (const auto &status : statuses) {
        if (isToldByFacts(status.state))
            d->marks.remove(status.conversation);
        else
            d->marks.insert(status.conversation, status);
        if (const auto slot = d->rows.find(status.conversation)) {
            updates.push_back(d->reviewed(*slot));
        }
    }
    d->carryOut(updates);
}

void ConversationListModel::setAutomaticRead(const core::AccountId &account, bool automatic)
{
    if (d->automaticRead.contains(account) == automatic)
        return;
    if (automatic)
        d->automaticRead.insert(account);
    else
        d->automaticRead.remove(account);
    d->repaintAll(stateRoles()
                  + QList<int>{Qt::AccessibleTextRole, int(ConversationRole::AccessibleText)});
}

void ConversationListModel::setDraft(core::ConversationId id, const QString &text)
{
    const QString draft = core::singleLine(text.left(10 * longestDraft), longestDraft);
    if (draft == d->drafts.value(id))
        return;
    if (draft.isEmpty())
        d->drafts.remove(id);
    else
        d->drafts.insert(id, draft);
    if (const QModelIndex row = indexOf(id); row.isValid())
        Q_EMIT dataChanged(row, row,
                           {int(ConversationRole::Draft), Qt::AccessibleTextRole,
                            int(ConversationRole::AccessibleText)});
}

void ConversationListModel::setAccounts(std::optional<QSet<core::AccountId>> shown)
{
    beginResetModel();
    d->rows.chooseAccounts(std::move(shown));
    d->showAgain();
    endResetModel();
    d->tellNewer();
    Q_EMIT countsChanged();
}

void ConversationListModel::setAccountNames(const QHash<core::AccountId, QString> &names)
{
    if (names == d->accountNames)
        return;
    d->accountNames = names;
    d->repaintAll({Qt::AccessibleTextRole, int(ConversationRole::AccessibleText)});
}

void ConversationListModel::setView(View view)
{
    if (d->view == view)
        return;
    beginResetModel();
    d->view = view;
    d->showAgain();
    endResetModel();
    d->tellNewer();
}

void ConversationListModel::setOrder(ListOrder order)
{
    if (d->rows.order() == order)
        return;
    beginResetModel();
    d->rows.setOrder(order);
    d->showAgain();
    endResetModel();
    d->tellNewer();
}

ListOrder ConversationListModel::order() const
{
    return d->rows.order();
}

void ConversationListModel::setSearch(const QString &text)
{
    if (!d->search.setText(text))
        return;
    d->searchAgain();
}

void ConversationListModel::Private::searchAgain()
{
    q->beginResetModel();
    rows.findAll([this](ConversationRows::Slot slot, const ConversationRows::Whole &whole) {
        return search.accepts(slot, [this, &whole] { return shown(whole()); });
    });
    showAgain();
    q->endResetModel();
    tellNewer();
}

bool ConversationListModel::isSearching() const
{
    return !d->search.isEmpty();
}

View ConversationListModel::view() const
{
    return d->view;
}

int ConversationListModel::count(View view) const
{
    return d->rows.counts()[static_cast<size_t>(view)];
}

int ConversationListModel::count(View view, const core::AccountId &account) const
{
    return d->rows.counts(account)[static_cast<size_t>(view)];
}

void ConversationListModel::setKept(core::ConversationId id)
{
    const auto before = std::exchange(d->kept, id);
    const auto slot = before == id ? std::nullopt : d->rows.find(before);
    if (d->held) {
        for (const auto &either : {slot, d->rows.find(id)}) {
            if (either)
                d->review(*either);
        }
        return d->tellNewer();
    }
    const int row = slot ? d->rows.rowOf(*slot) : -1;
    if (row < 0 || d->staysShown(row, d->rows.facts(*slot).id, d->rows.viewsOf(*slot)))
        return;
    beginRemoveRows({}, row, row);
    d->rows.remove(row);
    endRemoveRows();
}

QModelIndex ConversationListModel::indexOf(core::ConversationId id) const
{
    const auto slot = d->rows.find(id);
    const int row = slot ? d->rows.rowOf(*slot) : -1;
    return row >= 0 ? index(row) : QModelIndex();
}

void ConversationListModel::forEachFacts(
    const std::function<void(const store::ConversationFacts &, const core::AccountId &)> &look)
    const
{
    d->rows.forEachFacts(look);
}

void ConversationListModel::Private::endMutes()
{
    std::vector<Update> updates;
    for (const core::ConversationId id : std::as_const(timedMutes)) {
        const auto slot = rows.find(id);
        if (!slot)
            continue;
        Update update = reviewed(*slot);
        if (update.entry.views != rows.viewsOf(*slot))
            updates.push_back(std::move(update));
    }
    if (!updates.empty())
        carryOut(updates);
}

void ConversationListModel::tick()
{
    d->repaintCountdowns();
    d->endMutes();
    const auto today = dayOf(d->clock.now());
    if (std::exchange(d->day, today) != today)
        d->repaintAll({int(ConversationRole::Time), Qt::AccessibleTextRole,
                       int(ConversationRole::AccessibleText)});
}

void ConversationListModel::retranslate()
{
    d->search.forget();
    d->repaintAll({});
}

} // namespace kidoku::models
