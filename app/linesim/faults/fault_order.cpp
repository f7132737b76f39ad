// SPDX-License-Identifier: Apache-2.0
#include "fault_order.h"

#include "linesim/platform/given.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

using Read = core::Result<FaultOrder, FaultOrderError>;

auto wrong(const QString &key, const QString &text)
{
    return core::Failure{FaultOrderError{key, text}};
}

QString unknownKey(const QJsonObject &json, const QStringList &known)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            return it.key().left(80);
    }
    return {};
}

// A whole number from 1 to `most`, or what stands there when nothing is given; nothing: wrong.
std::optional<int> numberOr(int fallback, const QJsonObject &json, QLatin1String key, int most)
{
    if (!isGiven(json, key))
        return fallback;
    const int given = json.value(key).toInt(-1);
    return given < 1 || given > most ? std::nullopt : std::optional(given);
}

Read readNamed(FaultOrder order, const QJsonObject &json)
{
    constexpr int secondsLimit = 600;
    constexpr int countLimit = 2000;
    constexpr qsizetype nameLimit = 200;
    const QString name = json.value("fault"_L1).toString();
    order.named = namedFault(name);
    if (!order.named) {
        return wrong(u"fault"_s,
                     u"'%1' is none of %2"_s.arg(name.left(80), faultNames().join(u", "_s)));
    }
    QStringList known{u"fault"_s, u"account"_s};
    if (order.named->seconds > 0)
        known.append(u"seconds"_s);
    if (order.named->count > 0)
        known.append(u"count"_s);
    if (order.named->isOfOne)
        known.append(u"from"_s);
    const QString unknown = unknownKey(json, known);
    if (!unknown.isEmpty())
        return wrong(unknown, u"is not known here; known are %1"_s.arg(known.join(u", "_s)));
    const auto seconds = numberOr(order.named->seconds, json, "seconds"_L1, secondsLimit);
    if (!seconds)
        return wrong(u"seconds"_s, u"has to be a whole number from 1 to %1"_s.arg(secondsLimit));
    order.seconds = *seconds;
    const auto count = numberOr(order.named->count, json, "count"_L1, countLimit);
    if (!count)
        return wrong(u"count"_s, u"has to be a whole number from 1 to %1"_s.arg(countLimit));
    order.count = *count;
    if (isGiven(json, "from"_L1)) {
        order.from = json.value("from"_L1).toString();
        if (order.from.isEmpty() || order.from.size() > nameLimit)
            return wrong(u"from"_s, u"has to be a name of 1 to %1 characters"_s.arg(nameLimit));
    }
    return order;
}

Read readScript(FaultOrder order, const QJsonObject &json)
{
    constexpr qsizetype pathLimit = 500;
    const QString unknown = unknownKey(json, {u"script"_s, u"path"_s, u"account"_s});
    if (!unknown.isEmpty())
        return wrong(unknown, u"is not known here; known are script, path, account"_s);
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

} // namespace

Read faultOrderFromJson(const QJsonObject &json)
{
    FaultOrder order;
    if (isGiven(json, "account"_L1)) {
        order.account = json.value("account"_L1).toString();
        if (order.account.isEmpty())
            return wrong(u"account"_s, u"has to be the id of an account"_s);
    }
    return isGiven(json, "fault"_L1) ? readNamed(std::move(order), json)
                                     : readScript(std::move(order), json);
}

} // namespace kidoku::linesim
