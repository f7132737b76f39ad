// SPDX-License-Identifier: Apache-2.0
#include "fault_panel.h"

#include "fault_words.h"
#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

FaultPanel::FaultPanel(const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Dialog)
    , m_intro(mutedLabel(theme, TextSize::Body, this))
    , m_clear(button(QStringLiteral("faultsNormal"), this))
    , m_chatOn(button(QStringLiteral("chatMode chat"), this))
    , m_chatOff(button(QStringLiteral("chatMode bot"), this))
{
    setObjectName(QStringLiteral("faultPanel"));
    setHelpTopic(this, "demo");
    m_intro->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_intro);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &name : faultNames()) {
        QPushButton *order = button(QStringLiteral("fault ") + name, page);
        QLabel *effect = plainLabel(theme, TextSize::Body, page);
        effect->setWordWrap(true);
        effect->setBuddy(order);
        grid->addWidget(order, row, 0);
        grid->addWidget(effect, row, 1);
        ++row;
        m_buttons.insert(name, order);
        m_effects.insert(name, effect);
        connect(order, &QPushButton::clicked, this, [this, name] { Q_EMIT faultChosen(name); });
    }
    column->addWidget(scroll, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_chatOn);
    last->addWidget(m_chatOff);
    last->addStretch();
    last->addWidget(m_clear);
    column->addLayout(last);
    connect(m_clear, &QPushButton::clicked, this, &FaultPanel::clearRequested);
    connect(m_chatOn, &QPushButton::clicked, this,
            [this] { Q_EMIT chatModeChosen(QStringLiteral("chat")); });
    connect(m_chatOff, &QPushButton::clicked, this,
            [this] { Q_EMIT chatModeChosen(QStringLiteral("bot")); });
    retranslate();
    resize(580, 680);
}

void FaultPanel::setTop(QWidget *top)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, top);
}

void FaultPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FaultPanel::retranslate()
{
    setWindowTitle(tr("LINE and network faults"));
    m_intro->setText(tr("What the simulated LINE, the relay or the customers do next. Nothing "
                        "here happens by chance."));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(faultTitle(it.key()));
        it.value()->setToolTip(tipText(faultSight(it.key())));
        it.value()->setAccessibleDescription(faultEffect(it.key()));
        m_effects.value(it.key())->setText(faultEffect(it.key()));
    }
    m_clear->setText(tr("Clear all faults"));
    m_chatOn->setText(tr("Chat on"));
    setTip(m_chatOn, tr("Operators decide when customers see Read"));
    m_chatOff->setText(tr("Chat off"));
    setTip(m_chatOff, tr("LINE marks every message as read by itself"));
}

} // namespace kidoku::ui
