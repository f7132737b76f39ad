// SPDX-License-Identifier: Apache-2.0
#include "thread_header.h"

#include "models/message_text.h"
#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/chat/avatar_widget.h"
#include "ui/chat/elided_label.h"
#include "ui/chat/shortcut_button.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int avatarSize = 36;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString withKeys(const QString &tip, const QKeySequence &keys)
{
    return keys.isEmpty()
        ? tip
        : tip + QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
}

} // namespace

ThreadHeader::ThreadHeader(const Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_avatar(new AvatarWidget(theme, avatarSize, this))
    , m_name(new ElidedLabel(theme, TextSize::Strong, ElidedLabel::Ink::Normal, this))
    , m_summary(new ElidedLabel(theme, TextSize::Small, ElidedLabel::Ink::Muted, this))
    , m_done(new QPushButton(this))
    , m_markRead(new ShortcutButton(theme, QStringLiteral("state-read"), this))
{
    setObjectName(QStringLiteral("threadHeader"));
    m_avatar->setObjectName(QStringLiteral("threadAvatar"));
    m_name->setObjectName(QStringLiteral("threadName"));
    m_summary->setObjectName(QStringLiteral("threadSummary"));
    m_done->setObjectName(QStringLiteral("doneButton"));
    m_markRead->setObjectName(QStringLiteral("markReadButton"));
    followFont(theme, TextSize::Body, m_done);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_summary);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 11);
    row->setSpacing(10);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(m_done);
    row->addWidget(m_markRead);

    connect(m_done, &QPushButton::clicked, this,
            [this] { Q_EMIT doneRequested(m_conversation.id, !m_conversation.done); });
    connect(m_markRead, &QPushButton::clicked, this,
            [this] { Q_EMIT markReadRequested(m_conversation.id); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    clear();
}

void ThreadHeader::setConversation(const store::Conversation &conversation,
                                   const readmarks::MarkStatus &mark, bool automaticRead)
{
    m_conversation = conversation;
    m_mark = mark;
    m_automaticRead = automaticRead;
    refresh();
}

void ThreadHeader::setReadMode(const QString &mode, const QString &countdown)
{
    if (std::exchange(m_mode, mode) == mode && m_countdown == countdown)
        return;
    // That it begins is told once; a countdown that is read out every second would drown it.
    const bool begins = m_countdown.isEmpty() && !countdown.isEmpty();
    m_countdown = countdown;
    refresh();
    if (begins)
        announce(m_summary, m_summary->text());
}

void ThreadHeader::setPictures(AvatarPictures *pictures)
{
    m_avatar->setPictures(pictures);
}

void ThreadHeader::clear()
{
    m_conversation = {};
    m_mark = {};
    refresh();
}

void ThreadHeader::setMarkShortcut(const QKeySequence &keys)
{
    m_markRead->setKeys(keys);
}

void ThreadHeader::setDoneShortcut(const QKeySequence &keys)
{
    m_doneKeys = keys;
    refresh();
}

QString ThreadHeader::summary() const
{
    QString read;
    if (m_automaticRead)
        read = tr("LINE marks this account read by itself");
    else if (m_conversation.unread > 0)
        read = models::unreadText(m_conversation);
    else if (m_conversation.readUpTo.isValid())
        read = models::readText(m_conversation, m_clock.now());
    const QString time = models::shortTime({m_conversation.last.at}, m_clock.now());
    return joined(
        {m_countdown, read, time.isEmpty() ? QString() : tr("last message %1").arg(time),
         m_conversation.done ? models::doneText(m_conversation, m_clock.now()) : tr("Needs reply"),
         m_conversation.blocked ? tr("has blocked this account") : QString(), m_mode});
}

void ThreadHeader::refresh()
{
    const bool open = m_conversation.id.isValid();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_avatar, m_name, m_summary, m_done, m_markRead})
        widget->setVisible(open);
    m_markRead->setText(tr("Mark as read"));
    setTip(m_markRead,
           m_automaticRead
               ? tr("Chat is off, so LINE shows Read by itself; there is nothing to mark.")
               : tr("The customer will see Read. This cannot be taken back."));
    if (!open)
        return;
    const QString name = models::shownName(m_conversation);
    m_avatar->setPerson(m_conversation.chat.value, name, m_conversation.pictureUrl);
    m_name->setText(name);
    m_summary->setText(summary());
    m_done->setText(m_conversation.done ? tr("Reopen") : tr("Done"));
    setTip(m_done,
           withKeys(m_conversation.done ? tr("Needs reply again") : tr("Handled; sends nothing"),
                    m_doneKeys));
    // What is on its way already need not be asked for again, unless something new has come.
    const bool onItsWay = m_mark.isOpen() && m_mark.upTo >= m_conversation.lastIncoming;
    m_markRead->setEnabled(m_conversation.unread > 0 && !onItsWay && !m_automaticRead);
}

void ThreadHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ThreadHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colors().border);
}

} // namespace kidoku::ui
