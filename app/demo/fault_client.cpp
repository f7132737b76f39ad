// SPDX-License-Identifier: Apache-2.0
#include "fault_client.h"

#include <algorithm>

namespace kidoku::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr core::Milliseconds second(1000);

bool runsOut(const ActiveFault &fault)
{
    return fault.left.has_value() && *fault.left > core::Milliseconds(0);
}

} // namespace

FaultClient::FaultClient(SimulatorClient &simulator, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
{
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &FaultClient::countDown);
    connect(&m_simulator, &SimulatorClient::told, this,
            [this](const QString &kind, const QJsonObject &fact) {
                if (kind != "faults"_L1 && kind != "reset"_L1)
                    return;
                ++m_heard;
                if (kind == "faults"_L1)
                    take(fact.value("waiting"_L1).toArray());
                else
                    take({});
            });
    connect(&m_simulator, &SimulatorClient::following, this, [this] {
        m_simulator.fetch(u"/_sim/faults"_s, this,
                          [this, before = m_heard](const QJsonDocument &list) {
                              if (m_heard == before)
                                  take(list.array());
                          });
    });
}

void FaultClient::take(const QJsonArray &list)
{
    QList<ActiveFault> active;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        ActiveFault fault{json.value("fault"_L1).toString(),
                          json.value("script"_L1).toString(),
                          json.value("account"_L1).toString(),
                          {},
                          {},
                          json.value("newToken"_L1).toString()};
        if (json.contains("msLeft"_L1))
            fault.left = core::Milliseconds(json.value("msLeft"_L1).toInteger());
        if (json.contains("answersLeft"_L1))
            fault.answersLeft = json.value("answersLeft"_L1).toInt();
        active.append(fault);
    }
    if (active == m_active)
        return;
    m_active = std::move(active);
    if (std::any_of(m_active.cbegin(), m_active.cend(), runsOut))
        m_second.start();
    else
        m_second.stop();
    Q_EMIT changed();
}

// The simulator tells when a fault begins and ends, not every second in between. What is shown
// meanwhile never ends a fault: that is told.
void FaultClient::countDown()
{
    for (ActiveFault &fault : m_active) {
        if (fault.left)
            fault.left = qMax(core::Milliseconds(0), *fault.left - second);
    }
    if (std::none_of(m_active.cbegin(), m_active.cend(), runsOut))
        m_second.stop();
    Q_EMIT changed();
}

void FaultClient::set(const QString &name, QJsonObject more)
{
    more.insert(u"fault"_s, name);
    m_simulator.send("PUT", u"/_sim/faults"_s, more);
}

void FaultClient::clear()
{
    m_simulator.send("DELETE", u"/_sim/faults"_s, {});
}

} // namespace kidoku::demo
