// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account_book.h"
#include "main/network_desk.h"
#include "main/secrets_loader.h"
#include "main/session.h"
#include "replies/drafts.h"
#include "replies/saved_replies.h"
#include "store/log_keeper.h"
#include "store/store.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

//! Everything but the window: one store, and over it a session for every account of the book that
//! is not switched off. It follows the book while the program runs. The window and the test probe
//! both stand on it. GUI thread.
namespace kidoku::app {

class Workspace : public QObject
{
    Q_OBJECT

public:
    //! \a dataDir exists; the others outlive this. Without \a keys all secrets are given.
    Workspace(const QString &dataDir, core::Settings &settings, accounts::AccountBook &book,
              const core::Clock &clock, secrets::KeyStore *keys, QObject *parent = nullptr);
    ~Workspace() override;

    //! Of the sessions that start from now on.
    void setHabits(const Habits &habits) { m_habits = habits; }
    //! An account of the command line, with the secrets that are known already.
    void use(const inbox::Account &account);
    //! A new account. Its secrets are used from now on; who calls keeps them in the key store.
    accounts::AccountBook::Changed add(const accounts::Entry &entry, const inbox::Account &secrets);

    using Opened = store::StoreResult<core::Done>;
    //! Asks for secrets, opens the store and recalls what it knows of the accounts, so that there
    //! is something to look at. Neither LINE nor a relay is asked or told anything yet.
    QFuture<Opened> open();
    //! Goes on where the last run stopped, once the store is open: each account as soon as its
    //! secrets are there, later ones by themselves.
    void begin();

    //! With Habits::oneByOne begin() is about the first account only: about one more now. False:
    //! all have begun.
    bool beginNext();
    [[nodiscard]] bool hasBegun(const Session &session) const;

    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] NetworkDesk &network() { return m_network; }
    [[nodiscard]] replies::Drafts &drafts() { return m_drafts; }
    [[nodiscard]] replies::SavedReplies &savedReplies() { return m_savedReplies; }
    //! nullptr: none, or it is switched off.
    [[nodiscard]] Session *session(const core::AccountId &id) const;
    //! In the order of the book.
    [[nodiscard]] QList<Session *> sessions() const;

Q_SIGNALS:
    void sessionAdded(kidoku::app::Session *session);
    //! It is still there, and gone when this returns.
    void sessionEnds(const kidoku::core::AccountId &id);
    //! Its secrets were looked for, and it works. \a fault: why some were not found.
    void sessionBegun(kidoku::app::Session *session,
                      std::optional<kidoku::secrets::KeyStoreFault> fault);

private:
    struct Member;
    static void usePolicy(Session &session, const accounts::Entry &entry);
    void start(const accounts::Entry &entry);
    void end(const core::AccountId &id);
    void follow(const core::AccountId &id);
    void load(Member &member);
    void recall(Member &member);
    void beginWhenReady(Member &member);
    void tellOpened();
    [[nodiscard]] Member *member(const core::AccountId &id) const;
    [[nodiscard]] inbox::Account accountFor(const accounts::Entry &entry) const;

    core::Settings &m_settings;
    accounts::AccountBook &m_book;
    const core::Clock &m_clock;
    secrets::KeyStore *m_keys;
    NetworkDesk m_network;
    store::Store m_store;
    store::LogKeeper m_logKeeper;
    replies::Drafts m_drafts;
    replies::SavedReplies m_savedReplies;
    //! With the secrets of this run, of those that were not found in the key store.
    QHash<core::AccountId, inbox::Account> m_given;
    std::vector<std::unique_ptr<Member>> m_members;
    QPromise<Opened> m_opened;
    Habits m_habits;
    bool m_started = false; //!< open() was called
    bool m_isOpen = false;  //!< the store is
    bool m_begun = false;
};

} // namespace kidoku::app
