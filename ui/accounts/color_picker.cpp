// SPDX-License-Identifier: Apache-2.0
#include "color_picker.h"

#include "account_words.h"
#include "ui/access/access.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr int swatchSize = 24;

class Swatch final : public QAbstractButton
{
public:
    Swatch(const Theme &theme, int color, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_color(color)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(swatchSize, swatchSize);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = m_theme.colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(isEnabled() ? 1.0 : 0.4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accountColor(m_color));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 4, 4);
        if (!isChecked() && !hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? c.text : c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        if (!isChecked() || !hasFocus())
            return;
        painter.setPen(QPen(Qt::white, 1.5)); // every account's colour bears white
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 3, 3);
    }

private:
    const Theme &m_theme;
    int m_color;
};

} // namespace

ColorPicker::ColorPicker(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int color = 0; color < accounts::colorCount; ++color) {
        auto *swatch = new Swatch(theme, color, this);
        swatch->setObjectName(QStringLiteral("accountColor%1").arg(color));
        connect(swatch, &QAbstractButton::clicked, this,
                [this, color] { Q_EMIT colorChosen(color); });
        row->addWidget(swatch);
        m_buttons.append(swatch);
    }
    row->addStretch();
    retranslate();
}

void ColorPicker::setColor(int color)
{
    if (color >= 0 && color < m_buttons.size())
        m_buttons.at(color)->setChecked(true);
}

int ColorPicker::color() const
{
    for (int color = 0; color < m_buttons.size(); ++color) {
        if (m_buttons.at(color)->isChecked())
            return color;
    }
    return 0;
}

void ColorPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ColorPicker::retranslate()
{
    for (int color = 0; color < m_buttons.size(); ++color) {
        m_buttons.at(color)->setAccessibleName(colorName(color));
        setTip(m_buttons.at(color), colorName(color));
    }
}

} // namespace kidoku::ui
