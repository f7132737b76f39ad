// SPDX-License-Identifier: Apache-2.0
#include "one_shot_body_p.h"

#include <algorithm>

namespace kidoku::line {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered, so that what counts as read is what Qt has really taken.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return position == m_read && QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
    std::copy_n(m_bytes.cbegin() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace kidoku::line
