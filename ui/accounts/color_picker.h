// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;

namespace kidoku::ui {

class Theme;

//! The account colours as a row of radio buttons; arrow keys walk through them.
class ColorPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ColorPicker(const Theme &theme, QWidget *parent = nullptr);

    //! Tells nobody.
    void setColor(int color);
    [[nodiscard]] int color() const;

Q_SIGNALS:
    //! By the user.
    void colorChosen(int color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QAbstractButton *> m_buttons;
};

} // namespace kidoku::ui
