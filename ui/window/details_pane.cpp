// SPDX-License-Identifier: Apache-2.0
#include "details_pane.h"

#include "core/redact.h"
#include "models/message_text.h"
#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/chat/account_badge.h"
#include "ui/chat/avatar_widget.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int historyRows = 12;

QString kindText(const store::Conversation &conversation)
{
    const QString kind = conversation.kind == store::ChatKind::User ? DetailsPane::tr("Person")
        : conversation.kind == store::ChatKind::Group               ? DetailsPane::tr("Group")
                                                                    : DetailsPane::tr("Room");
    return conversation.blocked ? DetailsPane::tr("%1 · has blocked this account").arg(kind) : kind;
}

bool tellsOfARead(const store::LogEntry &entry)
{
    return entry.what == store::LogWhat::ReadByColleague
        || (entry.what == store::LogWhat::MarkAttempt && entry.state == store::LogState::Succeeded);
}

} // namespace

DetailsPane::DetailsPane(Console &console, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_services(services)
    , m_avatar(new AvatarWidget(services.theme, 64, this))
    , m_name(plainLabel(services.theme, TextSize::Title, this))
    , m_kind(mutedLabel(services.theme, TextSize::Small, this))
    , m_badge(new AccountBadge(services.theme, 20, this))
    , m_account(plainLabel(services.theme, TextSize::Small, this))
    , m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 20, 18, 14);
    column->setSpacing(4);
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    m_name->setObjectName(QStringLiteral("detailsName"));
    for (QLabel *label : {m_name, m_kind}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *accountRow = new QHBoxLayout;
    m_account->setObjectName(QStringLiteral("detailsAccount"));
    m_account->setWordWrap(true);
    m_badge->setObjectName(QStringLiteral("detailsAccountBadge"));
    accountRow->addStretch();
    accountRow->addWidget(m_badge);
    accountRow->addWidget(m_account);
    accountRow->addStretch();
    column->addLayout(accountRow);
    m_idTitle = addHeading(column);
    auto *idRow = new QHBoxLayout;
    m_id = plainLabel(services.theme, TextSize::Body, this);
    m_id->setObjectName(QStringLiteral("detailsId"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setMinimumWidth(40);
    m_copy->setObjectName(QStringLiteral("detailsCopyId"));
    setButtonRole(m_copy, ButtonRole::Quiet);
    idRow->addWidget(m_id, 1);
    idRow->addWidget(m_copy);
    column->addLayout(idRow);
    m_factsTitle = addHeading(column);
    m_facts = addText(column, "detailsFacts");
    m_historyTitle = addHeading(column);
    m_history = addText(column, "detailsHistory");
    column->addStretch();

    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto conversation = m_console.conversation())
            QGuiApplication::clipboard()->setText(conversation->chat.value);
    });
    const auto tint = [this] {
        m_copy->setIcon(tintedIcon(QStringLiteral("copy"), m_services.theme.colors().muted));
    };
    tint();
    connect(&services.theme, &Theme::changed, this, tint);
    m_ofThis.setSourceModel(&m_console.log().reads());
    connect(&m_ofThis, &QAbstractItemModel::rowsInserted, this, &DetailsPane::refreshHistory);
    connect(&m_ofThis, &QAbstractItemModel::dataChanged, this, &DetailsPane::refreshHistory);
    connect(&m_ofThis, &QAbstractItemModel::modelReset, this, &DetailsPane::refreshHistory);
    connect(&m_console, &Console::opened, this, [this](core::ConversationId id) {
        m_ofThis.setView(models::LogView::ThisConversation, id);
        refresh();
        refreshHistory();
    });
    connect(&m_console, &Console::updated, this, &DetailsPane::refresh);
    connect(&m_console, &Console::accountsShown, this, &DetailsPane::refresh);
    connect(&m_services.accounts, &Accounts::changed, this, &DetailsPane::refresh);
    connect(&m_services.settings, &core::Settings::changed, this, &DetailsPane::refresh);
    m_ofThis.setView(models::LogView::ThisConversation, m_console.current());
    retranslate();
}

