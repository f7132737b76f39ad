// SPDX-License-Identifier: Apache-2.0
#include "mutator.h"

#include <algorithm>
#include <array>

namespace kidoku::testing {

namespace {

constexpr qsizetype longest = 4000;

// What readers of JSON stumble over.
constexpr std::array<QByteArrayView, 26> words{
    "{",
    "}",
    "[",
    "]",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "\"",
    "\\",
    ",",
    ":",
    "null",
    "true",
    "-0",
    "1e309",
    "9223372036854775808",
    "-9223372036854775809",
    "0.1e-7",
    "\\ud83d",
    "\\ude00",
    "\\u0000",
    "\\u202e",
    "\xff\xfe",
    "\xed\xa0\x80",
    "\xef\xbb\xbf",
    "\"type\":\"message\",",
    "\"webhookEventId\":\"\",",
    "\"text\":\"\\ud83d\\ud83d\\ude00\",",
};

constexpr std::array<QByteArrayView, 10> values{
    "0", "-1", "1.5", "1e300", "99999999999999999999", "\"\"", "[]", "{}", "null", "false",
};

} // namespace

Mutator::Mutator(QList<QByteArray> samples, quint32 seed)
    : m_samples(std::move(samples))
    , m_random(seed)
{}

QByteArray Mutator::next()
{
    using Change = void (Mutator::*)(QByteArray &);
    static constexpr std::array<Change, 7> changes{
        &Mutator::flipBit,      &Mutator::dropBytes, &Mutator::repeatBytes, &Mutator::insertWord,
        &Mutator::replaceValue, &Mutator::splice,    &Mutator::truncate,
    };
    QByteArray bytes = m_samples.at(m_random.bounded(m_samples.size()));
    const int count = m_random.bounded(1, 7);
    for (int i = 0; i < count; ++i) {
        // The last two leave little behind, so they come seldom.
        const int most = m_random.bounded(8) == 0 ? int(changes.size()) : int(changes.size()) - 2;
        (this->*changes.at(m_random.bounded(most)))(bytes);
    }
    return bytes.first(std::min(bytes.size(), longest));
}

qsizetype Mutator::place(const QByteArray &bytes)
{
    return m_random.bounded(bytes.size() + 1);
}

void Mutator::flipBit(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    char &byte = bytes[m_random.bounded(bytes.size())];
    byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
}

void Mutator::dropBytes(QByteArray &bytes)
{
    bytes.remove(place(bytes), m_random.bounded(1, 12));
}

void Mutator::repeatBytes(QByteArray &bytes)
{
    const qsizetype from = place(bytes);
    const QByteArray piece = bytes.mid(from, m_random.bounded(1, 200));
    bytes.insert(from, piece.repeated(m_random.bounded(1, 4)));
}

void Mutator::insertWord(QByteArray &bytes)
{
    bytes.insert(place(bytes), words.at(m_random.bounded(int(words.size()))));
}

// Swaps the value behind a colon for another one, so that the JSON stays JSON more often.
void Mutator::replaceValue(QByteArray &bytes)
{
    const qsizetype colon = bytes.indexOf(':', place(bytes));
    if (colon < 0)
        return;
    qsizetype end = colon + 1;
    bool inString = false;
    while (end < bytes.size() && (inString || !QByteArrayView(",]}").contains(bytes.at(end)))) {
        inString ^= bytes.at(end) == '"';
        ++end;
    }
    bytes.replace(colon + 1, end - colon - 1, values.at(m_random.bounded(int(values.size()))));
}

void Mutator::splice(QByteArray &bytes)
{
    const QByteArray &other = m_samples.at(m_random.bounded(m_samples.size()));
    bytes = bytes.first(place(bytes)) + other.sliced(place(other));
}

void Mutator::truncate(QByteArray &bytes)
{
    bytes.truncate(place(bytes));
}

} // namespace kidoku::testing
