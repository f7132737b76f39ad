// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/banner.h"
#include "ui/window/services.h"
#include "ui/window/status_strip.h"
#include "ui/window/words.h"

#include <QObject>
#include <QTimer>

//! Gathers what relay, LINE, store and queue say about themselves, and makes of it the banner,
//! the live pill and the status bar. GUI thread.
namespace kidoku::ui {

class StateBoard : public QObject
{
    Q_OBJECT

public:
    explicit StateBoard(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] Banner banner() const;
    [[nodiscard]] PillWords pill() const;
    [[nodiscard]] StatusFacts status() const;
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString basicId() const;

    //! The user has looked at the false signatures that were counted so far.
    void dismissFalseSignatures();

Q_SIGNALS:
    //! Something of the above may be different; at most once per turn of the event loop.
    void changed();

private:
    void connectServices();
    //! Webhooks of another bot are set aside, so many; 0 ends the notice.
    void setWrongDestinations(int count);
    //! What the user typed is in no key store and will be forgotten.
    void setSecretsInMemory(bool inMemory);
    void touch();
    [[nodiscard]] int pausedStatus() const;

    Services m_services;
    core::Milliseconds m_heartbeat;
    std::optional<store::StoreError> m_storeError;
    std::chrono::seconds m_clockOff{0};
    int m_falseSignatures = 0;
    int m_dismissed = 0;
    int m_wrongDestinations = 0;
    bool m_secretsInMemory = false;
    QTimer m_announce;
};

} // namespace kidoku::ui
