// SPDX-License-Identifier: Apache-2.0
#include "fault_order.h"

#include "linesim/platform/given.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

core::Result<FaultOrder, FaultOrderError> faultOrderFromJson(const QJsonObject &json)
{
    constexpr qsizetype pathLimit = 500;
    const auto wrong = [](const QString &key, const QString &text) {
        return core::Failure{FaultOrderError{key, text}};
    };
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != "script"_L1 && it.key() != "path"_L1)
            return wrong(it.key().left(80), u"is not known here; known are script, path"_s);
    }
    FaultOrder order;
    if (isGiven(json, "path"_L1)) {
        order.path = json.value("path"_L1).toString();
        if (!order.path.startsWith(u'/') || order.path.size() > pathLimit) {
            return wrong(u"path"_s,
                         u"has to be a text that begins with '/', of at most %1 "
                         u"characters"_s.arg(pathLimit));
        }
    }
    const QJsonValue script = json.value("script"_L1);
    if (!script.isString())
        return wrong(u"script"_s, u"is missing or no text"_s);
    const auto parsed = parseFaultScript(script.toString());
    if (!parsed)
        return wrong(u"script"_s, parsed.error());
    order.script = *parsed;
    return order;
}

} // namespace kidoku::linesim
