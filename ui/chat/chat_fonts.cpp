// SPDX-License-Identifier: Apache-2.0
#include "chat_fonts.h"

namespace kidoku::ui {

namespace {

QFont boldCaption(const Theme &theme)
{
    QFont font = theme.font(TextSize::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChatFonts::ChatFonts(const Theme &theme)
    : m_entries{Entry(theme.font(TextSize::Body)), Entry(theme.font(TextSize::Strong)),
                Entry(theme.font(TextSize::Small)), Entry(theme.font(TextSize::Caption)),
                Entry(boldCaption(theme))}
{}

} // namespace kidoku::ui
