// SPDX-License-Identifier: Apache-2.0
#include "selection_summary.h"

#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

SelectionSummary::SelectionSummary(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(theme, TextSize::Title, this))
    , m_unread(mutedLabel(theme, TextSize::Body, this))
    , m_hint(mutedLabel(theme, TextSize::Small, this))
    , m_mark(new QPushButton(this))
    , m_done(new QPushButton(this))
    , m_mute(new QPushButton(this))
    , m_spam(new QPushButton(this))
{
    setObjectName(QStringLiteral("selectionSummary"));
    m_title->setObjectName(QStringLiteral("selectionTitle"));
    m_unread->setObjectName(QStringLiteral("selectionUnread"));
    m_mark->setObjectName(QStringLiteral("selectionMarkRead"));
    m_done->setObjectName(QStringLiteral("selectionDone"));
    m_mute->setObjectName(QStringLiteral("selectionMute"));
    m_spam->setObjectName(QStringLiteral("selectionSpam"));
    setButtonRole(m_mark, ButtonRole::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_unread}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_mark, m_done, m_mute, m_spam})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addSpacing(8);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addStretch(3);
    connect(m_mark, &QPushButton::clicked, this, &SelectionSummary::markReadRequested);
    connect(m_done, &QPushButton::clicked, this, &SelectionSummary::doneRequested);
    connect(m_mute, &QPushButton::clicked, this, &SelectionSummary::muteRequested);
    connect(m_spam, &QPushButton::clicked, this, &SelectionSummary::spamRequested);
    retranslate();
}

void SelectionSummary::setCounts(const ChatCounts &counts, bool canMark)
{
    m_mark->setEnabled(canMark && counts.unread > 0);
    if (m_counts == counts)
        return;
    m_counts = counts;
    retranslate();
}

void SelectionSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SelectionSummary::retranslate()
{
    const auto all = [this](int some) { return m_counts.chats > 0 && some == m_counts.chats; };
    m_title->setText(tr("%n chat(s) selected", nullptr, m_counts.chats));
    m_unread->setText(m_counts.unread > 0
                          ? tr("%n of them with messages not marked read", nullptr, m_counts.unread)
                          : tr("Nothing in them is left to mark read."));
    m_hint->setText(tr("Selecting shows Read to nobody. Esc goes back to one conversation."));
    m_mark->setText(tr("Mark read…"));
    m_done->setText(all(m_counts.done) ? tr("Reopen") : tr("Done"));
    m_mute->setText(all(m_counts.muted) ? tr("Unmute") : tr("Mute"));
    m_spam->setText(all(m_counts.spam) ? tr("Not spam") : tr("Spam"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_unread->text());
}

} // namespace kidoku::ui
