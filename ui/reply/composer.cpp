// SPDX-License-Identifier: Apache-2.0
#include "composer.h"

#include "bubble_edit.h"
#include "core/text.h"
#include "replies/placeholders.h"
#include "replies/reply_text.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kidoku::ui {

namespace {

constexpr qsizetype countFrom = 4000;
constexpr int radius = 8;

QPushButton *button(const Theme &theme, const char *name, ButtonRole role, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    setButtonRole(made, role);
    followFont(theme, TextSize::Body, made);
    return made;
}

// The first word in braces that would go out as it stands.
QString leftOverIn(const QStringList &texts)
{
    for (const QString &text : texts) {
        const auto spans = replies::leftOver(text);
        if (!spans.isEmpty())
            return text.mid(spans.constFirst().start, spans.constFirst().length);
    }
    return {};
}

} // namespace

Composer::Composer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
    , m_saved(button(theme, "savedRepliesButton", ButtonRole::Quiet, this))
    , m_add(button(theme, "addBubble", ButtonRole::Quiet, this))
    , m_split(button(theme, "splitBubble", ButtonRole::Normal, this))
    , m_counter(plainLabel(theme, TextSize::Caption, this))
    , m_words(mutedLabel(theme, TextSize::Caption, this))
    , m_warning(plainLabel(theme, TextSize::Caption, this))
    , m_send(button(theme, "sendReply", ButtonRole::Primary, this))
{
    setObjectName(QStringLiteral("composer"));
    m_counter->setObjectName(QStringLiteral("replyCounter"));
    m_words->setObjectName(QStringLiteral("replyForecast"));
    m_warning->setObjectName(QStringLiteral("replyWarning"));
    m_words->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(6);
    m_rows->setSpacing(6);
    column->addWidget(m_warning);
    column->addLayout(m_rows);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_saved);
    line->addWidget(m_add);
    line->addWidget(m_counter);
    line->addWidget(m_split);
    line->addWidget(m_words, 1);
    line->addWidget(m_send);
    column->addLayout(line);

    connect(m_saved, &QPushButton::clicked, this, &Composer::savedRepliesRequested);
    connect(m_add, &QPushButton::clicked, this, &Composer::addAfterActive);
    connect(m_split, &QPushButton::clicked, this, &Composer::splitLong);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(&theme, &Theme::changed, this, &Composer::refresh);
    activate(addBubble({}, 0));
}

void Composer::setEnterSends(bool enterSends)
{
    m_enterSends = enterSends;
    for (const Bubble &bubble : std::as_const(m_bubbles))
        bubble.edit->setEnterSends(enterSends);
    refresh();
}

void Composer::setDraft(const store::Draft &draft)
{
    m_setting = true;
    while (m_bubbles.size() > 1)
        removeBubble(m_bubbles.constLast().edit);
    // Also forgets what could be undone: what was sent cannot be taken back by a key.
    m_bubbles.constFirst().edit->setPlainText(draft.bubbles.value(0));
    for (qsizetype i = 1; i < qMin(draft.bubbles.size(), replies::maxBubbles); ++i)
        addBubble(draft.bubbles.at(i), i);
    BubbleEdit *edit = m_bubbles.at(qBound(0, draft.active, int(m_bubbles.size()) - 1)).edit;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(qBound(0, draft.cursor, int(edit->document()->characterCount()) - 1));
    edit->setTextCursor(cursor);
    activate(edit);
    m_setting = false;
    refresh();
}

store::Draft Composer::draft() const
{
    store::Draft draft;
    for (const Bubble &bubble : m_bubbles) {
        if (bubble.edit == m_active)
            draft.active = int(draft.bubbles.size());
        draft.bubbles.append(bubble.edit->toPlainText());
    }
    draft.cursor = m_active->textCursor().position();
    return draft;
}

