// SPDX-License-Identifier: Apache-2.0
#include "style.h"

#include "palette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

namespace kidoku::ui {

namespace {

constexpr qreal radius = 6;
constexpr int headerIndent = 8;
const char *const roleProperty = "kidokuButtonRole";

ButtonRole roleOf(const QStyleOption *option, const QWidget *widget)
{
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (role.isValid())
        return ButtonRole(role.toInt());
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonRole::Primary;
    return ButtonRole::Normal;
}

void panel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line,
           qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    const qreal half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, int(role));
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->update();
}

Style::Style(const Colors &colors)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_colors(colors)
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        drawField(option, painter);
        return;
    case PE_FrameFocusRect:
        drawFocus(option->rect, painter, m_colors.text);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawCheck(element, option, painter);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          m_colors.border);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, m_colors.panel);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_colors.border);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const ButtonRole role = roleOf(option, widget);
        if (button && role != ButtonRole::Normal) {
            QStyleOptionButton copy(*button);
            const bool enabled = option->state & State_Enabled;
            if (role == ButtonRole::Primary && enabled)
                copy.palette.setColor(QPalette::ButtonText, m_colors.onAccent);
            painter->save();
            if (role == ButtonRole::Link) {
                QFont font = painter->font();
                font.setUnderline(true);
                painter->setFont(font);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.rect.adjust(headerIndent, 0, 0, 0); // over the cells' own words
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        const QRect &r = option->rect;
        painter->fillRect(r, m_colors.panel);
        painter->fillRect(upright ? QRect(r.center().x(), r.top(), 1, r.height())
                                  : QRect(r.left(), r.center().y(), r.width(), 1),
                          m_colors.border);
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_colors.panel);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_Slider && option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange))
        drawFocus(option->rect, painter, m_colors.text);
    // Fusion derives the frame of this one from the ground, too pale to be seen.
    const auto *spin
        = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(option) : nullptr;
    if (!spin || !spin->frame)
        return;
    // A caret alone is no sign that anybody sees from afar; nor is a line that changes its colour.
    const bool focused = option->state & State_HasFocus;
    painter->setPen(QPen(focused ? m_colors.accent : m_colors.outline, focused ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(focused ? option->rect.adjusted(1, 1, -1, -1)
                              : option->rect.adjusted(0, 0, -1, -1));
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const auto *bar
        = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrows: the groove is the whole bar.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
        thumb = qBound(qMin(24, length), thumb, length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect r = lying ? QRect(from, 0, size, bar->rect.height())
                              : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, r.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool framedField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return framedField ? rect.adjusted(5, 0, -5, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        if (roleOf(option, widget) == ButtonRole::Link)
            return {size.width() + 4, qMax(size.height(), line + 6)};
        return {qMax(wanted.width(), size.width() + 26), qMax(wanted.height(), line + 14)};
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        wanted.setHeight(qMax(wanted.height(), line + 14));
        return wanted;
    case CT_HeaderSection:
        wanted.setHeight(line + 10);
        return wanted;
    case CT_MenuItem:
        wanted.setHeight(wanted.height() + 2);
        return wanted;
    default:
        return wanted;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return qMax(16, QFontMetrics(QApplication::font()).height() * 9 / 10);
    case PM_SplitterWidth:
        return 1;
    case PM_DockWidgetSeparatorExtent:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonRole role = roleOf(option, widget);
    const bool enabled = option->state & State_Enabled;
    const bool over = enabled && (option->state & State_MouseOver);
    const bool down = option->state & (State_Sunken | State_On);
    const bool focused
        = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
    QColor ground = m_colors.panel;
    // Words say what a button is; of a combo box, as of a field, the line does.
    QColor line = qobject_cast<const QComboBox *>(widget) ? m_colors.outline : m_colors.border;
    if (role == ButtonRole::Primary && enabled) {
        ground = m_colors.accent;
        line = QColor(Qt::transparent);
    } else if (role == ButtonRole::Quiet || role == ButtonRole::Link
               || (option->state & State_AutoRaise)) {
        ground = line = QColor(Qt::transparent);
        if (over && role != ButtonRole::Link)
            ground = m_colors.bubbleIn;
    }
    if (ground.alpha() != 0 && (over || down))
        ground = mix(ground, role == ButtonRole::Primary ? m_colors.onAccent : m_colors.text,
                     down ? 0.14 : 0.05);
    if (ground.alpha() != 0 || line.alpha() != 0)
        panel(painter, option->rect, ground, line);
    if (focused)
        drawFocus(option->rect, painter,
                  role == ButtonRole::Primary && enabled ? m_colors.onAccent : m_colors.text);
}

void Style::drawField(const QStyleOption *option, QPainter *painter) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth <= 0) { // inside a spin box or combo box
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    const bool focused = option->state & State_HasFocus;
    panel(painter, option->rect, m_colors.field, focused ? m_colors.accent : m_colors.outline,
          focused ? 2 : 1);
}

void Style::drawCheck(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool some = option->state & State_NoChange;
    const bool on = some || (option->state & State_On);
    const QColor ink = enabled ? m_colors.accent : m_colors.outline;
    const int side = qMin(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? ink : m_colors.outline, 1.2));
    painter->setBrush(on ? ink : m_colors.field);
    if (element == PE_IndicatorRadioButton) {
        painter->drawEllipse(box);
        painter->setPen(Qt::NoPen);
        painter->setBrush(on ? m_colors.onAccent : QColor(Qt::transparent));
        painter->drawEllipse(box.center(), side / 5.0, side / 5.0);
    } else {
        painter->drawRoundedRect(box, 3, 3);
        const auto at = [&box](qreal x, qreal y) {
            return box.topLeft() + QPointF(box.width() * x, box.height() * y);
        };
        painter->setPen(QPen(m_colors.onAccent, side / 8.0, Qt::SolidLine, Qt::RoundCap));
        if (some)
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else if (on)
            painter->drawPolyline(QPolygonF({at(0.22, 0.53), at(0.42, 0.73), at(0.78, 0.3)}));
    }
    painter->restore();
}

void Style::drawFocus(const QRect &rect, QPainter *painter, const QColor &color) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.5));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active
        = (option->state & State_MouseOver) || (option->activeSubControls & SC_ScrollBarSlider);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option->palette.color(QPalette::Window).alpha() != 0)
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    painter->setBrush(mix(m_colors.panel, m_colors.muted, active ? 0.75 : 0.45));
    const QRectF r = QRectF(thumb).adjusted(2, 2, -2, -2);
    painter->drawRoundedRect(r, qMin(r.width(), r.height()) / 2, qMin(r.width(), r.height()) / 2);
    painter->restore();
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const QRect &r = option->rect;
    painter->fillRect(r, m_colors.panel);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), m_colors.border);
}

} // namespace kidoku::ui
