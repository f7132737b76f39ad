// SPDX-License-Identifier: Apache-2.0
#include "scenario.h"

#include "json_lines.h"
#include "linesim/platform/message_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesLimit = 1024 * 1024;
constexpr qsizetype stepsLimit = 10'000;
constexpr qsizetype peopleLimit = 1'000;
constexpr qsizetype problemsLimit = 50;
constexpr qint64 timeLimitMs = 24 * 3600 * 1000;

class Reader
{
public:
    explicit Reader(const QByteArray &json)
        : m_json(json)
    {}

    core::Result<Scenario, QList<Problem>> read()
    {
        if (m_json.size() > bytesLimit) {
            m_problems.append({1, {}, u"longer than %1 bytes"_s.arg(bytesLimit)});
            return core::Failure{m_problems};
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
        if (error.error != QJsonParseError::NoError) {
            const auto before = m_json.first(qBound(0, error.offset, int(m_json.size())));
            m_problems.append({1 + int(before.count('\n')), {}, error.errorString()});
            return core::Failure{m_problems};
        }
        m_lines = linesOf(m_json);
        if (!document.isObject())
            complain({}, u"has to be an object"_s);
        else
            readAll(document.object());
        if (m_problems.isEmpty())
            return m_scenario;
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const Problem &a, const Problem &b) { return a.line < b.line; });
        return core::Failure{m_problems.first(qMin(problemsLimit, m_problems.size()))};
    }

