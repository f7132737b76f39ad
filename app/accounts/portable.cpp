// SPDX-License-Identifier: Apache-2.0
#include "portable.h"

#include "core/json_depth.h"
#include "entry_words_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kidoku::accounts {

namespace {

using namespace Qt::StringLiterals;
using Kind = PortableFault::Kind;

constexpr int version = 1;
constexpr int deepest = 8;
constexpr auto formatName = "kidoku-settings"_L1;

QJsonObject objectOf(const Entry &entry)
{
    return {{u"channel"_s, entry.id.value},
            {u"name"_s, entry.name},
            {u"relay"_s, entry.relay.toString(QUrl::RemoveUserInfo)},
            {u"relayKind"_s, relay::nameOf(entry.relayKind)},
            {u"lineApi"_s, entry.lineApi.toString(QUrl::RemoveUserInfo)},
            {u"gateway"_s, entry.gateway},
            {u"color"_s, entry.color},
            {u"letter"_s, entry.letter},
            {u"policy"_s, wordOf(entry.policy)},
            {u"policySeconds"_s, entry.policySeconds},
            {u"muted"_s, entry.muted},
            {u"enabled"_s, entry.enabled}};
}

//! Reads the fields of an account; the first one that is wrong stays in `fault`.
class AccountReader
{
public:
    AccountReader(QJsonObject object, QString channel)
        : m_object(std::move(object))
        , m_channel(std::move(channel))
    {}

    QString text(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            refuse(key);
        return value.toString();
    }
    bool flag(const char *key, bool fallback)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key);
        return value.toBool(fallback);
    }
    int number(const char *key, int fallback)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isDouble())
            refuse(key);
        return value.toInt(fallback);
    }
    void refuse(const char *key, Kind kind = Kind::BadValue)
    {
        if (!m_fault)
            m_fault = PortableFault{kind, keyOf(QLatin1String(key))};
    }
    [[nodiscard]] std::optional<PortableFault> fault() const
    {
        if (m_fault || m_object.isEmpty())
            return m_fault;
        return PortableFault{Kind::UnknownKey, keyOf(m_object.constBegin().key())};
    }

private:
    [[nodiscard]] QString keyOf(const QString &key) const
    {
        return u"accounts/"_s + m_channel + u'/' + key.left(60);
    }
    QJsonValue take(const char *key) { return m_object.take(QLatin1String(key)); }

    QJsonObject m_object;
    QString m_channel;
    std::optional<PortableFault> m_fault;
};

const char *keyOf(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::NoRelay:
    case EntryProblem::BadRelay:
        return "relay";
    case EntryProblem::BadLineApi:
        return "lineApi";
    case EntryProblem::GatewayNeedsOurRelay:
        return "gateway";
    case EntryProblem::NameTooLong:
        return "name";
    case EntryProblem::BadLetter:
        return "letter";
    case EntryProblem::BadColor:
        return "color";
    case EntryProblem::BadSeconds:
        return "policySeconds";
    default:
        return "channel";
    }
}

core::Result<Entry, PortableFault> entryFrom(const QJsonObject &object, int place)
{
    const QString channel = object.value("channel"_L1).toString();
    AccountReader reader(object, isChannelName(channel) ? channel : QString::number(place + 1));
    Entry entry;
    entry.id = {reader.text("channel")};
    entry.name = reader.text("name");
    entry.relay = QUrl(reader.text("relay"), QUrl::StrictMode);
    const auto kind = kindNamed(reader.text("relayKind"));
    if (!kind)
        reader.refuse("relayKind");
    entry.relayKind = kind.value_or(relay::Kind::Kidoku);
    entry.lineApi = QUrl(reader.text("lineApi"), QUrl::StrictMode);
    entry.gateway = reader.flag("gateway", false);
    entry.color = reader.number("color", 0);
    entry.letter = reader.text("letter");
    const auto policy = policyNamed(reader.text("policy"));
    if (!policy)
        reader.refuse("policy");
    entry.policy = policy.value_or(ReadPolicy::Manual);
    entry.policySeconds = reader.number("policySeconds", entry.policySeconds);
    entry.muted = reader.flag("muted", false);
    entry.enabled = reader.flag("enabled", true);
    if (const auto problem = problemOf(entry))
        reader.refuse(keyOf(*problem));
    if (const auto fault = reader.fault())
        return core::Failure{*fault};
    return entry;
}

