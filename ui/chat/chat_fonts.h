// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <array>

//! The fonts of list and thread with their metrics, made once per theme: making a font for every
//! word of every row costs as much as painting it.
namespace kidoku::ui {

enum class ChatFont { Body, Strong, Small, Caption, CaptionBold };

class ChatFonts
{
public:
    explicit ChatFonts(const Theme &theme);

    [[nodiscard]] const QFont &font(ChatFont which) const { return at(which).font; }
    [[nodiscard]] const QFontMetrics &metrics(ChatFont which) const { return at(which).metrics; }

private:
    struct Entry
    {
        QFont font;
        QFontMetrics metrics;
        explicit Entry(const QFont &f)
            : font(f)
            , metrics(f)
        {}
    };
    [[nodiscard]] const Entry &at(ChatFont which) const
    {
        return m_entries[static_cast<size_t>(which)];
    }
    std::array<Entry, 5> m_entries;
};

} // namespace kidoku::ui
