// SPDX-License-Identifier: Apache-2.0
#include "top_bar.h"

#include "command.h"
#include "core/text.h"
#include "live_pill.h"
#include "ui/access/access.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace kidoku::ui {

TopBar::TopBar(const Theme &theme, QAction *markAll, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_markAllAction(markAll)
    , m_name(plainLabel(theme, TextSize::Title, this))
    , m_basicId(mutedLabel(theme, TextSize::Body, this))
    , m_pill(new LivePill(theme, this))
    , m_search(new QLineEdit(this))
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_markAll(new QPushButton(this))
    , m_menu(new QPushButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_basicId);
    row->addWidget(m_pill);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_markAll);
    row->addWidget(m_menu);
    m_name->setObjectName(QStringLiteral("accountName"));
    m_basicId->setObjectName(QStringLiteral("accountBasicId"));
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(300);
    m_markAll->setObjectName(QStringLiteral("markAllButton"));
    m_markAll->setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    connect(m_markAll, &QPushButton::clicked, markAll, &QAction::trigger);
    connect(markAll, &QAction::changed, this,
            [this] { m_markAll->setEnabled(m_markAllAction->isEnabled()); });
    connect(&theme, &Theme::changed, this, &TopBar::applyTheme);
    applyTheme();
    retranslate();
}

void TopBar::setAccount(const QString &name, const QString &basicId)
{
    m_accountName = core::singleLine(name, 80);
    setTip(m_name, m_accountName);
    m_basicId->setText(core::singleLine(basicId, 40));
    m_basicId->setVisible(!basicId.isEmpty());
    elide();
}

void TopBar::setPill(const PillWords &words)
{
    m_pill->setWords(words);
}

void TopBar::setMenu(QMenu *menu)
{
    connect(m_menu, &QPushButton::clicked, menu, [this, menu] {
        const QSize size = menu->sizeHint();
        menu->popup(m_menu->mapToGlobal(QPoint(m_menu->width() - size.width(), m_menu->height())));
    });
}

void TopBar::setSwitcher(QWidget *switcher)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_pill), switcher);
}

void TopBar::openMenu()
{
    m_menu->click();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colors().border);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void TopBar::retranslate()
{
    //: In the search field; %1 is a key such as Ctrl+F.
    m_search->setPlaceholderText(
        tr("Search people   %1")
            .arg(keysOf(Command::FindInList).constFirst().toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search people"));
    m_markAll->setText(tr("Mark all read…"));
    setTip(m_markAll,
           tr("Shows Read to the customers of all chats in this list, after asking you"));
    m_menu->setAccessibleName(tr("Menu"));
    setTip(m_menu, tr("Menu (F10)"));
}

void TopBar::applyTheme()
{
    const Colors &c = m_theme.colors();
    m_searchIcon->setIcon(tintedIcon(QStringLiteral("search"), c.muted));
    m_menu->setIcon(tintedIcon(QStringLiteral("menu"), c.text));
    elide();
    update();
}

void TopBar::elide()
{
    const int room = qMax(80, width() / 4);
    const QFontMetrics metrics(m_name->font());
    m_name->setText(metrics.elidedText(m_accountName, Qt::ElideRight, room));
}

} // namespace kidoku::ui
