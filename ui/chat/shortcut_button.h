// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPushButton>

//! The one filled button of a pane, with its icon, its words and, paler, the key that does the
//! same. The key itself belongs to the window. GUI thread.
namespace kidoku::ui {

class ShortcutButton : public QPushButton
{
    Q_OBJECT

public:
    ShortcutButton(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int iconSize() const;

    const Theme &m_theme;
    QString m_icon;
    QString m_keys;
};

} // namespace kidoku::ui
