// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/paint_recorder.h"
#include "ui/theme/palette.h"

#include <QHash>
#include <QPainter>
#include <QWidget>

//! Every text that a window paints, where and in which colour; and which of them cannot be read
//! on what is really behind them.
namespace kidoku::testing {

struct PaintedText
{
    QString text;
    QRect place; //!< as much of it as is not clipped away
    QColor ink;
};

class PaintedTextEngine : public TextPaintEngine
{
public:
    explicit PaintedTextEngine(QList<PaintedText> &texts)
        : m_texts(texts)
    {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform &way = painter()->deviceTransform();
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        QRect place = way.mapRect(box).toAlignedRect();
        if (!systemClip().isEmpty())
            place &= systemClip().boundingRect();
        if (painter()->hasClipping())
            place &= way.mapRect(painter()->clipBoundingRect()).toAlignedRect();
        QColor ink = painter()->pen().color();
        ink.setAlphaF(float(ink.alphaF() * painter()->opacity()));
        if (place.width() > 2 && place.height() > 4)
            m_texts.append({item.text(), place, ink});
    }

private:
    QList<PaintedText> &m_texts;
};

class Legibility
{
public:
    //! WCAG 1.4.3 for text; what cannot be used at the moment is exempt there, and still has 3:1.
    static constexpr double least = 4.5;
    static constexpr double leastInactive = 3;

    //! Lets \a window paint itself twice, into the recorder and into a picture.
    static QStringList problems(QWidget &window, int *looked = nullptr)
    {
        QList<PaintedText> texts;
        PaintedTextEngine engine(texts);
        PaintRecorder device(window.size(), engine);
        QPainter painter(&device);
        window.render(&painter);
        painter.end();
        const QImage picture = window.grab().toImage();
        QStringList found;
        for (const PaintedText &text : std::as_const(texts)) {
            const QColor ground = groundOf(picture, text);
            const QColor ink = ui::mix(ground, text.ink, text.ink.alphaF());
            const double ratio = ui::contrast(ink, ground);
            if (ratio < (isInactive(window, text.ink) ? leastInactive : least)) {
                const QString line = QStringLiteral("%1 on %2 is %3:1 at %5,%6: %4")
                                         .arg(ink.name(), ground.name())
                                         .arg(ratio, 0, 'f', 2)
                                         .arg(text.text.left(40))
                                         .arg(text.place.x())
                                         .arg(text.place.y());
                if (!found.contains(line))
                    found.append(line);
            }
        }
        if (looked)
            *looked += int(texts.size());
        return found;
    }

private:
    // What most of the place has, but for the letters themselves.
    static QColor groundOf(const QImage &picture, const PaintedText &text)
    {
        QHash<QRgb, int> seen;
        const QRect place = text.place & picture.rect();
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                ++seen[picture.pixel(x, y)];
        }
        seen.remove(text.ink.rgb());
        QRgb most = 0xff000000;
        int count = 0;
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            if (it.value() > count) {
                count = it.value();
                most = it.key();
            }
        }
        return QColor::fromRgb(most);
    }
    static bool isInactive(const QWidget &window, const QColor &ink)
    {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                QPalette::HighlightedText}) {
            if (window.palette().color(QPalette::Disabled, role).rgb() == ink.rgb())
                return true;
        }
        return false;
    }
};

} // namespace kidoku::testing
