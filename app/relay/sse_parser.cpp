// SPDX-License-Identifier: Apache-2.0
#include "relay/sse_parser.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace kidoku::relay {

namespace {

constexpr char bom[] = {'\xEF', '\xBB', '\xBF'};
constexpr qsizetype bomSize = 3;

// Next place of one byte, remembered so that a search never runs over the same bytes twice:
// a stream that uses only LF is looked through for CR once per chunk, not once per line.
class Finder
{
public:
    Finder(char wanted, QByteArrayView bytes)
        : m_wanted(wanted)
        , m_bytes(bytes)
    {}

    //! First place at or after \a from, or the size of the bytes.
    qsizetype next(qsizetype from)
    {
        if (m_found < from) {
            const auto rest = static_cast<size_t>(m_bytes.size() - from);
            const void *at
                = rest > 0 ? std::memchr(m_bytes.data() + from, m_wanted, rest) : nullptr;
            m_found = at ? static_cast<const char *>(at) - m_bytes.data() : m_bytes.size();
        }
        return m_found;
    }

private:
    char m_wanted;
    QByteArrayView m_bytes;
    qsizetype m_found = -1;
};

std::optional<int> digitsOnly(QByteArrayView value)
{
    if (value.isEmpty()
        || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    qint64 number = 0;
    for (const char digit : value)
        number = std::min<qint64>(number * 10 + (digit - '0'), std::numeric_limits<int>::max());
    return static_cast<int>(number);
}

} // namespace

SseParser::SseParser(SseLimits limits)
    : m_limits(limits)
{}

void SseParser::reset()
{
    *this = SseParser(m_limits);
}

std::optional<QByteArray> SseParser::unfinishedId() const
{
    return m_ownId ? std::optional(m_lastEventId) : std::nullopt;
}

SseParser::Fault SseParser::feed(QByteArrayView bytes, QList<SseEvent> &events)
{
    if (m_fault != Fault::None)
        return m_fault;
    QByteArray storage;
    m_fault = parse(m_atStart ? withoutBom(bytes, storage) : bytes, events);
    return m_fault;
}

// The one byte order mark that may stand before everything, in as many pieces as it comes.
QByteArrayView SseParser::withoutBom(QByteArrayView bytes, QByteArray &storage)
{
    qsizetype taken = 0;
    while (m_bomBytes < bomSize && taken < bytes.size() && bytes[taken] == bom[m_bomBytes]) {
        ++m_bomBytes;
        ++taken;
    }
    if (m_bomBytes == bomSize) {
        m_atStart = false;
        return bytes.sliced(taken);
    }
    if (taken == bytes.size())
        return {};
    // It only looked like one: what was held back belongs to the first line.
    m_atStart = false;
    storage = QByteArray(bom, m_bomBytes);
    storage.append(bytes.data() + taken, bytes.size() - taken);
    return storage;
}

SseParser::Fault SseParser::parse(QByteArrayView bytes, QList<SseEvent> &events)
{
    qsizetype at = 0;
    if (m_skipLf && !bytes.isEmpty()) {
        m_skipLf = false;
        if (bytes.front() == '\n')
            at = 1;
    }
    Finder lineFeed('\n', bytes);
    Finder carriageReturn('\r', bytes);
    while (at < bytes.size()) {
        const qsizetype end = std::min(lineFeed.next(at), carriageReturn.next(at));
        const QByteArrayView piece = bytes.sliced(at, end - at);
        if (m_line.size() + piece.size() > m_limits.lineBytes)
            return Fault::LineTooLong;
        if (end == bytes.size()) {
            m_line.append(piece.data(), piece.size());
            return Fault::None;
        }
        Fault fault = Fault::None;
        if (m_line.isEmpty()) {
            fault = takeLine(piece, events);
        } else {
            m_line.append(piece.data(), piece.size());
            fault = takeLine(m_line, events);
            m_line.clear();
        }
        if (fault != Fault::None)
            return fault;
        at = end + 1;
        if (bytes[end] == '\r') {
            if (at == bytes.size())
                m_skipLf = true;
            else if (bytes[at] == '\n')
                ++at;
        }
    }
    return Fault::None;
}

SseParser::Fault SseParser::takeLine(QByteArrayView line, QList<SseEvent> &events)
{
    if (line.isEmpty()) {
        dispatch(events);
        return Fault::None;
    }
    const void *found = std::memchr(line.data(), ':', static_cast<size_t>(line.size()));
    if (!found)
        return takeField(line, {});
    const qsizetype colon = static_cast<const char *>(found) - line.data();
    if (colon == 0)
        return Fault::None; // a comment
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    return takeField(line.first(colon), value);
}

SseParser::Fault SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        const qsizetype separator = m_hasData ? 1 : 0;
        if (m_data.size() + separator + value.size() > m_limits.eventBytes)
            return Fault::EventTooLarge;
        if (m_hasData) {
            m_data.append('\n');
            m_data.append(value.data(), value.size());
        } else {
            m_data = value.toByteArray();
        }
        m_hasData = true;
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0')) {
            m_lastEventId = value.toByteArray();
            m_ownId = true;
        }
    } else if (name == "retry") {
        if (const std::optional<int> delay = digitsOnly(value))
            m_retry = delay;
    }
    return Fault::None;
}

void SseParser::dispatch(QList<SseEvent> &events)
{
    if (m_hasData) {
        if (m_type.isEmpty())
            m_type = QByteArrayLiteral("message");
        events.append({std::move(m_type), std::move(m_data), m_lastEventId, m_ownId});
    }
    m_data = {};
    m_type = {};
    m_hasData = false;
    m_ownId = false;
}

} // namespace kidoku::relay
