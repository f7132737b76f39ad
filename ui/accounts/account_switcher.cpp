// SPDX-License-Identifier: Apache-2.0
#include "account_switcher.h"

#include "models/conversation_list_model.h"
#include "ui/access/access.h"
#include "ui/chat/account_badge.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace kidoku::ui {

namespace {

constexpr int badgeSize = 18;

// In a menu "&" stands before a key.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

AccountSwitcher::AccountSwitcher(const Accounts &accounts,
                                 const models::ConversationListModel &conversations,
                                 const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_accounts(accounts)
    , m_conversations(conversations)
    , m_theme(theme)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("accountSwitcher"));
    setFocusPolicy(Qt::TabFocus);
    setButtonRole(this, ButtonRole::Quiet);
    setFixedWidth(30);
    m_menu->setObjectName(QStringLiteral("accountMenu"));
    connect(this, &QPushButton::clicked, this, &AccountSwitcher::openMenu);
    connect(&accounts, &Accounts::added, this, &AccountSwitcher::refresh);
    connect(&accounts, &Accounts::removed, this, &AccountSwitcher::refresh);
    connect(&theme, &Theme::changed, this, &AccountSwitcher::refresh);
    refresh();
}

void AccountSwitcher::setShown(const core::AccountId &id)
{
    m_shown = id;
}

void AccountSwitcher::openMenu()
{
    fill();
    m_menu->popup(mapToGlobal(QPoint(0, height())));
    if (QAction *first = m_menu->actions().value(0))
        m_menu->setActiveAction(first);
}

void AccountSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPushButton::changeEvent(event);
}

void AccountSwitcher::fill()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const auto add = [this, group](const core::AccountId &id, const QString &name, int unread) {
        const QString text = unread > 0
            //: Menu of accounts; %1 is a name, %2 how many chats are unread.
            ? tr("%1 (%2 unread)").arg(menuText(name), QLocale().toString(unread))
            : menuText(name);
        QAction *action = m_menu->addAction(text);
        action->setObjectName(QStringLiteral("account-") + id.value);
        action->setCheckable(true);
        action->setChecked(id == m_shown);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT chosen(id); });
        return action;
    };
    const QList<core::AccountId> ids = m_accounts.list();
    int all = 0;
    for (const core::AccountId &id : ids)
        all += m_conversations.count(models::View::Unread, id);
    add({}, tr("All accounts"), all);
    for (const core::AccountId &id : ids) {
        QAction *action
            = add(id, m_accounts.name(id), m_conversations.count(models::View::Unread, id));
        action->setIcon(accountBadge(m_accounts.look(id), m_theme, badgeSize, devicePixelRatioF()));
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Accounts…")), &QAction::triggered, this,
            &AccountSwitcher::accountsRequested);
}

void AccountSwitcher::refresh()
{
    setIcon(tintedIcon(QStringLiteral("chevron-down"), m_theme.colors().muted));
    setAccessibleName(tr("Choose an account"));
    setTip(this, tr("Show one account, or all of them"));
    setVisible(m_accounts.size() > 1);
}

} // namespace kidoku::ui
