// SPDX-License-Identifier: Apache-2.0
#include "delivery_settings.h"

#include "linesim/api/line_api.h"

#include <QMap>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

QString setFlag(bool &flag, const QJsonValue &value)
{
    if (!value.isBool())
        return u"true or false"_s;
    flag = value.toBool();
    return {};
}

QString setNumber(int &number, const QJsonValue &value)
{
    constexpr int most = 1'000'000;
    const int given = value.toInt(-1);
    if (given < 0 || given > most)
        return u"a number from 0 to %1"_s.arg(most);
    number = given;
    return {};
}

QString setWebhook(QUrl &webhook, const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool none = value.isString() && value.toString().isEmpty();
    if (!none && !isUsableWebhook(url))
        return u"an http address on loopback, or empty"_s;
    webhook = url;
    return {};
}

// One change: returns what the value has to be when it is not.
using Setter = QString (*)(DeliverySettings &, const QJsonValue &);

const QMap<QString, Setter> &setters()
{
    using S = DeliverySettings;
    static const QMap<QString, Setter> table{
        {u"webhook"_s, [](S &s, const QJsonValue &v) { return setWebhook(s.webhook, v); }},
        {u"paused"_s, [](S &s, const QJsonValue &v) { return setFlag(s.paused, v); }},
        {u"redelivery"_s, [](S &s, const QJsonValue &v) { return setFlag(s.redelivery, v); }},
        {u"duplicateEvery"_s,
         [](S &s, const QJsonValue &v) { return setNumber(s.duplicateEvery, v); }},
        {u"shuffle"_s, [](S &s, const QJsonValue &v) { return setFlag(s.shuffle, v); }},
        {u"badSignatureEvery"_s,
         [](S &s, const QJsonValue &v) { return setNumber(s.badSignatureEvery, v); }},
        {u"perSecond"_s, [](S &s, const QJsonValue &v) { return setNumber(s.perSecond, v); }},
    };
    return table;
}

} // namespace

QJsonObject DeliverySettings::toJson() const
{
    return {{u"webhook"_s, QString::fromLatin1(webhook.toEncoded())},
            {u"paused"_s, paused},
            {u"redelivery"_s, redelivery},
            {u"duplicateEvery"_s, duplicateEvery},
            {u"shuffle"_s, shuffle},
            {u"badSignatureEvery"_s, badSignatureEvery},
            {u"perSecond"_s, perSecond}};
}

core::Result<DeliverySettings, QString> merged(DeliverySettings settings,
                                               const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const Setter set = setters().value(it.key());
        if (!set) {
            return core::Failure{
                u"'%1' is none of %2"_s.arg(it.key().left(80), setters().keys().join(u", "_s))};
        }
        if (it.value().isNull())
            continue;
        const QString wanted = set(settings, it.value());
        if (!wanted.isEmpty())
            return core::Failure{u"'%1' has to be %2"_s.arg(it.key().left(80), wanted)};
    }
    return settings;
}

} // namespace kidoku::linesim
