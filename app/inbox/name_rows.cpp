// SPDX-License-Identifier: Apache-2.0
#include "codes_p.h"
#include "name_rows_p.h"

#include "core/text.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"

#include <QHostAddress>
#include <QUrl>

namespace kidoku::inbox {

namespace {

using store::inbox::Nameless;

constexpr qsizetype nameUnits = 100;
constexpr qsizetype urlUnits = 2000;
constexpr core::Milliseconds day = std::chrono::hours(24);

// Pictures are fetched later, and from nowhere that is not encrypted; the simulator of LINE on
// this very computer needs no encryption.
QString pictureOf(const QString &address)
{
    const QUrl url(address);
    const bool isHere
        = url.scheme() == QLatin1String("http") && QHostAddress(url.host()).isLoopback();
    const bool usable = url.scheme() == QLatin1String("https") || isHere;
    return usable && address.size() <= urlUnits ? address : QString();
}

} // namespace

void storeAnswer(store::Store &store, const Nameless &who, const line::Reply<line::Profile> &reply,
                 core::Timestamp now)
{
    const line::Profile profile = reply.value.value_or(line::Profile{});
    const QString name = core::singleLine(profile.displayName, nameUnits);
    (void)store.write([=, picture = pictureOf(profile.pictureUrl)](store::Database &database,
                                                                   store::ChangeSet &changes) {
        if (name.isEmpty()) {
            store::inbox::askNameAfter(database, who, now + day);
            return core::Done{};
        }
        if (who.member.isEmpty())
            store::inbox::setName(database, who.conversation, name, picture);
        else
            store::inbox::setMemberName(database, who.conversation, who.member, name, picture);
        store::inbox::touch(database, {who.conversation}, changes);
        return core::Done{};
    });
}

void storeFailure(store::Store &store, const core::AccountId &account, const Nameless &who,
                  const line::Reply<line::Profile> &reply, core::Timestamp now)
{
    store::LogEntry entry;
    entry.at = now;
    entry.what = store::LogWhat::ProfileFailed;
    entry.state = reply.meaning.verdict == line::Verdict::Refused ? store::LogState::Failed
                                                                  : store::LogState::Retrying;
    entry.direction = store::LogDirection::Outgoing;
    entry.account = account;
    entry.conversation = who.conversation;
    entry.args = {codeOf(reply.meaning.reason)};
    entry.httpStatus = reply.answer.status;
    entry.lineRequestId = reply.answer.requestId;
    entry.latency = reply.answer.latency;
    (void)store.write([entry](store::Database &database, store::ChangeSet &changes) mutable {
        entry.id = store::log::add(database, entry);
        changes.log.append(entry);
        return core::Done{};
    });
}

} // namespace kidoku::inbox
