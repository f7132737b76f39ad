// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace kidoku::ui {

class TextSheet;
class Theme;

//! How to turn Chat on, for accounts where LINE marks everything by itself.
[[nodiscard]] TextSheet *makeResponseSettingsHelp(const Theme &theme, QWidget *parent);

} // namespace kidoku::ui
