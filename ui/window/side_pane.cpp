// SPDX-License-Identifier: Apache-2.0
#include "side_pane.h"

#include "details_pane.h"
#include "ui/theme/chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMetaObject>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kidoku::ui {

SidePane::SidePane(Console &console, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_theme(services.theme)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("sidePane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QScrollArea *scroll = m_scroll;
    scroll->setObjectName(QStringLiteral("detailsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details = new DetailsPane(console, services, scroll);
    scroll->setWidget(m_details);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    if (services.makePhonePane)
        addPhone(console, services);
    column->addWidget(m_stack, 1);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SidePane::nameAccounts()
{
    if (m_phone)
        QMetaObject::invokeMethod(m_phone, "nameAccounts");
}

void SidePane::setPictures(AvatarPictures *pictures)
{
    m_details->setPictures(pictures);
}

QSize SidePane::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({210, 0});
}

void SidePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SidePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().window);
}

void SidePane::addPhone(Console &console, const Services &services)
{
    m_phone = services.makePhonePane(m_stack);
    m_stack->addWidget(m_phone);
    m_phoneChip = new Chip(m_theme, this);
    m_phoneChip->setObjectName(QStringLiteral("sidePhone"));
    m_detailsChip = new Chip(m_theme, this);
    m_detailsChip->setObjectName(QStringLiteral("sideDetails"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 10, 10, 0);
    row->addStretch();
    row->addWidget(m_phoneChip);
    row->addWidget(m_detailsChip);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_phoneChip, &Chip::toggled, this,
            [this](bool on) { m_stack->setCurrentIndex(on ? 1 : 0); });
    m_phoneChip->setChecked(true);
    connect(&console, &Console::opened, m_phone, [this, &console] {
        const auto conversation = console.conversations().stored(console.current());
        if (conversation)
            QMetaObject::invokeMethod(m_phone, "follow", Q_ARG(QString, conversation->chat.value),
                                      Q_ARG(QString, conversation->account.value));
    });
}

void SidePane::retranslate()
{
    m_scroll->setAccessibleName(tr("Details"));
    if (!m_phone)
        return;
    m_phoneChip->setLabel(tr("Phone"));
    m_detailsChip->setLabel(tr("Details"));
}

} // namespace kidoku::ui
