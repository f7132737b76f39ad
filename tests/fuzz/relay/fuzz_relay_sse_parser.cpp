// SPDX-License-Identifier: Apache-2.0
#include "fuzz_rounds.h"
#include "relay/sse_parser.h"

#include <QList>

// Three ways to the same events: the whole stream at once, the same in random pieces, and the
// standard's text written down as simply as possible.

using namespace kidoku::relay;
using kidoku::testing::fuzz;

namespace {

bool same(const QList<SseEvent> &a, const QList<SseEvent> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const SseEvent &x, const SseEvent &y) {
                          return x.type == y.type && x.data == y.data
                              && x.lastEventId == y.lastEventId && x.hasOwnId == y.hasOwnId;
                      });
}

QList<QByteArray> completeLines(QByteArray stream)
{
    if (stream.startsWith("\xEF\xBB\xBF"))
        stream.remove(0, 3);
    stream.replace("\r\n", "\n");
    stream.replace('\r', '\n');
    QList<QByteArray> lines = stream.split('\n');
    lines.removeLast(); // not ended by anything
    return lines;
}

QList<SseEvent> byTheBook(const QByteArray &stream)
{
    QList<SseEvent> events;
    QByteArray data;
    QByteArray type;
    QByteArray id;
    bool ownId = false;
    for (const QByteArray &line : completeLines(stream)) {
        if (line.isEmpty()) {
            if (!data.isEmpty())
                events.append(
                    {type.isEmpty() ? QByteArray("message") : type, data.chopped(1), id, ownId});
            data.clear();
            type.clear();
            ownId = false;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray field = colon < 0 ? line : line.first(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (field == "data") {
            data += value + '\n';
        } else if (field == "event") {
            type = value;
        } else if (field == "id" && !value.contains('\0')) {
            id = value;
            ownId = true;
        }
    }
    return events;
}

QByteArray randomStream(QRandomGenerator &dice)
{
    static const QByteArray words[]
        = {"data",   "data:", "data: ", "event: ping", "id: 1-0", "id", "retry: 5", ":", ": ka",
           "foo: 1", "\n",    "\r",     "\r\n",        "\n\n",    "読", "😀",        "{", "x"};
    QByteArray stream;
    const int count = dice.bounded(80);
    for (int i = 0; i < count; ++i)
        stream += words[dice.bounded(static_cast<int>(std::size(words)))];
    return kidoku::testing::mutated(stream, dice);
}

bool splitsChangeNothing(QRandomGenerator &dice)
{
    const QByteArray stream = randomStream(dice);
    SseParser whole;
    QList<SseEvent> expected;
    if (whole.feed(stream, expected) != SseParser::Fault::None
        || !same(expected, byTheBook(stream)))
        return false;
    SseParser pieces;
    QList<SseEvent> events;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype length = qMin<qsizetype>(dice.bounded(1, 12), stream.size() - at);
        if (pieces.feed(stream.sliced(at, length), events) != SseParser::Fault::None)
            return false;
        at += length;
    }
    return same(events, expected);
}

bool limitsHold(QRandomGenerator &dice)
{
    const QByteArray stream = randomStream(dice);
    const SseLimits limits{.lineBytes = dice.bounded(1, 40), .eventBytes = dice.bounded(1, 40)};
    SseParser parser(limits);
    QList<SseEvent> events;
    for (qsizetype at = 0; at < stream.size(); at += 5)
        (void)parser.feed(stream.sliced(at, qMin<qsizetype>(5, stream.size() - at)), events);
    return std::all_of(events.begin(), events.end(), [&limits](const SseEvent &event) {
        return event.data.size() <= limits.eventBytes
            && event.lastEventId.size() <= limits.lineBytes;
    });
}

} // namespace

int main(int argc, char **argv)
{
    return fuzz(argc, argv, 20'000, [](QRandomGenerator &dice) {
        return splitsChangeNothing(dice) && limitsHold(dice);
    });
}
