// SPDX-License-Identifier: Apache-2.0
#include "load_generator.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

//! Webhooks per second into the relay with 64 senders, HMAC and a durable log, beside nginx that
//! answers 200 without looking (the limit) and beside nginx + njs + nchan + Redis (the peer), in
//! the same run on the same machine. Usage: bench_relayd_ingest [seconds] [senders]
namespace {

using namespace kidoku::bench;

constexpr char secretText[] = "8c570fa6dd201bb328f1c1eac23a96d8";
constexpr quint16 limitPort = 3150;
constexpr quint16 peerPort = 3140;

void print(const char *who, const Figures &figures, double limit)
{
    std::printf("%-28s %9.0f /s   p50 %6.2f ms   p99 %6.2f ms   worst %7.1f ms", who,
                figures.perSecond, figures.p50Ms, figures.p99Ms, figures.worstMs);
    if (limit > 0)
        std::printf("   %4.0f %% of nginx", 100 * figures.perSecond / limit);
    if (figures.refused + figures.broken > 0)
        std::printf("   NOT 200: %llu, broken: %llu",
                    static_cast<unsigned long long>(figures.refused),
                    static_cast<unsigned long long>(figures.broken));
    std::printf("\n");
    std::fflush(stdout);
}

Figures measure(quint16 port, const std::string &path, int seconds, int senders)
{
    Load load;
    load.port = port;
    load.path = path;
    load.senders = senders;
    load.requests = signedRequests(path, secretText, 2000);
    load.time = std::chrono::milliseconds(500);
    (void)run(load); // warm
    load.time = std::chrono::seconds(seconds);
    return run(load);
}

// A program that runs as long as the object does.
class Running
{
public:
    bool start(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        return m_process.waitForStarted();
    }
    ~Running()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text) == text.size();
}

bool copyConfig(const QString &from, const QString &to, const QString &runDir)
{
    QFile source(from);
    if (!source.open(QFile::ReadOnly))
        return false;
    return writeFile(to, source.readAll().replace("@RUN_DIR@", runDir.toUtf8()));
}

bool startNginx(Running &nginx, const QTemporaryDir &dir, const QString &config)
{
    const QString target = dir.filePath(config);
    return QDir(dir.path()).mkpath(QStringLiteral("logs"))
        && copyConfig(QStringLiteral(KIDOKU_BENCH_DIR "/") + config, target, dir.path())
        && nginx.start(QStringLiteral("nginx"),
                       {QStringLiteral("-p"), dir.path(), QStringLiteral("-c"), target,
                        QStringLiteral("-e"), dir.filePath(QStringLiteral("logs/error.log")),
                        QStringLiteral("-g"), QStringLiteral("daemon off;")});
}

// Waits until the port answers.
bool isOpen(quint16 port)
{
    for (int i = 0; i < 50; ++i) {
        Load probe;
        probe.port = port;
        probe.senders = 1;
        probe.time = std::chrono::milliseconds(1);
        probe.requests = {"GET / HTTP/1.1\r\nHost: x\r\n\r\n"};
        if (run(probe).broken == 0)
            return true;
        QThread::msleep(100);
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = arguments.value(1, QStringLiteral("5")).toInt();
    const int senders = arguments.value(2, QStringLiteral("64")).toInt();
    std::printf("%d senders, %d s each, bodies of about 750 bytes\n", senders, seconds);
    double limit = 0;
    const bool hasNginx = !QStandardPaths::findExecutable(QStringLiteral("nginx")).isEmpty();
    if (hasNginx) {
        const QTemporaryDir dir;
        Running nginx;
        if (startNginx(nginx, dir, QStringLiteral("nginx-limit.conf")) && isOpen(limitPort)) {
            const Figures figures = measure(limitPort, "/webhook/line-a", seconds, senders);
            limit = figures.perSecond;
            print("nginx, return 200", figures, limit);
        }
    }
    Figures ours;
    {
        const QTemporaryDir dir;
        Running relay;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KIDOKU_CHANNEL_SECRET"), QLatin1String(secretText));
        relay.process().setProcessEnvironment(environment);
        if (!relay.start(QStringLiteral(KIDOKU_BIN_DIR "/kidoku-relay"),
                         {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                          QStringLiteral("--data"), dir.filePath(QStringLiteral("data")),
                          QStringLiteral("--channel"), QStringLiteral("line-a")})
            || !relay.process().waitForReadyRead()) {
            std::fprintf(stderr, "kidoku-relay did not start\n");
            return 1;
        }
        const QString line = QString::fromUtf8(relay.process().readLine()).trimmed();
        const quint16 port = line.section(u':', -1).toUShort();
        ours = measure(port, "/webhook/line-a", seconds, senders);
        print("kidoku-relay, durable", ours, limit);
    }
    const bool hasPeer = hasNginx
        && QFile::exists(QStringLiteral("/usr/lib/nginx/modules/ngx_nchan_module.so"))
        && QFile::exists(QStringLiteral("/usr/lib/nginx/modules/ngx_http_js_module.so"))
        && !QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty();
    if (hasPeer) {
        const QTemporaryDir dir;
        Running redis;
        Running nginx;
        if (redis.start(QStringLiteral("redis-server"),
                        {QStringLiteral("--port"), QStringLiteral("3179"), QStringLiteral("--bind"),
                         QStringLiteral("127.0.0.1"), QStringLiteral("--dir"), dir.path(),
                         QStringLiteral("--appendonly"), QStringLiteral("yes"),
                         QStringLiteral("--appendfsync"), QStringLiteral("always"),
                         QStringLiteral("--logfile"), dir.filePath(QStringLiteral("redis.log"))})
            && copyConfig(QStringLiteral(KIDOKU_BENCH_DIR "/nginx-nchan-redis.js"),
                          dir.filePath(QStringLiteral("relay.js")), dir.path())
            && startNginx(nginx, dir, QStringLiteral("nginx-nchan-redis.conf"))
            && isOpen(peerPort)) {
            const Figures peer = measure(peerPort, "/hook/line-a", seconds, senders);
            print("nginx+njs+nchan+Redis", peer, limit);
            if (peer.perSecond > 0)
                std::printf("kidoku-relay is %.1f times as fast as the peer\n",
                            ours.perSecond / peer.perSecond);
        }
    }
    constexpr double goal = 20'000;
    std::printf("goal: %.0f /s with p99 < 50 ms: %s\n", goal,
                ours.perSecond >= goal && ours.p99Ms < 50 && ours.refused + ours.broken == 0
                    ? "met"
                    : "NOT met");
    return ours.refused + ours.broken == 0 ? 0 : 1;
}
