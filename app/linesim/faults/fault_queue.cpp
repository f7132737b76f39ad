// SPDX-License-Identifier: Apache-2.0
#include "fault_queue.h"

#include <QJsonObject>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

bool FaultQueue::set(const QString &prefix, const FaultScript &script)
{
    m_entries.removeIf(
        [&prefix](const Entry &entry) { return prefix.isEmpty() || entry.prefix == prefix; });
    if (script.isEmpty())
        return true;
    if (m_entries.size() >= scriptLimit)
        return false;
    m_entries.append({prefix, script});
    return true;
}

void FaultQueue::dropFirst(qsizetype index)
{
    FaultScript &script = m_entries[index].script;
    if (--script.first().times == 0)
        script.removeFirst();
    if (script.isEmpty())
        m_entries.removeAt(index);
}

std::optional<Fault> FaultQueue::take(const QString &path)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString &prefix = m_entries.at(i).prefix;
        if (path.startsWith(prefix)
            && (best < 0 || prefix.size() > m_entries.at(best).prefix.size()))
            best = i;
    }
    if (best < 0 || m_entries.at(best).script.first().fault.kind == Fault::Kind::Down)
        return {};
    const Fault fault = m_entries.at(best).script.first().fault;
    dropFirst(best);
    return fault;
}

std::optional<FaultQueue::Down> FaultQueue::takeDown()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Fault fault = m_entries.at(i).script.first().fault;
        if (fault.kind == Fault::Kind::Down) {
            const Down down{m_entries.at(i).prefix, fault.delay};
            dropFirst(i);
            return down;
        }
    }
    return {};
}

QJsonArray FaultQueue::toJson() const
{
    QJsonArray list;
    for (const Entry &entry : m_entries) {
        const QJsonValue path = entry.prefix.isEmpty() ? QJsonValue() : QJsonValue(entry.prefix);
        list.append(QJsonObject{{u"path"_s, path}, {u"script"_s, toText(entry.script)}});
    }
    return list;
}

} // namespace kidoku::linesim
