// SPDX-License-Identifier: Apache-2.0
#include "phone_model.h"

#include "core/text.h"
#include "models/state_text.h"
#include "phone_words.h"

#include <QDateTime>

namespace kidoku::ui {

namespace {

constexpr qsizetype shownMessages = 300;
constexpr qsizetype longestName = 40;

QDate dayOf(const demo::PhoneMessage &message)
{
    return QDateTime::fromMSecsSinceEpoch(message.sentAt.ms).date();
}

// The same thing, perhaps with other contents.
bool isSame(const PhoneItem &a, const PhoneItem &b)
{
    return (a.kind == PhoneItem::Kind::Day) == (b.kind == PhoneItem::Kind::Day)
        && a.message.id == b.message.id;
}

} // namespace

void PhoneModel::show(const QString &account, const demo::Phone &phone)
{
    if (account == m_account && phone == m_phone)
        return;
    const bool isOther
        = phone.chatId != m_phone.chatId || phone.account != m_phone.account || m_items.isEmpty();
    m_account = account;
    m_phone = phone;
    m_holder = phone.userId;
    for (const demo::PhoneMessage &message : phone.messages) {
        if (!m_holder.isEmpty())
            break;
        if (message.fromCustomer)
            m_holder = message.sender;
    }
    QList<PhoneItem> items = itemsOf(phone);
    if (!isOther) {
        adopt(std::move(items));
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void PhoneModel::retranslate()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool PhoneModel::canTakeBack(int row) const
{
    return row >= 0 && row < m_items.size() && m_items.at(row).isOwn
        && m_items.at(row).kind == PhoneItem::Kind::Bubble;
}

int PhoneModel::rowOf(const QString &messageId) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        const PhoneItem &item = m_items.at(row);
        if (item.kind != PhoneItem::Kind::Day && item.message.id == messageId)
            return row;
    }
    return -1;
}

int PhoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PhoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PhoneItem &item = m_items.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return spoken(item);
    if (role != Qt::DisplayRole)
        return {};
    switch (item.kind) {
    case PhoneItem::Kind::Day:
        // Never "today": a telephone on a slide is looked at on other days too.
        return models::dayText(item.message.sentAt, {});
    case PhoneItem::Kind::Notice:
        return item.isOwn ? tr("You unsent a message") : tr("%1 unsent a message").arg(item.sender);
    case PhoneItem::Kind::Bubble:
        break;
    }
    return bubbleText(item.message);
}

QList<PhoneItem> PhoneModel::itemsOf(const demo::Phone &phone) const
{
    QList<PhoneItem> items;
    QDate day;
    QString before; // who wrote the bubble above
    const QList<demo::PhoneMessage> shown
        = phone.messages.last(qMin(shownMessages, phone.messages.size()));
    for (const demo::PhoneMessage &message : shown) {
        if (dayOf(message) != day) {
            day = dayOf(message);
            before.clear();
            PhoneItem row;
            row.kind = PhoneItem::Kind::Day;
            row.message.id = message.id;
            row.message.sentAt = message.sentAt;
            items.append(row);
        }
        PhoneItem item;
        item.kind = message.unsent ? PhoneItem::Kind::Notice : PhoneItem::Kind::Bubble;
        item.message = message;
        item.isOwn = message.fromCustomer && (!phone.isShared() || message.sender == m_holder);
        item.sender = message.fromCustomer ? core::singleLine(message.senderName, longestName)
                                           : core::singleLine(m_account, longestName);
        const QString writer = message.fromCustomer ? message.sender : QStringLiteral("account");
        item.showsSender = phone.isShared() && !item.isOwn && writer != before;
        before = message.unsent ? QString() : writer;
        items.append(item);
    }
    return items;
}

QString PhoneModel::spoken(const PhoneItem &item) const
{
    const QString what = data(index(int(&item - m_items.constData())), Qt::DisplayRole).toString();
    if (item.kind != PhoneItem::Kind::Bubble)
        return what;
    const QString who = item.isOwn ? tr("You") : item.sender;
    const QString time = models::clockTime(item.message.sentAt);
    const QString read = readWord(item.message);
    return read.isEmpty()
        //: Who wrote, what, when.
        ? tr("%1: %2, %3").arg(who, what, time)
        //: Who wrote, what, when, "Read".
        : tr("%1: %2, %3, %4").arg(who, what, time, read);
}

void PhoneModel::adopt(QList<PhoneItem> items)
{
    const qsizetype common = qMin(items.size(), m_items.size());
    const bool grows = items.size() >= m_items.size()
        && std::equal(items.begin(), items.begin() + common, m_items.begin(), isSame);
    if (!grows) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    QStringList read;
    for (qsizetype row = 0; row < common; ++row) {
        if (items.at(row) == m_items.at(row))
            continue;
        const bool wasRead = m_items.at(row).message.readAt.isValid();
        m_items[row] = items.at(row);
        if (!wasRead && !readWord(items.at(row).message).isEmpty())
            read.append(items.at(row).message.id);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (items.size() > common) {
        beginInsertRows({}, int(common), int(items.size()) - 1);
        m_items.append(items.sliced(common));
        endInsertRows();
    }
    if (!read.isEmpty())
        Q_EMIT readAppeared(read);
}

} // namespace kidoku::ui
