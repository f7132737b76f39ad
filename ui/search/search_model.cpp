// SPDX-License-Identifier: Apache-2.0
#include "search_model.h"

#include "models/message_text.h"
#include "models/state_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kidoku::ui {

using Kind = SearchRow::Kind;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

SearchRow heading(const QString &text)
{
    SearchRow row;
    row.title.text = text;
    return row;
}

// What can be found must be seen: the address of a place is not in its text.
QString searchedText(const store::Message &message)
{
    const QString text = models::messageText(message);
    if (message.kind != store::MessageKind::Location)
        return text;
    const QString address = QJsonDocument::fromJson(message.detail)
                                .object()
                                .value(QLatin1String("address"))
                                .toString();
    return text.contains(address) ? text : joined({text, address});
}

} // namespace

SearchModel::SearchModel(const core::Clock &clock, AccountName accountName, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_accountName(std::move(accountName))
{}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchRow &row = m_rows.at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.kind == Kind::Message ? row.text.text : row.title.text;
    case Qt::AccessibleTextRole:
        return joined({row.title.text, row.account, row.time, row.text.text});
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && (!m_waiting.isEmpty() || m_hasMore);
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    if (m_waiting.isEmpty() && m_hasMore)
        Q_EMIT moreWanted();
    else
        reveal();
}

void SearchModel::show(const search::Results &results)
{
    m_hasMore = results.found.next > 0;
    if (results.isMore) {
        m_messages += int(results.found.hits.size());
        m_conversations.insert(results.found.conversations);
        m_waiting += results.found.hits;
        showHeading();
        reveal();
        return;
    }
    beginResetModel();
    m_words = results.query.words;
    m_rows.clear();
    m_people = int(results.people.size());
    m_messages = int(results.found.hits.size());
    m_conversations = results.found.conversations;
    m_waiting = results.found.hits;
    if (m_people > 0)
        m_rows.append(heading(tr("People")));
    for (const auto &person : results.people)
        m_rows.append(personRow(person));
    if (m_messages > 0)
        m_rows.append(heading(messagesHeading()));
    endResetModel();
    reveal();
}

void SearchModel::clear()
{
    show({});
}

void SearchModel::apply(const store::ChangeSet &changes)
{
    for (const store::Message &message : changes.messages) {
        const auto isIt = [&message](qint64 row) { return row == message.row; };
        if (!message.unsentAt.isValid())
            continue;
        m_messages -= int(m_waiting.removeIf(
            [&](const store::search::Hit &hit) { return isIt(hit.message.row); }));
        for (int at = 0; at < m_rows.size(); ++at) {
            if (m_rows.at(at).kind != Kind::Message || !isIt(m_rows.at(at).row))
                continue;
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
            --m_messages;
            showHeading();
            break;
        }
    }
}

void SearchModel::retranslate()
{
    for (SearchRow &row : m_rows) {
        if (row.kind == Kind::Heading)
            row.title.text
                = &row == &m_rows.first() && m_people > 0 ? tr("People") : messagesHeading();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

SearchRow SearchModel::personRow(const store::search::Person &person) const
{
    const store::Conversation conversation
        = m_mask ? m_mask->masked(person.conversation) : person.conversation;
    const QString member = m_mask ? m_mask->person({}, person.member) : person.member;
    SearchRow row;
    row.kind = Kind::Person;
    row.title = snippetOf(models::shownName(conversation), m_words);
    row.text = member.isEmpty()
        ? Snippet{models::previewText(conversation), {}}
        //: Below the name of a group that was found by the name of somebody in it.
        : snippetOf(tr("Member: %1").arg(models::shownSender({}, member)), m_words);
    row.time = models::shortTime({conversation.last.at}, m_clock.now());
    row.account = m_accountName(conversation.account);
    row.avatarId = conversation.chat.value;
    row.conversation = person.conversation;
    return row;
}

SearchRow SearchModel::messageRow(const store::search::Hit &hit) const
{
    const store::Conversation known = m_conversations.value(hit.message.conversation);
    const store::Conversation conversation = m_mask ? m_mask->masked(known) : known;
    const QString sender = m_mask ? m_mask->person(hit.message.sender, hit.sender) : hit.sender;
    const store::Message message
        = m_mask ? m_mask->masked(hit.message, {known.chat, hit.message.sender}) : hit.message;
    const bool isGroup = conversation.kind != store::ChatKind::User;
    QString writer;
    if (!message.incoming)
        //: Who wrote a message that was found: the operator's side.
        writer = tr("You");
    else if (isGroup)
        writer = models::shownSender(message.sender, sender);
    SearchRow row;
    row.kind = Kind::Message;
    row.title = {joined({models::shownName(conversation), writer}), {}};
    row.text = snippetOf(searchedText(message), m_words);
    row.time = models::shortTime({message.position.at}, m_clock.now());
    row.account = m_accountName(conversation.account);
    row.messageKind = message.kind;
    row.conversation = known;
    row.position = message.position;
    row.row = message.row;
    return row;
}

QString SearchModel::messagesHeading() const
{
    const QString count
        = QLocale().toString(m_messages) + (m_hasMore ? QStringLiteral("+") : QString());
    //: Heading; %1 is a number such as 12 or 500+.
    return tr("Messages · %1").arg(count);
}

void SearchModel::reveal()
{
    const int count = int(qMin<qsizetype>(rowsAtOnce, m_waiting.size()));
    if (count == 0)
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + count - 1);
    for (int i = 0; i < count; ++i)
        m_rows.append(messageRow(m_waiting.at(i)));
    m_waiting.remove(0, count);
    endInsertRows();
}

void SearchModel::showHeading()
{
    const int at = m_people > 0 ? m_people + 1 : 0;
    if (at >= m_rows.size() || m_rows.at(at).kind != Kind::Heading)
        return;
    if (m_messages == 0) {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
        return;
    }
    m_rows[at].title.text = messagesHeading();
    Q_EMIT dataChanged(index(at), index(at));
}

} // namespace kidoku::ui
