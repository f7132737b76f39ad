// SPDX-License-Identifier: Apache-2.0
#include "message_page.h"

#include "models/state_text.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace kidoku::ui {

MessagePage::MessagePage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_order(addStrong())
    , m_words(addWords())
    , m_waiting(addStrong())
    , m_came(addWords())
{
    m_order->setObjectName(QStringLiteral("setupSendOrder"));
    m_waiting->setObjectName(QStringLiteral("setupWaiting"));
    m_came->setObjectName(QStringLiteral("setupCame"));
    m_column->addStretch();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &MessagePage::tick);
}

QString MessagePage::title() const
{
    return tr("The first message");
}

void MessagePage::enter()
{
    retranslate();
    if (m_message)
        return;
    m_since.start();
    m_tick.start();
    m_watch = connect(&m_context.services.store, &store::Store::changed, this, &MessagePage::take);
    tick();
}

void MessagePage::leave()
{
    m_tick.stop();
    disconnect(m_watch);
}

void MessagePage::take(const store::ChangeSet &changes)
{
    for (const store::Conversation &conversation : changes.conversations) {
        if (conversation.account != m_context.id)
            continue;
        if (conversation.id == m_context.conversation.id)
            m_context.conversation = conversation;
        for (const store::Message &message : changes.messages) {
            if (message.conversation != conversation.id || !message.countsAsUnread() || m_message)
                continue;
            m_message = message;
            m_context.conversation = conversation;
            m_took = m_since.elapsed();
            m_tick.stop();
            tick();
        }
    }
}

void MessagePage::tick()
{
    m_waiting->setText(waitingText());
    m_came->setVisible(m_message.has_value());
    if (m_message)
        m_came->setText(report());
}

QString MessagePage::waitingText() const
{
    if (!m_message)
        return tr("Waiting… %1")
            .arg(models::briefDuration(
                core::Milliseconds(m_since.isValid() ? m_since.elapsed() : 0)));
    return tr("✓ It is here, after %1 s.")
        .arg(QLocale().toString(static_cast<double>(m_took) / 1000, 'f', 1));
}

QString MessagePage::report() const
{
    if (!m_message)
        return tr("No message came while this step was open.");
    const bool isProved = m_message->proof == store::Proof::Verified;
    return QStringList{
        waitingText(),
        isProved ? tr("✓ It is proved to come from LINE.")
                 : tr("– It could not be proved to come from LINE: give the channel secret."),
        tr("✓ It is stored once: a second delivery of it is not shown again."),
        m_message->hasReadToken
            ? tr("✓ It carries a read token, so it can be marked read.")
            : tr("– It carries no read token: only the old Mark as read API can mark it.")}
        .join(QLatin1Char('\n'));
}

void MessagePage::retranslate()
{
    const QString id = m_context.info.basicId;
    m_order->setText(id.isEmpty() ? tr("Send a sticker to your account from your phone.")
                                  : tr("Send a sticker to %1 from your phone.").arg(id));
    m_words->setText(tr("The phone must be a friend of the account. The message appears here by "
                        "itself. You can also go on without it."));
    tick();
}

} // namespace kidoku::ui
