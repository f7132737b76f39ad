// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

#include "pictures.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace kidoku::linesim {

namespace {

using Colour = std::array<double, 3>;

// Numbers in [0, 1) that belong to an id.
class Dice
{
public:
    explicit Dice(const QString &id)
        : m_bytes(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256))
    {}
    double operator()(int index) const { return static_cast<uchar>(m_bytes[index]) / 256.0; }

private:
    QByteArray m_bytes;
};

// A colour of that hue (0 … 1), between white and full by \a strength.
Colour hue(double at, double strength, double light)
{
    Colour colour{};
    for (size_t channel = 0; channel < 3; ++channel) {
        const double turn = std::fmod(at * 6 + 6 - 2.0 * double(channel), 6.0);
        const double full = std::clamp(std::abs(turn - 3) - 1, 0.0, 1.0);
        colour[channel] = 255 * light * (1 - strength * (1 - full));
    }
    return colour;
}

// \a above covers \a below by \a share.
Colour over(const Colour &below, const Colour &above, double share)
{
    share = std::clamp(share, 0.0, 1.0);
    Colour mixed{};
    for (size_t channel = 0; channel < 3; ++channel)
        mixed[channel] = below[channel] * (1 - share) + above[channel] * share;
    return mixed;
}

std::array<int, 3> rounded(const Colour &colour)
{
    return {int(std::lround(colour[0])), int(std::lround(colour[1])), int(std::lround(colour[2]))};
}

} // namespace

QByteArray flowerFor(const QString &id, QSize size)
{
    const Dice dice(id);
    const int petals = 5 + int(dice(0) * 4);
    const Colour ground = hue(0.25 + 0.3 * dice(1), 0.35, 0.75);
    const Colour petal = hue(0.85 + 0.35 * dice(2), 0.55, 0.98);
    const Colour heart = hue(0.12, 0.7, 0.95);
    const double turn = dice(3) * 6.28;
    const double centreX = size.width() * (0.4 + 0.2 * dice(4));
    const double centreY = size.height() * (0.42 + 0.16 * dice(5));
    const double reach = size.height() * 0.38;
    return pngOf(size, [=](int x, int y) {
        const double dx = x - centreX;
        const double dy = y - centreY;
        const double distance = std::hypot(dx, dy);
        const double angle = std::atan2(dy, dx) + turn;
        const double edge = reach * (0.55 + 0.45 * std::abs(std::cos(angle * petals / 2.0)));
        const double shade = 0.72 + 0.28 * distance / reach;
        const Colour lit{petal[0] * shade, petal[1] * shade, petal[2] * shade};
        Colour colour = over(ground, {30, 50, 40}, 0.5 * y / size.height());
        const double stem = std::abs(dx - 12 * std::sin(dy / 40));
        if (dy > 0)
            colour = over(colour, {60, 120, 70}, size.height() / 60.0 + 1 - stem);
        colour = over(colour, lit, edge - distance);
        return rounded(over(colour, heart, reach * 0.22 - distance));
    });
}

QByteArray portraitFor(const QString &id, QSize size)
{
    const Dice dice(id);
    const Colour ground = hue(dice(6), 0.32, 0.92);
    const Colour clothes = hue(dice(7), 0.5, 0.62);
    const Colour skin = over({245, 214, 186}, {150, 102, 72}, dice(8));
    const Colour hair = over({40, 32, 30}, {150, 110, 70}, dice(9) * 0.8);
    const double unit = size.height() / 100.0;
    const double hairLength = 4 + 16 * dice(10);
    return pngOf(size, [=, width = size.width()](int x, int y) {
        const double dx = (x - width / 2.0) / unit;
        const double dy = y / unit;
        const auto inside = [&](double centreY, double radiusX, double radiusY) {
            const double away = std::hypot(dx / radiusX, (dy - centreY) / radiusY);
            return (1 - away) * std::min(radiusX, radiusY) * unit;
        };
        Colour colour = over(ground, {255, 255, 255}, 0.25 * (1 - dy / 100));
        colour = over(colour, hair, inside(40 + hairLength / 2, 25, 25 + hairLength));
        colour = over(colour, clothes, inside(106, 38, 36));
        colour = over(colour, skin, inside(66, 9, 14));
        colour = over(colour, skin, inside(45, 19, 23));
        const double fringe = std::min(inside(38, 22, 21), (33 - dy + dx * 0.2) * unit);
        return rounded(over(colour, hair, fringe));
    });
}

bool hasPicture(const QString &id)
{
    return Dice(id)(11) >= 0.2;
}

} // namespace kidoku::linesim
