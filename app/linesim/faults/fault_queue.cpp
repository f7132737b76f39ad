// SPDX-License-Identifier: Apache-2.0
#include "fault_queue.h"

#include <QJsonObject>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

// Whether \a path begins with \a prefix, in which `*` stands for one segment.
bool begins(const QString &path, const QString &prefix)
{
    const qsizetype star = prefix.indexOf(u'*');
    if (star < 0)
        return path.startsWith(prefix);
    if (!path.startsWith(QStringView(prefix).first(star)))
        return false;
    const qsizetype slash = path.indexOf(u'/', star);
    return slash > star && QStringView(path).sliced(slash).startsWith(prefix.sliced(star + 1));
}

} // namespace

bool FaultQueue::set(const QString &prefix, const FaultScript &script)
{
    return replace(Target{prefix, {}, {}, {}}, script);
}

bool FaultQueue::replace(const Target &target, const FaultScript &script)
{
    const bool all = target.prefix.isEmpty() && target.account.isEmpty();
    if (all)
        m_entries.clear();
    return add(target, script);
}

bool FaultQueue::add(const Target &target, const FaultScript &script)
{
    m_entries.removeIf([&target](const Entry &entry) {
        return entry.target.prefix == target.prefix && entry.target.account == target.account;
    });
    if (script.isEmpty())
        return true;
    if (m_entries.size() >= scriptLimit)
        return false;
    m_entries.append({target, script});
    return true;
}

void FaultQueue::dropFirst(qsizetype index)
{
    FaultScript &script = m_entries[index].script;
    if (script.first().times < forEver && --script.first().times == 0)
        script.removeFirst();
    if (script.isEmpty())
        m_entries.removeAt(index);
}

std::optional<Fault> FaultQueue::take(const QString &path, const QString &account,
                                      core::Milliseconds now)
{
    prune(now);
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Target &target = m_entries.at(i).target;
        if (!begins(path, target.prefix)
            || (!target.account.isEmpty() && target.account != account))
            continue;
        if (best < 0 || target.prefix.size() > m_entries.at(best).target.prefix.size())
            best = i;
    }
    if (best < 0 || m_entries.at(best).script.first().fault.kind == Fault::Kind::Down)
        return {};
    Fault fault = m_entries.at(best).script.first().fault;
    // The time that is left is what a patient client should wait.
    if (const auto ends = m_entries.at(best).target.ends; ends && fault.kind == Fault::Kind::Status)
        fault.delay = *ends - now;
    dropFirst(best);
    return fault;
}

std::optional<FaultQueue::Down> FaultQueue::takeDown()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Fault fault = m_entries.at(i).script.first().fault;
        if (fault.kind == Fault::Kind::Down) {
            const Down down{m_entries.at(i).target.prefix, m_entries.at(i).target.name,
                            fault.delay};
            dropFirst(i);
            return down;
        }
    }
    return {};
}

std::optional<core::Milliseconds> FaultQueue::prune(core::Milliseconds now)
{
    std::optional<core::Milliseconds> next;
    m_entries.removeIf(
        [now](const Entry &entry) { return entry.target.ends && *entry.target.ends <= now; });
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.target.ends)
            next = next ? std::min(*next, *entry.target.ends) : *entry.target.ends;
    }
    return next;
}

QJsonObject FaultQueue::basic(const Entry &entry)
{
    const QString &prefix = entry.target.prefix;
    QJsonObject json{{u"path"_s, prefix.isEmpty() ? QJsonValue() : QJsonValue(prefix)},
                     {u"script"_s, toText(entry.script)}};
    if (!entry.target.account.isEmpty())
        json.insert(u"account"_s, entry.target.account);
    return json;
}

QJsonArray FaultQueue::toJson() const
{
    QJsonArray list;
    for (const Entry &entry : m_entries)
        list.append(basic(entry));
    return list;
}

QJsonArray FaultQueue::toJson(core::Milliseconds now) const
{
    QJsonArray list;
    for (const Entry &entry : m_entries) {
        QJsonObject json = basic(entry);
        if (!entry.target.name.isEmpty())
            json.insert(u"fault"_s, entry.target.name);
        if (entry.target.ends)
            json.insert(u"msLeft"_s,
                        qint64(qMax(*entry.target.ends - now, core::Milliseconds(0)).count()));
        qint64 answers = 0;
        bool forEverThere = false;
        for (const FaultItem &item : entry.script) {
            answers += item.times;
            forEverThere = forEverThere || item.times >= forEver;
        }
        if (!forEverThere)
            json.insert(u"answersLeft"_s, answers);
        list.append(json);
    }
    return list;
}

} // namespace kidoku::linesim
