// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/banner.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! A strip for one lasting state, with the button that helps; gone while there is none. Screen
//! readers are told when the kind changes, not when a number in it does.
class BannerBar : public QWidget
{
    Q_OBJECT

public:
    explicit BannerBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const Banner &banner);
    [[nodiscard]] const Banner &banner() const { return m_banner; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionRequested(kidoku::ui::BannerAction action);
    void helpRequested(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void arrange();
    [[nodiscard]] int widthOfOrders() const;

    const Theme &m_theme;
    Banner m_banner;
    QBoxLayout *m_row;
    QBoxLayout *m_texts;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_why;
    QPushButton *m_button;
};

} // namespace kidoku::ui
