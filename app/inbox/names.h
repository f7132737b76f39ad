// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "line/client.h"
#include "store/store.h"

#include <QObject>

#include <memory>

//! Gives conversations their names: asks LINE for the profile of users (group summaries for
//! groups, member profiles for senders) that have none yet, a few at a time, remembers a 404 for
//! a day, and stores what comes back. Never asks twice at once, never for what nobody sees
//! first: asked conversations go to the front. GUI thread.
namespace kidoku::inbox {

class Names : public QObject
{
    Q_OBJECT

public:
    Names(core::AccountId account, store::Store &store, line::Client &client,
          const core::Clock &clock, QObject *parent = nullptr);
    ~Names() override;

    //! This conversation is on screen: its name first.
    void wanted(core::ConversationId id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::inbox
