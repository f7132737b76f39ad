// SPDX-License-Identifier: Apache-2.0
#include "line/codec.h"
#include "line/signature.h"

#include <QJsonDocument>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

//! Events per second through the codec, beside QJsonDocument alone on the same bytes in the
//! same run: the parser is the limit that the codec cannot pass. Processor time, so that a
//! busy machine changes little.
namespace {

using kidoku::core::Secret;

constexpr int bodyCount = 2000;
constexpr int turns = 7;
constexpr int passes = 10;

QByteArray bodyNumber(int i)
{
    const QByteArray number = QByteArray::number(100'000 + i);
    return R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"message",)"
           R"("message":{"type":"text","id":"593000101958)"
        + number + R"(","quoteToken":"jLXhZ4-RHoqbmudH0zR8l1N9J)" + number
        + R"(","markAsReadToken":"MHo994SECoNEC4-0nWmSEXAMPLE)" + number
        + R"(","text":"配達は午後でも大丈夫ですか? 何度か試しましたがつながりません )" + number
        + R"("},"webhookEventId":"01KCZEEQCFZXGEXAMPLE)" + number
        + R"(","deliveryContext":{"isRedelivery":false},"timestamp":1766286908304,)"
          R"("source":{"type":"user","userId":"U799b8d72b1a6a0123456789abc)"
        + number + R"("},"replyToken":"72ce31e6778246fcEXAMPLE)" + number
        + R"(","mode":"active"}]})";
}

// Median events per second of several turns; `work` reads the i-th body and
// returns how many events it saw.
double median(const QList<QByteArray> &bodies, const std::function<qsizetype(qsizetype)> &work)
{
    QList<double> rates;
    for (int turn = 0; turn < turns; ++turn) {
        qsizetype events = 0;
        const std::clock_t start = std::clock();
        for (int pass = 0; pass < passes; ++pass) {
            for (qsizetype i = 0; i < bodies.size(); ++i)
                events += work(i);
        }
        rates.append(double(events) * CLOCKS_PER_SEC / double(std::clock() - start));
    }
    std::sort(rates.begin(), rates.end());
    return rates.at(turns / 2);
}

void print(const char *name, double rate, double limit)
{
    std::printf("%-34s %9.0f events/s  %5.1f %% of the limit\n", name, rate, 100 * rate / limit);
}

} // namespace

int main()
{
    QList<QByteArray> bodies;
    for (int i = 0; i < bodyCount; ++i)
        bodies.append(bodyNumber(i));
    const Secret secret("8c570fa6dd201bb328f1c1eac23a96d8");
    QList<QByteArray> signatures;
    for (const QByteArray &body : bodies)
        signatures.append(kidoku::line::signatureOf(body, secret));

    const double parser = median(bodies, [&bodies](qsizetype i) -> qsizetype {
        return QJsonDocument::fromJson(bodies.at(i)).isObject() ? 1 : 0;
    });
    const double parserTwoWays = median(bodies, [&bodies](qsizetype i) -> qsizetype {
        return QJsonDocument::fromJson(bodies.at(i)).toJson(QJsonDocument::Compact).isEmpty() ? 0
                                                                                              : 1;
    });
    const double codec = median(bodies, [&bodies](qsizetype i) -> qsizetype {
        const auto parsed = kidoku::line::parseWebhook(bodies.at(i));
        return parsed ? parsed->webhook.events.size() : 0;
    });
    const double proven = median(bodies, [&](qsizetype i) -> qsizetype {
        if (!kidoku::line::isSignatureValid(bodies.at(i), signatures.at(i), {secret}))
            return 0;
        const auto parsed = kidoku::line::parseWebhook(bodies.at(i));
        return parsed ? parsed->webhook.events.size() : 0;
    });

    std::printf(
        "bodies of %lld bytes, one event each, per second of processor time, median of %d\n",
        static_cast<long long>(bodies.first().size()), turns);
    print("QJsonDocument, parse (limit)", parser, parser);
    print("QJsonDocument, parse and write", parserTwoWays, parser);
    print("parseWebhook", codec, parser);
    print("prove and parseWebhook", proven, parser);
    return 0;
}
