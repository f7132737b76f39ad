// SPDX-License-Identifier: Apache-2.0
#include "grams_p.h"

#include <QString>

#include <algorithm>

namespace kidoku::store::search {

namespace {

constexpr char32_t firstIdeographic = 0x2E80;
constexpr size_t mostWanted = 12;

std::vector<char32_t> codePoints(QStringView text)
{
    const QList<uint> list = text.toUcs4();
    return {list.begin(), list.end()};
}

void put(QByteArray &bytes, quint32 number)
{
    while (number >= 0x80) {
        bytes += char((number & 0x7F) | 0x80);
        number >>= 7;
    }
    bytes += char(number);
}

struct Reader
{
    const uchar *at;
    const uchar *end;

    explicit Reader(const QByteArray &bytes)
        : at(reinterpret_cast<const uchar *>(bytes.constData()))
        , end(at + bytes.size())
    {}
    [[nodiscard]] bool more() const { return at < end; }
    quint32 number()
    {
        quint32 value = 0;
        for (int shift = 0; at < end && shift < 32; shift += 7) {
            const uchar byte = *at++;
            value |= quint32(byte & 0x7F) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
};

// One row alone is what most grams have: then its number and the low bit, else how many there
// are, and the steps from row to row.
void putRows(QByteArray &bytes, const std::vector<int> &rows)
{
    if (rows.size() == 1) {
        put(bytes, quint32(rows.front()) << 1 | 1);
        return;
    }
    put(bytes, quint32(rows.size()) << 1);
    int last = 0;
    for (const int row : rows) {
        put(bytes, quint32(row - last));
        last = row;
    }
}

template <typename Take>
void readRows(Reader &reader, const Take &take)
{
    const quint32 first = reader.number();
    if (first & 1) {
        take(int(first >> 1) & (blockRows - 1));
        return;
    }
    quint32 row = 0;
    for (quint32 left = first >> 1; left > 0 && reader.more(); --left) {
        row += reader.number();
        take(int(row & (blockRows - 1)));
    }
}

// Calls visit(second, third, reader), which reads the rows.
template <typename Visit>
void readTails(const QByteArray &bytes, bool isShort, const Visit &visit)
{
    Reader reader(bytes);
    char32_t second = 0;
    while (reader.more()) {
        second += reader.number();
        if (isShort) {
            visit(second, char32_t(0), reader);
            continue;
        }
        char32_t third = 0;
        for (quint32 left = reader.number(); left > 0 && reader.more(); --left) {
            third += reader.number();
            visit(second, third, reader);
        }
    }
}

} // namespace

bool isShort(char32_t head)
{
    return head >= firstIdeographic;
}

std::vector<Gram> gramsOf(QStringView folded)
{
    const auto signs = codePoints(folded);
    std::vector<Gram> grams;
    grams.reserve(signs.size());
    const auto sign = [&](size_t i) { return i < signs.size() ? signs[i] : 0; };
    for (size_t i = 0; i < signs.size(); ++i) {
        if (signs[i] != U' ')
            grams.push_back({signs[i], sign(i + 1), isShort(signs[i]) ? 0 : sign(i + 2)});
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

std::vector<Wanted> wantedOf(QStringView word)
{
    const auto signs = codePoints(word);
    std::vector<Wanted> whole;
    std::vector<Wanted> part;
    for (size_t i = 0; i < signs.size(); ++i) {
        if (signs[i] == U' ')
            continue;
        const int full = isShort(signs[i]) ? 2 : 3;
        const int depth = int(qMin<size_t>(signs.size() - i, size_t(full)));
        const Wanted wanted{{signs[i], depth > 1 ? signs[i + 1] : 0, depth > 2 ? signs[i + 2] : 0},
                            depth};
        (depth == full ? whole : part).push_back(wanted);
    }
    // What is only partly known says little where something else is known whole; and with one
    // unfinished piece only the longest is needed.
    if (whole.empty() && !part.empty())
        whole.push_back(
            *std::max_element(part.begin(), part.end(),
                              [](const Wanted &a, const Wanted &b) { return a.depth < b.depth; }));
    std::sort(whole.begin(), whole.end());
    whole.erase(std::unique(whole.begin(), whole.end()), whole.end());
    if (whole.size() > mostWanted)
        whole.resize(mostWanted);
    return whole;
}

Postings Postings::decode(const QByteArray &bytes, bool isShort)
{
    Postings postings;
    readTails(bytes, isShort, [&](char32_t second, char32_t third, Reader &reader) {
        auto &rows = postings.m_rows[{second, third}];
        readRows(reader, [&rows](int row) { rows.push_back(row); });
    });
    return postings;
}

QByteArray Postings::encode(bool isShort) const
{
    QByteArray bytes;
    char32_t second = 0;
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        put(bytes, it->first.first - second);
        second = it->first.first;
        if (isShort) {
            putRows(bytes, it->second);
            ++it;
            continue;
        }
        auto end = it;
        while (end != m_rows.end() && end->first.first == second)
            ++end;
        put(bytes, quint32(std::distance(it, end)));
        for (char32_t third = 0; it != end; ++it) {
            put(bytes, it->first.second - third);
            third = it->first.second;
            putRows(bytes, it->second);
        }
    }
    return bytes;
}

void Postings::add(const Gram &gram, int row)
{
    auto &rows = m_rows[{gram.second, gram.third}];
    const auto at = std::lower_bound(rows.begin(), rows.end(), row);
    if (at == rows.end() || *at != row)
        rows.insert(at, row);
}

void Postings::remove(const Gram &gram, int row)
{
    const auto found = m_rows.find({gram.second, gram.third});
    if (found == m_rows.end())
        return;
    std::erase(found->second, row);
    if (found->second.empty())
        m_rows.erase(found);
}

void collect(const QByteArray &bytes, const Wanted &wanted, RowSet &rows)
{
    readTails(bytes, isShort(wanted.gram.head),
              [&](char32_t second, char32_t third, Reader &reader) {
                  const bool fits = (wanted.depth < 2 || second == wanted.gram.second)
                      && (wanted.depth < 3 || third == wanted.gram.third);
                  if (fits)
                      readRows(reader, [&rows](int row) { rows.set(size_t(row)); });
                  else
                      readRows(reader, [](int) {});
              });
}

} // namespace kidoku::store::search
