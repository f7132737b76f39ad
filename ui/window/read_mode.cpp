// SPDX-License-Identifier: Apache-2.0
#include "read_mode.h"

#include "models/state_text.h"
#include "policies/policy_desk.h"

namespace kidoku::ui {

QString readModeText(accounts::ReadPolicy policy, int seconds)
{
    using Mode = accounts::ReadPolicy;
    switch (policy) {
    case Mode::Manual:
        break;
    case Mode::OnReply:
        return ReadMode::tr("on reply", "read mode");
    case Mode::OnDone:
        return ReadMode::tr("on Done", "read mode");
    case Mode::AfterSeconds:
        return ReadMode::tr("after %1 s in view", "read mode").arg(seconds);
    case Mode::OnArrival:
        return ReadMode::tr("on arrival", "read mode");
    }
    return ReadMode::tr("manual", "read mode");
}

ReadMode::ReadMode(Console &console, Attention &attention, const Services &services,
                   QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_attention(attention)
    , m_services(services)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ReadMode::tick);
    connect(&attention, &Attention::changed, this, &ReadMode::look);
    connect(&console, &Console::opened, this, [this] {
        follow();
        look();
    });
    connect(&services.book, &accounts::AccountBook::changed, this, &ReadMode::changed);
    connect(&services.accounts, &Accounts::added, this, &ReadMode::follow);
}

policies::PolicyDesk *ReadMode::desk(const core::AccountId &id) const
{
    const AccountServices *account = m_services.accounts.of(id);
    return account ? account->policies : nullptr;
}

policies::PolicyDesk *ReadMode::desk() const
{
    const AccountServices *account = m_console.account();
    return account ? account->policies : nullptr;
}

void ReadMode::follow()
{
    disconnect(m_desk);
    if (const policies::PolicyDesk *open = desk())
        m_desk = connect(open, &policies::PolicyDesk::countdownChanged, this, &ReadMode::tick);
    tick();
}

void ReadMode::look()
{
    const auto &look = m_attention.look();
    const auto record = m_console.conversation();
    const bool fits = look && record && look->conversation == record->id;
    const core::AccountId now = fits ? record->account : core::AccountId();
    if (m_looking != now) {
        if (policies::PolicyDesk *before = desk(m_looking))
            before->look({});
    }
    m_looking = now;
    if (policies::PolicyDesk *own = fits ? desk(now) : nullptr)
        own->look(policies::Sight{*record, look->upTo, look->input + policies::idleAfter});
}

void ReadMode::tick()
{
    const policies::PolicyDesk *own = desk();
    const auto left = own ? own->timeLeft(m_console.current()) : std::nullopt;
    if (left) {
        const auto second = core::Milliseconds(std::chrono::seconds(1));
        const auto part = *left % second;
        m_tick.start(part.count() > 0 ? part : second);
    } else {
        m_tick.stop();
    }
    Q_EMIT changed();
}

std::optional<accounts::Entry> ReadMode::entry() const
{
    const AccountServices *account = m_console.account();
    return account ? m_services.book.find(account->account.id) : std::nullopt;
}

QString ReadMode::mode() const
{
    const auto set = entry();
    if (!set || m_console.automaticRead())
        return {};
    return tr("Read mode: %1").arg(readModeText(set->policy, set->policySeconds));
}

bool ReadMode::isManual() const
{
    const auto set = entry();
    return !set || set->policy == accounts::ReadPolicy::Manual;
}

QString ReadMode::countdown() const
{
    const policies::PolicyDesk *own = desk();
    const auto left = own ? own->timeLeft(m_console.current()) : std::nullopt;
    if (!left)
        return {};
    return tr("Will be marked read in %1 — Esc to prevent").arg(models::briefDuration(*left));
}

bool ReadMode::prevent()
{
    policies::PolicyDesk *own = desk();
    return own && own->prevent();
}

} // namespace kidoku::ui
