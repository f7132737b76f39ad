// SPDX-License-Identifier: Apache-2.0
#include "fault_chips.h"

#include "fault_words.h"
#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace kidoku::ui {

class FaultChips::Pill : public QWidget
{
public:
    Pill(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setObjectName(QStringLiteral("faultChip"));
        setAccessRole(this, QAccessible::StaticText);
    }
    void setFault(const demo::ActiveFault &fault)
    {
        m_text = faultText(fault);
        setAccessibleName(m_text);
        setTip(this, faultSight(fault.name));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextSize::Small));
        return {metrics.horizontalAdvance(m_text) + 18, metrics.height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.toneSoft(models::Tone::Warning));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        const QFont font = m_theme.font(TextSize::Small);
        painter.setFont(font);
        painter.setPen(m_theme.tone(models::Tone::Warning));
        painter.drawText(rect(), Qt::AlignCenter,
                         QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width() - 12));
    }

private:
    const Theme &m_theme;
    QString m_text;
};

FaultChips::FaultChips(demo::FaultClient &faults, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_faults(faults)
    , m_theme(theme)
    , m_row(new FlowLayout(this, 6))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("faultChips"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_clear->setObjectName(QStringLiteral("faultClear"));
    setButtonRole(m_clear, ButtonRole::Link);
    connect(m_clear, &QPushButton::clicked, &m_faults, &demo::FaultClient::clear);
    connect(&m_faults, &demo::FaultClient::changed, this, &FaultChips::showFaults);
    connect(&theme, &Theme::changed, this, &FaultChips::showFaults);
    retranslate();
}

void FaultChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaultChips::showFaults()
{
    const QList<demo::ActiveFault> &active = m_faults.active();
    while (m_pills.size() > active.size())
        delete m_pills.takeLast();
    // The button stays the last one.
    if (m_pills.size() < active.size())
        m_row->removeWidget(m_clear);
    while (m_pills.size() < active.size()) {
        auto *pill = new Pill(m_theme, this);
        m_row->addWidget(pill);
        m_pills.append(pill);
    }
    if (m_row->indexOf(m_clear) < 0)
        m_row->addWidget(m_clear);
    QStringList names;
    QStringList news;
    for (qsizetype i = 0; i < active.size(); ++i) {
        m_pills.at(i)->setFault(active.at(i));
        m_pills.at(i)->show();
        names.append(active.at(i).name + active.at(i).account);
        if (!m_told.contains(names.last()))
            news.append(faultTitle(active.at(i).name));
    }
    setVisible(!active.isEmpty());
    m_row->invalidate();
    updateGeometry();
    // Not the seconds: a fault is told when it begins.
    if (!news.isEmpty())
        announce(this, QLocale().createSeparatedList(news));
    m_told = names;
}

void FaultChips::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("End all faults"));
    setTip(m_clear, tr("End all faults"));
    showFaults();
}

} // namespace kidoku::ui
