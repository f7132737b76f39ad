// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <bitset>
#include <map>
#include <vector>

//! The small pieces of text that the search index is made of. A gram begins at each sign of a
//! folded text that is no space: two signs long where it begins with a sign of Chinese, Japanese
//! or Korean (words of two signs are found by one gram), three long elsewhere (pairs of letters
//! would be in half of all texts). At the end of a text 0 stands for what is missing. Grams are
//! kept per block of rows and per first sign, so that one sign alone can be looked up, too.
namespace kidoku::store::search {

inline constexpr int rowBits = 12;
inline constexpr int blockRows = 1 << rowBits; //!< rows of one block
using RowSet = std::bitset<blockRows>;

struct Gram
{
    char32_t head = 0;
    char32_t second = 0;
    char32_t third = 0;
    friend auto operator<=>(const Gram &, const Gram &) = default;
};

//! What no text begins with: marks a kind of message.
inline constexpr char32_t firstMark = 0x110000;

//! Whether grams that begin so are two signs long.
[[nodiscard]] bool isShort(char32_t head);
//! Each once, in order.
[[nodiscard]] std::vector<Gram> gramsOf(QStringView folded);

//! A gram that a text must have; only its first \a depth signs are known.
struct Wanted
{
    Gram gram;
    int depth = 1;
    friend auto operator<=>(const Wanted &, const Wanted &) = default;
};
//! What every text that holds \a word must have, at most a dozen.
[[nodiscard]] std::vector<Wanted> wantedOf(QStringView word);

//! The grams of one block that begin with the same sign, in the form that is stored.
class Postings
{
public:
    using Tail = std::pair<char32_t, char32_t>;

    Postings() = default;
    //! What cannot be read is left out.
    static Postings decode(const QByteArray &bytes, bool isShort);
    [[nodiscard]] QByteArray encode(bool isShort) const;

    void add(const Gram &gram, int row);
    void remove(const Gram &gram, int row);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    std::map<Tail, std::vector<int>> m_rows; //!< in order
};

//! Adds to \a rows those of \a bytes that have \a wanted; quicker than decode().
void collect(const QByteArray &bytes, const Wanted &wanted, RowSet &rows);

} // namespace kidoku::store::search
