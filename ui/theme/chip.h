// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

//! A pill with a word and a count; one of a row of them is chosen. Keyboard and screen reader
//! see a radio button. GUI thread.
namespace kidoku::ui {

class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    //! \a count below zero: none is shown.
    void setLabel(const QString &word, int count = -1);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace kidoku::ui
