// SPDX-License-Identifier: Apache-2.0
#include "scenario.h"

#include "json_lines.h"
#include "linesim/platform/message_form.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesLimit = 1024 * 1024;
constexpr qsizetype stepsLimit = 10'000;
constexpr qsizetype peopleLimit = 1'000;
constexpr qsizetype accountsLimit = 8;
constexpr qsizetype actsLimit = 50;
constexpr qsizetype claimsLimit = 50;
constexpr qsizetype captionLimit = 300;
constexpr qsizetype nameLimit = 60;

// What a step may have beside the one thing that happens.
const QStringList &stepKeys()
{
    static const QStringList keys{u"at"_s, u"after"_s,   u"name"_s,     u"wait"_s,
                                  u"on"_s, u"caption"_s, u"operator"_s, u"expect"_s};
    return keys;
}

class Reader
{
public:
    explicit Reader(const QByteArray &json)
        : m_json(json)
        , m_problems(json.size() > bytesLimit ? QHash<QString, int>() : linesOf(json))
    {}

    core::Result<Scenario, QList<Problem>> read()
    {
        if (m_json.size() > bytesLimit) {
            return core::Failure{
                QList<Problem>{{1, {}, u"longer than %1 bytes"_s.arg(bytesLimit)}}};
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
        if (error.error != QJsonParseError::NoError) {
            const auto before = m_json.first(qBound(0, error.offset, int(m_json.size())));
            return core::Failure{
                QList<Problem>{{1 + int(before.count('\n')), {}, error.errorString()}}};
        }
        if (!document.isObject())
            m_problems.add({}, u"has to be an object"_s);
        else
            readAll(document.object());
        if (m_problems.isEmpty())
            return m_scenario;
        return core::Failure{m_problems.all()};
    }

private:
    void readAll(const QJsonObject &root)
    {
        m_problems.allowKeys({}, root,
                             {u"version"_s, u"title"_s, u"clock"_s, u"account"_s, u"accounts"_s,
                              u"people"_s, u"timeline"_s, u"repeat"_s, u"loop"_s});
        if (root.contains("version"_L1) && root.value("version"_L1) != QJsonValue(1))
            m_problems.add(u"version"_s, u"has to be 1, the only version that there is"_s);
        readTitle(root.value("title"_L1));
        if (root.contains("clock"_L1))
            readClock(root.value("clock"_L1));
        readAccounts(root);
        const QJsonArray people
            = m_problems.list(u"people"_s, root.value("people"_L1), peopleLimit);
        for (qsizetype i = 0; i < people.size(); ++i)
            readPerson(u"people[%1]"_s.arg(i), people.at(i));
        if (!root.contains("timeline"_L1))
            m_problems.add(u"timeline"_s, u"is missing"_s);
        const QJsonArray timeline
            = m_problems.list(u"timeline"_s, root.value("timeline"_L1), stepsLimit);
        for (qsizetype i = 0; i < timeline.size(); ++i)
            readStep(u"timeline[%1]"_s.arg(i), timeline.at(i));
        std::stable_sort(m_scenario.steps.begin(), m_scenario.steps.end(),
                         [](const Step &a, const Step &b) { return a.at < b.at; });
        if (root.contains("repeat"_L1))
            readRepeat(m_problems.object(u"repeat"_s, root.value("repeat"_L1)));
        if (root.contains("loop"_L1))
            readLoop(m_problems.object(u"loop"_s, root.value("loop"_L1)));
        if (root.contains("loop"_L1) && root.contains("repeat"_L1))
            m_problems.add(u"loop"_s, u"and 'repeat' exclude each other"_s);
    }

    void readTitle(const QJsonValue &title)
    {
        if (title.isObject())
            m_problems.texts(u"title"_s, title, captionLimit);
        else if (!title.isUndefined())
            m_problems.text(u"title"_s, title, captionLimit);
        m_scenario.title = title.isUndefined() ? QJsonValue(QString()) : title;
    }

    void readClock(const QJsonValue &value)
    {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime || time.toMSecsSinceEpoch() <= 0)
            m_problems.add(u"clock"_s,
                           u"has to be a time with its zone, such as 2026-04-01T10:00:00+09:00"_s);
        m_scenario.clock = core::Timestamp{time.toMSecsSinceEpoch()};
    }

