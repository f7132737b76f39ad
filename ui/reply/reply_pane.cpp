// SPDX-License-Identifier: Apache-2.0
#include "reply_pane.h"

#include "bubble_edit.h"
#include "composer.h"
#include "core/text.h"
#include "core/when_done.h"
#include "models/reply_words.h"
#include "replies/drafts.h"
#include "replies/outbox.h"
#include "replies/placeholders.h"
#include "replies/saved_replies.h"
#include "reply_line.h"
#include "saved_reply_dialog.h"
#include "saved_reply_popup.h"

#include <QDateTime>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>

namespace kidoku::ui {

using core::Setting;

ReplyPane::ReplyPane(Console &console, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_services(services)
    , m_line(new ReplyLine(services.theme, services.clock, this))
    , m_composer(new Composer(services.theme, this))
    , m_popup(new SavedReplyPopup(services.theme, parent ? parent : this))
{
    setObjectName(QStringLiteral("replyPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_composer);
    if (!services.drafts || !services.savedReplies) {
        hide();
        return;
    }
    m_composer->setEnterSends(services.settings.flag(Setting::EnterSends));
    connect(&services.settings, &core::Settings::changed, this, [this] {
        m_composer->setEnterSends(m_services.settings.flag(Setting::EnterSends));
        askToken();
    });
    connect(&console, &Console::opened, this, &ReplyPane::showConversation);
    // An account may come, go or be set up anew while its chat is open.
    for (const auto signal : {&Accounts::added, &Accounts::removed})
        connect(&services.accounts, signal, this, &ReplyPane::showConversation);
    connect(&console, &Console::updated, this, [this] {
        updateLock();
        askToken();
    });
    connect(&console, &Console::ticked, this, &ReplyPane::updateForecast);
    connect(services.drafts, &replies::Drafts::loaded, this, [this] {
        if (m_current.isValid() && m_composer->draft().isEmpty())
            m_composer->setDraft(m_services.drafts->draft(m_current));
    });
    const auto keep = [this] { m_services.drafts->edit(m_current, m_composer->draft()); };
    connect(m_composer, &Composer::edited, this, keep);
    connect(m_composer, &Composer::edited, this, [this] {
        m_trouble.clear();
        updateForecast();
    });
    connect(m_composer, &Composer::cursorMoved, this, [this, keep] {
        if (!m_composer->draft().isEmpty())
            keep();
        offerSaved();
    });
    connect(m_composer, &Composer::sendRequested, this, &ReplyPane::send);
    connect(m_composer, &Composer::escaped, this, &ReplyPane::escaped);
    connect(m_composer, &Composer::left, m_popup, &QWidget::hide);
    connect(m_composer, &Composer::savedRepliesRequested, this, &ReplyPane::showAllSaved);
    connect(m_composer, &Composer::keyOffered, this,
            [this](int key, bool *taken) { *taken = m_popup->takeKey(key); });
    connect(m_popup, &SavedReplyPopup::dismissed, this, [this] { m_dismissed = m_bySlash; });
    connect(m_popup, &SavedReplyPopup::chosen, this, &ReplyPane::insertSaved);
    connect(m_line, &ReplyLine::remedyRequested, this, &ReplyPane::remedyRequested);
    connect(m_line, &ReplyLine::ordered, this, [this](ReplyLine::Order order, core::ReplyId reply) {
        if (!m_outbox)
            return;
        switch (order) {
        case ReplyLine::Order::Retry:
            m_outbox->retry(reply);
            break;
        case ReplyLine::Order::SendAgain:
            m_outbox->sendAgain(reply);
            break;
        case ReplyLine::Order::MarkSent:
            m_outbox->markSent(reply);
            break;
        case ReplyLine::Order::Discard:
            m_outbox->discard(reply);
            break;
        case ReplyLine::Order::Remedy:
            break;
        }
    });
    showConversation();
}

ReplyPane::~ReplyPane()
{
    leaveConversation();
}

void ReplyPane::focusText()
{
    if (isVisible())
        m_composer->focusText();
}

void ReplyPane::manageSavedReplies()
{
    if (m_services.savedReplies)
        (new SavedReplyDialog(*m_services.savedReplies, m_services.theme, window()))->open();
}

void ReplyPane::leaveConversation()
{
    if (!m_current.isValid() || !m_services.drafts)
        return;
    m_services.drafts->edit(m_current, m_composer->draft());
    m_services.drafts->flush();
    m_current = {};
}

void ReplyPane::showConversation()
{
    leaveConversation();
    m_popup->hide();
    m_trouble.clear();
    m_freeUntil = {};
    const auto conversation = m_console.conversation();
    const AccountServices *account = m_console.account();
    follow(account);
    if (conversation && m_outbox)
        m_current = conversation->id;
    setVisible(m_current.isValid());
    if (!m_current.isValid())
        return;
    m_composer->setDraft(m_services.drafts->draft(m_current));
    m_line->setAccount(account->account.name, account->account.gateway);
    showReplies();
    updateLock();
    askToken();
    updateForecast();
}

void ReplyPane::follow(const AccountServices *account)
{
    m_outbox = account ? account->outbox : nullptr;
    m_quota = account ? account->quota : nullptr;
    delete m_following;
    m_following = nullptr;
    if (!m_outbox || !m_quota)
        return;
    m_following = new QObject(this);
    connect(m_outbox, &replies::Outbox::statusChanged, m_following, [this] {
        showReplies();
        askToken();
    });
    connect(m_quota, &replies::QuotaWatch::changed, m_following, [this] { updateForecast(); });
}

void ReplyPane::send()
{
    const QStringList texts = m_composer->texts();
    if (texts.isEmpty() || !m_outbox || !m_current.isValid())
        return;
    const core::ConversationId id = m_current;
    const store::Draft draft = m_composer->draft();
    // The store keeps the draft until the reply is there in its place.
    m_services.drafts->flush();
    m_composer->setDraft({});
    m_services.drafts->sent(id);
    core::whenDone(m_outbox->send(id, texts), this,
                   [this, id, draft](const replies::SendResult &sent) {
                       if (sent) {
                           if (id == m_current)
                               Q_EMIT replied();
                           return;
                       }
                       const bool isHere = id == m_current && m_composer->draft().isEmpty();
                       if (isHere)
                           m_composer->setDraft(draft);
                       if (isHere || id != m_current)
                           m_services.drafts->edit(id, draft);
                       m_trouble = models::describe(sent.error());
                       updateForecast();
                   });
}

void ReplyPane::showReplies()
{
    if (m_outbox && m_current.isValid())
        m_line->setReplies(m_outbox->statuses(m_current));
}

void ReplyPane::askToken()
{
    if (!m_outbox || !m_current.isValid())
        return;
    core::whenDone(m_outbox->freeUntil(m_current), this,
                   [this, id = m_current](core::Timestamp until) {
                       if (id != m_current)
                           return;
                       m_freeUntil = until;
                       updateForecast();
                   });
}

void ReplyPane::updateForecast()
{
    const auto conversation = m_console.conversation();
    if (!conversation || !m_quota)
        return;
    models::SendForecast forecast;
    forecast.marksFirst = m_services.settings.flag(Setting::MarkBeforeReply)
        && conversation->unread > 0 && !m_console.automaticRead();
    forecast.free = m_services.clock.now() < m_freeUntil;
    forecast.quota = m_quota->facts();
    m_composer->setForecast(models::forecastText(forecast), models::forecastRefusal(forecast));
    m_composer->setWarning(m_trouble.isEmpty() ? models::quotaWarning(forecast.quota) : m_trouble);
}

void ReplyPane::updateLock()
{
    const auto conversation = m_console.conversation();
    if (!conversation)
        return;
    QString reason;
    if (conversation->blocked)
        reason = tr("This customer has blocked the account: nothing can be sent.");
    else if (conversation->spam)
        reason = tr("This chat is marked as spam: take that back to answer.");
    else if (standsBy())
        reason = tr("Another service answers this chat now; this account stands by.");
    m_composer->setLocked(reason);
}

// What was written last says whose turn it is.
bool ReplyPane::standsBy() const
{
    const models::ThreadModel &thread = m_console.thread();
    for (int row = thread.rowCount() - 1; row >= 0; --row) {
        const auto record = thread.index(row).data(int(models::ThreadRole::Record));
        const auto message = record.value<store::Message>();
        if (record.isValid() && message.countsAsUnread())
            return QJsonDocument::fromJson(message.detail)
                .object()
                .value(QLatin1String("standby"))
                .toBool();
    }
    return false;
}

void ReplyPane::offerSaved()
{
    const QString word = m_composer->active()->slashWord();
    if (word.isNull() || !m_composer->active()->hasFocus()) {
        m_dismissed = false;
        if (m_bySlash)
            m_popup->hide();
        m_bySlash = false;
        return;
    }
    if (m_dismissed)
        return;
    m_bySlash = true;
    m_popup->offer(m_services.savedReplies->matching(word), m_composer->active());
}

void ReplyPane::showAllSaved()
{
    if (m_services.savedReplies->all().isEmpty()) {
        manageSavedReplies();
        return;
    }
    m_composer->focusText();
    m_bySlash = false;
    m_popup->offer(m_services.savedReplies->all(), m_composer->active());
}

void ReplyPane::insertSaved(const store::SavedReply &reply)
{
    const auto conversation = m_console.conversation();
    replies::PlaceholderValues values;
    // A made-up name must not reach the customer: the word stays, and asks to be filled in.
    if (conversation && !m_console.mask().isOn())
        values.name = core::singleLine(conversation->name, 80);
    if (conversation)
        values.account = core::singleLine(m_services.accounts.name(conversation->account), 80);
    if (m_outbox)
        values.operatorName = m_outbox->config().by;
    values.date = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(m_services.clock.now().ms).date(), QLocale::ShortFormat);
    m_composer->insertSaved(replies::filled(reply.text, values), std::exchange(m_bySlash, false));
}

void ReplyPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateLock();
        updateForecast();
    }
    QWidget::changeEvent(event);
}

} // namespace kidoku::ui
