// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace kidoku::ui {

//! A picture that can be made larger and smaller (wheel, keys) and moved about (drag, arrows).
//! Fits the window until somebody zooms.
class ImageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ImageCanvas(const Theme &theme, QWidget *parent = nullptr);

    //! Zoom and place stay when \a image is a sharper one of the same.
    void setImage(const QImage &image, QSize original);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    //! Stands in the middle while there is no picture.
    void setNote(const QString &note);

    void fit();
    //! One pixel of the picture is one of the screen.
    void showOriginalSize();
    void zoomBy(qreal factor);
    [[nodiscard]] bool isFitted() const { return m_scale == 0; }
    //! Logical pixels per pixel of the picture.
    [[nodiscard]] qreal scale() const;

Q_SIGNALS:
    void zoomed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal fitScale() const;
    void zoomTo(qreal scale);
    void moveBy(QPointF way);

    const Theme &m_theme;
    QImage m_image;
    QSize m_original;
    QString m_note;
    qreal m_scale = 0; //!< 0: fitted
    QPointF m_middle;  //!< of the picture, from the middle of the window
    QPoint m_dragFrom;
};

} // namespace kidoku::ui
