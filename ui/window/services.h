// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account_book.h"
#include "core/clock.h"
#include "core/settings.h"
#include "media/media_library.h"
#include "replies/drafts.h"
#include "replies/saved_replies.h"
#include "secrets/custody.h"
#include "store/store.h"
#include "ui/accounts/accounts.h"
#include "ui/theme/theme.h"

#include <functional>

class QWidget;

//! What app/main hands to the window: references only, all outlive it.
namespace kidoku::ui {

//! What the user has typed for a new account.
struct NewAccount
{
    accounts::Entry entry;
    store::ReadApi api = store::ReadApi::Token;
    core::Secret channelSecret; //!< several, separated by commas
    core::Secret accessToken;
    core::Secret consoleToken;
};

//! Shared by all accounts; what belongs to one of them is in `accounts`.
struct Services
{
    const core::Clock &clock;
    core::Settings &settings;
    store::Store &store;
    Theme &theme;
    Accounts &accounts;
    accounts::AccountBook &book; //!< how they are set up, also those that are switched off
    //! Takes the account into the book and its secrets into the key store, and starts it. Empty in
    //! the demonstration, as are the next two.
    std::function<accounts::AccountBook::Changed(const NewAccount &account)> addAccount = {};
    //! Ends it, and takes its secrets out of the key store. What is stored of it stays.
    std::function<void(const core::AccountId &id)> removeAccount = {};
    //! Starts the demonstration, in a window of its own.
    std::function<void()> openDemo = {};
    //! How this computer reaches the net; empty in tests: directly.
    std::function<line::NetworkWay()> network = {};
    //! Into use and into the key store; \a told gets the words for what became of it.
    std::function<void(const core::Secret &password, const std::function<void(QString)> &told)>
        setProxyPassword = {};
    //! Where the wizard's accounts find LINE's API; empty: at LINE.
    QUrl lineApi = {};
    //! Deletes everything that is stored on this computer and starts the program anew.
    std::function<void()> deleteData = {};
    //! Deletes what is stored of the account's chats; the program starts anew meanwhile.
    std::function<void(const core::AccountId &id)> deleteChats = {};
    //! Moves all data to that folder; the program starts anew meanwhile. Empty where the folder was
    //! given on the command line.
    std::function<void(const QString &to)> moveData = {};
    //! Makes the sound and the notification of a new message, for the user to try.
    std::function<void()> tryNotice = {};
    //! Retranslates the program: "en", "ja" or "" for the system's.
    std::function<void(const QString &language)> setLanguage = {};
    //! Set in the demonstration only: what stands in the right pane, owned by the window from
    //! then on. Its presence also puts up the notice that nothing is sent to LINE.
    std::function<QWidget *(QWidget *parent)> makePhonePane = {};
    //! Whether the key store keeps the secrets; none in tests that need no such thing.
    secrets::Custody *custody = nullptr;
    //! Where the made-up names of the presenter mode are kept; empty: for this run only.
    QString pseudonymFile = {};
    //! Pictures, videos and files of all accounts; without it they are words.
    media::MediaLibrary *media = nullptr;
    //! What is being written to customers of all accounts; without these nothing can be.
    replies::Drafts *drafts = nullptr;
    replies::SavedReplies *savedReplies = nullptr;
};

} // namespace kidoku::ui
