// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"

#include <QPushButton>

//! What belongs to the presenter mode beside the made-up names (models::Mask).
namespace kidoku::ui {

class Theme;

//! Size of all text: what the user has set, and while others look on at least 150 %.
[[nodiscard]] int zoomOf(const core::Settings &settings);

//! Says in the top bar, for everybody to see, that names are made up; a click ends the mode.
class PresenterSign : public QPushButton
{
    Q_OBJECT

public:
    explicit PresenterSign(const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    const Theme &m_theme;
};

} // namespace kidoku::ui
