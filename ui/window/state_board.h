// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/banner.h"
#include "ui/window/services.h"
#include "ui/window/status_strip.h"
#include "ui/window/words.h"

#include <QHash>
#include <QObject>
#include <QTimer>

//! Gathers what relays, LINE, store and queues say about themselves, and makes of it the banner
//! (the worst of all accounts), the live pill and the status bar. GUI thread.
namespace kidoku::ui {

class StateBoard : public QObject
{
    Q_OBJECT

public:
    explicit StateBoard(const Services &services, QObject *parent = nullptr);

    //! The account that the list is narrowed to; empty: all of them.
    void setShown(const core::AccountId &id);

    [[nodiscard]] Banner banner() const;
    [[nodiscard]] PillWords pill() const;
    [[nodiscard]] StatusFacts status() const;
    //! Of the account that is shown; "All accounts" when there are several.
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString basicId() const;
    //! Of one account alone.
    [[nodiscard]] Banner banner(const core::AccountId &id) const;
    [[nodiscard]] PillWords pill(const core::AccountId &id) const;

    //! The user has looked at the false signatures that were counted so far.
    void dismissFalseSignatures(const core::AccountId &id);

    //! The user has seen to it that nothing came for hours.
    void noteTested(const core::AccountId &id);

Q_SIGNALS:
    //! Something of the above may be different; at most once per turn of the event loop.
    void changed();

private:
    //! What an account has told and does not tell again.
    struct Told
    {
        std::chrono::seconds clockOff{0};
        int falseSignatures = 0;
        int dismissed = 0;
        core::Timestamp quietSince = {}; //!< live, or as if it had been all the time since
        core::Timestamp awaySince = {};  //!< not live any more
        int wrongDestinations = 0;       //!< webhooks of another bot are set aside, so many
    };

    void connectServices();
    void watch(const core::AccountId &id);
    void noteLive(const core::AccountId &id);
    //! What the user typed is in no key store and will be forgotten.
    void setSecretsInMemory(bool inMemory);
    void touch();
    //! The one that is shown, or the only one.
    [[nodiscard]] core::AccountId single() const;
    [[nodiscard]] BannerFacts sharedFacts() const;
    [[nodiscard]] core::Milliseconds heartbeat(const AccountServices &services) const;

    Services m_services;
    QHash<core::AccountId, Told> m_told;
    core::AccountId m_shown;
    std::optional<store::StoreError> m_storeError;
    bool m_secretsInMemory = false;
    QTimer m_announce;
};

} // namespace kidoku::ui
