// SPDX-License-Identifier: Apache-2.0
#include "banner_bar.h"

#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kidoku::ui {

namespace {

constexpr int textGap = 10;
constexpr int letters = 34; // a text with less room than for so many gets a line of its own

} // namespace

BannerBar::BannerBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_texts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_icon(new QLabel(this))
    , m_title(plainLabel(theme, TextSize::Strong, this))
    , m_body(plainLabel(theme, TextSize::Body, this))
    , m_why(new QPushButton(this))
    , m_button(new QPushButton(this))
{
    setAccessRole(this, QAccessible::AlertMessage);
    m_row->setContentsMargins(14, 5, 10, 6);
    m_row->setSpacing(10);
    m_texts->setSpacing(textGap);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_body, 1);
    auto *told = new QHBoxLayout;
    told->setSpacing(10);
    told->addWidget(m_icon);
    told->addLayout(m_texts, 1);
    m_row->addLayout(told, 1);
    auto *orders = new QHBoxLayout;
    orders->setSpacing(10);
    orders->addStretch();
    orders->addWidget(m_why);
    orders->addWidget(m_button);
    m_row->addLayout(orders);
    m_title->setObjectName(QStringLiteral("bannerTitle"));
    m_body->setObjectName(QStringLiteral("bannerBody"));
    m_body->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("bannerButton"));
    m_why->setObjectName(QStringLiteral("bannerWhy"));
    setButtonRole(m_why, ButtonRole::Link);
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT helpRequested(m_banner.help); });
    connect(m_button, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(m_banner.action); });
    connect(&theme, &Theme::changed, this, &BannerBar::applyTheme);
    applyTheme();
    setVisible(false);
}

void BannerBar::show(const Banner &banner)
{
    if (banner == m_banner)
        return;
    const bool another = banner.kind != m_banner.kind || banner.title != m_banner.title;
    m_banner = banner;
    m_title->setText(banner.title);
    m_body->setText(banner.body);
    m_why->setText(banner.tone == models::Tone::Accent ? tr("Help") : tr("Why?"));
    m_why->setVisible(!banner.help.isEmpty());
    setProperty(helpTopicProperty, banner.help);
    m_button->setText(banner.button);
    m_button->setVisible(banner.action != BannerAction::None);
    setAccessibleName(QStringLiteral("%1 %2").arg(banner.title, banner.body));
    applyTheme();
    setVisible(banner.kind != BannerKind::None || !banner.title.isEmpty());
    arrange();
    if (another)
        announce(this, accessibleName());
}

void BannerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int BannerBar::widthOfOrders() const
{
    int width = 0;
    for (const QPushButton *button : {m_why, m_button})
        width += button->isHidden() ? 0 : button->sizeHint().width() + 10;
    return width;
}

// Short of room, the body goes under the title, then the buttons under both.
void BannerBar::arrange()
{
    const int least = letters * fontMetrics().averageCharWidth();
    const int whole = width() - m_icon->sizeHint().width() - 34;
    const int beside = whole - widthOfOrders();
    const bool under = beside < least;
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool narrow = (under ? whole : beside) - title < least;
    m_texts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(narrow ? 0 : textGap);
    m_title->setWordWrap(narrow);
    m_row->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// As narrow as the buttons: everything else finds its place below.
QSize BannerBar::minimumSizeHint() const
{
    return {qMax(widthOfOrders() + 24, letters * fontMetrics().averageCharWidth() / 2),
            QWidget::minimumSizeHint().height()};
}

void BannerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.toneSoft(m_banner.tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colors().border);
}

void BannerBar::applyTheme()
{
    arrange();
    const QColor color = m_theme.tone(m_banner.tone);
    for (QLabel *label : {m_title, m_body}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    }
    const int size = fontMetrics().height();
    m_icon->setPixmap(tinted(m_banner.icon, color, size, devicePixelRatioF()));
    update();
}

} // namespace kidoku::ui
