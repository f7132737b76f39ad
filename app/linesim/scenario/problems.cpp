// SPDX-License-Identifier: Apache-2.0
#include "problems.h"

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

QString Problem::toString() const
{
    const QString where
        = key.isEmpty() ? QString::number(line) : QString::number(line) + u": "_s + key;
    return where + u": "_s + text;
}

void Problems::add(const QString &key, const QString &text)
{
    QString place = key;
    while (!place.isEmpty() && !m_lines.contains(place)) {
        const qsizetype cut = qMax(place.lastIndexOf(u'.'), place.lastIndexOf(u'['));
        place.truncate(qMax(qsizetype(0), cut));
    }
    if (m_problems.size() < limit)
        m_problems.append({m_lines.value(place, 1), key, text});
}

QList<Problem> Problems::all() const
{
    QList<Problem> sorted = m_problems;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return sorted;
}

void Problems::allowKeys(const QString &path, const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            add(path.isEmpty() ? it.key() : path + u'.' + it.key(),
                u"is not known here; known are %1"_s.arg(known.join(u", "_s)));
    }
}

core::Milliseconds Problems::time(const QString &key, const QJsonValue &value, qint64 least)
{
    const qint64 ms = value.toInteger(-1);
    if (ms < least || ms > timeLimitMs)
        add(key,
            u"has to be a whole number of milliseconds from %1 to %2"_s.arg(least).arg(
                timeLimitMs));
    return core::Milliseconds(ms);
}

QJsonArray Problems::list(const QString &key, const QJsonValue &value, qsizetype most)
{
    if (!value.isUndefined() && !value.isArray())
        add(key, u"has to be a list"_s);
    if (value.toArray().size() > most) {
        add(key, u"has more than %1 entries"_s.arg(most));
        return {};
    }
    return value.toArray();
}

QJsonObject Problems::object(const QString &path, const QJsonValue &value)
{
    if (!value.isObject())
        add(path, u"has to be an object"_s);
    return value.toObject();
}

QString Problems::text(const QString &key, const QJsonValue &value, qsizetype most)
{
    const QString given = value.toString();
    if (given.isEmpty() || given.size() > most)
        add(key, u"has to be a text of 1 to %1 characters"_s.arg(most));
    return given;
}

QJsonObject Problems::texts(const QString &key, const QJsonValue &value, qsizetype most)
{
    static const QStringList languages{u"en"_s, u"ja"_s, u"zh_TW"_s, u"th"_s};
    const QJsonObject given = object(key, value);
    if (!value.isObject())
        return {};
    allowKeys(key, given, languages);
    for (const QString &language : languages)
        text(key + u'.' + language, given.value(language), most);
    return given;
}

} // namespace kidoku::linesim
