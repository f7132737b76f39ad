// SPDX-License-Identifier: Apache-2.0
#include "reply_text.h"

#include "line/codes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBoundaryFinder>

#include <array>

namespace kidoku::replies {

namespace {

using namespace Qt::StringLiterals;

// In the order of the enumerators.
constexpr std::array states{
    QLatin1String("mark"),    QLatin1String("queued"),    QLatin1String("paused"),
    QLatin1String("sending"), QLatin1String("waiting"),   QLatin1String("sent"),
    QLatin1String("failed"),  QLatin1String("uncertain"), QLatin1String("discarded"),
};
static_assert(states.size() == size_t(ReplyState::Discarded) + 1);

std::optional<ReplyState> stateOf(const QString &name)
{
    for (size_t i = 0; i < states.size(); ++i) {
        if (name == states[i])
            return static_cast<ReplyState>(i);
    }
    return std::nullopt;
}

// Where to cut \a text so that the first piece has at most \a limit units.
qsizetype cutOf(const QString &text, qsizetype limit)
{
    const qsizetype least = limit - limit / 3;
    for (const QString &mark : {u"\n\n"_s, u"\n"_s, u"。"_s, u". "_s, u" "_s}) {
        const qsizetype at = text.lastIndexOf(mark, limit - mark.size());
        if (at >= least)
            return at + mark.size();
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(limit);
    if (finder.isAtBoundary())
        return limit;
    const qsizetype at = finder.toPreviousBoundary();
    return at > 0 ? at : limit; // one character of thousands of marks
}

} // namespace

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            if (c != u'\r' || i + 1 >= text.size() || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    qsizetype end = clean.size();
    while (end > 0 && clean.at(end - 1).isSpace())
        --end;
    clean.truncate(end);
    return clean;
}

QStringList split(const QString &text, qsizetype limit)
{
    QStringList pieces;
    QString rest = text;
    while (rest.size() > limit) {
        const qsizetype cut = cutOf(rest, limit);
        const QString piece = cleaned(rest.left(cut));
        if (!piece.isEmpty())
            pieces.append(piece);
        rest.remove(0, cut);
    }
    if (!cleaned(rest).isEmpty())
        pieces.append(rest);
    return pieces;
}

std::optional<SendRefusal> refusalOf(const QStringList &texts)
{
    if (texts.isEmpty())
        return SendRefusal::Empty;
    if (texts.size() > maxBubbles)
        return SendRefusal::TooMany;
    for (const QString &text : texts) {
        if (text.isEmpty())
            return SendRefusal::Empty;
        if (text.size() > maxUnits)
            return SendRefusal::TooLong;
    }
    return std::nullopt;
}

QByteArray detailOf(const ReplyStatus &status, const QString &by)
{
    QJsonObject detail{{"reply"_L1, status.reply.value},
                       {"state"_L1, states[static_cast<size_t>(status.state)]}};
    if (status.last.reason != line::Reason::None && status.state != ReplyState::Sent)
        detail.insert("reason"_L1, line::codeOf(status.last.reason));
    if (!by.isEmpty())
        detail.insert("by"_L1, by);
    return QJsonDocument(detail).toJson(QJsonDocument::Compact);
}

std::optional<BubbleState> bubbleState(const store::Message &message)
{
    if (message.incoming || message.detail.isEmpty())
        return std::nullopt;
    const QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    const auto state = stateOf(detail.value("state"_L1).toString());
    if (!state)
        return std::nullopt;
    BubbleState bubble;
    bubble.reply = {detail.value("reply"_L1).toInteger()};
    bubble.state = *state;
    const QString reason = detail.value("reason"_L1).toString();
    bubble.reason = reason.isEmpty() ? line::Reason::None : line::reasonOf(reason);
    bubble.by = detail.value("by"_L1).toString();
    return bubble;
}

} // namespace kidoku::replies
