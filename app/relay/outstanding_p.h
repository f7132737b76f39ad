// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/records.h"

#include <QList>

#include <deque>

//! How much of a stream was handed out and is not acknowledged yet, in records and in bytes.
//! The receiver acknowledges in the order in which it got them.
namespace kidoku::relay {

class Outstanding
{
public:
    void add(const QList<Record> &records);
    //! The oldest \a records are acknowledged.
    void take(qsizetype records);
    void clear();

    [[nodiscard]] qsizetype records() const { return static_cast<qsizetype>(m_sizes.size()); }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    std::deque<qsizetype> m_sizes;
    qsizetype m_bytes = 0;
};

} // namespace kidoku::relay
