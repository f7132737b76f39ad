// SPDX-License-Identifier: Apache-2.0
#include "thread_pane.h"

#include "command.h"
#include "core/when_done.h"
#include "mark_orders.h"
#include "models/raw_event.h"
#include "read_mode.h"
#include "store/thread_finds.h"
#include "ui/chat/attention.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/media_desk.h"
#include "ui/chat/seen_tracker.h"
#include "ui/chat/state_line.h"
#include "ui/chat/thread_header.h"
#include "ui/chat/thread_view.h"
#include "ui/dialogs/link_opener.h"
#include "ui/dialogs/raw_event_dialog.h"
#include "ui/help/help_topics.h"
#include "ui/keyboard/key_map.h"
#include "ui/reply/reply_pane.h"
#include "ui/theme/plain_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QStatusTipEvent>
#include <QVBoxLayout>

namespace kidoku::ui {

ThreadPane::ThreadPane(Console &console, MarkOrders &orders, const Services &services,
                       QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_orders(orders)
    , m_services(services)
    , m_stack(new QStackedLayout(this))
    , m_page(new QWidget(this))
    , m_nobody(new QWidget(this))
    , m_invitation(mutedLabel(services.theme, TextSize::Title, m_nobody))
    , m_promise(mutedLabel(services.theme, TextSize::Body, m_nobody))
    , m_header(new ThreadHeader(services.theme, services.clock, m_page))
    , m_state(new StateLine(services.theme, services.clock, m_page))
    , m_thread(new ThreadView(services.theme, m_page))
    , m_attention(new Attention(*m_thread, services.clock, m_thread))
    , m_readMode(new ReadMode(console, *m_attention, services, this))
    , m_find(services.store)
    , m_findBar(new FindBar(m_find, *m_thread, services.theme, m_page))
    , m_links(new LinkOpener(services.theme, this))
    , m_replies(new ReplyPane(console, services, m_page))
{
    setObjectName(QStringLiteral("threadPane"));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_state);
    column->addWidget(m_findBar);
    column->addWidget(m_thread, 1);
    column->addWidget(m_replies);
    setHelpTopic(m_replies, "replies");
    auto *middle = new QVBoxLayout(m_nobody);
    middle->addStretch(2);
    for (QLabel *label : {m_invitation, m_promise}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        middle->addWidget(label);
    }
    middle->addStretch(3);
    m_invitation->setObjectName(QStringLiteral("noConversation"));
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_page);
    const auto showKeys = [this, &settings = services.settings] {
        const KeyMap keys = KeyMap::read(settings.text(core::Setting::Keys));
        m_header->setMarkShortcut(keys.keys(Command::MarkRead).value(0));
        m_header->setDoneShortcut(keys.keys(Command::ToggleDone).value(0));
    };
    connect(&services.settings, &core::Settings::changed, this, [showKeys](core::Setting setting) {
        if (setting == core::Setting::Keys)
            showKeys();
    });
    showKeys();
    m_thread->setThread(&m_console.thread());
    if (services.media) {
        m_media = new MediaDesk(*services.media, this);
        m_thread->setMedia(*m_media);
        connect(&console.mask(), &models::Mask::changed, m_media, &MediaDesk::forgetSaved);
    }
    connectParts();
    connectThread();
    qApp->installEventFilter(this);
    retranslate();
    showConversation();
}

void ThreadPane::markRead()
{
    std::optional<store::Position> upTo;
    if (m_thread->hasFocus()) {
        // A row with nothing of the customer before it still bounds the order: the queue says
        // that there is nothing to mark, or finds what is not loaded here. Never the whole chat.
        upTo = m_thread->focusedPosition();
        if (!upTo)
            upTo = m_thread->focusedRow();
    }
    m_orders.mark(m_console.current(), upTo);
}

// Esc belongs to the countdown first, wherever in the window the keyboard is: what is counted down
// cannot be taken back, everything else that Esc ends can wait.
bool ThreadPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window() && m_readMode->prevent())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ThreadPane::setScreenLocked(bool locked)
{
    m_attention->setLocked(locked);
}

void ThreadPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ThreadPane::setPictures(AvatarPictures *pictures)
{
    m_header->setPictures(pictures);
    m_thread->setPictures(pictures);
}

void ThreadPane::showConversation()
{
    if (const auto open = m_console.conversation(); open && m_media)
        m_media->setAccount(open->account);
    m_stack->setCurrentWidget(m_console.current().isValid() ? m_page : m_nobody);
    m_state->clear();
    m_findBar->setChat(m_console.current());
    const AccountServices *account = m_console.account();
    m_state->setGateway(account && account->account.gateway);
    refresh();
}

void ThreadPane::refresh()
{
    const auto conversation = m_console.conversation();
    if (!conversation) {
        m_header->clear();
        m_state->clear();
        return;
    }
    m_thread->setOffersUnread(!m_console.automaticRead());
    const readmarks::MarkStatus mark = m_console.mark();
    m_header->setConversation(*conversation, mark, m_console.automaticRead());
    m_state->setState(*conversation, mark, m_console.automaticRead());
    showReadMode();
}

