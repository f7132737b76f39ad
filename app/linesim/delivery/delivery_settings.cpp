// SPDX-License-Identifier: Apache-2.0
#include "delivery_settings.h"

#include "linesim/api/line_api.h"

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

// What the value has to be when it is not; a null QString when it is fine.
QString setOne(DeliverySettings &settings, const QString &key, const QJsonValue &value)
{
    if (key == "webhook"_L1)
        return setWebhook(settings.webhook, value);
    if (key == "paused"_L1)
        return setFlag(settings.paused, value);
    if (key == "redelivery"_L1)
        return setFlag(settings.redelivery, value);
    if (key == "duplicateEvery"_L1)
        return setNumber(settings.duplicateEvery, value);
    if (key == "shuffle"_L1)
        return setFlag(settings.shuffle, value);
    if (key == "badSignatureEvery"_L1)
        return setNumber(settings.badSignatureEvery, value);
    if (key == "perSecond"_L1)
        return setNumber(settings.perSecond, value);
    return u"one of webhook, paused, redelivery, duplicateEvery, shuffle, badSignatureEvery, "
           u"perSecond"_s;
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
        const QString wanted = setOne(settings, it.key(), it.value());
        if (!wanted.isEmpty())
            return core::Failure{u"'%1' has to be %2"_s.arg(it.key().left(80), wanted)};
    }
    return settings;
}

} // namespace kidoku::linesim
