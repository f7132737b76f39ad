// SPDX-License-Identifier: Apache-2.0
#include "scrubber.h"

#include "neutral_text.h"

#include <QStringList>

#include <algorithm>

namespace kidoku::recording {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestData = 64;
constexpr qint64 longestAgoMs = 24LL * 3600 * 1000;
constexpr int stickersOfPackage = 40; // 1988 to 2027, of the package that LINE gives to bots
constexpr int emojisOfProduct = 100;

// A made-up thing may have one of these words only.
QString oneOf(const QString &word, const QStringList &known, const QString &otherwise)
{
    return known.contains(word) ? word : otherwise;
}

qint64 rounded(qint64 value, qint64 unit)
{
    return std::max<qint64>(unit, value / unit * unit);
}

QString knownEnding(const QString &fileName)
{
    static const QStringList known{u"pdf"_s,  u"txt"_s, u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s,
                                   u"csv"_s,  u"ppt"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s,
                                   u"pptx"_s, u"zip"_s, u"mp3"_s, u"mp4"_s,  u"m4a"_s};
    return oneOf(fileName.section(u'.', -1).toLower(), known, u"dat"_s);
}

bool fits(qsizetype index, qsizetype length, const QString &text)
{
    return index >= 0 && length > 0 && index <= text.size() - length;
}

} // namespace

Scrubber::Scrubber(core::Timestamp start, Key key)
    : m_start(start)
    , m_key(std::move(key))
{}

line::Webhook Scrubber::scrubbed(const line::Webhook &webhook)
{
    line::Webhook made{u"U"_s + m_key.digits("bot", webhook.destination, 32), {}};
    for (const line::Event &event : webhook.events)
        made.events.append(scrubbed(event));
    return made;
}

QList<Scrubber::Naming> Scrubber::takeNewNames()
{
    return std::exchange(m_newNames, {});
}

line::Event Scrubber::scrubbed(const line::Event &event)
{
    line::Event made;
    // As long as LINE's own, and of its letters.
    made.webhookEventId
        = {u"01"_s + m_key.digits("event", event.webhookEventId.value, 24).toUpper()};
    made.timestamp = time(event.timestamp);
    made.mode = event.mode;
    made.isRedelivery = event.isRedelivery;
    made.source = scrubbed(event.source);
    made.replyToken = token(event.replyToken);
    made.body = scrubbed(event.body);
    nameThem();
    return made;
}

// Once the texts of the event have shown what language is spoken.
void Scrubber::nameThem()
{
    for (const auto &[who, id] : std::exchange(m_unnamed, {})) {
        Draw draw(m_key.digest("name", id));
        const bool isPerson = who == Who::Person;
        const QString name = isPerson ? personName(m_script, draw) : groupName(m_script, draw);
        QString unique = name;
        for (int i = 2; m_names.contains(unique); ++i)
            unique = name + u' ' + QString::number(i);
        m_names.insert(unique);
        m_newNames.append({id, unique});
    }
}

line::Event::Body Scrubber::scrubbed(const line::Event::Body &body)
{
    return std::visit([this](const auto &kind) { return scrub(kind); }, body);
}

line::Message Scrubber::scrubbed(const line::Message &message)
{
    return {id(message.id), token(message.markAsReadToken),
            std::visit([this](const auto &kind) { return scrub(kind); }, message.content)};
}

line::Source Scrubber::scrubbed(const line::Source &source)
{
    return {source.type, id(Who::Person, source.userId), id(Who::Group, source.groupId),
            id(Who::Room, source.roomId)};
}

QList<line::Source> Scrubber::scrubbed(const QList<line::Source> &members)
{
    QList<line::Source> made;
    for (const line::Source &member : members)
        made.append(scrubbed(member));
    return made;
}

line::Event::Body Scrubber::scrub(const line::MessageEvent &body)
{
    return line::MessageEvent{scrubbed(body.message)};
}

line::Event::Body Scrubber::scrub(const line::UnsendEvent &body)
{
    return line::UnsendEvent{id(body.messageId)};
}

line::Event::Body Scrubber::scrub(const line::MemberJoinedEvent &body)
{
    return line::MemberJoinedEvent{scrubbed(body.members)};
}

line::Event::Body Scrubber::scrub(const line::MemberLeftEvent &body)
{
    return line::MemberLeftEvent{scrubbed(body.members)};
}

