// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/copy_log.h"

#include "relayd/cli/interruption.h"
#include "relayd/cli/progress.h"
#include "relayd/cli/stored_log.h"
#include "relayd/epoch.h"
#include "relayd/sqlite.h"

#include <QFile>

namespace kidoku::relayd::cli {

using core::Done;
using core::Failure;

namespace {

std::string pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

} // namespace

core::Result<CopyEnd, QString> copyLog(const QString &from, const QString &to, const QString &what)
{
    Database source;
    if (auto opened = source.open(pathOf(from), Database::Mode::ReadOnly); !opened)
        return Failure{QStringLiteral("cannot read %1: %2").arg(from, opened.error().text)};
    Database target;
    if (auto opened = target.open(pathOf(to), Database::Mode::ReadWrite); !opened)
        return Failure{QStringLiteral("cannot write %1: %2").arg(to, opened.error().text)};
    Progress progress(what, 0);
    const auto copied = source.copyTo(target, [&progress](qint64 done, qint64 total) {
        progress.setTotal(total);
        progress.show(done);
        return !isInterrupted();
    });
    if (!copied)
        return Failure{QStringLiteral("cannot copy %1: %2").arg(from, copied.error().text)};
    if (!*copied)
        return CopyEnd::Interrupted;
    // One file that is whole by itself; the relay goes back to its journal when it opens it.
    if (auto single = target.run("PRAGMA journal_mode = DELETE"); !single)
        return Failure{QStringLiteral("cannot write %1: %2").arg(to, single.error().text)};
    return CopyEnd::Done;
}

core::Result<Done, QString> giveNewEpoch(const QString &file)
{
    Database database;
    const auto refused = [&file](const LogFault &fault) {
        return Failure{QStringLiteral("cannot write %1: %2").arg(file, fault.text)};
    };
    if (auto opened = database.open(pathOf(file), Database::Mode::ReadWrite); !opened)
        return refused(opened.error());
    auto update = database.prepare("UPDATE log SET epoch = ?");
    if (!update)
        return refused(update.error());
    const std::string epoch = makeEpoch();
    if (!update.value().bindText(1, epoch).run())
        return refused(database.fault());
    return Done{};
}

core::Result<QString, QString> describeLog(const QString &file)
{
    auto log = StoredLog::openFile(file);
    if (!log)
        return Failure{log.error()};
    const auto channels = log.value()->channels();
    if (!channels)
        return Failure{QStringLiteral("cannot read %1: %2").arg(file, channels.error().text)};
    QString text;
    for (const StoredChannel &channel : *channels) {
        text += QStringLiteral("%1: %2 records")
                    .arg(QString::fromStdString(channel.name))
                    .arg(channel.records());
        if (channel.records() > 0)
            text += QStringLiteral(", %1 to %2, the newest %3")
                        .arg(channel.prunedSeq + 1)
                        .arg(channel.newestSeq)
                        .arg(QString::fromStdString(channel.newest.toString()));
        text += u'\n';
    }
    return text;
}

} // namespace kidoku::relayd::cli
