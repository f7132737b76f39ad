// SPDX-License-Identifier: Apache-2.0
#include "conversation_list_model_p.h"

#include "message_text.h"
#include "words_p.h"

#include <QDateTime>

#include <algorithm>

namespace kidoku::models {

namespace {

QDate dayOf(core::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).date();
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
    return describe(record, marks.value(record.id), automaticRead.contains(record.account),
                    clock.now());
}

QString ConversationListModel::Private::accessibleText(const store::Conversation &record) const
{
    const auto state = words(record);
    const QString unseen
        = record.unseen > 0 ? Words::tr("%n new to you", nullptr, record.unseen) : QString();
    const bool toMark = record.unread > 0 && !automaticRead.contains(record.account);
    return facts({shownName(record), accountNames.value(record.account),
                  toMark ? unreadText(record) : QString(), unseen,
                  record.flagged ? Words::tr("flagged") : QString(),
                  state.icon == StateIcon::NotRead ? QString() : state.spoken,
                  shortTime({record.last.at}, clock.now()), previewText(record)});
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
    const store::Conversation &record = d->rows.at(index.row()).record;
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
    case ConversationRole::Time:
        return shortTime({record.last.at}, d->clock.now());
    case ConversationRole::Unread:
        return record.unread;
    case ConversationRole::Unseen:
        return record.unseen;
    case ConversationRole::IsUnread:
        return record.unread > 0 || record.flagged;
    case ConversationRole::StateText:
        return d->words(record).brief;
    case ConversationRole::StateIcon:
        return QVariant::fromValue(d->words(record).icon);
    case ConversationRole::Words:
        return QVariant::fromValue(d->words(record));
    case ConversationRole::AccessibleText:
        return d->accessibleText(record);
    }
    return {};
}

void ConversationListModel::apply(const QList<store::Conversation> &conversations)
{
    std::vector<Private::Update> updates;
    updates.reserve(static_cast<size_t>(conversations.size()));
    for (const auto &record : conversations) {
        ViewBits views = viewsOf(record, d->marks.value(record.id));
        const auto known = d->rows.find(record.id);
        const auto slot = known ? *known : d->rows.add(record);
        if (d->search.acceptsChanged(slot, record))
            views |= searchHit;
        views |= d->rows.accountBit(record.account);
        updates.push_back({slot, {record, views, d->rows.entry(slot).account}});
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
            const auto &[record, views, account] = d->rows.entry(*slot);
            const auto mark = d->marks.value(status.conversation);
            const ViewBits now = viewsOf(record, mark) | (views & (searchHit | accountHit));
            updates.push_back({*slot, {record, now, account}});
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

void ConversationListModel::setAccounts(std::optional<QSet<core::AccountId>> shown)
{
    beginResetModel();
    d->rows.chooseAccounts(std::move(shown));
    d->rows.show(d->wanted());
    endResetModel();
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
    d->rows.show(d->wanted());
    endResetModel();
}

void ConversationListModel::setSearch(const QString &text)
{
    if (!d->search.setText(text))
        return;
    beginResetModel();
    d->rows.findAll([this](ConversationRows::Slot slot, const store::Conversation &record) {
        return d->search.accepts(slot, record);
    });
    d->rows.show(d->wanted());
    endResetModel();
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
    const int row = slot ? d->rows.rowOf(*slot) : -1;
    if (row < 0 || d->staysShown(row, d->rows.at(row)))
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

std::optional<store::Conversation> ConversationListModel::conversation(
    core::ConversationId id) const
{
    const auto slot = d->rows.find(id);
    return slot ? std::optional(d->rows.entry(*slot).record) : std::nullopt;
}

void ConversationListModel::tick()
{
    d->repaintCountdowns();
    const QDate today = dayOf(d->clock.now());
    if (std::exchange(d->day, today) != today)
        d->repaintAll({int(ConversationRole::Time), Qt::AccessibleTextRole,
                       int(ConversationRole::AccessibleText)});
}

} // namespace kidoku::models
