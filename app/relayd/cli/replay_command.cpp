// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "core/listen_address.h"
#include "relay/wire.h"
#include "relayd/cli/command.h"
#include "relayd/cli/interruption.h"
#include "relayd/cli/post_client.h"
#include "relayd/cli/progress.h"
#include "relayd/cli/replay.h"
#include "relayd/cli/time_words.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <thread>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

using std::chrono::steady_clock;

constexpr core::Milliseconds answerTime{30'000};
constexpr qint64 mostLines = 20; // about what was refused
constexpr auto longestSleep = std::chrono::milliseconds(200);

core::Result<QUrl, QString> targetOf(const Arguments &arguments)
{
    const QUrl url(arguments.value("to"), QUrl::StrictMode);
    const bool isTls = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (!isTls && url.scheme() != QLatin1String("http")))
        return Failure{QStringLiteral("--to: '%1' is not an http or https address")
                           .arg(arguments.value("to"))};
    const bool isHere
        = url.host() == QLatin1String("localhost") || core::isLoopbackAddress(url.host());
    if (!isTls && !isHere && !arguments.has("yes"))
        return Failure{QStringLiteral("--to: %1 is another machine and would get what customers "
                                      "wrote in the clear; --yes if that is meant")
                           .arg(url.host())};
    return url;
}

core::Result<ReplayRange, QString> rangeOf(const Arguments &arguments, core::Timestamp now)
{
    if (arguments.has("from") == arguments.has("since"))
        return Failure{
            QStringLiteral("either --from CURSOR or --since TIME says where to begin; see --help")};
    ReplayRange range;
    const QString from = arguments.value("from");
    if (arguments.has("from") && from != QLatin1String(relay::wire::earliest)) {
        const auto id = RecordId::parse(from.toStdString());
        if (!id)
            return Failure{QStringLiteral("--from: '%1' is no cursor of a relay").arg(from)};
        range.after = *id;
    }
    const auto moment = [&arguments, now](const char *name) -> core::Result<qint64, QString> {
        const auto time = timeOf(arguments.value(name), now);
        if (!time)
            return Failure{
                QStringLiteral("--%1: '%2' is no time as 24h, 2026-11-01 or 2026-11-01T12:00:00Z")
                    .arg(QLatin1String(name), arguments.value(name))};
        return time->ms;
    };
    if (arguments.has("since")) {
        const auto since = moment("since");
        if (!since)
            return Failure{since.error()};
        range.after = {*since - 1, std::numeric_limits<quint32>::max()};
    }
    if (arguments.has("until")) {
        const auto until = moment("until");
        if (!until)
            return Failure{until.error()};
        range.untilMs = *until;
    }
    return range;
}

core::Result<StoredChannel, QString> channelOf(const Arguments &arguments, StoredLog &log)
{
    const auto channels = log.channels();
    if (!channels)
        return Failure{QStringLiteral("cannot read the log: %1").arg(channels.error().text)};
    const std::string wanted = arguments.value("channel").toStdString();
    if (wanted.empty() && channels->size() == 1)
        return channels->front();
    const auto found = std::ranges::find(*channels, wanted, &StoredChannel::name);
    if (found != channels->end())
        return *found;
    QStringList names;
    for (const StoredChannel &channel : *channels)
        names.append(QString::fromStdString(channel.name));
    return Failure{
        QStringLiteral("--channel has to be one of: %1").arg(names.join(QLatin1String(", ")))};
}

core::Result<int, QString> rateOf(const Arguments &arguments)
{
    constexpr int mostPerSecond = 100'000;
    if (!arguments.has("rate"))
        return 0;
    bool isNumber = false;
    const int rate = arguments.value("rate").toInt(&isNumber);
    if (!isNumber || rate < 1 || rate > mostPerSecond)
        return Failure{QStringLiteral("--rate: '%1' is no number from 1 to %2")
                           .arg(arguments.value("rate"))
                           .arg(mostPerSecond)};
    return rate;
}

// Sends one webhook after the other, at most so many a second.
class Sender
{
public:
    Sender(const QUrl &url, int perSecond, const StoredChannel &channel)
        : m_client(url, answerTime)
        , m_gap(perSecond > 0 ? std::chrono::nanoseconds(std::chrono::seconds(1)) / perSecond
                              : std::chrono::nanoseconds(0))
        , m_last(channel.newestSeq)
        , m_progress(QStringLiteral("replay"), 0)
    {}

