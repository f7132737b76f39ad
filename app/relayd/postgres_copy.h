// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/record.h"

namespace kidoku::relayd {

//! Records as the rows of one COPY in PostgreSQL's binary format ("COPY", File Formats, of its
//! manual): a batch is one statement and nothing has to be escaped.
class CopyRows
{
public:
    CopyRows();

    //! The statement that takes finish().
    [[nodiscard]] static std::string statement();
    void add(const Draft &draft, const Receipt &receipt);
    //! Everything; add nothing after it.
    [[nodiscard]] const std::string &finish();

private:
    void appendField(qint32 number);
    void appendField(qint64 number);
    void appendField(const std::string &bytes);

    std::string m_bytes;
};

} // namespace kidoku::relayd
