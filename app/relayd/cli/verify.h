// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "relayd/cli/stored_log.h"

#include <functional>

namespace kidoku::relayd::cli {

//! What a look at a whole log came to.
struct Verdict
{
    qint64 records = 0;
    qint64 signatures = 0; //!< that fit
    qint64 problems = 0;
    bool isInterrupted = false;
};

//! Looks at every record of a log: numbers without holes, ids that grow, signatures that fit one of
//! \a secrets (none: signatures are left alone), the last record where the channel says. A relay
//! may write and prune meanwhile. Memory is bounded by one batch of records.
class Verification
{
public:
    //! One line per problem; no text of a message is in it.
    using Report = std::function<void(const QString &)>;
    //! Records so far; false ends it.
    using GoOn = std::function<bool(qint64 done)>;

    Verification(StoredLog &log, QList<core::Secret> secrets, Report report, GoOn goOn);

    //! \a channels as the log gave them.
    LogResult<Verdict> run(const std::vector<StoredChannel> &channels);

private:
    struct Walk
    {
        RecordId last;
        qint64 lastSeq = 0;
    };

    LogResult<core::Done> walk(const StoredChannel &channel);
    LogResult<core::Done> look(const StoredChannel &channel, const StoredRecord &record,
                               Walk &walk);
    LogResult<bool> wasPruned(const StoredChannel &channel, qint64 upTo);
    void checkSignature(const StoredChannel &channel, const StoredRecord &record);
    void say(const StoredChannel &channel, const QString &what);

    StoredLog &m_log;
    const QList<core::Secret> m_secrets;
    const Report m_report;
    const GoOn m_goOn;
    Verdict m_verdict;
};

} // namespace kidoku::relayd::cli