private:
    void complain(const QString &key, const QString &text)
    {
        // A key that is missing has no line: its parent's is the next best.
        QString place = key;
        while (!place.isEmpty() && !m_lines.contains(place)) {
            const qsizetype cut = qMax(place.lastIndexOf(u'.'), place.lastIndexOf(u'['));
            place.truncate(qMax(qsizetype(0), cut));
        }
        if (m_problems.size() < problemsLimit)
            m_problems.append({m_lines.value(place, 1), key, text});
    }

    void allowKeys(const QString &path, const QJsonObject &object, const QStringList &known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                complain(path.isEmpty() ? it.key() : path + u'.' + it.key(),
                         u"is not known here; known are %1"_s.arg(known.join(u", "_s)));
        }
    }

    core::Milliseconds time(const QString &key, const QJsonValue &value, qint64 least)
    {
        const qint64 ms = value.toInteger(-1);
        if (ms < least || ms > timeLimitMs)
            complain(key,
                     u"has to be a whole number of milliseconds from %1 to %2"_s.arg(least).arg(
                         timeLimitMs));
        return core::Milliseconds(ms);
    }

    QJsonArray list(const QJsonObject &object, const QString &key, qsizetype limit)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isArray())
            complain(key, u"has to be a list"_s);
        if (value.toArray().size() > limit) {
            complain(key, u"has more than %1 entries"_s.arg(limit));
            return {};
        }
        return value.toArray();
    }

    void readAll(const QJsonObject &root)
    {
        allowKeys({}, root, {u"title"_s, u"account"_s, u"people"_s, u"timeline"_s, u"repeat"_s});
        m_scenario.title = root.value("title"_L1).toString();
        if (root.contains("account"_L1)) {
            m_scenario.account = objectAt(u"account"_s, root.value("account"_L1));
            check(u"account"_s, merged(Account(), m_scenario.account));
        }
        const QJsonArray people = list(root, u"people"_s, peopleLimit);
        for (qsizetype i = 0; i < people.size(); ++i)
            readPerson(u"people[%1]"_s.arg(i), people.at(i));
        if (!root.contains("timeline"_L1))
            complain(u"timeline"_s, u"is missing"_s);
        const QJsonArray timeline = list(root, u"timeline"_s, stepsLimit);
        for (qsizetype i = 0; i < timeline.size(); ++i)
            readStep(u"timeline[%1]"_s.arg(i), timeline.at(i));
        std::stable_sort(m_scenario.steps.begin(), m_scenario.steps.end(),
                         [](const Step &a, const Step &b) { return a.at < b.at; });
        if (root.contains("repeat"_L1))
            readRepeat(objectAt(u"repeat"_s, root.value("repeat"_L1)));
    }

    template <typename T>
    void check(const QString &key, const core::Result<T, QString> &result)
    {
        if (!result)
            complain(key, result.error());
    }

    QJsonObject objectAt(const QString &path, const QJsonValue &value)
    {
        if (!value.isObject())
            complain(path, u"has to be an object"_s);
        return value.toObject();
    }

    void readPerson(const QString &path, const QJsonValue &value)
    {
        const QJsonObject person = objectAt(path, value);
        allowKeys(path, person, {u"name"_s, u"language"_s, u"statusMessage"_s});
        const QString name = person.value("name"_L1).toString();
        if (name.isEmpty() || name.size() > 200)
            complain(path + u".name"_s, u"has to be a name of 1 to 200 characters"_s);
        if (m_names.contains(name))
            complain(path + u".name"_s, u"is there twice"_s);
        m_names.insert(name);
        m_scenario.people.append({name, person.value("language"_L1).toString(),
                                  person.value("statusMessage"_L1).toString()});
    }

    void readStep(const QString &path, const QJsonValue &value)
    {
        const QJsonObject step = objectAt(path, value);
        static const QStringList kinds{u"message"_s, u"event"_s, u"faults"_s, u"account"_s,
                                       u"delivery"_s};
        Step made;
        made.at = time(path + u".at"_s, step.value("at"_L1), 0);
        QString kind;
        for (const QString &candidate : kinds) {
            if (!step.contains(candidate))
                continue;
            if (!kind.isEmpty())
                complain(path, u"has both '%1' and '%2'"_s.arg(kind, candidate));
            kind = candidate;
        }
        if (kind == "message"_L1 || kind == "event"_L1) {
            readIncoming(path, step, kind, made);
        } else if (kind == "faults"_L1) {
            allowKeys(path, step, {u"at"_s, kind});
            readFaults(path + u".faults"_s, objectAt(path + u".faults"_s, step.value(kind)), made);
        } else if (kind == "account"_L1) {
            allowKeys(path, step, {u"at"_s, kind});
            made.what = AccountStep{objectAt(path + u".account"_s, step.value(kind))};
            check(path + u".account"_s, merged(Account(), step.value(kind).toObject()));
        } else if (kind == "delivery"_L1) {
            allowKeys(path, step, {u"at"_s, kind});
            made.what = DeliveryStep{objectAt(path + u".delivery"_s, step.value(kind))};
            check(path + u".delivery"_s, merged(DeliverySettings(), step.value(kind).toObject()));
        } else {
            complain(path, u"has none of %1"_s.arg(kinds.join(u", "_s)));
        }
        m_scenario.steps.append(made);
    }

    void readIncoming(const QString &path, const QJsonObject &step, const QString &kind, Step &made)
    {
        const bool isMessage = kind == "message"_L1;
        const auto incoming = incomingFromJson(
            step, isMessage ? IncomingKind::Message : IncomingKind::Event, {u"at"_s});
        if (!incoming) {
            complain(path, incoming.error());
            return;
        }
        const QString type = incoming->content.value("type"_L1).toString();
        if (isMessage && !isKnownMessageType(type))
            complain(path + u".message.type"_s, u"'%1' is no message type of LINE"_s.arg(type));
        if (!incoming->from.isEmpty() && !m_names.contains(incoming->from))
            complain(path + u".from"_s, u"'%1' is not among the people"_s.arg(incoming->from));
        if (isMessage)
            made.what = MessageStep{*incoming};
        else
            made.what = EventStep{*incoming};
    }

    void readFaults(const QString &path, const QJsonObject &faults, Step &made)
    {
        const auto order = faultOrderFromJson(faults);
        if (!order)
            complain(path + u'.' + order.error().key, order.error().text);
        else
            made.what = FaultStep{*order};
    }

    void readRepeat(const QJsonObject &repeat)
    {
        allowKeys(u"repeat"_s, repeat, {u"from"_s, u"every"_s});
        Repeat made;
        made.from = time(u"repeat.from"_s, repeat.value("from"_L1), 0);
        made.every = time(u"repeat.every"_s, repeat.value("every"_L1), 100);
        const auto last = m_scenario.steps.isEmpty() ? made.from : m_scenario.steps.last().at;
        if (last - made.from >= made.every)
            complain(u"repeat.every"_s, u"is shorter than the steps that it repeats"_s);
        m_scenario.repeat = made;
    }

    const QByteArray &m_json;
    QHash<QString, int> m_lines;
    QSet<QString> m_names;
    QList<Problem> m_problems;
    Scenario m_scenario;
};

} // namespace

QString Problem::toString() const
{
    const QString where
        = key.isEmpty() ? QString::number(line) : QString::number(line) + u": "_s + key;
    return where + u": "_s + text;
}

core::Result<Scenario, QList<Problem>> parseScenario(const QByteArray &json)
{
    return Reader(json).read();
}

} // namespace kidoku::linesim