line::Event::Body Scrubber::scrub(const line::PostbackEvent &body)
{
    line::PostbackEvent made{data(body.data), {}};
    // What a date picker and a rich menu tell; all else is the account's own.
    static const QHash<QString, QString> harmless{{u"date"_s, u"2026-01-05"_s},
                                                  {u"time"_s, u"09:00"_s},
                                                  {u"datetime"_s, u"2026-01-05T09:00"_s},
                                                  {u"status"_s, u"SUCCESS"_s}};
    for (auto it = body.params.begin(); it != body.params.end(); ++it) {
        if (harmless.contains(it.key()))
            made.params.insert(it.key(), harmless.value(it.key()));
    }
    return made;
}

line::Event::Body Scrubber::scrub(const line::VideoPlayCompleteEvent &body)
{
    return line::VideoPlayCompleteEvent{data(body.trackingId)};
}

line::Event::Body Scrubber::scrub(const line::BeaconEvent &body)
{
    return line::BeaconEvent{
        m_key.digits("beacon", body.hwid, 10),
        oneOf(body.type, {u"enter"_s, u"banner"_s, u"stay"_s, u"leave"_s}, u"enter"_s),
        {}};
}

line::Event::Body Scrubber::scrub(const line::AccountLinkEvent &body)
{
    return line::AccountLinkEvent{body.ok, token(body.nonce)};
}

line::Event::Body Scrubber::scrub(const line::MembershipEvent &body)
{
    bool isNumber = false;
    const QString digits = m_key.digits("plan", QString::number(body.membershipId), 6);
    return line::MembershipEvent{
        oneOf(body.type, {u"joined"_s, u"left"_s, u"renewed"_s}, u"joined"_s),
        digits.toLongLong(&isNumber, 16)};
}

line::Event::Body Scrubber::scrub(const line::ModuleEvent &body)
{
    return line::ModuleEvent{oneOf(body.type, {u"attached"_s, u"detached"_s}, u"attached"_s),
                             u"U"_s + m_key.digits("bot", body.botId, 32),
                             {},
                             {}};
}

line::Event::Body Scrubber::scrub(const line::ActivatedEvent &body)
{
    return line::ActivatedEvent{time(body.expireAt)};
}

line::Event::Body Scrubber::scrub(const line::DeliveryEvent &body)
{
    return line::DeliveryEvent{data(body.data)};
}

line::Event::Body Scrubber::scrub(const line::UnknownEvent &)
{
    return line::UnknownEvent{u"unknown"_s};
}

line::Message::Content Scrubber::scrub(const line::TextMessage &content)
{
    line::TextMessage made{
        text(content.text), token(content.quoteToken), id(content.quotedMessageId), {}, {}};
    for (const line::Emoji &emoji : content.emojis) {
        if (!fits(emoji.index, emoji.length, content.text))
            continue;
        Draw draw(m_key.digest("emoji", emoji.productId + u'/' + emoji.emojiId));
        made.emojis.append({emoji.index, emoji.length, u"5ac1bfd5040ab15980c9b435"_s,
                            u"%1"_s.arg(1 + draw.next(emojisOfProduct), 3, 10, QLatin1Char('0'))});
    }
    for (const line::Mentionee &mentionee : content.mentionees) {
        if (!fits(mentionee.index, mentionee.length, content.text))
            continue;
        made.mentionees.append({mentionee.type, mentionee.index, mentionee.length,
                                id(Who::Person, mentionee.userId), mentionee.isSelf});
    }
    return made;
}

line::Message::Content Scrubber::scrub(const line::ImageMessage &content)
{
    line::ImageMessage made{provider(content.contentProvider), token(content.quoteToken), {}, 0, 0};
    if (!content.imageSetId.isEmpty()) {
        made.imageSetId = m_key.digits("set", content.imageSetId, 32).toUpper();
        made.imageSetIndex = content.imageSetIndex;
        made.imageSetTotal = content.imageSetTotal;
    }
    return made;
}

line::Message::Content Scrubber::scrub(const line::VideoMessage &content)
{
    line::VideoMessage made{provider(content.contentProvider), {}, token(content.quoteToken)};
    if (content.duration)
        made.duration = core::Milliseconds(rounded(content.duration->count(), 1000));
    return made;
}

