// SPDX-License-Identifier: Apache-2.0
#include "accounts.h"

#include "core/text.h"

#include <algorithm>

namespace kidoku::ui {

namespace {

constexpr qsizetype longestShownName = 80;

} // namespace

Accounts::Accounts(const accounts::AccountBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&book, &accounts::AccountBook::changed, this, [this](const core::AccountId &id) {
        if (of(id))
            Q_EMIT changed(id);
    });
}

Accounts::~Accounts() = default;

QList<core::AccountId> Accounts::list() const
{
    QList<core::AccountId> ids;
    for (const accounts::Entry &entry : m_book.list()) {
        if (of(entry.id))
            ids.append(entry.id);
    }
    for (const auto &[id, services] : m_services) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

AccountServices *Accounts::of(const core::AccountId &id) const
{
    const auto found = m_services.find(id);
    return found != m_services.end() ? found->second.get() : nullptr;
}

QString Accounts::name(const core::AccountId &id) const
{
    const auto entry = m_book.find(id);
    QString name = entry ? entry->name : QString();
    if (const AccountServices *services = of(id)) {
        if (name.isEmpty())
            name = services->preflight.status().info.displayName;
        if (name.isEmpty())
            name = services->account.name;
    }
    const QString safe = core::singleLine(name, longestShownName).trimmed();
    return safe.isEmpty() ? id.value : safe;
}

AccountLook Accounts::look(const core::AccountId &id) const
{
    const auto entry = m_book.find(id);
    AccountLook look;
    look.name = name(id);
    if (entry) {
        look.color = entry->color;
        look.letter = entry->letter;
    }
    if (look.letter.isEmpty())
        look.letter = accounts::firstCharacter(look.name).toUpper();
    return look;
}

AccountLooks Accounts::looks() const
{
    AccountLooks looks;
    if (size() < 2)
        return looks;
    for (const auto &[id, services] : m_services)
        looks.insert(id, look(id));
    return looks;
}

void Accounts::add(AccountServices services)
{
    const core::AccountId id = services.account.id;
    connect(&services.preflight, &inbox::Preflight::changed, this, [this, id] {
        if (of(id))
            Q_EMIT changed(id);
    });
    m_services.insert_or_assign(id, std::make_unique<AccountServices>(std::move(services)));
    Q_EMIT added(id);
}

void Accounts::remove(const core::AccountId &id)
{
    const auto found = m_services.find(id);
    if (found == m_services.end())
        return;
    const auto gone = std::move(found->second);
    m_services.erase(found);
    disconnect(&gone->preflight, nullptr, this, nullptr);
    Q_EMIT removed(id);
}

} // namespace kidoku::ui