    Replay::Answer post(const StoredRecord &record)
    {
        if (m_first == 0) {
            m_first = record.seq;
            m_progress.setTotal(m_last - m_first + 1);
        }
        waitForTurn();
        if (isInterrupted())
            return Replay::Answer::Stop;
        const auto outcome = m_client.post({{"Content-Type", record.contentType},
                                            {"X-Line-Signature", record.signature},
                                            {"User-Agent", "kidoku-relay/" KIDOKU_VERSION}},
                                           record.body);
        m_progress.show(record.seq - m_first + 1);
        if (outcome.status == 0) {
            m_fault = outcome.fault;
            return Replay::Answer::Stop;
        }
        if (outcome.status / 100 == 2)
            return Replay::Answer::Taken;
        if (++m_refused <= mostLines) {
            m_progress.clear();
            std::fprintf(stderr, "%s: answered with %d\n", record.id.toString().c_str(),
                         outcome.status);
        }
        return Replay::Answer::Refused;
    }

    //! Why there was no answer; empty when there always was one.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    void waitForTurn()
    {
        if (m_gap.count() == 0)
            return;
        const auto now = steady_clock::now();
        for (auto left = m_next - now; left.count() > 0 && !isInterrupted();
             left = m_next - steady_clock::now())
            std::this_thread::sleep_for(std::min<steady_clock::duration>(left, longestSleep));
        m_next = std::max(m_next, now) + m_gap;
    }

    PostClient m_client;
    const std::chrono::nanoseconds m_gap;
    steady_clock::time_point m_next;
    const qint64 m_last;
    qint64 m_first = 0;
    qint64 m_refused = 0;
    QString m_fault;
    Progress m_progress;
};

int conclude(const ReplayCount &count, const QString &fault)
{
    std::printf("%lld sent, %lld refused\n", static_cast<long long>(count.sent),
                static_cast<long long>(count.refused));
    if (!fault.isEmpty() || isInterrupted()) {
        if (!fault.isEmpty())
            std::fprintf(stderr, "kidoku-relay: replay: %s\n", qPrintable(fault));
        const std::string place
            = count.last.isValid() ? count.last.toString() : std::string(relay::wire::earliest);
        std::printf("go on with --from %s\n", place.c_str());
    }
    if (fault.isEmpty() && isInterrupted())
        return interruptedExit;
    const bool isFine = fault.isEmpty() && count.refused == 0;
    return core::toInt(isFine ? core::ExitCode::Fine : core::ExitCode::Failed);
}

core::Result<int, QString> replay(const Arguments &arguments, const QProcessEnvironment &)
{
    const auto target = targetOf(arguments);
    if (!target)
        return Failure{target.error()};
    const auto range = rangeOf(arguments, core::SystemClock().now());
    if (!range)
        return Failure{range.error()};
    const auto rate = rateOf(arguments);
    if (!rate)
        return Failure{rate.error()};
    auto log = StoredLog::open(arguments.value("data"), arguments.value("log"));
    if (!log)
        return Failure{log.error()};
    const auto channel = channelOf(arguments, *log.value());
    if (!channel)
        return Failure{channel.error()};
    (void)isInterrupted(); // Ctrl+C asks from here on
    QString fault;
    ReplayCount count;
    {
        Sender sender(*target, *rate, *channel);
        count = Replay(*log.value(), [&sender](const StoredRecord &record) {
                    return sender.post(record);
                }).run(*channel, *range);
        fault = sender.fault().isEmpty() ? count.fault : sender.fault();
    }
    return conclude(count, fault);
}

} // namespace

Command replayCommand()
{
    return {"replay",
            "post stored webhooks to an address, signatures intact",
            "--data DIR | --log URL --to URL --from CURSOR | --since TIME [options]",
            "Posts the webhooks of a channel to a bot or to another relay, in their order and one\n"
            "at a time, with the bytes and the signature that LINE sent. Reads while a relay\n"
            "runs. After Ctrl+C, or when the other end does not answer, it says with which\n"
            "--from to go on. Exit code 1 when one was refused or not answered.\n",
            {{"data", "DIR", "the relay's data folder"},
             {"log", "URL", "a log in PostgreSQL"},
             {"to", "URL", "where to post", true},
             {"from", "CURSOR", "after this id of a record; 'earliest': from the first"},
             {"since", "TIME", "what came since: 24h, 2026-11-01, 2026-11-01T12:00:00Z (UTC)"},
             {"until", "TIME", "what came before that"},
             {"channel", "NAME", "which one, when the log has several"},
             {"rate", "N", "at most N a second; else as fast as they are answered"},
             {"yes", "", "send over plain http to another machine"}},
            replay};
}

} // namespace kidoku::relayd::cli
