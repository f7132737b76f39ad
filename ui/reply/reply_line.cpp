// SPDX-License-Identifier: Apache-2.0
#include "reply_line.h"

#include "models/reply_words.h"
#include "ui/access/access.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kidoku::ui {

namespace {

using replies::ReplyState;
using replies::ReplyStatus;

const char *nameOf(ReplyLine::Order order)
{
    switch (order) {
    case ReplyLine::Order::Remedy:
        return "replyRemedy";
    case ReplyLine::Order::Retry:
        return "replyRetry";
    case ReplyLine::Order::SendAgain:
        return "replySendAgain";
    case ReplyLine::Order::MarkSent:
        return "replyMarkSent";
    case ReplyLine::Order::Discard:
        return "replyDiscard";
    }
    return "";
}

bool isWorthALine(const ReplyStatus &status)
{
    return status.needsOperator() || status.storeFailed || status.state == ReplyState::Waiting
        || status.state == ReplyState::Paused;
}

} // namespace

ReplyLine::ReplyLine(const Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_icon(plainLabel(theme, TextSize::Body, this))
    , m_title(plainLabel(theme, TextSize::Strong, this))
    , m_body(plainLabel(theme, TextSize::Body, this))
{
    setAccessRole(this, QAccessible::StatusBar);
    setObjectName(QStringLiteral("replyLine"));
    m_title->setObjectName(QStringLiteral("replyTitle"));
    m_body->setObjectName(QStringLiteral("replyBody"));
    for (QLabel *label : {m_title, m_body})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_body);
    top->addLayout(texts, 1);
    for (const Order order : allOrders) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(nameOf(order)));
        button->setAutoDefault(false);
        followFont(theme, TextSize::Body, button);
        connect(button, &QPushButton::clicked, this, [this, order] { give(order); });
        top->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.insert(order, button);
    }
    column->addLayout(top);
    connect(&theme, &Theme::changed, this, &ReplyLine::refresh);
    connect(&m_tick, &QTimer::timeout, this, &ReplyLine::tick);
    m_tick.setInterval(std::chrono::seconds(1));
    hide();
}

void ReplyLine::setAccount(const QString &name, bool gateway)
{
    m_account = name;
    m_gateway = gateway;
    refresh();
}

void ReplyLine::setReplies(const QList<ReplyStatus> &statuses)
{
    auto shown = std::find_if(statuses.begin(), statuses.end(),
                              [](const ReplyStatus &one) { return one.needsOperator(); });
    if (shown == statuses.end())
        shown = std::find_if(statuses.begin(), statuses.end(), isWorthALine);
    m_status = shown != statuses.end() ? *shown : ReplyStatus();
    m_others = static_cast<int>(std::count_if(statuses.begin(), statuses.end(), isWorthALine)) - 1;
    refresh();
}

void ReplyLine::tick()
{
    if (!isHidden())
        m_title->setText(words().title);
}

models::StateWords ReplyLine::words() const
{
    return models::describe(m_status, m_account, m_gateway, m_clock.now());
}

QList<ReplyLine::Order> ReplyLine::orders() const
{
    switch (m_status.state) {
    case ReplyState::Waiting:
        return {Order::Retry, Order::Discard};
    case ReplyState::Paused:
        return {Order::Remedy, Order::Discard};
    case ReplyState::Failed:
        return {Order::Retry, Order::Discard};
    case ReplyState::Uncertain:
        return {Order::SendAgain, Order::MarkSent, Order::Discard};
    default:
        return {};
    }
}

void ReplyLine::refresh()
{
    const bool shown = m_status.reply.isValid() && isWorthALine(m_status);
    setVisible(shown);
    if (!shown) {
        m_tick.stop();
        m_announced.clear();
        return;
    }
    if (m_status.state == ReplyState::Waiting)
        m_tick.start();
    else
        m_tick.stop();
    const models::StateWords now = words();
    m_tone = now.tone;
    const int size = fontMetrics().height();
    m_icon->setPixmap(m_theme.stateIcon(now.icon, now.tone, size, devicePixelRatioF()));
    m_title->setText(now.title);
    QString body = now.body;
    if (m_others > 0)
        body += u' ' + tr("%n more like this in the chat.", nullptr, m_others);
    m_body->setText(body);

    const models::ReplyRemedy remedy = models::remedyOf(m_status, m_account, m_gateway);
    const QHash<Order, QString> texts{
        {Order::Remedy, remedy.text},
        {Order::Retry, m_status.state == ReplyState::Failed ? tr("Retry") : tr("Retry now")},
        {Order::SendAgain, tr("Send again")},
        {Order::MarkSent, tr("Note as sent")},
        {Order::Discard, tr("Discard")}};
    const QList<Order> wanted = orders();
    for (const Order order : allOrders) {
        QPushButton *button = m_buttons.value(order);
        const bool visible = wanted.contains(order) && !texts.value(order).isEmpty();
        if (!visible && button->hasFocus())
            setFocus(Qt::OtherFocusReason); // not on to some other button
        button->setText(texts.value(order));
        button->setVisible(visible);
    }
    setAccessibleName(now.spoken);
    setAccessibleDescription(now.body);
    if (std::exchange(m_announced, now.spoken) != now.spoken)
        announce(this, now.spoken + u' ' + now.body);
    update();
}

void ReplyLine::give(Order order)
{
    if (order == Order::Remedy)
        Q_EMIT remedyRequested(models::remedyOf(m_status, m_account, m_gateway).remedy);
    else
        Q_EMIT ordered(order, m_status.reply);
}

void ReplyLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ReplyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.toneSoft(m_tone));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colors().border);
}

} // namespace kidoku::ui
