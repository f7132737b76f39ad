// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "relayd/cli/command.h"
#include "relayd/options.h"
#include "relayd/server.h"

#include <QString>

#include <csignal>
#include <cstdio>

#include <malloc.h>
#include <sys/resource.h>

using namespace kidoku;

namespace {

int fail(const QString &reason)
{
    std::fprintf(stderr, "kidoku-relay: %s\n", qPrintable(reason));
    return core::toInt(core::ExitCode::Usage);
}

// As many descriptors as the system allows; each connection needs one or two.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const auto done = relayd::cli::runCommand(arguments, environment))
        return *done;
    auto options = relayd::readOptions(arguments, environment);
    if (!options)
        return fail(options.error());
    if (options->task == relayd::Options::Task::Help) {
        std::fputs(qPrintable(relayd::helpText()), stdout);
        return core::toInt(core::ExitCode::Fine);
    }
    if (options->task == relayd::Options::Task::Version) {
        std::puts("kidoku-relay " KIDOKU_VERSION);
        return core::toInt(core::ExitCode::Fine);
    }

    // The signals are waited for here; threads that are made from now on leave them alone.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file limit is an error of the write, not the end
    raiseDescriptorLimit();
    // Bodies come and go by thousands: giving their memory back each time would cost more than
    // the work on them.
    mallopt(M_TRIM_THRESHOLD, 32 * 1024 * 1024);

    auto server = relayd::Server::start(options->config, core::Log(options->logFormat));
    if (!server)
        return fail(server.error());
    std::printf("listening on %s\n", qPrintable(server.value()->url().toString()));
    std::fflush(stdout);

    int signal = 0;
    sigwait(&ends, &signal);
    server.value()->stop();
    return core::toInt(core::ExitCode::Fine);
}
