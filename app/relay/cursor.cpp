// SPDX-License-Identifier: Apache-2.0
#include "relay/cursor.h"

#include <algorithm>

namespace kidoku::relay {

namespace {

constexpr qsizetype longest = 512;
constexpr qsizetype mostDigits = 20; // of a 64-bit number

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHeaderSafe(QByteArrayView id)
{
    return std::all_of(id.begin(), id.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte != 0x7F;
    });
}

} // namespace

bool isUsableCursor(CursorPolicy policy, QByteArrayView id)
{
    switch (policy) {
    case CursorPolicy::None:
        return false;
    case CursorPolicy::Sequence: {
        const qsizetype dash = id.indexOf('-');
        return dash > 0 && isNumber(id.first(dash)) && isNumber(id.sliced(dash + 1));
    }
    case CursorPolicy::Opaque:
        return !id.isEmpty() && id.size() <= longest && isHeaderSafe(id);
    }
    return false;
}

} // namespace kidoku::relay
