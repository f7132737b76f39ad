// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace kidoku::relayd::cli {

//! A file that is written beside its place and appears there whole or not at all, for its owner
//! only. Nothing that exists is ever overwritten.
class WholeFile
{
public:
    //! The error is one line: the place is taken, or cannot be written.
    static core::Result<WholeFile, QString> begin(const QString &place);
    WholeFile(WholeFile &&other) noexcept;
    WholeFile &operator=(WholeFile &&) = delete;
    //! Without finish() nothing stays.
    ~WholeFile();

    //! Where to write until then.
    [[nodiscard]] QString path() const;
    //! Makes it durable and puts it in its place.
    core::Result<core::Done, QString> finish();

private:
    explicit WholeFile(QString place);

    QString m_place;
};

} // namespace kidoku::relayd::cli
