// SPDX-License-Identifier: Apache-2.0
#include "mark_page.h"

#include "core/when_done.h"
#include "models/state_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kidoku::ui {

MarkPage::MarkPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_words(addWords())
    , m_mark(new QPushButton(this))
    , m_state(nullptr)
    , m_question(nullptr)
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
    , m_notYet(new QPushButton(this))
    , m_advice(nullptr)
{
    const auto addButtons = [this](const QList<QPushButton *> &buttons) {
        auto *line = new QHBoxLayout;
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            line->addWidget(button);
        }
        line->addStretch();
        m_column->addLayout(line);
    };
    m_mark->setObjectName(QStringLiteral("setupMark"));
    m_yes->setObjectName(QStringLiteral("setupSeenYes"));
    m_no->setObjectName(QStringLiteral("setupSeenNo"));
    m_notYet->setObjectName(QStringLiteral("setupSeenNotYet"));
    addButtons({m_mark});
    m_state = addStrong();
    m_state->setObjectName(QStringLiteral("setupMarkState"));
    m_question = addStrong();
    addButtons({m_yes, m_no, m_notYet});
    m_advice = addWords();
    m_advice->setObjectName(QStringLiteral("setupMarkAdvice"));
    m_column->addStretch();
    connect(m_mark, &QPushButton::clicked, this, &MarkPage::mark);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(Seen::Yes); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(Seen::No); });
    connect(m_notYet, &QPushButton::clicked, this, [this] { answer(Seen::NotYet); });
}

QString MarkPage::title() const
{
    return tr("The first read mark");
}

void MarkPage::enter()
{
    m_watchStore
        = connect(&m_context.services.store, &store::Store::changed, this, &MarkPage::take);
    if (const AccountServices *known = account())
        m_watchQueue
            = connect(&known->queue, &readmarks::Queue::statusChanged, this, &MarkPage::follow);
    retranslate();
}

void MarkPage::leave()
{
    disconnect(m_watchStore);
    disconnect(m_watchQueue);
}

bool MarkPage::isRead() const
{
    const store::Conversation &chat = m_context.conversation;
    return m_ordered && chat.readUpTo.isValid() && chat.readUpTo >= chat.lastIncoming;
}

void MarkPage::take(const store::ChangeSet &changes)
{
    for (const store::Conversation &conversation : changes.conversations) {
        if (conversation.id == m_context.conversation.id)
            m_context.conversation = conversation;
    }
    follow();
}

void MarkPage::mark()
{
    const AccountServices *known = account();
    if (!known)
        return;
    m_ordered = true;
    m_refusal.clear();
    m_seen = Seen::Unknown;
    const core::ConversationId id = m_context.conversation.id;
    core::whenDone(known->queue.request(id), this, [this](const readmarks::RequestResult &result) {
        if (!result)
            m_refusal = models::describe(result.error()).title;
        // There is nothing to think over: the phone lies beside the screen.
        else if (const AccountServices *now = account())
            now->queue.sendNow(m_context.conversation.id);
        follow();
    });
    follow();
}

void MarkPage::answer(Seen seen)
{
    m_seen = seen;
    follow();
}

void MarkPage::follow()
{
    const AccountServices *known = account();
    const bool hasMessage = m_context.conversation.id.isValid();
    const bool isAutomatic
        = known && known->preflight.status().verdict == inbox::PreflightVerdict::AutomaticRead;
    const readmarks::MarkStatus status
        = known ? known->queue.status(m_context.conversation.id) : readmarks::MarkStatus();
    m_mark->setEnabled(hasMessage && known && !isAutomatic && !status.isOpen() && !isRead());
    QString state;
    if (!hasMessage)
        state = tr("There is no first message yet. Go back for it, or go on without.");
    else if (isAutomatic)
        state = tr("LINE marks every message of this account read by itself.");
    else if (!m_refusal.isEmpty())
        state = m_refusal;
    else if (isRead())
        state = tr("✓ LINE answered: Read.");
    else if (m_ordered)
        state = models::describe(m_context.conversation, status, isAutomatic,
                                 m_context.services.clock.now())
                    .title;
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_yes),
                            static_cast<QWidget *>(m_no), static_cast<QWidget *>(m_notYet)})
        widget->setVisible(isRead());
    QString advice;
    if (m_seen == Seen::No)
        advice = tr("• Look at the chat with this account, and not at another account of the "
                    "shop.\n• Leave the chat on the phone and open it again.\n• If messages are "
                    "marked at once when they come, LINE marks them by itself: look at the "
                    "response settings.\n• In LINE Official Account Manager the chat stays unread; "
                    "that is normal.");
    else if (m_seen == Seen::NotYet)
        advice = tr("It can take a few seconds. Leave the chat on the phone and open it again.");
    else if (m_seen == Seen::Yes)
        advice = tr("✓ Read marks arrive.");
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty() && isRead());
}

QString MarkPage::report() const
{
    const auto answered = [this] {
        switch (m_seen) {
        case Seen::Yes:
            return tr("Seen on the phone: yes.");
        case Seen::No:
            return tr("Seen on the phone: no.");
        case Seen::NotYet:
            return tr("Seen on the phone: not yet.");
        case Seen::Unknown:
            break;
        }
        return tr("Seen on the phone: not answered.");
    };
    if (!m_ordered)
        return tr("Nothing was marked read.");
    return m_state->text() + QLatin1Char('\n') + answered();
}

void MarkPage::retranslate()
{
    m_words->setText(tr("This is the first step that changes something: your own phone will show "
                        "Read below the sticker. Nothing happens before you press the button."));
    m_mark->setText(tr("&Mark read"));
    m_question->setText(tr("Do you see Read on your phone?"));
    m_yes->setText(tr("&Yes"));
    m_no->setText(tr("N&o"));
    m_notYet->setText(tr("Not ye&t"));
    follow();
}

} // namespace kidoku::ui
