// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account_book.h"
#include "inbox/connection_check.h"
#include "inbox/inbox.h"
#include "inbox/names.h"
#include "inbox/preflight.h"
#include "readmarks/queue.h"
#include "replies/outbox.h"
#include "replies/quota_watch.h"
#include "ui/chat/account_look.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace kidoku::policies {
class PolicyDesk;
}

namespace kidoku::ui {

//! What works for one account. Look it up where it is needed and keep no pointer to it: an account
//! can be removed while the program runs.
struct AccountServices
{
    inbox::Account account; //!< for what is shown; its secrets are empty
    inbox::Inbox &inbox;
    inbox::Names &names;
    inbox::Preflight &preflight;
    readmarks::Queue &queue;
    //! The user has typed a new secret: app/main hands it to all that needs it and to the key
    //! store, and what waited for it goes on. The text says what happened ("kept in memory …").
    std::function<void(core::SecretName name, const core::Secret &secret,
                       std::function<void(QString)> told)>
        replaceSecret;
    //! The user has chosen the other Mark as read API.
    std::function<void(store::ReadApi)> switchApi;
    //! Try the relay at once, after the user asked for it or fixed the cause.
    std::function<void()> retryRelay;
    //! The user pauses the account's read marks, or lets them go on.
    std::function<void(bool)> setHeld = {};
    //! A check of the connection with the account's secrets; \a parent owns it.
    std::function<inbox::ConnectionCheck *(QObject *parent)> makeCheck = {};
    //! Marks without an order, as the account's read policy says; none in tests that need it not.
    policies::PolicyDesk *policies = nullptr;
    //! What answers its customers; none in tests that need no such thing.
    replies::Outbox *outbox = nullptr;
    replies::QuotaWatch *quota = nullptr;
};

//! The accounts that are at work, by id. app/main fills it; everything in the window that belongs
//! to one account is found here, by the account of the conversation it is about. GUI thread.
class Accounts : public QObject
{
    Q_OBJECT

public:
    //! \a book outlives this.
    explicit Accounts(const accounts::AccountBook &book, QObject *parent = nullptr);
    ~Accounts() override;

    //! In the order of the book.
    [[nodiscard]] QList<core::AccountId> list() const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_services.size()); }
    //! nullptr: it is not at work (removed, or switched off).
    [[nodiscard]] AccountServices *of(const core::AccountId &id) const;
    //! Name, letter and colour, also of one that is switched off.
    [[nodiscard]] AccountLook look(const core::AccountId &id) const;
    //! Of all that are at work; empty while there is but one.
    [[nodiscard]] AccountLooks looks() const;
    [[nodiscard]] QString name(const core::AccountId &id) const;

    void add(AccountServices services);
    //! Its objects still live, and may go as soon as this returns.
    void remove(const core::AccountId &id);

Q_SIGNALS:
    void added(const kidoku::core::AccountId &id);
    //! of() does not know it any more.
    void removed(const kidoku::core::AccountId &id);
    //! How it looks, or its set-up, is another one.
    void changed(const kidoku::core::AccountId &id);

private:
    const accounts::AccountBook &m_book;
    std::map<core::AccountId, std::unique_ptr<AccountServices>> m_services;
};

} // namespace kidoku::ui
