// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/metrics_page.h"

#include "relayd/operation/exposition.h"
#include "relayd/operation/process_figures.h"
#include "relayd/operation/readiness.h"
#include "relayd/services.h"

#include <QFile>

#include <functional>

namespace kidoku::relayd {

namespace {

struct Source
{
    const Services &services;
    const AllBounds &bounds;
    ProcessFigures process;
};

using Write = std::function<void(Exposition &, const Source &)>;

struct Metric
{
    MetricInfo info;
    Write write;
};

double number(qint64 value)
{
    return static_cast<double>(value);
}

double seconds(qint64 ms)
{
    constexpr double perSecond = 1000;
    return number(ms) / perSecond;
}

Write single(std::function<double(const Source &)> value)
{
    return [value](Exposition &page, const Source &source) { page.sample({}, value(source)); };
}

Write perChannel(std::function<double(const Bounds &)> value)
{
    return [value](Exposition &page, const Source &source) {
        if (!source.bounds)
            return;
        for (const auto &[name, bounds] : *source.bounds)
            page.sample({{"channel", name}}, value(bounds));
    };
}

Write histogram(LatencyHistogram Metrics::*member)
{
    return [member](Exposition &page, const Source &source) {
        const auto reading = (source.services.metrics.*member).read();
        for (size_t i = 0; i < reading.upTo.size(); ++i)
            page.sample("_bucket", {{"le", numberText(LatencyHistogram::bounds[i])}},
                        static_cast<double>(reading.upTo[i]));
        page.sample("_bucket", {{"le", "+Inf"}}, static_cast<double>(reading.count));
        page.sample("_sum", {}, reading.seconds);
        page.sample("_count", {}, static_cast<double>(reading.count));
    };
}

void writeBuild(Exposition &page, const Source &source)
{
    const bool isSqlite = source.services.config.log == QLatin1String("sqlite");
    page.sample({{"version", KIDOKU_VERSION}, {"log", isSqlite ? "sqlite" : "postgresql"}}, 1);
}

void writeWebhooks(Exposition &page, const Source &source)
{
    for (const auto &[key, count] : source.services.metrics.webhooks.values())
        page.sample({{"channel", key[0]}, {"result", key[1]}}, static_cast<double>(count));
}

void writeGatewayCalls(Exposition &page, const Source &source)
{
    for (const auto &[key, count] : source.services.metrics.gatewayCalls.values())
        page.sample({{"channel", key[0]}, {"from", key[1]}, {"status", key[2]}},
                    static_cast<double>(count));
}

void writeRejected(Exposition &page, const Source &source)
{
    for (const auto &[key, count] : source.services.metrics.rejected.values())
        page.sample({{"place", key[0]}, {"reason", key[1]}}, static_cast<double>(count));
}

void writeStreams(Exposition &page, const Source &source)
{
    for (const Channel *channel : source.services.channels())
        page.sample({{"channel", channel->name}}, static_cast<double>(channel->streams.count()));
}

void writeLag(Exposition &page, const Source &source)
{
    if (!source.bounds)
        return;
    for (const Channel *channel : source.services.channels()) {
        const auto bounds = source.bounds->find(channel->name);
        if (bounds != source.bounds->end())
            page.sample({{"channel", channel->name}},
                        number(channel->streams.lag(bounds->second.newestSeq)));
    }
}

double oldestSeq(const Bounds &bounds)
{
    return bounds.oldest.isValid() ? number(bounds.prunedSeq + 1) : 0;
}

double freeBytes(const Source &source)
{
    return number(freeDisk(QFile::encodeName(source.services.config.dataDir).toStdString()));
}

std::vector<Metric> makeMetrics()
{
    return {
        {{"kidoku_relay_build_info", "gauge", "Which relay this is; always 1."}, writeBuild},
        {{"kidoku_relay_webhooks_total", "counter",
          "Webhooks by what became of them: stored, empty, bad_signature, too_large, bad_request, "
          "limited, unstored, cut."},
         writeWebhooks},
        {{"kidoku_relay_append_seconds", "histogram",
          "Time that a proved webhook waited until it was durable."},
         histogram(&Metrics::append)},
        {{"kidoku_relay_log_newest_sequence", "gauge", "Number of the newest record."},
         perChannel([](const Bounds &bounds) { return number(bounds.newestSeq); })},
        {{"kidoku_relay_log_oldest_sequence", "gauge",
          "Number of the oldest record that is kept; 0 when there is none."},
         perChannel(oldestSeq)},
        {{"kidoku_relay_log_stored_records", "gauge", "Records that are kept."},
         perChannel([](const Bounds &b) { return number(b.newestSeq - b.prunedSeq); })},
        {{"kidoku_relay_log_newest_timestamp_seconds", "gauge",
          "When the newest record came; 0 before the first."},
         perChannel([](const Bounds &bounds) { return seconds(bounds.newest.ms); })},
        {{"kidoku_relay_log_oldest_timestamp_seconds", "gauge",
          "When the oldest record that is kept came; 0 when there is none."},
         perChannel([](const Bounds &bounds) { return seconds(bounds.oldest.ms); })},
        {{"kidoku_relay_log_writable", "gauge",
          "1 when the last write to the log succeeded, 0 when it failed."},
         single([](const Source &s) { return s.services.writer.isInTrouble() ? 0 : 1; })},
        {{"kidoku_relay_log_readable", "gauge", "1 when the log could be read just now."},
         single([](const Source &source) { return source.bounds ? 1 : 0; })},
        {{"kidoku_relay_log_queued_records", "gauge", "Records that wait for the log."},
         single([](const Source &s) { return static_cast<double>(s.services.writer.queued()); })},
        {{"kidoku_relay_streams", "gauge", "Open streams of consoles."}, writeStreams},
        {{"kidoku_relay_stream_lag_records", "gauge",
          "Records that the slowest open stream is behind."},
         writeLag},
        {{"kidoku_relay_gateway_calls_total", "counter",
          "Gateway calls by who answered (line or relay) and the class of the status."},
         writeGatewayCalls},
        {{"kidoku_relay_gateway_seconds", "histogram",
          "Time of a gateway call until its answer had left."},
         histogram(&Metrics::gateway)},
        {{"kidoku_relay_rejected_total", "counter",
          "Requests that were refused, by place and why."},
         writeRejected},
        {{"kidoku_relay_connections", "gauge", "Open connections."},
         single([](const Source &source) { return source.services.connections.load(); })},
        {{"kidoku_relay_free_disk_bytes", "gauge",
          "Free bytes where the data folder is; -1: unknown."},
         single(freeBytes)},
        {{"process_resident_memory_bytes", "gauge", "Resident memory size in bytes."},
         single([](const Source &source) { return number(source.process.residentBytes); })},
        {{"process_open_fds", "gauge", "Number of open file descriptors."},
         single([](const Source &source) { return number(source.process.openDescriptors); })},
        {{"process_max_fds", "gauge", "Maximum number of open file descriptors."},
         single([](const Source &source) { return number(source.process.mostDescriptors); })},
        {{"process_cpu_seconds_total", "counter", "Total user and system CPU time in seconds."},
         single([](const Source &source) { return source.process.cpuSeconds; })},
        {{"process_start_time_seconds", "gauge", "Start time since the Unix epoch in seconds."},
         single([](const Source &source) { return seconds(source.services.startedAt.ms); })},
    };
}

const std::vector<Metric> &metrics()
{
    static const std::vector<Metric> all = makeMetrics();
    return all;
}

} // namespace

const std::vector<MetricInfo> &allMetrics()
{
    static const std::vector<MetricInfo> all = [] {
        std::vector<MetricInfo> infos;
        for (const Metric &metric : metrics())
            infos.push_back(metric.info);
        return infos;
    }();
    return all;
}

std::string metricsPage(const Services &services, const AllBounds &bounds)
{
    const Source source{services, bounds, readProcessFigures()};
    Exposition page;
    for (const auto &[info, write] : metrics()) {
        page.family(info.name, info.type, info.help);
        write(page, source);
    }
    return page.take();
}

} // namespace kidoku::relayd
