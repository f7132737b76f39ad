// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/system_user.h"

#include "relayd/people/audit_entry.h"

#include <cstdlib>

#include <pwd.h>
#include <unistd.h>

namespace kidoku::relayd::cli {

std::string systemUser()
{
    const uid_t user = ::getuid();
    const passwd *entry = ::getpwuid(user);
    std::string name = entry ? auditText(entry->pw_name) : std::to_string(user);
    const char *behind = std::getenv("SUDO_USER");
    if (user == 0 && behind && *behind != '\0')
        name += '(' + auditText(behind) + ')';
    return name;
}

} // namespace kidoku::relayd::cli
