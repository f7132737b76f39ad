// SPDX-License-Identifier: Apache-2.0
#include "palette.h"

#include <algorithm>
#include <cmath>

namespace kidoku::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

Colors lightColors()
{
    Colors c;
    c.window = QColor(0xf6f7f8);
    c.panel = QColor(0xffffff);
    c.field = QColor(0xf6f7f8);
    c.border = QColor(0xdfe3e6);
    c.outline = QColor(0x818a93);
    c.text = QColor(0x1c2126);
    c.muted = QColor(0x5d6771);
    c.accent = QColor(0x08795a);
    c.accentSoft = QColor(0xe3f4ee);
    c.onAccent = QColor(0xffffff);
    c.warning = QColor(0x8a5a00);
    c.warningSoft = QColor(0xfff4dc);
    c.danger = QColor(0xb3261e);
    c.dangerSoft = QColor(0xfdeceb);
    c.bubbleIn = QColor(0xebeef1);
    c.bubbleOut = QColor(0xdff3ea);
    c.selection = QColor(0xe9f2ef);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.window = QColor(0x15181b);
    c.panel = QColor(0x1d2125);
    c.field = QColor(0x15181b);
    c.border = QColor(0x33393f);
    c.outline = QColor(0x707981);
    c.text = QColor(0xe7eaed);
    c.muted = QColor(0x9fa9b3);
    c.accent = QColor(0x43d3a2);
    c.accentSoft = QColor(0x17372d);
    c.onAccent = QColor(0x0c1f18);
    c.warning = QColor(0xf2b84b);
    c.warningSoft = QColor(0x382c12);
    c.danger = QColor(0xff8a80);
    c.dangerSoft = QColor(0x431f1d);
    c.bubbleIn = QColor(0x2a3036);
    c.bubbleOut = QColor(0x1d3d33);
    c.selection = QColor(0x24302d);
    return c;
}

Colors highContrastColors(bool dark)
{
    Colors c = dark ? darkColors() : lightColors();
    const QColor ground(dark ? 0x000000 : 0xffffff);
    const QColor ink(dark ? 0xffffff : 0x000000);
    c.window = c.panel = c.field = c.bubbleIn = ground;
    c.text = c.muted = c.border = c.outline = ink;
    c.accent = QColor(dark ? 0x6ff0c4 : 0x00503a);
    c.accentSoft = QColor(dark ? 0x00301f : 0xe6f7f0);
    c.onAccent = ground;
    c.warning = QColor(dark ? 0xffd24a : 0x5c3b00);
    c.warningSoft = QColor(dark ? 0x2a1e00 : 0xfff4dc);
    c.danger = QColor(dark ? 0xffa9a1 : 0x8c0f08);
    c.dangerSoft = QColor(dark ? 0x33090a : 0xfdeceb);
    c.bubbleOut = QColor(dark ? 0x00301f : 0xe6f7f0);
    c.selection = QColor(dark ? 0x16405a : 0xc9e4f5);
    return c;
}

QPalette paletteFor(const Colors &c, bool dark)
{
    QPalette p;
    p.setColor(QPalette::Window, c.panel);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::ToolTipBase, dark ? c.bubbleIn : c.text);
    p.setColor(QPalette::ToolTipText, dark ? c.text : c.panel);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, mix(c.panel, Qt::white, dark ? 0.08 : 0.6));
    p.setColor(QPalette::Midlight, mix(c.panel, c.border, 0.5));
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, mix(c.border, c.text, 0.25));
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : mix(c.border, c.text, 0.6));
    const QColor off = mix(c.panel, c.muted, 0.7);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, off);
    return p;
}

const QList<QColor> &avatarColors()
{
    static const QList<QColor> colors{QColor(0xb04f74), QColor(0x3d6fa8), QColor(0x567a2b),
                                      QColor(0x7d5ca6), QColor(0xa65f17), QColor(0x2b7a7a),
                                      QColor(0x9a4b3c), QColor(0x5560a8)};
    return colors;
}

const QList<QColor> &accountColors()
{
    static const QList<QColor> colors{QColor(0x08795a), QColor(0x1f5fbf), QColor(0x7b3fb5),
                                      QColor(0xb3246f), QColor(0xb3261e), QColor(0x8f5200),
                                      QColor(0x00707d), QColor(0x4a5560)};
    return colors;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor mix(const QColor &under, const QColor &over, double share)
{
    const auto blend = [share](float from, float to) {
        return float(double(from) + (double(to) - double(from)) * share);
    };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()),
                            blend(under.blueF(), over.blueF()));
}

} // namespace kidoku::ui
