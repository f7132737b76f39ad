// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

//! Takes the next key that can be a command's instead of obeying or typing it. Esc and Tab keep
//! their meaning, so that the keyboard is never caught here. GUI thread.
namespace kidoku::ui {

class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void captured(const QKeySequence &keys);
    //! A key that cannot be a command's.
    void refused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace kidoku::ui
