// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QTest>

//! The looks that every window has.
namespace kidoku::testing {

struct Look
{
    QString mode;
    bool dark = false; //!< what the desktop wishes
};

inline void addLooks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look{QStringLiteral("light")};
    QTest::newRow("dark") << Look{QStringLiteral("dark")};
    QTest::newRow("high contrast") << Look{QStringLiteral("high-contrast")};
    QTest::newRow("high contrast, dark") << Look{QStringLiteral("high-contrast"), true};
}

inline void wear(const Look &look, ui::Theme &theme)
{
    theme.setMode(look.mode);
    ui::DesktopWishes wishes;
    wishes.dark = look.dark;
    theme.setWishes(wishes);
    // Qt hands palettes on in its own time.
    for (int round = 0; round < 20; ++round)
        QCoreApplication::sendPostedEvents();
}

} // namespace kidoku::testing

Q_DECLARE_METATYPE(kidoku::testing::Look)
