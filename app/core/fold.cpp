// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

namespace kidoku::core {

namespace {

// Katakana with a hiragana at the same place of its own block; the two iteration marks, too.
bool hasHiragana(char16_t c)
{
    return (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
}

} // namespace

QString fold(QStringView text)
{
    constexpr char16_t distance = 0x60;
    QString folded = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : folded) {
        if (hasHiragana(c.unicode()))
            c = QChar(char16_t(c.unicode() - distance));
    }
    return folded;
}

} // namespace kidoku::core
