// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log.h"
#include "relayd/config.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace kidoku::relayd {

//! What a configuration file says. TOML, read by toml++ (header-only, in Debian): it has lists,
//! for several secrets of one channel, and tables, for several channels, which the `name = value`
//! lines of an options file have not; it tells numbers from texts, so that a slip is found; and
//! the library knows the line of every key, which the INI reader of Boost.PropertyTree forgets.
//! Secrets have no place in the file: it names files that hold them.
//!
//!     listen = "127.0.0.1:8080"
//!     data = "/var/lib/kidoku-relay"
//!     console-token-file = "console-token"
//!     keep-days = 30
//!
//!     [channel.shop]
//!     secret-files = ["shop-secret", "shop-secret.old"]
//!     token-file = "shop-token"
//!
//!     [limits]
//!     connections = 2000
struct ConfigFile
{
    ServerConfig config; //!< the defaults where the file says nothing
    std::optional<core::LogFormat> logFormat;
    bool hasListen = false;
    bool hasData = false;
    bool isWhole = false; //!< it could be read to its end
    //! Everything that is wrong, each in one line: "FILE:LINE: KEY: what". Empty: the file is good
    //! as far as it goes.
    QStringList problems;
};

enum class FileSecrets {
    Read,
    Skip, //!< for commands, whose user may not be allowed to read them
};

//! True for files that readConfigFile() reads: their name ends in .toml.
[[nodiscard]] bool isConfigFile(const QString &path);
[[nodiscard]] ConfigFile readConfigFile(const QString &path, const QProcessEnvironment &environment,
                                        FileSecrets secrets);

//! The configuration in the form of a file, without any secret.
[[nodiscard]] QString describe(const ServerConfig &config, core::LogFormat logFormat);

} // namespace kidoku::relayd
