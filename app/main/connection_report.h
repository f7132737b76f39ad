// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/connection_check.h"

#include <QJsonArray>
#include <QObject>

//! Prints the steps of a connection check for a terminal or as one JSON array.
namespace kidoku::app {

class ConnectionReport : public QObject
{
    Q_OBJECT

public:
    ConnectionReport(const inbox::Account &account, const core::Clock &clock, bool json,
                     QObject *parent = nullptr);

    void start() { m_check.start(); }

Q_SIGNALS:
    void finished(bool allPassed);

private:
    void print(const inbox::CheckStep &step);

    inbox::ConnectionCheck m_check;
    bool m_json;
    QJsonArray m_steps;
};

} // namespace kidoku::app
