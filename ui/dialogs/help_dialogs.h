// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace kidoku::ui {

class TextSheet;
class Theme;

//! What Read means here, and what to know about it.
[[nodiscard]] TextSheet *makeHelp(const Theme &theme, QWidget *parent);
//! All keys, from the table of commands.
[[nodiscard]] TextSheet *makeShortcutSheet(const Theme &theme, QWidget *parent);
[[nodiscard]] TextSheet *makeAbout(const Theme &theme, QWidget *parent);
//! How to turn Chat on, for accounts where LINE marks everything by itself.
[[nodiscard]] TextSheet *makeResponseSettingsHelp(const Theme &theme, QWidget *parent);

//! Why a message carries no read token, and what can be done.
[[nodiscard]] TextSheet *makeReadTokenHelp(const Theme &theme, QWidget *parent);

} // namespace kidoku::ui
