// SPDX-License-Identifier: Apache-2.0
#include "line/codec.h"
#include "samples.h"

#include <QObject>
#include <QTest>

using namespace kidoku::line;
using kidoku::testing::firstEvent;
using kidoku::testing::lineSample;

namespace {

Message messageOf(const char *sample)
{
    const Event event = firstEvent(lineSample(QLatin1String(sample)));
    const auto *body = std::get_if<MessageEvent>(&event.body);
    return body ? body->message : Message{};
}

template <typename Content>
Content contentOf(const char *sample)
{
    const Message message = messageOf(sample);
    const auto *content = std::get_if<Content>(&message.content);
    return content ? *content : Content{};
}

} // namespace

class LineMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTypeOf_data();
    void readsTheTypeOf();
    void readsText();
    void readsEscapedText();
    void readsImages();
    void readsVideoAndAudio();
    void readsFileAndLocation();
    void readsSticker();
    void keepsAnUnknownType();
};

void LineMessagesTest::readsTheTypeOf_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("hasReadToken");
    const auto row = [](const char *sample, const char *type, bool hasReadToken) {
        QTest::newRow(sample) << QString::fromLatin1(type) << hasReadToken;
    };
    row("message-text", "text", true);
    row("message-text-plain", "text", false);
    row("message-image", "image", true);
    row("message-image-external", "image", true);
    row("message-video", "video", true);
    row("message-audio", "audio", true);
    row("message-file", "file", true);
    row("message-location", "location", true);
    row("message-sticker", "sticker", true);
    row("message-unknown-type", "hologram", true);
}

void LineMessagesTest::readsTheTypeOf()
{
    QFETCH(QString, type);
    QFETCH(bool, hasReadToken);
    const Message message = messageOf(QTest::currentDataTag());
    QCOMPARE(typeName(message), type);
    QVERIFY(message.id.value.startsWith(QLatin1String("59300010195838584")));
    QCOMPARE(message.markAsReadToken.reveal(),
             hasReadToken ? QByteArray("READ-MHo994SECoNEC4") : QByteArray());
}

void LineMessagesTest::readsText()
{
    const auto text = contentOf<TextMessage>("message-text");
    QCOMPARE(text.text, QStringLiteral("@All @山田 配達は午後でも大丈夫ですか? (brown) 😀"));
    QCOMPARE(text.quoteToken.reveal(), QByteArray("QUOTE-jLXhZ4-RHoqb"));
    QCOMPARE(text.quotedMessageId.value, QStringLiteral("592999999999999999"));

    QCOMPARE(text.emojis.size(), 1);
    QCOMPARE(text.emojis.first().index, 23);
    QCOMPARE(text.emojis.first().length, 7);
    QCOMPARE(text.emojis.first().productId, QStringLiteral("5ac1bfd5040ab15980c9b435"));
    QCOMPARE(text.emojis.first().emojiId, QStringLiteral("001"));

    QCOMPARE(text.mentionees.size(), 3);
    QCOMPARE(text.mentionees.at(0).type, Mentionee::Type::All);
    QVERIFY(text.mentionees.at(0).userId.isEmpty());
    QCOMPARE(text.mentionees.at(1).type, Mentionee::Type::User);
    QCOMPARE(text.mentionees.at(1).index, 5);
    QCOMPARE(text.mentionees.at(1).length, 3);
    QVERIFY(!text.mentionees.at(1).isSelf);
    QCOMPARE(text.mentionees.at(2).userId.value,
             QStringLiteral("U8e742f61d673b39c7fff3cecb7536ef0"));
    QVERIFY(text.mentionees.at(2).isSelf);
}

void LineMessagesTest::readsEscapedText()
{
    QCOMPARE(contentOf<TextMessage>("message-text-escaped").text,
             QStringLiteral("emoji 🤨 and สวัสดี"));
}

void LineMessagesTest::readsImages()
{
    const auto image = contentOf<ImageMessage>("message-image");
    QCOMPARE(image.contentProvider.type, ContentProvider::Type::Line);
    QVERIFY(image.imageSetId.startsWith(QLatin1String("E005D41A")));
    QCOMPARE(image.imageSetIndex, 1);
    QCOMPARE(image.imageSetTotal, 2);
    QVERIFY(!image.quoteToken.isEmpty());

    const auto external = contentOf<ImageMessage>("message-image-external");
    QCOMPARE(external.contentProvider.type, ContentProvider::Type::External);
    QCOMPARE(external.contentProvider.originalContentUrl,
             QStringLiteral("https://files.example.com/original"));
    QCOMPARE(external.contentProvider.previewImageUrl,
             QStringLiteral("https://files.example.com/preview"));
    QCOMPARE(external.imageSetIndex, 0);
    QVERIFY(external.imageSetId.isEmpty());
}

void LineMessagesTest::readsVideoAndAudio()
{
    const auto video = contentOf<VideoMessage>("message-video");
    QCOMPARE(video.duration, std::optional(kidoku::core::Milliseconds(60'000)));
    QCOMPARE(video.contentProvider.type, ContentProvider::Type::External);
    QVERIFY(!video.quoteToken.isEmpty());

    const auto audio = contentOf<AudioMessage>("message-audio");
    QCOMPARE(audio.duration, std::optional(kidoku::core::Milliseconds(4'500)));
    QCOMPARE(audio.contentProvider.type, ContentProvider::Type::Line);
}

void LineMessagesTest::readsFileAndLocation()
{
    const auto file = contentOf<FileMessage>("message-file");
    QCOMPARE(file.fileName, QStringLiteral("見積書.pdf"));
    QCOMPARE(file.fileSize, 2138);

    const auto location = contentOf<LocationMessage>("message-location");
    QCOMPARE(location.title, QStringLiteral("本社"));
    QCOMPARE(location.address, QStringLiteral("東京都新宿区四谷 1-6-1"));
    QCOMPARE(location.latitude, 35.688065);
    QCOMPARE(location.longitude, 139.729197);
}

void LineMessagesTest::readsSticker()
{
    const auto sticker = contentOf<StickerMessage>("message-sticker");
    QCOMPARE(sticker.packageId, QStringLiteral("446"));
    QCOMPARE(sticker.stickerId, QStringLiteral("1988"));
    QCOMPARE(sticker.stickerResourceType, QStringLiteral("ANIMATION"));
    QCOMPARE(
        sticker.keywords,
        QStringList({QStringLiteral("cony"), QStringLiteral("sally"), QStringLiteral("Staring")}));
    QCOMPARE(sticker.text, QStringLiteral("Let's hang out!"));
    QCOMPARE(sticker.quotedMessageId.value, QStringLiteral("592999999999999999"));
    QVERIFY(!sticker.quoteToken.isEmpty());
}

void LineMessagesTest::keepsAnUnknownType()
{
    const Event event = firstEvent(lineSample(QStringLiteral("message-unknown-type")));
    QCOMPARE(contentOf<UnknownMessage>("message-unknown-type").type, QStringLiteral("hologram"));
    QVERIFY(event.raw.contains(R"("depthMap":{"points":[1,2.5,-300.0],"note":null})"));
}

QTEST_GUILESS_MAIN(LineMessagesTest)
#include "tst_line_messages.moc"
