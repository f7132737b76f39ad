// SPDX-License-Identifier: Apache-2.0
#include "entry_file_p.h"

#include "core/text.h"
#include "entry_words_p.h"

#include <algorithm>
#include <array>

namespace kidoku::accounts {

namespace {

constexpr int lastPlace = 1'000'000; // of those that have none

QUrl addressOf(const QVariant &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return isWebAddress(url) && url.toEncoded().size() <= longestAddress ? url : QUrl();
}

int within(const QVariant &value, int least, int most, int fallback)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : fallback;
}

} // namespace

QVariant EntryFile::value(const core::AccountId &id, const char *key) const
{
    return m_file.value(QStringLiteral("accounts/%1/%2").arg(id.value, QLatin1String(key)));
}

void EntryFile::set(const core::AccountId &id, const char *key, const QVariant &value)
{
    m_file.setValue(QStringLiteral("accounts/%1/%2").arg(id.value, QLatin1String(key)), value);
}

Entry EntryFile::entry(const core::AccountId &id) const
{
    Entry entry;
    entry.id = id;
    entry.relay = addressOf(value(id, "relay"));
    entry.relayKind = kindNamed(value(id, "relayKind").toString()).value_or(relay::Kind::Kidoku);
    if (const QUrl lineApi = addressOf(value(id, "lineApi")); !lineApi.isEmpty())
        entry.lineApi = lineApi;
    entry.gateway = entry.relayKind == relay::Kind::Kidoku && value(id, "gateway").toBool();
    return withHabits(entry);
}

Entry EntryFile::withHabits(Entry entry) const
{
    const core::AccountId &id = entry.id;
    entry.name = core::singleLine(value(id, "name").toString(), longestName);
    entry.color = within(value(id, "color"), 0, colorCount - 1, entry.color);
    entry.letter = firstCharacter(core::singleLine(value(id, "letter").toString(), longestName));
    entry.policy = policyNamed(value(id, "readPolicy").toString()).value_or(ReadPolicy::Manual);
    entry.policySeconds
        = within(value(id, "readAfterSeconds"), leastSeconds, mostSeconds, Entry().policySeconds);
    entry.muted = value(id, "muted").toBool();
    const QVariant enabled = value(id, "enabled");
    entry.enabled = !enabled.isValid() || enabled.toString() != QLatin1String("false");
    if (problemOf(entry) == EntryProblem::BadLetter)
        entry.letter.clear();
    return entry;
}

QList<core::AccountId> EntryFile::ids() const
{
    m_file.beginGroup(QStringLiteral("accounts"));
    const QStringList groups = m_file.childGroups();
    m_file.endGroup();
    QList<core::AccountId> ids;
    for (const QString &group : groups) {
        if (isChannelName(group))
            ids.append({group});
    }
    return ids;
}

int EntryFile::placeOf(const core::AccountId &id) const
{
    return within(value(id, "place"), 0, lastPlace, lastPlace);
}

int EntryFile::nextPlace() const
{
    int next = 0;
    for (const core::AccountId &id : ids()) {
        if (const int place = placeOf(id); place < lastPlace)
            next = std::max(next, place + 1);
    }
    return next;
}

QList<Entry> EntryFile::read() const
{
    QList<core::AccountId> inOrder = ids();
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [this](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    QList<Entry> entries;
    for (const core::AccountId &id : std::as_const(inOrder)) {
        const Entry known = entry(id);
        if (!known.relay.isEmpty() && entries.size() < mostAccounts)
            entries.append(known);
    }
    return entries;
}

void EntryFile::write(const Entry &entry, std::optional<int> place)
{
    if (place)
        set(entry.id, "place", *place);
    set(entry.id, "relay", entry.relay.toString(QUrl::FullyEncoded));
    set(entry.id, "relayKind", relay::nameOf(entry.relayKind));
    set(entry.id, "lineApi", entry.lineApi.toString(QUrl::FullyEncoded));
    set(entry.id, "gateway", entry.gateway);
    writeHabits(entry);
}

void EntryFile::writeHabits(const Entry &entry)
{
    set(entry.id, "name", entry.name);
    set(entry.id, "color", entry.color);
    set(entry.id, "letter", entry.letter);
    set(entry.id, "readPolicy", wordOf(entry.policy));
    set(entry.id, "readAfterSeconds", entry.policySeconds);
    set(entry.id, "muted", entry.muted);
    set(entry.id, "enabled", entry.enabled);
}

void EntryFile::remove(const core::AccountId &id)
{
    m_file.remove(QStringLiteral("accounts/%1").arg(id.value));
}

} // namespace kidoku::accounts
