// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/simulator_client.h"

#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

//! The faults that have a name (linesim/faults/named_fault.h): which go on, and the orders to set
//! and to clear them. GUI thread; \a simulator outlives it.
namespace kidoku::demo {

struct ActiveFault
{
    QString name;    //!< such as "offline"; empty for a script
    QString script;  //!< of those that answer calls
    QString account; //!< empty: all
    std::optional<core::Milliseconds> left;
    std::optional<int> answersLeft;
    QString newToken; //!< of "401": what the presenter pastes
    friend bool operator==(const ActiveFault &, const ActiveFault &) = default;
};

class FaultClient : public QObject
{
    Q_OBJECT

public:
    explicit FaultClient(SimulatorClient &simulator, QObject *parent = nullptr);

    //! \a more: "seconds", "count", "from", "account", where the fault takes them.
    void set(const QString &name, QJsonObject more = {});
    void clear();
    [[nodiscard]] const QList<ActiveFault> &active() const { return m_active; }

Q_SIGNALS:
    //! Also each second while a fault has a time that runs out.
    void changed();

private:
    void take(const QJsonArray &list);
    void countDown();

    SimulatorClient &m_simulator;
    QList<ActiveFault> m_active;
    QTimer m_second;
    quint64 m_heard = 0; // states that the stream has told: newer than any answer asked before
};

} // namespace kidoku::demo