std::optional<PortableFault> readSettings(const QJsonObject &object, Portable &portable)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const auto setting = core::Settings::settingOf(it.key());
        if (!setting || core::Settings::isInternal(*setting))
            return PortableFault{Kind::UnknownKey, it.key().left(120)};
        const QVariant value = it.value().toVariant();
        const bool isPlain = it.value().isString() || it.value().isBool() || it.value().isDouble();
        if (!isPlain || !core::Settings::accepts(*setting, value))
            return PortableFault{Kind::BadValue, it.key()};
        portable.settings.append({*setting, value});
    }
    return std::nullopt;
}

std::optional<PortableFault> readAccounts(const QJsonArray &list, Portable &portable)
{
    if (list.size() > mostAccounts)
        return PortableFault{Kind::TooManyAccounts, u"accounts"_s};
    for (int i = 0; i < list.size(); ++i) {
        const auto entry = entryFrom(list.at(i).toObject(), i);
        if (!entry)
            return entry.error();
        const bool isTwice = std::any_of(portable.accounts.begin(), portable.accounts.end(),
                                         [&](const Entry &known) { return known.id == entry->id; });
        if (isTwice)
            return PortableFault{Kind::BadValue, u"accounts/"_s + entry->id.value};
        portable.accounts.append(*entry);
    }
    return std::nullopt;
}

QString shown(const QVariant &value)
{
    return value.toString().left(200);
}

// Which of the account's fields differ, as "relay: a" and "relay: b".
PortableChange changeOf(const Entry &before, const Entry &after)
{
    PortableChange change{PortableChange::What::AccountChanged, after.id.value, {}, {}};
    const QJsonObject old = objectOf(before);
    const QJsonObject now = objectOf(after);
    QStringList was;
    QStringList becomes;
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        if (old.value(it.key()) == it.value())
            continue;
        was.append(it.key() + u": "_s + shown(old.value(it.key()).toVariant()));
        becomes.append(it.key() + u": "_s + shown(it.value().toVariant()));
    }
    change.before = was.join(u", "_s);
    change.after = becomes.join(u", "_s);
    return change;
}

} // namespace

QByteArray toJson(const core::Settings &settings, const QList<Entry> &accounts)
{
    QJsonObject chosen;
    for (const core::Setting setting : core::Settings::all()) {
        if (!core::Settings::isInternal(setting))
            chosen.insert(core::Settings::keyOf(setting),
                          QJsonValue::fromVariant(settings.value(setting)));
    }
    QJsonArray list;
    for (const Entry &entry : accounts)
        list.append(objectOf(entry));
    return QJsonDocument(QJsonObject{{u"format"_s, QString(formatName)},
                                     {u"version"_s, version},
                                     {u"settings"_s, chosen},
                                     {u"accounts"_s, list}})
        .toJson();
}

core::Result<Portable, PortableFault> fromJson(const QByteArray &json)
{
    if (json.size() > portableLimit)
        return core::Failure{PortableFault{Kind::TooLarge, {}}};
    if (core::isNestedDeeperThan(json, deepest))
        return core::Failure{PortableFault{Kind::NotOurs, {}}};
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return core::Failure{PortableFault{Kind::NotJson, {}}};
    if (root.value("format"_L1).toString() != formatName || !root.value("version"_L1).isDouble())
        return core::Failure{PortableFault{Kind::NotOurs, {}}};
    if (root.value("version"_L1).toInt() != version)
        return core::Failure{PortableFault{Kind::TooNew, u"version"_s}};
    Portable portable;
    if (const auto fault = readSettings(root.value("settings"_L1).toObject(), portable))
        return core::Failure{*fault};
    if (const auto fault = readAccounts(root.value("accounts"_L1).toArray(), portable))
        return core::Failure{*fault};
    return portable;
}

QList<PortableChange> changesBy(const Portable &portable, const core::Settings &settings,
                                const AccountBook &book)
{
    using What = PortableChange::What;
    QList<PortableChange> changes;
    for (const auto &[setting, value] : portable.settings) {
        const QString before = shown(settings.value(setting));
        if (before != shown(value))
            changes.append({What::Setting, core::Settings::keyOf(setting), before, shown(value)});
    }
    for (const Entry &entry : portable.accounts) {
        const auto known = book.find(entry.id);
        if (!known)
            changes.append({What::AccountAdded, entry.id.value, {}, shown(entry.relay.toString())});
        else if (*known != entry)
            changes.append(changeOf(*known, entry));
    }
    return changes;
}

void apply(const Portable &portable, core::Settings &settings, AccountBook &book)
{
    for (const auto &[setting, value] : portable.settings)
        settings.set(setting, value);
    for (const Entry &entry : portable.accounts) {
        if (book.find(entry.id))
            (void)book.change(entry);
        else
            (void)book.add(entry);
    }
}

} // namespace kidoku::accounts