QStringList Composer::texts() const
{
    QStringList texts;
    for (const Bubble &bubble : m_bubbles) {
        const QString text = replies::cleaned(bubble.edit->toPlainText());
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

void Composer::setLocked(const QString &reason)
{
    m_locked = reason;
    refresh();
}

void Composer::setForecast(const QString &words, const QString &refusal)
{
    if (m_forecast == words && m_refusal == refusal)
        return;
    m_forecast = words;
    m_refusal = refusal;
    refresh();
}

void Composer::setWarning(const QString &words)
{
    m_warning->setText(words);
    m_warning->setVisible(!words.isEmpty());
}

void Composer::focusText()
{
    m_active->setFocus(Qt::ShortcutFocusReason);
}

void Composer::insertSaved(const QString &text, bool replacesSlash)
{
    m_active->insertSaved(text, replacesSlash);
}

BubbleEdit *Composer::addBubble(const QString &text, qsizetype at)
{
    Bubble bubble;
    bubble.row = new QWidget(this);
    auto *row = new QHBoxLayout(bubble.row);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(4);
    bubble.edit = new BubbleEdit(m_theme, bubble.row);
    bubble.edit->setEnterSends(m_enterSends);
    bubble.edit->setPlainText(text);
    bubble.remove = button(m_theme, "removeBubble", ButtonRole::Quiet, bubble.row);
    bubble.remove->setText(QStringLiteral("✕"));
    bubble.remove->setFixedWidth(2 * fontMetrics().height());
    row->addWidget(bubble.edit, 1);
    row->addWidget(bubble.remove, 0, Qt::AlignTop);
    m_rows->insertWidget(int(at), bubble.row);
    m_bubbles.insert(at, bubble);

    BubbleEdit *edit = bubble.edit;
    connect(bubble.remove, &QPushButton::clicked, this, [this, edit] {
        removeBubble(edit);
        focusText();
        Q_EMIT edited();
    });
    connect(edit, &BubbleEdit::textChanged, this, [this] {
        refresh();
        if (!m_setting)
            Q_EMIT edited();
    });
    connect(edit, &BubbleEdit::cursorPositionChanged, this, &Composer::cursorMoved);
    connect(edit, &BubbleEdit::sendRequested, this, &Composer::send);
    connect(edit, &BubbleEdit::focused, this, [this, edit] { activate(edit); });
    connect(edit, &BubbleEdit::keyOffered, this, &Composer::keyOffered);
    connect(edit, &BubbleEdit::escaped, this, &Composer::escaped);
    connect(edit, &BubbleEdit::left, this, &Composer::left);
    bubble.row->show();
    orderTabs();
    return edit;
}

// The text first, then what is beside it. A focus proxy of this widget would hold Tab between the
// last two: it stands behind them in the chain.
void Composer::orderTabs()
{
    QWidget *before = nullptr;
    for (const Bubble &bubble : std::as_const(m_bubbles)) {
        if (before)
            setTabOrder(before, bubble.edit);
        setTabOrder(bubble.edit, bubble.remove);
        before = bubble.remove;
    }
    for (QWidget *next : {m_saved, m_add, m_split, m_send}) {
        setTabOrder(before, next);
        before = next;
    }
}

void Composer::removeBubble(const BubbleEdit *edit)
{
    const auto at = std::find_if(m_bubbles.cbegin(), m_bubbles.cend(),
                                 [edit](const Bubble &bubble) { return bubble.edit == edit; });
    if (at == m_bubbles.cend() || m_bubbles.size() == 1)
        return;
    const auto index = std::distance(m_bubbles.cbegin(), at);
    const Bubble gone = m_bubbles.takeAt(index);
    gone.edit->disconnect(this);
    gone.row->hide();
    gone.row->deleteLater();
    activate(m_bubbles.at(qMax<qsizetype>(0, index - 1)).edit);
}

void Composer::activate(BubbleEdit *edit)
{
    m_active = edit;
    for (const Bubble &bubble : std::as_const(m_bubbles))
        bubble.edit->setFolded(bubble.edit != edit);
    nameBubbles();
    refresh();
}

void Composer::addAfterActive()
{
    if (m_bubbles.size() >= replies::maxBubbles)
        return;
    const auto at = std::find_if(m_bubbles.cbegin(), m_bubbles.cend(),
                                 [this](const Bubble &one) { return one.edit == m_active; });
    BubbleEdit *edit = addBubble({}, std::distance(m_bubbles.cbegin(), at) + 1);
    activate(edit);
    edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void Composer::splitLong()
{
    store::Draft draft;
    for (const Bubble &bubble : std::as_const(m_bubbles))
        draft.bubbles += replies::split(bubble.edit->toPlainText());
    if (draft.bubbles.size() > replies::maxBubbles)
        return;
    draft.active = int(draft.bubbles.size()) - 1;
    draft.cursor = int(draft.bubbles.constLast().size());
    setDraft(draft);
    focusText();
    Q_EMIT edited();
}

void Composer::send()
{
    if (m_send->isEnabled())
        Q_EMIT sendRequested();
}

void Composer::refresh()
{
    if (!m_active)
        return;
    const QStringList all = texts();
    qsizetype longest = 0;
    qsizetype pieces = 0;
    for (const QString &text : all) {
        longest = qMax(longest, text.size());
        pieces += text.size() > replies::maxUnits ? replies::split(text).size() : 1;
    }
    const QLocale locale;
    const bool tooLong = longest > replies::maxUnits;
    m_counter->setVisible(longest > countFrom);
    m_counter->setText(
        tr("%1 of %2").arg(locale.toString(longest), locale.toString(replies::maxUnits)));
    const Colors &colors = m_theme.colors();
    QPalette ink = m_counter->palette();
    ink.setColor(QPalette::WindowText, tooLong ? colors.danger : colors.muted);
    m_counter->setPalette(ink);
    ink.setColor(QPalette::WindowText, colors.warning);
    m_warning->setPalette(ink);
    m_split->setVisible(tooLong);
    m_split->setEnabled(pieces <= replies::maxBubbles);
    m_split->setText(tr("Split into bubbles"));

    QString words = m_locked;
    if (words.isEmpty() && tooLong)
        words = tr("Too long by %n signs", nullptr, int(longest - replies::maxUnits));
    if (words.isEmpty())
        words = m_refusal;
    const bool can = words.isEmpty() && !all.isEmpty();
    if (words.isEmpty()) {
        const QString left = leftOverIn(all);
        words = left.isEmpty() ? m_forecast
                               : tr("“%1” goes out as it stands").arg(core::singleLine(left, 40));
    }
    m_words->setText(words);
    m_send->setText(tr("Send"));
    m_send->setEnabled(can);
    m_send->setToolTip(tipText(m_enterSends ? tr("Enter") : tr("Ctrl+Enter")));
    m_send->setAccessibleDescription(words);
    m_saved->setText(tr("Saved replies"));
    m_add->setText(tr("+ Bubble"));
    m_add->setToolTip(tr("Another message, up to five at a time"));
    m_add->setEnabled(m_locked.isEmpty() && m_bubbles.size() < replies::maxBubbles);
    m_saved->setEnabled(m_locked.isEmpty());
    for (const Bubble &bubble : std::as_const(m_bubbles))
        bubble.edit->setReadOnly(!m_locked.isEmpty());
    update();
}

void Composer::nameBubbles()
{
    const auto count = m_bubbles.size();
    for (qsizetype i = 0; i < count; ++i) {
        const Bubble &bubble = m_bubbles.at(i);
        bubble.edit->setPlaceholderText(i == 0 ? tr("Write a reply… “/” for a saved one")
                                               : tr("Another bubble…"));
        bubble.edit->setAccessibleName(
            count == 1 ? tr("Reply") : tr("Reply, bubble %1 of %2").arg(i + 1).arg(count));
        bubble.remove->setVisible(count > 1);
        bubble.remove->setAccessibleName(tr("Remove bubble %1").arg(i + 1));
        bubble.remove->setToolTip(tr("Remove this bubble"));
    }
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameBubbles();
        refresh();
    }
    QWidget::changeEvent(event);
}

void Composer::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bubble &bubble : std::as_const(m_bubbles)) {
        const QRect field(bubble.edit->mapTo(this, QPoint(0, 0)), bubble.edit->size());
        const bool focused = bubble.edit->hasFocus();
        painter.setBrush(m_locked.isEmpty() ? colors.field : colors.window);
        painter.setPen(QPen(focused ? colors.accent : colors.outline, focused ? 2 : 1));
        const qreal half = focused ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(field).adjusted(half, half, -half, -half), radius, radius);
    }
}

} // namespace kidoku::ui
