// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/palette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QWidget>

//! Where Tab stops in a window, and whether each stop shows that it has the keyboard: the widget
//! with and without the focus, pixel by pixel.
namespace kidoku::testing {

class FocusPaint
{
public:
    //! What a person can tell from a caret or from chance, in pixels.
    static constexpr int leastPixels = 40;
    //! WCAG 1.4.11 and 2.4.13.
    static constexpr double leastContrast = 3;

    //! Presses Tab until it begins again and looks at each stop. A widget may keep the keyboard for
    //! some presses, as a page with links does; whoever keeps it for good is a fault too.
    static QStringList walk(QWidget &window, QList<QPointer<QWidget>> *stops = nullptr)
    {
        QStringList faults;
        QList<QPointer<QWidget>> found;
        int kept = 0;
        while (kept < 100) {
            QWidget *before = window.focusWidget();
            QTest::keyClick(before ? before : &window, Qt::Key_Tab);
            const QPointer<QWidget> now = window.focusWidget();
            kept = now == before ? kept + 1 : 0;
            if (!found.contains(now)) {
                found.append(now);
                if (now)
                    faults.append(fault(window, *now));
                if (now && window.focusWidget() != now)
                    now->setFocus(Qt::TabFocusReason);
            } else if (now != before) {
                break;
            }
        }
        if (kept >= 100 && found.size() > 1 && found.constLast())
            faults.append(QStringLiteral("Tab stays on ") + nameOf(*found.constLast()));
        faults.removeAll(QString());
        if (stops)
            *stops = found;
        return faults;
    }

    //! The best name there is of \a widget.
    static QString nameOf(const QWidget &widget)
    {
        QString name = widget.objectName();
        if (name.isEmpty() || name.startsWith(QLatin1String("qt_")))
            name = QString::fromLatin1(widget.metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const QString says = widget.accessibleName().isEmpty() && button ? button->text()
                                                                         : widget.accessibleName();
        return says.isEmpty() ? name : QStringLiteral("%1 \"%2\"").arg(name, says);
    }

    static int strongChanges(const QImage &with, const QImage &without)
    {
        int changed = 0;
        for (int y = 0; y < qMin(with.height(), without.height()); ++y) {
            for (int x = 0; x < qMin(with.width(), without.width()); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y)
                    && ui::contrast(with.pixelColor(x, y), without.pixelColor(x, y))
                        >= leastContrast)
                    ++changed;
            }
        }
        return changed;
    }

private:
    // Empty when \a stop, which has the focus, shows it well enough.
    static QString fault(QWidget &window, QWidget &stop)
    {
        const QRect place(stop.mapTo(&window, QPoint()), stop.size());
        const QRect around = place.adjusted(-4, -4, 4, 4) & window.rect();
        rest();
        const QImage with = window.grab(around).toImage();
        stop.clearFocus();
        rest();
        const QImage without = window.grab(around).toImage();
        const int changed = strongChanges(with, without);
        if (changed >= leastPixels)
            return {};
        return QStringLiteral("%1 (%2x%3): %4 pixels tell the focus")
            .arg(nameOf(stop))
            .arg(place.width())
            .arg(place.height())
            .arg(changed);
    }

    static void rest()
    {
        for (int round = 0; round < 3; ++round) // one layout request leads to the next
            QCoreApplication::sendPostedEvents();
    }
};

} // namespace kidoku::testing
