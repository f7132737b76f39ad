// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QWidget>

//! What assistive technology is told beyond what Qt tells it by itself. GUI thread.
namespace kidoku::ui {

//! Has screen readers say \a words once, wherever the focus is. \a place is what they are about;
//! nothing is said while it cannot be seen.
void announce(QWidget *place, const QString &words);

//! A widget that paints itself has no role of its own but "something".
void setAccessRole(QWidget *widget, QAccessible::Role role);

//! The tool tip of \a widget, and the same words as its description: without one, Qt would hand
//! the tool tip's markup to screen readers. \a text is no markup.
void setTip(QWidget *widget, const QString &text);

//! Never shown; its name is what is said.
class Announcement final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *window);
};

} // namespace kidoku::ui
