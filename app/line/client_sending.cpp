// SPDX-License-Identifier: Apache-2.0
#include "client.h"
#include "client_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

//! The calls that say something to customers, and what is left of the month's messages.
namespace kidoku::line {

namespace {

using namespace Qt::StringLiterals;

QJsonArray textMessages(const QStringList &texts)
{
    QJsonArray messages;
    for (const QString &text : texts)
        messages.append(QJsonObject{{"type"_L1, "text"_L1}, {"text"_L1, text}});
    return messages;
}

} // namespace

QFuture<Reply<SentMessages>> Client::reply(const core::Secret &replyToken, const QStringList &texts)
{
    CallPlan plan = d->post(QStringLiteral("/v2/bot/message/reply"),
                            {{"replyToken"_L1, QString::fromUtf8(replyToken.reveal())},
                             {"messages"_L1, textMessages(texts)}});
    plan.secrets.append(replyToken.reveal());
    return d->run<SentMessages>(this, Endpoint::Reply, std::move(plan), readSentMessages);
}

QFuture<Reply<SentMessages>> Client::push(const core::LineChatId &to, const QStringList &texts,
                                          const QUuid &retryKey)
{
    CallPlan plan = d->post(QStringLiteral("/v2/bot/message/push"),
                            {{"to"_L1, to.value}, {"messages"_L1, textMessages(texts)}});
    plan.request.setRawHeader("X-Line-Retry-Key",
                              retryKey.toString(QUuid::WithoutBraces).toLatin1());
    return d->run<SentMessages>(this, Endpoint::Push, std::move(plan), readSentMessages);
}

QFuture<Reply<Quota>> Client::messageQuota()
{
    return d->run<Quota>(this, Endpoint::Quota, d->get(QStringLiteral("/v2/bot/message/quota")),
                         readQuota);
}

QFuture<Reply<QuotaConsumption>> Client::quotaConsumption()
{
    return d->run<QuotaConsumption>(this, Endpoint::QuotaConsumption,
                                    d->get(QStringLiteral("/v2/bot/message/quota/consumption")),
                                    readQuotaConsumption);
}

} // namespace kidoku::line
