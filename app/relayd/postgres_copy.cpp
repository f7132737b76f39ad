// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres_copy.h"

#include <QtEndian>

namespace kidoku::relayd {

namespace {

constexpr char signature[] = "PGCOPY\n\377\r\n"; // its own closing zero belongs to it
constexpr qint16 fields = 8;
constexpr qint16 trailer = -1;

template <typename Number>
void appendNumber(std::string &bytes, Number number)
{
    char big[sizeof(Number)];
    qToBigEndian(number, big);
    bytes.append(big, sizeof big);
}

} // namespace

CopyRows::CopyRows()
    : m_bytes(signature, sizeof signature)
{
    appendNumber<qint32>(m_bytes, 0); // flags
    appendNumber<qint32>(m_bytes, 0); // no header extension
}

std::string CopyRows::statement()
{
    return "COPY kidoku_records (channel, ms, n, seq, kind, body, content_type, signature) "
           "FROM STDIN (FORMAT binary)";
}

void CopyRows::add(const Draft &draft, const Receipt &receipt)
{
    appendNumber(m_bytes, fields);
    appendField(static_cast<qint32>(draft.channel.value));
    appendField(receipt.id.ms);
    appendField(static_cast<qint64>(receipt.id.n));
    appendField(receipt.seq);
    appendField(static_cast<qint32>(draft.kind));
    appendField(draft.body);
    appendField(draft.contentType);
    appendField(draft.signature);
}

const std::string &CopyRows::finish()
{
    appendNumber(m_bytes, trailer);
    return m_bytes;
}

void CopyRows::appendField(qint32 number)
{
    appendNumber<qint32>(m_bytes, sizeof number);
    appendNumber(m_bytes, number);
}

void CopyRows::appendField(qint64 number)
{
    appendNumber<qint32>(m_bytes, sizeof number);
    appendNumber(m_bytes, number);
}

void CopyRows::appendField(const std::string &bytes)
{
    appendNumber(m_bytes, static_cast<qint32>(bytes.size()));
    m_bytes += bytes;
}

} // namespace kidoku::relayd
