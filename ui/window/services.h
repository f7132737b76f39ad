// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "inbox/inbox.h"
#include "inbox/names.h"
#include "inbox/preflight.h"
#include "readmarks/queue.h"
#include "replies/drafts.h"
#include "replies/outbox.h"
#include "replies/quota_watch.h"
#include "replies/saved_replies.h"
#include "secrets/custody.h"
#include "store/store.h"
#include "ui/theme/theme.h"

#include <functional>

class QWidget;

//! What app/main hands to the window: references only, all outlive it.
namespace kidoku::ui {

//! What answers customers of one account.
struct ReplyServices
{
    replies::Outbox *outbox = nullptr;
    replies::QuotaWatch *quota = nullptr;
};

struct Services
{
    const core::Clock &clock;
    core::Settings &settings;
    store::Store &store;
    inbox::Inbox &inbox;
    inbox::Names &names;
    inbox::Preflight &preflight;
    readmarks::Queue &queue;
    Theme &theme;
    inbox::Account account; //!< for what is shown; its secrets are empty
    //! The user has typed a new secret: app/main hands it to all that needs it and to the key
    //! store, and what waited for it goes on. The text says what happened ("kept in memory …").
    std::function<void(core::SecretName name, const core::Secret &secret,
                       std::function<void(QString)> told)>
        replaceSecret;
    //! The user has chosen the other Mark as read API.
    std::function<void(store::ReadApi)> switchApi;
    //! Retranslates the program: "en", "ja" or "" for the system's.
    std::function<void(const QString &language)> setLanguage;
    //! Try the relay at once, after the user asked for it or fixed the cause.
    std::function<void()> retryRelay;
    //! Set in the demonstration only: what stands in the right pane, owned by the window from
    //! then on. Its presence also puts up the notice that nothing is sent to LINE.
    std::function<QWidget *(QWidget *parent)> makePhonePane;
    //! Whether the key store keeps the secrets; none in tests that need no such thing.
    secrets::Custody *custody = nullptr;
    //! Without these three nothing can be written.
    std::function<ReplyServices(const core::AccountId &account)> repliesOf{};
    replies::Drafts *drafts = nullptr;
    replies::SavedReplies *savedReplies = nullptr;
};

} // namespace kidoku::ui
