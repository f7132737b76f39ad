// SPDX-License-Identifier: Apache-2.0
#include "image_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kidoku::ui {

namespace {

constexpr qreal step = 1.25;
constexpr qreal smallest = 0.02;
constexpr qreal largest = 8;
constexpr int arrowStep = 60;

} // namespace

ImageCanvas::ImageCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsFocus", false);
    setMinimumSize(200, 150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImageCanvas::setImage(const QImage &image, QSize original)
{
    m_image = image;
    m_original = original;
    update();
    Q_EMIT zoomed();
}

void ImageCanvas::setNote(const QString &note)
{
    m_note = note;
    update();
}

qreal ImageCanvas::fitScale() const
{
    if (m_original.isEmpty())
        return 1;
    const qreal both
        = std::min(qreal(width()) / m_original.width(), qreal(height()) / m_original.height());
    return std::min(both, 1 / devicePixelRatioF());
}

qreal ImageCanvas::scale() const
{
    return m_scale > 0 ? m_scale : fitScale();
}

void ImageCanvas::fit()
{
    m_scale = 0;
    m_middle = {};
    update();
    Q_EMIT zoomed();
}

void ImageCanvas::showOriginalSize()
{
    zoomTo(1 / devicePixelRatioF());
}

void ImageCanvas::zoomBy(qreal factor)
{
    zoomTo(scale() * factor);
}

void ImageCanvas::zoomTo(qreal wanted)
{
    const qreal before = scale();
    m_scale = std::clamp(wanted, smallest, largest);
    m_middle *= m_scale / before;
    moveBy({});
    Q_EMIT zoomed();
}

// The picture's edge never leaves the window's on its own side.
void ImageCanvas::moveBy(QPointF way)
{
    m_middle += way;
    const QSizeF shown = QSizeF(m_original) * scale();
    const qreal x = std::max(0.0, (shown.width() - width()) / 2);
    const qreal y = std::max(0.0, (shown.height() - height()) / 2);
    m_middle = {std::clamp(m_middle.x(), -x, x), std::clamp(m_middle.y(), -y, y)};
    update();
}

void ImageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(step);
    case Qt::Key_Minus:
        return zoomBy(1 / step);
    case Qt::Key_0:
        return fit();
    case Qt::Key_1:
        return showOriginalSize();
    case Qt::Key_Left:
        return moveBy({arrowStep, 0});
    case Qt::Key_Right:
        return moveBy({-arrowStep, 0});
    case Qt::Key_Up:
        return moveBy({0, arrowStep});
    case Qt::Key_Down:
        return moveBy({0, -arrowStep});
    default:
        QWidget::keyPressEvent(event);
    }
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->pos();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveBy(event->pos() - std::exchange(m_dragFrom, event->pos()));
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    if (isFitted())
        showOriginalSize();
    else
        fit();
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(step, event->angleDelta().y() / 120.0));
    event->accept();
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().window);
    if (m_image.isNull()) {
        painter.setPen(m_theme.colors().muted);
        painter.setFont(m_theme.font(TextSize::Body));
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                         m_note);
        return;
    }
    const QSizeF size = QSizeF(m_original) * scale();
    QRectF target(QPointF(), size);
    target.moveCenter(QRectF(rect()).center() + m_middle);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
}

} // namespace kidoku::ui
