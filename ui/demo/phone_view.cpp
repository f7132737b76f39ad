// SPDX-License-Identifier: Apache-2.0
#include "phone_view.h"

#include "core/text.h"
#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace kidoku::ui {

namespace {

constexpr int bezel = 8;
constexpr int gap = 8;
constexpr int pad = 8;
constexpr qsizetype shownMessages = 100;

// A telephone has its own colours, in light and dark alike.
constexpr QColor bodyColor(0x30, 0x36, 0x3c);
constexpr QColor screenColor(0x8f, 0xa9, 0xc4);
constexpr QColor customerColor(0x9b, 0xe3, 0x7f);
constexpr QColor accountColor(0xff, 0xff, 0xff);
constexpr QColor inkColor(0x11, 0x11, 0x11);
constexpr QColor captionColor(0x1f, 0x2b, 0x38);

QString textOf(const demo::PhoneMessage &message)
{
    if (message.type == QLatin1String("text") || message.type.isEmpty())
        return core::multiLine(message.text, 400);
    const QString kind = message.type == QLatin1String("image") ? PhoneView::tr("Photo")
        : message.type == QLatin1String("video")                ? PhoneView::tr("Video")
        : message.type == QLatin1String("audio")                ? PhoneView::tr("Voice message")
        : message.type == QLatin1String("file")                 ? PhoneView::tr("File")
        : message.type == QLatin1String("location")             ? PhoneView::tr("Location")
        : message.type == QLatin1String("sticker")              ? PhoneView::tr("Sticker")
                                                   : core::singleLine(message.type, 40);
    const QString detail = core::singleLine(message.text, 80);
    return detail.isEmpty() ? QStringLiteral("[%1]").arg(kind)
                            : QStringLiteral("[%1] %2").arg(kind, detail);
}

QString captionOf(const demo::PhoneMessage &message)
{
    const QString time = models::clockTime(message.sentAt);
    if (!message.fromCustomer || !message.readAt.isValid())
        return time;
    return PhoneView::tr("Read") + QLatin1Char('\n') + time;
}

} // namespace

PhoneView::PhoneView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setAccessRole(this, QAccessible::Document);
    setObjectName(QStringLiteral("phoneView"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel does; a phone has no bar
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &PhoneView::arrange);
}

void PhoneView::show(const QString &account, const demo::Phone &phone)
{
    if (account == m_account && phone == m_phone)
        return;
    m_account = core::singleLine(account, 40);
    m_phone = phone;
    arrange();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QSize PhoneView::sizeHint() const
{
    return {216, 448};
}

void PhoneView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bodyColor);
    painter.drawRoundedRect(frameRect(), 28, 28);
    const QRect screen = screenRect();
    QPainterPath glass;
    glass.addRoundedRect(screen, 20, 20);
    painter.fillPath(glass, screenColor);
    painter.setClipPath(glass);

    painter.setFont(m_theme.font(TextSize::Strong));
    painter.setPen(inkColor);
    const QFontMetrics title(painter.font());
    const QRect head(screen.left() + 12, screen.top() + 10, screen.width() - 24, title.height());
    painter.drawText(head, Qt::AlignCenter,
                     title.elidedText(m_account, Qt::ElideRight, head.width()));
    const QRect page(screen.left(), head.bottom() + 6, screen.width(),
                     screen.bottom() - head.bottom() - 6);
    painter.setClipRect(page, Qt::IntersectClip);
    painter.translate(0, page.top() - verticalScrollBar()->value());
    const QFont small = m_theme.font(TextSize::Caption);
    const QFontMetrics lines(small);
    for (const Bubble &bubble : std::as_const(m_bubbles)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(bubble.fromCustomer ? customerColor : accountColor);
        painter.drawRoundedRect(bubble.rect, 9, 9);
        bubble.text->paint(&painter, bubble.rect.topLeft() + QPoint(pad, pad - 2), inkColor);
        painter.setFont(small);
        painter.setPen(captionColor);
        const int width = lines.size(0, bubble.caption).width();
        const int height = lines.size(0, bubble.caption).height();
        const int x
            = bubble.fromCustomer ? bubble.rect.left() - 6 - width : bubble.rect.right() + 6;
        painter.drawText(QRect(x, bubble.rect.bottom() - height, width, height),
                         bubble.fromCustomer ? Qt::AlignRight : Qt::AlignLeft, bubble.caption);
    }
}

void PhoneView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    arrange();
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PhoneView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PhoneView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

QRect PhoneView::frameRect() const
{
    // Never wider than a phone is.
    const int width = qMin(viewport()->width(), qMax(180, viewport()->height() * 56 / 100));
    return {(viewport()->width() - width) / 2, 0, width, viewport()->height()};
}

QRect PhoneView::screenRect() const
{
    return frameRect().adjusted(bezel, bezel, -bezel, -bezel);
}

void PhoneView::arrange()
{
    m_bubbles.clear();
    const QRect screen = screenRect();
    const QFont body = m_theme.font(TextSize::Small);
    const int widest = qMax(60, screen.width() * 68 / 100);
    int y = gap;
    QString spoken;
    for (const demo::PhoneMessage &message :
         m_phone.messages.last(qMin(shownMessages, m_phone.messages.size()))) {
        Bubble bubble;
        bubble.fromCustomer = message.fromCustomer;
        const QString words = textOf(message);
        bubble.text = std::make_shared<TextBlock>(words, body, widest - 2 * pad);
        bubble.caption = captionOf(message);
        const QSize text = bubble.text->size();
        const QSize size(text.width() + 2 * pad + 2, text.height() + 2 * pad - 4);
        const int x
            = message.fromCustomer ? screen.right() - gap - size.width() : screen.left() + gap;
        bubble.rect = QRect(QPoint(x, y), size);
        y += size.height() + gap;
        spoken += words + QLatin1Char(' ') + bubble.caption + QLatin1Char('\n');
        m_bubbles.append(bubble);
    }
    m_contents = y;
    const int head = QFontMetrics(m_theme.font(TextSize::Strong)).height() + 16;
    const int page = screen.height() - head;
    verticalScrollBar()->setRange(0, qMax(0, m_contents - page));
    verticalScrollBar()->setPageStep(qMax(1, page));
    setAccessibleName(tr("The customer's phone"));
    setAccessibleDescription(spoken);
    viewport()->update();
}

} // namespace kidoku::ui
