// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/access.h"
#include "relayd/gateway_rules.h"
#include "relayd/http_message.h"
#include "relayd/people/audit_entry.h"
#include "relayd/record.h"

#include <string_view>

namespace kidoku::relayd {

class Channel;
class PeopleKeeper;

//! Puts one call of the gateway into the audit when LINE has answered, before the console has the
//! answer, so that one call after the other stands there in that order; or else when its scope
//! ends. Calls that only read the channel or a profile are none of the audit's.
class AuditedCall
{
public:
    //! \a path and \a body as they go to LINE.
    AuditedCall(PeopleKeeper &keeper, const Channel &channel, LineCallKind kind,
                const Operator &who, const RequestHead &head, std::string_view path,
                std::string_view body);
    ~AuditedCall();
    AuditedCall(const AuditedCall &) = delete;
    AuditedCall &operator=(const AuditedCall &) = delete;

    //! What LINE said; without it the entry says that no answer came.
    void answered(int status, std::string_view requestId);

private:
    void put();

    PeopleKeeper &m_keeper;
    AuditEntry m_entry; //!< without `what`: nothing to be written
};

//! Puts an act, in the form in which it was stored, into the audit.
void auditAct(PeopleKeeper &keeper, const Channel &channel, const Operator &who, RecordKind kind,
              std::string_view json);

} // namespace kidoku::relayd