line::Message::Content Scrubber::scrub(const line::AudioMessage &content)
{
    line::AudioMessage made{provider(content.contentProvider), {}};
    if (content.duration)
        made.duration = core::Milliseconds(rounded(content.duration->count(), 1000));
    return made;
}

line::Message::Content Scrubber::scrub(const line::FileMessage &content)
{
    QString name = content.fileName.section(u'.', 0, -2);
    if (name.isEmpty())
        name = content.fileName;
    name.replace(u'/', u'_').replace(u'\\', u'_'); // a name, and no way to a folder
    return line::FileMessage{text(name) + u'.' + knownEnding(content.fileName),
                             rounded(content.fileSize, 1024)};
}

// Far out in the Pacific, where nobody lives.
line::Message::Content Scrubber::scrub(const line::LocationMessage &content)
{
    Draw draw(m_key.digest("place",
                           QString::number(content.latitude, 'g', 17) + u'/'
                               + QString::number(content.longitude, 'g', 17)));
    return line::LocationMessage{text(content.title), text(content.address),
                                 -48.0 - draw.next(10'000) / 10'000.0,
                                 -123.0 - draw.next(10'000) / 10'000.0};
}

line::Message::Content Scrubber::scrub(const line::StickerMessage &content)
{
    static const QStringList kinds{u"STATIC"_s, u"ANIMATION"_s,   u"SOUND"_s,  u"ANIMATION_SOUND"_s,
                                   u"POPUP"_s,  u"POPUP_SOUND"_s, u"CUSTOM"_s, u"MESSAGE"_s};
    Draw draw(m_key.digest("sticker", content.packageId + u'/' + content.stickerId));
    line::StickerMessage made;
    made.packageId = u"446"_s;
    made.stickerId = QString::number(1988 + draw.next(stickersOfPackage));
    made.stickerResourceType = oneOf(content.stickerResourceType, kinds, u"STATIC"_s);
    for (const QString &keyword : content.keywords)
        made.keywords.append(text(keyword));
    made.text = text(content.text);
    made.quoteToken = token(content.quoteToken);
    made.quotedMessageId = id(content.quotedMessageId);
    return made;
}

line::Message::Content Scrubber::scrub(const line::UnknownMessage &)
{
    return line::UnknownMessage{u"unknown"_s};
}

core::LineChatId Scrubber::id(Who who, const core::LineChatId &original)
{
    if (original.isEmpty())
        return {};
    static constexpr QLatin1String letters[] = {"U"_L1, "C"_L1, "R"_L1};
    const QString made = letters[int(who)] + m_key.digits("chat", original.value, 32);
    if (!m_known.contains(made)) {
        m_known.insert(made);
        m_unnamed.append({who, made});
    }
    return {made};
}

core::MessageId Scrubber::id(const core::MessageId &original) const
{
    if (original.isEmpty())
        return {};
    Draw draw(m_key.digest("message", original.value));
    QString made = u"5"_s;
    for (int i = 0; i < 17; ++i)
        made += QChar(u'0' + draw.next(10));
    return {made};
}

core::Secret Scrubber::token(const core::Secret &original) const
{
    if (original.isEmpty())
        return {};
    return core::Secret(m_key.digits("token", QString::fromUtf8(original.reveal()), 43).toLatin1());
}

line::ContentProvider Scrubber::provider(const line::ContentProvider &original) const
{
    using Type = line::ContentProvider::Type;
    if (original.type != Type::External)
        return {Type::Line, {}, {}};
    const auto address = [this](const QString &url) {
        return url.isEmpty() ? QString()
                             : u"https://example.com/%1.jpg"_s.arg(m_key.digits("url", url, 16));
    };
    return {Type::External, address(original.originalContentUrl),
            address(original.previewImageUrl)};
}

core::Timestamp Scrubber::time(core::Timestamp original) const
{
    return {recordingStart.ms + std::clamp(original.ms - m_start.ms, -longestAgoMs, longestAgoMs)};
}

QString Scrubber::text(const QString &original)
{
    m_script = scriptOf(original).value_or(m_script);
    return neutralText(original, Draw(m_key.digest("text", original)));
}

QString Scrubber::data(const QString &original) const
{
    return m_key.digits("data", original, std::min(original.size(), longestData));
}

} // namespace kidoku::recording
