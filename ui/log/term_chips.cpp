// SPDX-License-Identifier: Apache-2.0
#include "term_chips.h"

#include "ui/access/access.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

namespace kidoku::ui {

TermChips::TermChips(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this, 6))
{
    setObjectName(QStringLiteral("logTerms"));
    m_flow->setContentsMargins(12, 0, 12, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void TermChips::add(const models::LogTerm &term)
{
    if (m_query.terms.contains(term))
        return;
    if (term.isTime())
        m_query.terms.removeIf([&term](const models::LogTerm &t) { return t.key == term.key; });
    m_query.terms.append(term);
    rebuild();
    Q_EMIT changed();
}

void TermChips::remove(const models::LogTerm &term)
{
    if (!m_query.terms.removeOne(term))
        return;
    rebuild();
    Q_EMIT changed();
}

void TermChips::removeLast()
{
    if (!m_query.terms.isEmpty())
        remove(models::LogTerm(m_query.terms.last()));
}

void TermChips::removeTimes()
{
    if (m_query.terms.removeIf([](const models::LogTerm &t) { return t.isTime(); }) == 0)
        return;
    rebuild();
    Q_EMIT changed();
}

void TermChips::removeAll()
{
    if (m_query.terms.isEmpty())
        return;
    m_query.terms.clear();
    rebuild();
    Q_EMIT changed();
}

void TermChips::setCleared(const QString &text)
{
    m_cleared = text;
    rebuild();
}

void TermChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

bool TermChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *chip = qobject_cast<QPushButton *>(watched);
        if (chip && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Few of them, and seldom: made anew each time.
void TermChips::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const models::LogTerm &term : std::as_const(m_query.terms)) {
        QPushButton *chip = makeChip(term.text());
        connect(chip, &QPushButton::clicked, this, [this, term] { remove(term); });
    }
    if (!m_cleared.isEmpty())
        connect(makeChip(m_cleared), &QPushButton::clicked, this, &TermChips::clearedUnwanted);
    setVisible(m_flow->count() > 0);
    updateGeometry();
}

QPushButton *TermChips::makeChip(const QString &text)
{
    QString shown = text;
    shown.replace(QLatin1Char('&'), QLatin1String("&&")); // no mnemonic
    auto *chip = new QPushButton(shown + QStringLiteral("  ✕"), this);
    chip->setObjectName(QStringLiteral("logTerm"));
    chip->setProperty("term", text);
    setTip(chip, tr("Remove this condition"));
    chip->setAccessibleName(tr("Condition %1, press to remove").arg(text));
    chip->installEventFilter(this);
    followFont(m_theme, TextSize::Caption, chip);
    m_flow->addWidget(chip);
    chip->show();
    return chip;
}

} // namespace kidoku::ui
