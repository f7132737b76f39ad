// SPDX-License-Identifier: Apache-2.0
#include "state_line.h"

#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kidoku::ui {

namespace {

using readmarks::MarkState;

constexpr std::chrono::seconds second{1};
constexpr int textGap = 10;
constexpr int letters = 34; // a text with less room than for so many gets a line of its own

const char *nameOf(StateLine::Order order)
{
    switch (order) {
    case StateLine::Order::Undo:
        return "undoButton";
    case StateLine::Order::SendNow:
        return "sendNowButton";
    case StateLine::Order::Remedy:
        return "remedyButton";
    case StateLine::Order::Details:
        return "detailsButton";
    case StateLine::Order::Retry:
        return "retryButton";
    case StateLine::Order::Cancel:
        return "cancelButton";
    case StateLine::Order::Why:
        return "whyButton";
    }
    return "";
}

bool isHealedByRetry(models::Remedy remedy)
{
    return remedy == models::Remedy::None || remedy == models::Remedy::RetryNow;
}

// A line may end with a separator, but not begin with one.
QString unbroken(QString text)
{
    return text.replace(QStringLiteral(" · "), QStringLiteral("\u00a0· "));
}

void ink(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

StateLine::StateLine(const Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_texts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_orders(new QHBoxLayout)
    , m_icon(plainLabel(theme, TextSize::Body, this))
    , m_title(plainLabel(theme, TextSize::Strong, this))
    , m_body(plainLabel(theme, TextSize::Body, this))
{
    setAccessRole(this, QAccessible::StatusBar);
    setObjectName(QStringLiteral("stateLine"));
    m_icon->setObjectName(QStringLiteral("stateIcon"));
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_body->setObjectName(QStringLiteral("stateBody"));
    m_body->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);

    m_texts->setSpacing(textGap);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_body, 1);
    auto *told = new QHBoxLayout;
    told->setSpacing(10);
    told->addWidget(m_icon);
    told->addLayout(m_texts, 1);
    m_row->setContentsMargins(14, 9, 14, 10);
    m_row->setSpacing(10);
    m_row->addLayout(told, 1);
    m_row->addLayout(m_orders);
    m_orders->setSpacing(10);
    m_orders->addStretch();
    for (const Order order : allOrders) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(nameOf(order)));
        followFont(theme, TextSize::Body, button);
        connect(button, &QPushButton::clicked, this, [this, order] { give(order); });
        m_orders->addWidget(button);
        m_buttons.insert(order, button);
    }
    setButtonRole(m_buttons.value(Order::Why), ButtonRole::Link);
    setHelpTopic(this, "retry");
    connect(&theme, &Theme::changed, this, &StateLine::refresh);
    connect(&m_tick, &QTimer::timeout, this, &StateLine::tick);
    m_tick.setInterval(second);
    clear();
}

void StateLine::setState(const store::Conversation &conversation, const readmarks::MarkStatus &mark,
                         bool automaticRead)
{
    const bool other = conversation.id != m_conversation.id;
    if (other || mark.state != m_mark.state || mark.request != m_mark.request)
        m_refusal.reset();
    m_conversation = conversation;
    m_mark = mark;
    m_automaticRead = automaticRead;
    const bool speaks = mark.isOpen() || models::isStillFailed(conversation, mark);
    m_followsRequest = speaks || (m_followsRequest && !other);
    refresh();
}

void StateLine::setGateway(bool gateway)
{
    m_gateway = gateway;
    refresh();
}

void StateLine::setRefusal(readmarks::RequestRefusal refusal)
{
    m_refusal = refusal;
    refresh();
}

void StateLine::clear()
{
    m_refusal.reset();
    m_followsRequest = false;
    m_conversation = {};
    m_mark = {};
    refresh();
}

void StateLine::tick()
{
    if (!isHidden())
        m_title->setText(words().state.title);
}

StateLine::Words StateLine::words() const
{
    if (m_refusal) {
        const auto reason = models::describe(*m_refusal);
        return {{models::StateIcon::Fail, models::Tone::Warning, reason.brief, reason.title,
                 reason.body, reason.title},
                reason.remedy,
                reason.button};
    }
    auto state = models::describe(m_conversation, m_mark, m_automaticRead, m_clock.now());
    const bool stuck
        = m_mark.state == MarkState::Paused || models::isStillFailed(m_conversation, m_mark);
    if (!stuck && state.icon == models::StateIcon::Automatic)
        return {state, models::Remedy::OpenResponseSettings, tr("Why?")};
    if (!stuck)
        return {state, models::Remedy::None, {}};
    const auto reason = models::describe(m_mark.last.reason, m_mark.httpStatus,
                                         m_conversation.account.value, m_gateway);
    if (m_gateway && m_mark.last.reason == line::Reason::AccessTokenRefused)
        state.body = reason.body; // who can help
    if (isHealedByRetry(reason.remedy))
        return {state, models::Remedy::None, {}};
    return {state, reason.remedy, reason.button};
}

