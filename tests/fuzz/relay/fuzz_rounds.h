// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>

//! Runs rounds of a seeded fuzzer. Round k of seed s depends on s and k alone, so that a failure
//! is repeated by `--seed <what was printed> --rounds 1`.
namespace kidoku::testing {

//! One round; returns false when an invariant is broken.
using FuzzRound = std::function<bool(QRandomGenerator &dice)>;

inline int fuzz(int argc, char **argv, quint64 defaultRounds, const FuzzRound &round)
{
    quint64 rounds = defaultRounds;
    quint64 seed = 1;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view option(argv[i]);
        const quint64 value = std::strtoull(argv[i + 1], nullptr, 10);
        if (option == "--rounds") {
            rounds = value;
        } else if (option == "--seed") {
            seed = value;
        } else {
            std::fprintf(stderr, "usage: %s [--rounds N] [--seed S]\n", argv[0]);
            return 2;
        }
    }
    for (quint64 k = 0; k < rounds; ++k) {
        QRandomGenerator dice(static_cast<quint32>(seed + k));
        if (!round(dice)) {
            std::fprintf(stderr, "broken at --seed %llu --rounds 1\n",
                         static_cast<unsigned long long>(seed + k));
            return 1;
        }
    }
    std::printf("%llu rounds from seed %llu: fine\n", static_cast<unsigned long long>(rounds),
                static_cast<unsigned long long>(seed));
    return 0;
}

//! Changes, drops, doubles or inserts a few bytes.
inline QByteArray mutated(QByteArray bytes, QRandomGenerator &dice)
{
    const int changes = dice.bounded(6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = dice.bounded(static_cast<int>(bytes.size()));
        const qsizetype length = dice.bounded(1, 40);
        static constexpr char spice[] = "\r\n:\"\\{}[],u0 \xEF\xBB\xBF\xF0\x9F";
        switch (dice.bounded(5)) {
        case 0:
            bytes[at] = static_cast<char>(dice.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            bytes.insert(at, spice[dice.bounded(static_cast<int>(sizeof spice))]);
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace kidoku::testing
