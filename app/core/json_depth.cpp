// SPDX-License-Identifier: Apache-2.0
#include "json_depth.h"

namespace kidoku::core {

bool isNestedDeeperThan(QByteArrayView json, int depth)
{
    int level = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++level > depth)
                return true;
        } else if (c == '}' || c == ']') {
            --level;
        }
    }
    return false;
}

} // namespace kidoku::core
