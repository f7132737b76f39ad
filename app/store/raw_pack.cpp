// SPDX-License-Identifier: Apache-2.0
#include "raw_pack.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace kidoku::store {

namespace {

// No JSON text has bytes below a space but line breaks and tabs between its parts, and those
// that LINE sends have none: each of them may stand for a phrase. Place in the table is the
// byte's number: it stands in files, so never change a phrase; 31 is the most there can be.
constexpr std::array<QByteArrayView, 31> phrases{
    R"({"type":"message","message":{"type":"text","id":")",
    R"(","quoteToken":")",
    R"(","markAsReadToken":")",
    R"(","text":")",
    R"("},"webhookEventId":")",
    R"(","deliveryContext":{"isRedelivery":false},"timestamp":)",
    R"(,"source":{"type":"user","userId":")",
    R"("},"replyToken":")",
    R"(","mode":"active"})",
    R"({"type":"message","message":{"type":")",
    R"(,"source":{"type":"group","groupId":")",
    R"(","userId":")",
    R"("contentProvider":{"type":"line"})",
    R"("webhookEventId":")",
    R"("deliveryContext":{"isRedelivery":)",
    R"("replyToken":")",
    R"(,"timestamp":)",
    R"("source":{"type":")",
    R"(","stickerId":")",
    R"(","packageId":")",
    R"(","stickerResourceType":")",
    R"("keywords":[)",
    R"(","quotedMessageId":")",
    R"("imageSet":{"id":")",
    R"("duration":)",
    R"("mention":{"mentionees":[{"index":)",
    R"("emojis":[{"index":)",
    R"(,"length":)",
    R"(,"productId":")",
    R"(","emojiId":")",
    R"(,"type":"user","userId":")",
};
constexpr char firstPlain = ' ';
static_assert(phrases.size() < size_t(firstPlain));

constexpr char packedMark = '\0'; // no JSON text begins so

// Longest first.
const std::array<size_t, phrases.size()> &byLength()
{
    static const auto order = [] {
        std::array<size_t, phrases.size()> made{};
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = i;
        std::sort(made.begin(), made.end(),
                  [](size_t a, size_t b) { return phrases[a].size() > phrases[b].size(); });
        return made;
    }();
    return order;
}

bool mayBegin(char c)
{
    return c == '"' || c == ',' || c == '{';
}

// -1: none.
int phraseAt(QByteArrayView text)
{
    for (const size_t i : byLength()) {
        if (text.startsWith(phrases[i]))
            return int(i);
    }
    return -1;
}

bool hasLowBytes(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return uchar(c) < uchar(firstPlain); });
}

} // namespace

QByteArray packRaw(const QByteArray &json)
{
    if (json.isEmpty() || (json.front() != packedMark && hasLowBytes(json)))
        return json;
    QByteArray packed(1, packedMark);
    if (json.front() == packedMark) // is no JSON at all
        return packed + packedMark + json;
    packed.reserve(json.size());
    for (qsizetype i = 0; i < json.size();) {
        const int phrase = mayBegin(json.at(i)) ? phraseAt(QByteArrayView(json).sliced(i)) : -1;
        if (phrase < 0) {
            packed += json.at(i++);
            continue;
        }
        packed += char(phrase + 1);
        i += phrases[size_t(phrase)].size();
    }
    return packed;
}

QByteArray unpackRaw(const QByteArray &stored)
{
    if (!stored.startsWith(packedMark))
        return stored;
    if (stored.size() > 1 && stored.at(1) == packedMark)
        return stored.mid(2);
    QByteArray json;
    json.reserve(stored.size() * 2);
    for (qsizetype i = 1; i < stored.size(); ++i) {
        const auto c = uchar(stored.at(i));
        if (c > 0 && c < uchar(firstPlain))
            json += phrases[size_t(c - 1)];
        else
            json += stored.at(i);
    }
    return json;
}

} // namespace kidoku::store