void DetailsPane::setPictures(AvatarPictures *pictures)
{
    m_avatar->setPictures(pictures);
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DetailsPane::refresh()
{
    const auto conversation = m_console.conversation();
    showAccount(conversation ? conversation->account : core::AccountId());
    for (QWidget *part : {static_cast<QWidget *>(m_avatar), static_cast<QWidget *>(m_kind),
                          static_cast<QWidget *>(m_idTitle), static_cast<QWidget *>(m_id),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_factsTitle),
                          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_historyTitle),
                          static_cast<QWidget *>(m_history)})
        part->setVisible(conversation.has_value());
    if (!conversation) {
        m_name->setText(QString());
        return;
    }
    const QString name = models::shownName(*conversation);
    m_avatar->setPerson(conversation->chat.value, name, conversation->pictureUrl);
    m_name->setText(name);
    m_kind->setText(kindText(*conversation));
    const bool whole = m_services.settings.flag(core::Setting::ShowIds);
    m_id->setText(whole ? conversation->chat.value : core::shortId(conversation->chat.value));
    QStringList facts;
    if (conversation->seenUpTo.isValid())
        facts.append(
            tr("Seen by you: messages up to %1")
                .arg(models::shortTime({conversation->seenUpTo.at}, m_services.clock.now())));
    if (conversation->readAt.isValid())
        facts.append(models::readText(*conversation, m_services.clock.now()) + QStringLiteral(" · ")
                     + models::apiText(conversation->readApi));
    else
        facts.append(tr("The customer has not been shown Read yet."));
    facts.append(conversation->done ? tr("Done") : tr("Needs reply"));
    if (conversation->flagged)
        facts.append(tr("Flagged unread, only here"));
    m_facts->setText(facts.join(QLatin1Char('\n')));
}

// Whose conversation it is matters once there are several accounts.
void DetailsPane::showAccount(const core::AccountId &id)
{
    const AccountLooks looks = m_services.accounts.looks();
    const bool tells = looks.contains(id);
    m_badge->setVisible(tells);
    m_account->setVisible(tells);
    m_badge->setLook(looks.value(id));
    m_account->setText(looks.value(id).name);
}

void DetailsPane::refreshHistory()
{
    QStringList lines;
    for (int row = m_ofThis.rowCount() - 1; row >= 0 && lines.size() < historyRows; --row) {
        const QModelIndex index = m_ofThis.index(row, int(models::LogColumn::What));
        const auto entry = index.data(models::LogModel::EntryRole).value<store::LogEntry>();
        if (!tellsOfARead(entry))
            continue;
        const QString when = models::shortTime(entry.at, m_services.clock.now());
        lines.append(QStringLiteral("%1  %2").arg(when, index.data().toString()));
    }
    m_history->setText(lines.isEmpty() ? tr("None in the log.") : lines.join(QLatin1Char('\n')));
}

void DetailsPane::retranslate()
{
    m_idTitle->setText(tr("LINE ID"));
    setTip(m_copy, tr("Copy the whole ID"));
    m_copy->setAccessibleName(tr("Copy the whole ID"));
    m_factsTitle->setText(tr("How things stand"));
    m_historyTitle->setText(tr("Read marks of this conversation"));
    refresh();
    refreshHistory();
}

QLabel *DetailsPane::addHeading(QVBoxLayout *column)
{
    auto *label = mutedLabel(m_services.theme, TextSize::Caption, this);
    label->setContentsMargins(0, 12, 0, 0);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

QLabel *DetailsPane::addText(QVBoxLayout *column, const char *objectName)
{
    auto *label = plainLabel(m_services.theme, TextSize::Body, this);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

} // namespace kidoku::ui