// Manual is what nobody has to be told: looking shows nothing to anybody.
void ThreadPane::showReadMode()
{
    m_header->setReadMode(m_readMode->isManual() ? QString() : m_readMode->mode(),
                          m_readMode->countdown());
}

void ThreadPane::connectParts()
{
    connect(m_readMode, &ReadMode::changed, this, &ThreadPane::showReadMode);
    connect(&m_console, &Console::opened, this, &ThreadPane::showConversation);
    connect(&m_console, &Console::updated, this, &ThreadPane::refresh);
    connect(m_header, &ThreadHeader::markReadRequested, this,
            [this](core::ConversationId id) { m_orders.mark(id); });
    connect(m_header, &ThreadHeader::doneRequested, this,
            [this](core::ConversationId id, bool done) {
                if (AccountServices *account = m_console.account(id))
                    account->inbox.setDone(id, done);
            });
    connect(m_state, &StateLine::ordered, this,
            [this](StateLine::Order order, core::ConversationId id) {
                switch (order) {
                case StateLine::Order::Undo:
                    m_orders.undo(id);
                    break;
                case StateLine::Order::Cancel:
                    m_orders.cancel(id);
                    break;
                case StateLine::Order::SendNow:
                    m_orders.sendNow(id);
                    break;
                case StateLine::Order::Retry:
                    m_orders.retry(id);
                    break;
                case StateLine::Order::Details:
                    Q_EMIT detailsRequested(id);
                    break;
                case StateLine::Order::Remedy:
                case StateLine::Order::Why:
                    break;
                }
            });
    connect(m_state, &StateLine::remedyRequested, this,
            [this](models::Remedy remedy) { Q_EMIT remedyRequested(remedy); });
    connect(m_state, &StateLine::helpRequested, this, &ThreadPane::helpRequested);
    connect(m_replies, &ReplyPane::replied, m_thread, &ThreadView::scrollToNewest);
    connect(m_replies, &ReplyPane::remedyRequested, this, &ThreadPane::remedyRequested);
    connect(m_replies, &ReplyPane::escaped, this,
            [this] { m_thread->setFocus(Qt::OtherFocusReason); });
    connect(&m_orders, &MarkOrders::refused, this,
            [this](core::ConversationId id, readmarks::RequestRefusal refusal) {
                if (id == m_console.current())
                    m_state->setRefusal(refusal);
            });
    auto *tracker = new SeenTracker(*m_thread, this);
    connect(tracker, &SeenTracker::seen, this,
            [this](core::ConversationId id, store::Position upTo) {
                if (AccountServices *account = m_console.account(id))
                    account->inbox.markSeen(id, upTo);
            });
}

void ThreadPane::connectThread()
{
    connect(m_thread, &ThreadView::markUpToRequested, this,
            [this](store::Position upTo) { m_orders.mark(m_console.current(), upTo); });
    connect(m_thread, &ThreadView::linkRequested, m_links, &LinkOpener::open);
    connect(m_links, &LinkOpener::failed, this, &ThreadPane::say);
    connect(m_thread, &ThreadView::rawRequested, this, &ThreadPane::showRaw);
    connect(&m_services.store, &store::Store::changed, &m_find, &models::ThreadFind::apply);
    const auto showIds
        = [this] { m_thread->setShowIds(m_services.settings.flag(core::Setting::ShowIds)); };
    connect(&m_services.settings, &core::Settings::changed, this, showIds);
    showIds();
}

void ThreadPane::find()
{
    if (m_console.current().isValid())
        m_findBar->open(m_console.current());
}

void ThreadPane::findNext(int step)
{
    if (m_console.current().isValid())
        m_findBar->move(step);
}

void ThreadPane::showRaw(const store::Message &message)
{
    auto *dialog = new RawEventDialog(m_services.theme, this);
    dialog->open();
    using Raw = std::optional<QByteArray>;
    const auto read = m_services.store.read(
        [id = message.conversation, event = message.eventId](store::Database &database) {
            return store::inbox::rawEvent(database, id, event);
        });
    // What it shows was made for the eyes of then.
    connect(&m_console.mask(), &models::Mask::changed, dialog, &QDialog::reject);
    const auto chat = m_console.conversations().stored(message.conversation);
    const QList<core::LineChatId> own{chat.value_or(store::Conversation()).chat};
    core::whenDone(read, dialog, [this, dialog, own](const store::StoreResult<Raw> &raw) {
        if (!raw.ok())
            dialog->setReason(tr("It could not be read from this computer's disk."));
        else if (!raw.value())
            dialog->setReason(tr("No event of LINE's belongs to this row."));
        else if (raw.value()->isEmpty())
            dialog->setReason(tr("The customer unsent this message. Its content is gone."));
        else
            dialog->setText(m_console.mask().raw(models::shownRawEvent(**raw), own));
    });
}

void ThreadPane::say(const QString &text)
{
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(this, &tip); // goes up to the window's status bar
}

void ThreadPane::retranslate()
{
    m_invitation->setText(tr("Select a conversation."));
    m_promise->setText(tr("Opening one does not show Read to the customer."));
}

} // namespace kidoku::ui