QList<StateLine::Order> StateLine::orders(const Words &words) const
{
    QList<Order> list;
    if (words.remedy != models::Remedy::None)
        list.append(Order::Remedy);
    // The way to the response settings is an explanation already, and says "Why?" itself.
    const bool explained
        = !helpTopic().isEmpty() && words.remedy != models::Remedy::OpenResponseSettings;
    const auto withWhy
        = [explained](QList<Order> all) { return explained ? all << Order::Why : all; };
    if (m_refusal)
        return withWhy(list);
    switch (m_mark.state) {
    case MarkState::Holding:
        return {Order::Undo, Order::SendNow};
    case MarkState::Queued:
    case MarkState::Paused:
        return withWhy(list << Order::Cancel);
    case MarkState::Waiting:
    case MarkState::WaitingForLine:
        return withWhy({Order::Retry, Order::Cancel});
    case MarkState::Failed:
        if (models::isStillFailed(m_conversation, m_mark))
            list.append(Order::Retry);
        // Beside a cure there is no room for it in narrow windows; the chat's menu has it as well.
        if (models::isStillFailed(m_conversation, m_mark) && words.remedy == models::Remedy::None)
            list.append(Order::Details);
        return withWhy(list);
    default:
        return withWhy(list);
    }
}

QString StateLine::helpTopic() const
{
    if (m_refusal)
        return helpPage(*m_refusal);
    const bool madeGood
        = m_mark.state == MarkState::Failed && !models::isStillFailed(m_conversation, m_mark);
    return helpPage(madeGood ? readmarks::MarkStatus() : m_mark, m_automaticRead);
}

// The outcome of a request stays until something new is written; nothing else pops up here, as
// the divider and the header tell it already.
bool StateLine::isWorthShowing(const Words &words) const
{
    if (m_refusal)
        return true;
    if (!m_conversation.id.isValid())
        return false;
    if (m_mark.isOpen() || models::isStillFailed(m_conversation, m_mark))
        return true;
    if (words.state.icon == models::StateIcon::Automatic)
        return true; // else the button would be disabled without a reason in sight
    const bool cancelled
        = m_mark.state == MarkState::Cancelled && m_mark.upTo >= m_conversation.lastIncoming;
    return m_followsRequest && (words.state.icon == models::StateIcon::Read || cancelled);
}

void StateLine::refresh()
{
    const Words now = words();
    const bool shown = isWorthShowing(now);
    if (!shown)
        m_followsRequest = false;
    setVisible(shown);
    const bool counts = m_mark.isOpen() && m_mark.until.isValid() && !m_refusal;
    if (shown && counts && !m_tick.isActive())
        m_tick.start();
    else if (!shown || !counts)
        m_tick.stop();
    if (!shown) {
        m_announced.clear();
        return;
    }
    const QColor color = now.state.tone == models::Tone::Neutral ? m_theme.colors().text
                                                                 : m_theme.tone(now.state.tone);
    const int size = QFontMetrics(m_theme.font(TextSize::Strong)).ascent() + 1;
    m_icon->setPixmap(m_theme.stateIcon(now.state.icon, now.state.tone, size, devicePixelRatioF()));
    m_tone = now.state.tone;
    m_title->setText(now.state.title);
    m_body->setText(unbroken(now.state.body));
    ink(m_title, color);
    ink(m_body, color);
    showButtons(now);
    announce(now);
    update();
}

void StateLine::showButtons(const Words &words)
{
    m_remedy = words.remedy;
    const QList<Order> wanted = orders(words);
    const QHash<Order, QString> texts{
        {Order::Undo, tr("Undo")},
        {Order::SendNow, tr("Now")},
        {Order::Remedy, words.remedyText},
        {Order::Retry, m_mark.state == MarkState::Failed ? tr("Retry") : tr("Retry now")},
        {Order::Cancel, tr("Cancel")},
        {Order::Details, tr("Details")},
        {Order::Why, tr("Why?")}};
    for (const Order order : allOrders) {
        QPushButton *button = m_buttons.value(order);
        const bool visible = wanted.contains(order);
        if (!visible && button->hasFocus())
            setFocus(Qt::OtherFocusReason); // not on to some other button
        button->setText(texts.value(order));
        button->setVisible(visible);
    }
    arrange();
}

// A change of state is told once; a countdown that is read out every second would drown it.
void StateLine::announce(const Words &words)
{
    m_title->setAccessibleName(words.state.spoken);
    m_body->setAccessibleName(words.state.body);
    if (std::exchange(m_announced, words.state.spoken) == words.state.spoken)
        return;
    setAccessibleName(words.state.spoken);
    setAccessibleDescription(words.state.body);
    ui::announce(this, unbroken(words.state.spoken + u' ' + words.state.body).trimmed());
}

void StateLine::give(Order order)
{
    if (order == Order::Remedy)
        Q_EMIT remedyRequested(m_remedy, m_conversation.id);
    else if (order == Order::Why)
        Q_EMIT helpRequested(helpTopic());
    else
        Q_EMIT ordered(order, m_conversation.id);
}

void StateLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Short of room, the body goes under the title, then the buttons under both.
void StateLine::arrange()
{
    const int least = letters * fontMetrics().averageCharWidth();
    const int beside = width() - m_orders->sizeHint().width();
    const bool under = beside < least;
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool narrow = (under ? width() : beside) - title < least;
    m_texts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(narrow ? 0 : textGap);
    m_title->setWordWrap(narrow);
    m_row->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StateLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.toneSoft(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colors().border);
}

} // namespace kidoku::ui
