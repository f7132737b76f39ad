// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>

//! A painting that leaves no picture: what a window paints can be looked at text by text.
namespace kidoku::testing {

//! Takes everything and keeps nothing; those who derive from it say what they do with texts.
class TextPaintEngine : public QPaintEngine
{
public:
    TextPaintEngine()
        : QPaintEngine(AllFeatures)
    {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override = 0;
    [[nodiscard]] Type type() const override { return User; }
};

//! A screen of 96 dots per inch before \a engine, which outlives it.
class PaintRecorder : public QPaintDevice
{
public:
    PaintRecorder(QSize size, QPaintEngine &engine)
        : m_engine(engine)
        , m_size(size)
    {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QPaintEngine &m_engine;
    const QSize m_size;
};

} // namespace kidoku::testing
