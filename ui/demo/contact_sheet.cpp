// SPDX-License-Identifier: Apache-2.0
#include "contact_sheet.h"

#include <QApplication>
#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr int columns = 3;
constexpr int width = 480; // of one picture
constexpr int margin = 20;

} // namespace

QImage contactSheet(const QList<Shot> &shots)
{
    if (shots.isEmpty())
        return {};
    QFont bold = QApplication::font();
    bold.setBold(true);
    const QFontMetrics metrics(QApplication::font());
    constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    int highest = 0;
    int wordsHeight = 0;
    for (const Shot &shot : shots) {
        const QSize size = shot.picture.size().scaled(width, 10 * width, Qt::KeepAspectRatio);
        highest = std::max(highest, size.height());
        const QRect words = metrics.boundingRect(QRect(0, 0, width, 10'000), flags, shot.words);
        wordsHeight = std::max(wordsHeight, words.height());
    }
    const int titleHeight = QFontMetrics(bold).height();
    const int cell = highest + titleHeight + wordsHeight + 2 * margin;
    const auto rows = int((shots.size() + columns - 1) / columns);
    QImage sheet(columns * (width + margin) + margin, rows * cell + margin, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qsizetype i = 0; i < shots.size(); ++i) {
        const Shot &shot = shots.at(i);
        const QPoint at(margin + int(i % columns) * (width + margin),
                        margin + int(i / columns) * cell);
        const QImage small
            = shot.picture.scaled(width, highest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(at, small);
        painter.setPen(Qt::lightGray);
        painter.drawRect(QRect(at, small.size()).adjusted(0, 0, -1, -1));
        painter.setPen(Qt::black);
        const QRect title(at.x(), at.y() + highest + 4, width, titleHeight);
        painter.setFont(bold);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, shot.title);
        painter.setFont(QApplication::font());
        painter.drawText(QRect(at.x(), title.bottom() + 2, width, wordsHeight), flags, shot.words);
    }
    return sheet;
}

} // namespace kidoku::ui
