// SPDX-License-Identifier: Apache-2.0
#include "find_bar.h"

#include "ui/access/access.h"
#include "ui/chat/thread_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace kidoku::ui {

namespace {

QToolButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(models::ThreadFind &find, ThreadView &thread, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_find(find)
    , m_thread(thread)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_count(mutedLabel(theme, TextSize::Small, this))
    , m_older(makeButton("findOlder", this))
    , m_newer(makeButton("findNewer", this))
    , m_close(makeButton("findClose", this))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(200);
    m_count->setObjectName(QStringLiteral("findCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 12, 6);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(m_close);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_older, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&find, &models::ThreadFind::changed, this, &FindBar::say);
    connect(&find, &models::ThreadFind::moved, this, &FindBar::show);
    connect(&theme, &Theme::changed, this, &FindBar::restyle);
    restyle();
    retranslate();
}

void FindBar::open(core::ConversationId chat)
{
    m_chat = chat;
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::setChat(core::ConversationId chat)
{
    m_chat = chat;
    if (!chat.isValid())
        close();
    else if (isVisibleTo(parentWidget()))
        search();
}

void FindBar::close()
{
    const bool had = m_field->hasFocus() || m_close->hasFocus();
    hide();
    m_find.clear();
    m_thread.setHighlight({});
    if (had)
        m_thread.setFocus(Qt::OtherFocusReason);
}

void FindBar::move(int step)
{
    if (!isVisibleTo(parentWidget()))
        open(m_chat);
    else
        m_find.move(step);
}

void FindBar::search()
{
    m_find.search(m_chat, m_field->text());
    m_thread.setHighlight(m_find.words());
}

void FindBar::show(store::Position place)
{
    m_thread.setHighlight(m_find.words(), place);
    m_thread.goToFound(place);
}

void FindBar::say()
{
    const int count = m_find.count();
    const QLocale locale;
    QString text;
    if (m_find.words().isEmpty())
        text = QString();
    else if (count > 0)
        text = tr("%1 of %2", "which of the findings")
                   .arg(locale.toString(m_find.current() + 1),
                        locale.toString(count)
                            + (m_find.isSearching() || count >= models::ThreadFind::most
                                   ? QStringLiteral("+")
                                   : QString()));
    else
        text = m_find.isSearching() ? tr("Searching…") : tr("Nothing found");
    m_count->setText(text);
    m_older->setEnabled(count > 0);
    m_newer->setEnabled(count > 0);
}

void FindBar::restyle()
{
    const QColor ink = m_theme.colors().text;
    m_older->setIcon(tintedIcon(QStringLiteral("arrow-up"), ink));
    m_newer->setIcon(tintedIcon(QStringLiteral("arrow-down"), ink));
    m_close->setIcon(tintedIcon(QStringLiteral("failed"), ink));
}

void FindBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words) {
        setTip(button, words);
        button->setAccessibleName(words);
    };
    setAccessibleName(tr("Find in this chat"));
    m_field->setAccessibleName(tr("Find in this chat"));
    m_field->setPlaceholderText(tr("Find in this chat"));
    name(m_older, tr("Older finding"));
    name(m_newer, tr("Newer finding"));
    name(m_close, tr("Close"));
    say();
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        move(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace kidoku::ui
