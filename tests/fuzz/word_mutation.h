// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>

#include <random>

//! Makes wrong JSON out of right JSON; the same from the same state of \a random.
namespace kidoku::testing {

using Random = std::mt19937_64;

//! One to four changes: bytes dropped, doubled or replaced, and words put in, those of JSON and
//! \a own, which belong to the format.
inline QByteArray mutated(QByteArray bytes, Random &random, const QByteArrayList &own)
{
    static const QByteArrayList common{
        "{",   "}",       "[",  "]",     "\"",   ",",  ":",
        "\\",  "\\ud800", "-1", "1e999", "null", "\n", QByteArray(1, '\0'),
        "\xff"};
    const QByteArrayList spice = common + own + QByteArrayList{"99999999999999999999"};
    const int changes = 1 + int(random() % 4);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = qsizetype(random() % quint64(bytes.size()));
        const auto length = qsizetype(random() % 8);
        switch (random() % 4) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, spice[qsizetype(random() % quint64(spice.size()))]);
            break;
        case 2:
            bytes[at] = static_cast<char>(random());
            break;
        default:
            bytes.insert(at, bytes.mid(qsizetype(random() % quint64(bytes.size())), length * 8));
        }
    }
    return bytes;
}

} // namespace kidoku::testing
