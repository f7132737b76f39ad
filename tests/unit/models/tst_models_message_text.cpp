// SPDX-License-Identifier: Apache-2.0
#include "models/message_text.h"

#include "records.h"

#include <QTest>

using namespace kidoku;
using store::MessageKind;

class MessageTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bubbles_data();
    void bubbles();
    void unsentSaysSo();
    void previews_data();
    void previews();
    void namesAreNeverEmpty_data();
    void namesAreNeverEmpty();
};

void MessageTextTest::bubbles_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, MessageKind kind, const char *text, const char *detail,
                        const char *shown) {
        QTest::newRow(name) << kind << QString::fromUtf8(text) << QByteArray(detail)
                            << QString::fromUtf8(shown);
    };
    row("text keeps its lines", MessageKind::Text, "a\nb", "", "a\nb");
    row("text is never markup", MessageKind::Text, "<b>a</b>", "", "<b>a</b>");
    row("text loses what turns it round", MessageKind::Text,
        "a\xe2\x80\xae"
        "b",
        "", "ab");
    row("photo", MessageKind::Image, "", "{}", "Photo");
    row("video tells its length", MessageKind::Video, "", R"({"duration":65000})", "Video · 1:05");
    row("voice message without a length", MessageKind::Audio, "", "", "Voice message");
    row("file tells name and size", MessageKind::File, "a.pdf", R"({"fileSize":2048})",
        "a.pdf · 2.0 KiB");
    row("file without a name", MessageKind::File, "", "", "File");
    row("place over address", MessageKind::Location, "Shop", R"({"address":"Tokyo"})",
        "Shop\nTokyo");
    row("place without a title", MessageKind::Location, "", R"({"address":"Tokyo"})", "Tokyo");
    row("place without anything", MessageKind::Location, "", "", "Location");
    row("sticker with its keyword", MessageKind::Sticker, "thanks", "", "Sticker: thanks");
    row("a keyword is one line", MessageKind::Sticker, "a\nb", "", "Sticker: a b");
    row("detail that is no JSON", MessageKind::Video, "", "{{{", "Video");
    row("detail of wrong types", MessageKind::File, "a", R"({"fileSize":"big"})", "a");
    row("unknown kind names it", MessageKind::Unknown, "hologram", "", "Not known yet: hologram");
    row("follow", MessageKind::System, "follow", "", "Added this account as a friend");
    row("unknown event names it", MessageKind::System, "dance", "", "Not known yet: dance");
}

void MessageTextTest::bubbles()
{
    QFETCH(MessageKind, kind);
    QFETCH(QString, text);
    QFETCH(QByteArray, detail);
    QLocale::setDefault(QLocale(QLocale::English));
    auto message = testing::message(1, 1000);
    message.kind = kind;
    message.text = text;
    message.detail = detail;
    QTEST(models::messageText(message), "shown");
}

void MessageTextTest::unsentSaysSo()
{
    auto message = testing::message(1, 1000);
    message.unsentAt = {2000};
    QCOMPARE(models::messageText(message), QStringLiteral("The customer unsent this message"));
    auto record = testing::conversation(1, 1);
    record.previewUnsent = true;
    QCOMPARE(models::previewText(record), QStringLiteral("Message unsent"));
}

void MessageTextTest::previews_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("incoming");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, MessageKind kind, const char *text, bool incoming,
                        const char *shown) {
        QTest::newRow(name) << kind << QString::fromUtf8(text) << incoming
                            << QString::fromUtf8(shown);
    };
    row("text is one line", MessageKind::Text, "a\nb", true, "a b");
    row("own text says whose", MessageKind::Text, "a %1", false, "You: a %1");
    row("photo", MessageKind::Image, "", true, "Photo");
    row("sticker", MessageKind::Sticker, "hi", true, "Sticker: hi");
    row("file name", MessageKind::File, "a.pdf", true, "a.pdf");
    row("no place", MessageKind::Location, "", true, "Location");
    row("event", MessageKind::System, "unfollow", true, "Blocked this account");
}

void MessageTextTest::previews()
{
    QFETCH(MessageKind, kind);
    QFETCH(QString, text);
    QFETCH(bool, incoming);
    auto record = testing::conversation(1, 1);
    record.previewKind = kind;
    record.preview = text;
    record.previewIncoming = incoming;
    QTEST(models::previewText(record), "shown");
}

void MessageTextTest::namesAreNeverEmpty_data()
{
    QTest::addColumn<store::ChatKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    using store::ChatKind;
    QTest::newRow("named") << ChatKind::User << QStringLiteral("Aya\n") << QStringLiteral("Aya");
    QTest::newRow("nameless person")
        << ChatKind::User << QString() << QStringLiteral("Customer U00000");
    QTest::newRow("a name of nothing")
        << ChatKind::User << QStringLiteral("\u202E \n") << QStringLiteral("Customer U00000");
    QTest::newRow("nameless group")
        << ChatKind::Group << QString() << QStringLiteral("Group U00000");
    QTest::newRow("room") << ChatKind::Room << QString() << QStringLiteral("Room U00000");
}

void MessageTextTest::namesAreNeverEmpty()
{
    QFETCH(store::ChatKind, kind);
    QFETCH(QString, name);
    auto record = testing::conversation(1, 1);
    record.kind = kind;
    record.name = name;
    QTEST(models::shownName(record).remove(QStringLiteral("…")), "shown");
}

QTEST_GUILESS_MAIN(MessageTextTest)
#include "tst_models_message_text.moc"