    void readAccounts(const QJsonObject &root)
    {
        if (!root.contains("accounts"_L1)) {
            Role role;
            if (root.contains("account"_L1)) {
                role.settings = m_problems.object(u"account"_s, root.value("account"_L1));
                check(u"account"_s, merged(Account(), role.settings));
            }
            m_scenario.accounts.append(role);
            return;
        }
        if (root.contains("account"_L1))
            m_problems.add(u"account"_s, u"and 'accounts' exclude each other"_s);
        const QJsonArray accounts
            = m_problems.list(u"accounts"_s, root.value("accounts"_L1), accountsLimit);
        if (accounts.isEmpty())
            m_problems.add(u"accounts"_s, u"has to name at least one"_s);
        for (qsizetype i = 0; i < accounts.size(); ++i)
            readAccount(u"accounts[%1]"_s.arg(i), accounts.at(i));
    }

    void readAccount(const QString &path, const QJsonValue &value)
    {
        Role role;
        role.settings = m_problems.object(path, value);
        role.id = m_problems.text(path + u".id"_s, role.settings.take("id"_L1), 40);
        for (const QChar c : role.id) {
            if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'-') {
                m_problems.add(path + u".id"_s, u"may hold a to z, 0 to 9 and '-' only"_s);
                break;
            }
        }
        if (m_accountIds.contains(role.id))
            m_problems.add(path + u".id"_s, u"is there twice"_s);
        m_accountIds.insert(role.id);
        const QJsonValue api = role.settings.take("api"_L1);
        if (!api.isUndefined() && api != "token"_L1 && api != "user"_L1)
            m_problems.add(path + u".api"_s, u"has to be \"token\" or \"user\""_s);
        role.oldApi = api == "user"_L1;
        check(path, merged(Account(), role.settings));
        m_scenario.accounts.append(role);
    }

    template <typename T>
    void check(const QString &key, const core::Result<T, QString> &result)
    {
        if (!result)
            m_problems.add(key, result.error());
    }

    void readPerson(const QString &path, const QJsonValue &value)
    {
        const QJsonObject person = m_problems.object(path, value);
        m_problems.allowKeys(path, person, {u"name"_s, u"language"_s, u"statusMessage"_s});
        const QString name = person.value("name"_L1).toString();
        if (name.isEmpty() || name.size() > 200)
            m_problems.add(path + u".name"_s, u"has to be a name of 1 to 200 characters"_s);
        if (m_names.contains(name))
            m_problems.add(path + u".name"_s, u"is there twice"_s);
        m_names.insert(name);
        m_scenario.people.append({name, person.value("language"_L1).toString(),
                                  person.value("statusMessage"_L1).toString()});
    }

    void readTime(const QString &path, const QJsonObject &step, Step &made)
    {
        if (step.contains("at"_L1) && step.contains("after"_L1))
            m_problems.add(path, u"has both 'at' and 'after'"_s);
        if (step.contains("after"_L1)) {
            made.at = m_lastAt + m_problems.time(path + u".after"_s, step.value("after"_L1), 0);
            if (made.at.count() > Problems::timeLimitMs)
                m_problems.add(path + u".after"_s, u"is later than a day after the start"_s);
        } else {
            made.at = m_problems.time(path + u".at"_s, step.value("at"_L1), 0);
        }
        m_lastAt = made.at;
    }

    void readStep(const QString &path, const QJsonValue &value)
    {
        const QJsonObject step = m_problems.object(path, value);
        static const QStringList kinds{u"message"_s, u"event"_s, u"faults"_s, u"account"_s,
                                       u"delivery"_s};
        Step made;
        readTime(path, step, made);
        readTelling(path, step, made);
        QString kind;
        for (const QString &candidate : kinds) {
            if (!step.contains(candidate))
                continue;
            if (!kind.isEmpty())
                m_problems.add(path, u"has both '%1' and '%2'"_s.arg(kind, candidate));
            kind = candidate;
        }
        const QString place = path + u'.' + kind;
        if (kind == "message"_L1 || kind == "event"_L1) {
            readIncoming(path, step, kind, made);
        } else if (kind.isEmpty()) {
            m_problems.allowKeys(path, step, stepKeys());
            const bool tells = !made.caption.isEmpty() || !made.operatorActs.isEmpty()
                || !made.expects.isEmpty();
            if (!tells)
                m_problems.add(path,
                               u"has none of %1"_s.arg(
                                   (kinds + QStringList{u"caption"_s, u"operator"_s, u"expect"_s})
                                       .join(u", "_s)));
        } else {
            m_problems.allowKeys(path, step, stepKeys() + QStringList{kind});
            const QJsonObject content = m_problems.object(place, step.value(kind));
            if (kind == "faults"_L1) {
                readFaults(place, content, made);
            } else if (kind == "account"_L1) {
                made.what = AccountStep{content};
                check(place, merged(Account(), content));
            } else {
                made.what = DeliveryStep{content};
                check(place, merged(DeliverySettings(), content));
            }
        }
        m_scenario.steps.append(made);
    }

    // What is said about the step: none of it changes the simulator.
    void readTelling(const QString &path, const QJsonObject &step, Step &made)
    {
        if (step.contains("name"_L1)) {
            made.name = m_problems.text(path + u".name"_s, step.value("name"_L1), nameLimit);
            if (m_stepNames.contains(made.name))
                m_problems.add(path + u".name"_s, u"is there twice"_s);
            m_stepNames.insert(made.name);
        }
        if (step.contains("wait"_L1) && !step.value("wait"_L1).isBool())
            m_problems.add(path + u".wait"_s, u"has to be true or false"_s);
        made.waits = step.value("wait"_L1).toBool();
        if (step.contains("on"_L1))
            made.on = knownAccount(path + u".on"_s, step.value("on"_L1).toString());
        if (step.contains("caption"_L1))
            made.caption
                = m_problems.texts(path + u".caption"_s, step.value("caption"_L1), captionLimit);
        made.operatorActs
            = m_problems.list(path + u".operator"_s, step.value("operator"_L1), actsLimit);
        for (qsizetype i = 0; i < made.operatorActs.size(); ++i)
            readAct(path + u".operator[%1]"_s.arg(i), made.operatorActs.at(i));
        const QJsonArray claims
            = m_problems.list(path + u".expect"_s, step.value("expect"_L1), claimsLimit);
        for (qsizetype i = 0; i < claims.size(); ++i) {
            const QString key = path + u".expect[%1]"_s.arg(i);
            const Expect claim = expectFromJson(key, claims.at(i), m_problems);
            if (!claim.account.isEmpty())
                knownAccount(key + u".account"_s, claim.account);
            made.expects.append(claim);
        }
    }

    void readAct(const QString &path, const QJsonValue &value)
    {
        const QJsonObject act = m_problems.object(path, value);
        const QString word = act.value("do"_L1).toString();
        if (!operatorActs().contains(word)) {
            QStringList words = operatorActs().keys();
            words.sort();
            m_problems.add(path + u".do"_s,
                           u"'%1' is none of %2"_s.arg(word.left(80), words.join(u", "_s)));
            return;
        }
        const QStringList needed = operatorActs().value(word);
        m_problems.allowKeys(path, act, QStringList{u"do"_s, u"account"_s} + needed);
        for (const QString &key : needed) {
            if (key != "chats"_L1)
                m_problems.text(path + u'.' + key, act.value(key), 1000);
        }
        if (act.contains("account"_L1))
            knownAccount(path + u".account"_s, act.value("account"_L1).toString());
        if (needed.contains(u"chats"_s)
            && m_problems.list(path + u".chats"_s, act.value("chats"_L1), 1000).isEmpty())
            m_problems.add(path + u".chats"_s, u"has to name at least one"_s);
    }

    QString knownAccount(const QString &key, const QString &id)
    {
        if (!m_accountIds.contains(id))
            m_problems.add(key, u"'%1' is not among the accounts"_s.arg(id));
        return id;
    }

    void readIncoming(const QString &path, const QJsonObject &step, const QString &kind, Step &made)
    {
        const bool isMessage = kind == "message"_L1;
        const auto incoming = incomingFromJson(
            step, isMessage ? IncomingKind::Message : IncomingKind::Event, stepKeys());
        if (!incoming) {
            m_problems.add(path, incoming.error());
            return;
        }
        const QString type = incoming->content.value("type"_L1).toString();
        if (isMessage && !isKnownMessageType(type))
            m_problems.add(path + u".message.type"_s,
                           u"'%1' is no message type of LINE"_s.arg(type));
        if (!incoming->from.isEmpty() && !m_names.contains(incoming->from))
            m_problems.add(path + u".from"_s,
                           u"'%1' is not among the people"_s.arg(incoming->from));
        if (const QString named = referenceIn(incoming->content);
            !named.isEmpty() && (named == made.name || !m_stepNames.contains(named)))
            m_problems.add(path, u"'@%1' names no step before it"_s.arg(named.left(80)));
        if (isMessage)
            made.what = MessageStep{*incoming};
        else
            made.what = EventStep{*incoming};
    }

    void readFaults(const QString &path, const QJsonObject &faults, Step &made)
    {
        const auto order = faultOrderFromJson(faults);
        if (!order) {
            m_problems.add(path + u'.' + order.error().key, order.error().text);
            return;
        }
        if (!order->account.isEmpty())
            knownAccount(path + u".account"_s, order->account);
        if (!order->from.isEmpty() && !m_names.contains(order->from))
            m_problems.add(path + u".from"_s, u"'%1' is not among the people"_s.arg(order->from));
        made.what = FaultStep{*order};
    }

    [[nodiscard]] core::Milliseconds last() const
    {
        return m_scenario.steps.isEmpty() ? core::Milliseconds(0) : m_scenario.steps.last().at;
    }

    void readRepeat(const QJsonObject &repeat)
    {
        m_problems.allowKeys(u"repeat"_s, repeat, {u"from"_s, u"every"_s});
        Repeat made;
        made.from = m_problems.time(u"repeat.from"_s, repeat.value("from"_L1), 0);
        made.every = m_problems.time(u"repeat.every"_s, repeat.value("every"_L1), 100);
        if (!m_scenario.steps.isEmpty() && last() - made.from >= made.every)
            m_problems.add(u"repeat.every"_s, u"is shorter than the steps that it repeats"_s);
        m_scenario.repeat = made;
    }

    void readLoop(const QJsonObject &loop)
    {
        m_problems.allowKeys(u"loop"_s, loop, {u"every"_s});
        m_scenario.loopEvery = m_problems.time(u"loop.every"_s, loop.value("every"_L1), 1000);
        if (*m_scenario.loopEvery <= last())
            m_problems.add(u"loop.every"_s, u"is shorter than the steps"_s);
    }

    const QByteArray &m_json;
    Problems m_problems;
    QSet<QString> m_names;
    QSet<QString> m_accountIds;
    QSet<QString> m_stepNames;
    core::Milliseconds m_lastAt{0};
    Scenario m_scenario;
};

} // namespace

core::Result<Scenario, QList<Problem>> parseScenario(const QByteArray &json)
{
    return Reader(json).read();
}

} // namespace kidoku::linesim
