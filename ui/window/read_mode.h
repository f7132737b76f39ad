// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/attention.h"
#include "ui/window/console.h"

#include <QObject>
#include <QTimer>

//! Between the thread and the read policies of the accounts: tells the open chat's account what is
//! before the operator, and puts its policy and its countdown into words. GUI thread.
namespace kidoku::ui {

//! "manual", "on reply", "after 5 s in view" …
[[nodiscard]] QString readModeText(accounts::ReadPolicy policy, int seconds);

class ReadMode : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    ReadMode(Console &console, Attention &attention, const Services &services,
             QObject *parent = nullptr);

    //! "Read mode: on reply"; empty when LINE marks by itself.
    [[nodiscard]] QString mode() const;
    [[nodiscard]] bool isManual() const;
    //! "Will be marked read in 3 s — Esc to prevent"; empty while nothing is counted down.
    [[nodiscard]] QString countdown() const;
    //! False when nothing is counted down.
    bool prevent();

Q_SIGNALS:
    //! The words are others; each second while it counts down.
    void changed();

private:
    void look();
    void follow();
    void tick();
    [[nodiscard]] policies::PolicyDesk *desk(const core::AccountId &id) const;
    [[nodiscard]] policies::PolicyDesk *desk() const;
    [[nodiscard]] std::optional<accounts::Entry> entry() const;

    Console &m_console;
    Attention &m_attention;
    Services m_services;
    core::AccountId m_looking; //!< the account that was told of a look
    QMetaObject::Connection m_desk;
    QTimer m_tick;
};

} // namespace kidoku::ui
