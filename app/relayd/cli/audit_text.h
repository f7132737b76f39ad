// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/people/audit_entry.h"

#include <QString>

namespace kidoku::relayd::cli {

enum class AuditForm { Text, Json, Csv };

//! Writes the audit entry by entry: as aligned text, as one JSON array, or as CSV (RFC 4180; a
//! field that a spreadsheet would take for a formula gets a ' in front).
class AuditPrinter
{
public:
    explicit AuditPrinter(AuditForm form)
        : m_form(form)
    {}

    [[nodiscard]] QString head() const;
    [[nodiscard]] QString line(const AuditEntry &entry);
    [[nodiscard]] QString tail() const;

private:
    const AuditForm m_form;
    bool m_isFirst = true;
};

} // namespace kidoku::relayd::cli
