// SPDX-License-Identifier: Apache-2.0
#include "scenario.h"

#include <QHash>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

QJsonObject Step::toJson(qsizetype index) const
{
    QJsonObject json{{u"index"_s, qint64(index)}, {u"at"_s, qint64(at.count())}};
    if (!name.isEmpty())
        json.insert(u"name"_s, name);
    if (waits)
        json.insert(u"wait"_s, true);
    if (!on.isEmpty())
        json.insert(u"on"_s, on);
    if (!caption.isEmpty())
        json.insert(u"caption"_s, caption);
    if (!operatorActs.isEmpty())
        json.insert(u"operator"_s, operatorActs);
    return json;
}

qsizetype Scenario::indexOf(const QString &stepName) const
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!stepName.isEmpty() && steps.at(i).name == stepName)
            return i;
    }
    return -1;
}

const QHash<QString, QStringList> &operatorActs()
{
    static const QHash<QString, QStringList> table{
        {u"open"_s, {u"chat"_s}},
        {u"mark"_s, {}},
        {u"mark-chats"_s, {u"chats"_s}},
        {u"undo"_s, {}},
        {u"done"_s, {}},
        {u"reply"_s, {u"text"_s}},
        {u"retry"_s, {}},
        {u"press"_s, {u"keys"_s}},
        {u"presenter"_s, {}},
        {u"log"_s, {u"view"_s}},
        {u"export"_s, {}},
        {u"paste-token"_s, {}},
        {u"clear-faults"_s, {}},
        {u"language"_s, {u"language"_s}},
        {u"reset"_s, {}},
    };
    return table;
}

} // namespace kidoku::linesim
