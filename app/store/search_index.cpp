// SPDX-License-Identifier: Apache-2.0
#include "search_index.h"
#include "search_blocks_p.h"
#include "search_text_p.h"

#include <algorithm>
#include <limits>

namespace kidoku::store::search {

namespace {

using Entry = std::pair<Gram, int>; // and the row within its block

void addGrams(std::vector<Entry> &entries, const Document &document, int row)
{
    for (const Gram &gram : gramsOf(document.text))
        entries.emplace_back(gram, row);
    for (const char32_t mark : document.marks)
        entries.emplace_back(Gram{mark, 0, 0}, row);
}

struct Times
{
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 to = 0;
};

Times readMessages(Database &database, qint64 block, std::vector<Entry> &entries)
{
    Times times;
    Rows rows(database,
              "SELECT row, at, kind, text, detail FROM messages"
              " WHERE row BETWEEN ? AND ? AND unsent_at = 0",
              firstOf(block), lastOf(block));
    while (rows.next()) {
        times.from = qMin(times.from, rows.number(1));
        times.to = qMax(times.to, rows.number(1));
        addGrams(entries, documentOf(rows.kind<MessageKind>(2), rows.text(3), rows.bytes(4)),
                 placeOf(rows.number(0)));
    }
    return times;
}

void readNames(Database &database, qint64 block, std::vector<Entry> &entries)
{
    for (const auto &[id, all] : namesOfBlock(database, block))
        addGrams(entries, documentOf(all.value(0), all.mid(1)), placeOf(id));
}

void writeBlock(Database &database, Subject subject, qint64 block, std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end());
    for (auto it = entries.begin(); it != entries.end();) {
        const char32_t head = it->first.head;
        Postings postings;
        for (; it != entries.end() && it->first.head == head; ++it)
            postings.add(it->first, it->second);
        putGrams(database, keyOf(subject, block, head), postings.encode(isShort(head)));
    }
}

std::optional<qint64> newestMissing(Database &database, Subject subject)
{
    const auto indexed = indexedBlocks(database, subject);
    for (qint64 block = newestRow(database, subject) / blockRows - 1; block >= 0; --block) {
        if (!indexed.contains(block))
            return block;
    }
    return {};
}

bool isIndexed(Database &database, Subject subject, qint64 id)
{
    Rows rows(database, "SELECT 1 FROM search_blocks WHERE subject = ? AND block = ?", subject,
              blockOf(id));
    return rows.next();
}

void change(Database &database, Subject subject, qint64 id, const std::vector<Gram> &gone,
            const std::vector<Gram> &come)
{
    std::map<char32_t, Postings> touched;
    const auto of = [&](char32_t head) -> Postings & {
        const auto known = touched.find(head);
        if (known != touched.end())
            return known->second;
        const QByteArray bytes = gramsAt(database, keyOf(subject, blockOf(id), head));
        return touched[head] = Postings::decode(bytes, isShort(head));
    };
    for (const Gram &gram : gone)
        of(gram.head).remove(gram, placeOf(id));
    for (const Gram &gram : come)
        of(gram.head).add(gram, placeOf(id));
    for (const auto &[head, postings] : touched) {
        const qint64 key = keyOf(subject, blockOf(id), head);
        removeGrams(database, key);
        putGrams(database, key, postings.encode(isShort(head)));
    }
}

std::vector<Gram> allGrams(const Document &document)
{
    std::vector<Entry> entries;
    addGrams(entries, document, 0);
    std::vector<Gram> grams;
    for (const Entry &entry : entries)
        grams.push_back(entry.first);
    std::sort(grams.begin(), grams.end());
    return grams;
}

} // namespace

bool indexBlock(Database &database)
{
    for (const Subject subject : {Subject::Message, Subject::Person}) {
        const auto block = newestMissing(database, subject);
        if (!block)
            continue;
        std::vector<Entry> entries;
        Times times;
        if (subject == Subject::Message)
            times = readMessages(database, *block, entries);
        else
            readNames(database, *block, entries);
        writeBlock(database, subject, *block, std::move(entries));
        run(database,
            "INSERT INTO search_blocks (subject, block, from_at, to_at) VALUES (?, ?, ?, ?)",
            subject, *block, times.from, times.to);
        return true;
    }
    return false;
}

Progress progress(Database &database)
{
    Progress progress;
    for (const Subject subject : {Subject::Message, Subject::Person}) {
        progress.blocks += int(newestRow(database, subject) / blockRows);
        progress.indexed += int(indexedBlocks(database, subject).size());
    }
    return progress;
}

void replace(Database &database, Subject subject, qint64 id, const Document &before,
             const Document &after)
{
    if (!isIndexed(database, subject, id))
        return;
    const std::vector<Gram> old = allGrams(before);
    const std::vector<Gram> now = allGrams(after);
    std::vector<Gram> gone;
    std::vector<Gram> come;
    std::set_difference(old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(gone));
    std::set_difference(now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(come));
    change(database, subject, id, gone, come);
}

void replace(Database &database, const Message &before, const Message &after)
{
    replace(database, Subject::Message, before.row, documentOf(before), documentOf(after));
    run(database,
        "UPDATE search_blocks SET from_at = min(from_at, @at), to_at = max(to_at, @at)"
        " WHERE subject = @subject AND block = @block",
        after.position.at, Subject::Message, blockOf(before.row));
}

void forget(Database &database, const Message &message)
{
    replace(database, Subject::Message, message.row, documentOf(message), {});
}

Document indexedNames(Database &database, ConversationId id)
{
    if (!isIndexed(database, Subject::Person, id.value))
        return {};
    return namesOf(database, id.value);
}

void replaceNames(Database &database, ConversationId id, const Document &before)
{
    if (isIndexed(database, Subject::Person, id.value))
        replace(database, Subject::Person, id.value, before, namesOf(database, id.value));
}

} // namespace kidoku::store::search
