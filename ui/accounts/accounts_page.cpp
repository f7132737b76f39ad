// SPDX-License-Identifier: Apache-2.0
#include "accounts_page.h"

#include "account_editor.h"
#include "ui/chat/account_badge.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/theme/plain_text.h"
#include "ui/window/state_board.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int badgeSize = 28;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

AccountsPage::AccountsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_board(new StateBoard(services, this))
    , m_list(new QListWidget(this))
    , m_editor(new AccountEditor(services, this))
    , m_nothing(mutedLabel(services.theme, TextSize::Body, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_deleteChats(new QPushButton(this))
{
    setObjectName(QStringLiteral("accountsPage"));
    m_list->setObjectName(QStringLiteral("accountsList"));
    m_list->setIconSize(QSize(badgeSize, badgeSize));
    m_list->setMinimumWidth(220);
    m_list->setMaximumWidth(300);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_add->setObjectName(QStringLiteral("accountsAdd"));
    m_remove->setObjectName(QStringLiteral("accountsRemove"));
    m_deleteChats->setObjectName(QStringLiteral("accountsDeleteChats"));
    for (QPushButton *button : {m_add, m_remove, m_deleteChats})
        button->setAutoDefault(false);
    m_nothing->setObjectName(QStringLiteral("accountsNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    left->addLayout(buttons);
    left->addWidget(m_deleteChats);
    row->addLayout(left);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(520);
    scroll->setWidget(m_editor);
    scroll->viewport()->setAutoFillBackground(false);
    m_editor->setAutoFillBackground(false);
    row->addWidget(scroll, 1);
    row->addWidget(m_nothing, 1);

    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        m_editor->setAccount(chosen());
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addRequested);
    connect(m_deleteChats, &QPushButton::clicked, this, &AccountsPage::deleteChats);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::remove);
    connect(&m_services.book, &accounts::AccountBook::added, this,
            [this](const core::AccountId &id) {
                fill();
                choose(id);
            });
    connect(&m_services.book, &accounts::AccountBook::removed, this, &AccountsPage::fill);
    connect(&m_services.book, &accounts::AccountBook::changed, this, &AccountsPage::refresh);
    connect(m_board, &StateBoard::changed, this, &AccountsPage::refresh);
    connect(&m_services.theme, &Theme::changed, this, &AccountsPage::refresh);
    fill();
    retranslate();
}

void AccountsPage::choose(const core::AccountId &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == id.value)
            m_list->setCurrentRow(row);
    }
}

core::AccountId AccountsPage::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? core::AccountId{item->data(idRole).toString()} : core::AccountId();
}

void AccountsPage::fill()
{
    const core::AccountId before = chosen();
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const accounts::Entry &entry : m_services.book.list()) {
            auto *item = new QListWidgetItem(m_list);
            item->setData(idRole, entry.id.value);
        }
        choose(before);
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    }
    m_editor->setAccount(chosen());
    refresh();
}

void AccountsPage::refresh()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const core::AccountId id{item->data(idRole).toString()};
        const auto entry = m_services.book.find(id);
        if (!entry)
            continue;
        const AccountLook look = m_services.accounts.look(id);
        item->setText(look.name + QLatin1Char('\n') + stateOf(*entry));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(look.name, stateOf(*entry)));
        const QPixmap badge = accountBadge(look, m_services.theme, badgeSize, devicePixelRatioF());
        QIcon icon(badge);
        icon.addPixmap(badge, QIcon::Selected); // the same: its colour has a meaning
        item->setIcon(icon);
    }
    const bool any = m_list->count() > 0;
    m_nothing->setVisible(!any);
    m_editor->parentWidget()->parentWidget()->setVisible(any);
    m_remove->setEnabled(!chosen().isEmpty() && m_services.removeAccount);
    m_add->setEnabled(bool(m_services.addAccount));
    m_deleteChats->setEnabled(!chosen().isEmpty() && m_services.deleteChats);
}

QString AccountsPage::stateOf(const accounts::Entry &entry) const
{
    if (!entry.enabled)
        return tr("Switched off");
    const Banner trouble = m_board->banner(entry.id);
    switch (trouble.kind) {
    case BannerKind::StoreFailed:
    case BannerKind::ClockOff:
    case BannerKind::SecretsInMemory:
    case BannerKind::Demo:
    case BannerKind::None:
        return m_board->pill(entry.id).spoken; // without what changes every second
    default:
        return trouble.title;
    }
}

void AccountsPage::remove()
{
    const core::AccountId id = chosen();
    if (id.isEmpty() || !m_services.removeAccount)
        return;
    auto *dialog = new ConfirmDialog(
        m_services.theme, tr("Remove %1?").arg(m_services.accounts.name(id)),
        tr("Nothing comes in and nothing is sent for it any more, and its secrets are taken out of "
           "the key store. Its chats and its waiting read marks stay stored here, hidden; they are "
           "back when an account of the same channel is added."),
        tr("Remove the account"), this);
    connect(dialog, &QDialog::accepted, this, [this, id] { m_services.removeAccount(id); });
    dialog->open();
}

// It may be more than a whole year of a shop: the words say what goes and what stays.
void AccountsPage::deleteChats()
{
    const core::AccountId id = chosen();
    if (id.isEmpty() || !m_services.deleteChats)
        return;
    auto *dialog = new ConfirmDialog(
        m_services.theme, tr("Delete all stored chats of %1?").arg(m_services.accounts.name(id)),
        tr("Messages, pictures, drafts, notes of the log and waiting read marks of this account "
           "are deleted from this computer for good, and backups of before an update with them. "
           "The account stays set up, other accounts keep theirs, and nothing changes at LINE. "
           "Kidoku closes its window meanwhile and starts again."),
        tr("Delete the chats"), this);
    dialog->setObjectName(QStringLiteral("deleteChats"));
    connect(dialog, &QDialog::accepted, this, [this, id] { m_services.deleteChats(id); });
    dialog->open();
}

void AccountsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountsPage::retranslate()
{
    m_list->setAccessibleName(tr("Accounts"));
    m_nothing->setText(tr("No account is set up yet."));
    m_add->setText(tr("Add…"));
    m_remove->setText(tr("Remove…"));
    m_deleteChats->setText(tr("Delete stored chats…"));
    refresh();
}

} // namespace kidoku::ui
