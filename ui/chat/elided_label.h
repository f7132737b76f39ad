// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

//! One line of plain text that is cut with "…" where there is no room; the whole stands in the
//! tool tip then. GUI thread.
namespace kidoku::ui {

class ElidedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    enum class Ink { Normal, Muted };

    ElidedLabel(const Theme &theme, TextSize size, Ink ink, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTip();

    const Theme &m_theme;
    TextSize m_size;
    Ink m_ink;
    QString m_text;
};

} // namespace kidoku::ui
