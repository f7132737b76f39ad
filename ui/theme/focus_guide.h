// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace kidoku::ui {

class Theme;

//! Shows where the keyboard is after Tab: brings the place into sight on a page that scrolls, and
//! draws a line around a list, text or page that shows nothing of it itself (one that only scrolls,
//! an empty list, a text that cannot be edited). The property "showsFocus" of a widget decides:
//! true for one that shows it by other means, false for one that looks the same without the focus.
//! Belongs to the theme.
class FocusGuide : public QObject
{
    Q_OBJECT

public:
    explicit FocusGuide(const Theme &theme, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< the area's size

private:
    void follow(QWidget *focused);
    void end();

    const Theme &m_theme;
    QPointer<QWidget> m_area;
    QPointer<QWidget> m_ring; //!< child of the area
};

} // namespace kidoku::ui
