// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace kidoku::relayd {

//! The folder with everything that a relay writes, locked for one relay as long as the object
//! lives. The system drops the lock with the process, however that ends.
class DataDir
{
public:
    //! Creates the folder, for its owner only, when it is missing. The error is one line.
    static core::Result<DataDir, QString> lock(const QString &path);
    DataDir(DataDir &&other) noexcept;
    DataDir &operator=(DataDir &&) = delete;
    ~DataDir();

    [[nodiscard]] QString logFile() const { return logFileIn(m_path); }
    //! Where the log of a folder is, locked or not.
    [[nodiscard]] static QString logFileIn(const QString &path)
    {
        return path + QStringLiteral("/relay.sqlite");
    }

private:
    DataDir(QString path, int lockHandle);

    QString m_path;
    int m_lock = -1;
};

} // namespace kidoku::relayd
