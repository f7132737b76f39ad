// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "core/settings.h"
#include "store/log_entry.h"
#include "store/store_facts.h"
#include "support/zip.h"

//! The support bundle: what helps to find a fault and tells nothing of customers. Left out: message
//! texts, names of people, whole user ids, tokens and secrets, the operator's name, folders.
namespace kidoku::support {

//! What is known of one account, as codes. It gets a number instead of its name.
struct AccountSummary
{
    core::AccountId id; //!< told as "account 1"
    QString api;        //!< "Token" or "User"
    bool gateway = false;
    QString relayHost;
    QString lineHost;
    QString preflight;
    QString chatMode;
    QString markAsReadMode;
    QString stream;
    QString pausedFor;
    bool outage = false;
    int marksOpen = 0;
    int marksFailed = 0;
};

struct BundleFacts
{
    core::Timestamp now;
    core::Timestamp since; //!< how far back the log goes
    QString language;
    QString platform; //!< of the window system, "xcb"
    QString style;
    QString screens; //!< "1920x1080@1.5"
    QList<AccountSummary> accounts;
    store::StoreFacts store;
    QList<store::LogEntry> log; //!< what is older than `since` is left out
    //! Struck out wherever they should turn up all the same.
    QList<core::Secret> secrets;
};

//! The files as they will be packed, for a look before.
[[nodiscard]] QList<NamedBytes> bundleFiles(const BundleFacts &facts,
                                            const core::Settings &settings);

} // namespace kidoku::support
