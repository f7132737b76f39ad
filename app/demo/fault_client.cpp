// SPDX-License-Identifier: Apache-2.0
#include "fault_client.h"

namespace kidoku::demo {

using namespace Qt::StringLiterals;

FaultClient::FaultClient(SimulatorClient &simulator, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
{
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
