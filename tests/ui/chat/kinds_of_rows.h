// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "thread_fixture.h"

//! A group's chat with every kind of row that there is, for looking at and painting.
namespace kidoku::testing {

inline QList<store::Message> kindsOfRows(const ThreadFixture &chat)
{
    using store::MessageKind;
    QList<store::Message> list;
    int number = 0;
    const core::LineChatId aya{QStringLiteral("Uaya")};
    const core::LineChatId ben{QStringLiteral("Uben")};
    const auto add = [&](MessageKind kind, const core::LineChatId &who, const char *text,
                         const QByteArray &detail = {}) -> store::Message & {
        auto message = chat.text(++number * 20, QStringLiteral(" "));
        message.kind = kind;
        message.sender = who;
        message.text = QString::fromUtf8(text);
        message.detail = detail;
        list.append(message);
        return list.last();
    };
    const auto event = [&](const char *type, const QByteArray &detail = {}) {
        add(MessageKind::System, {}, type, detail);
    };
    event("join");
    event("memberJoined", R"({"members":["Uaya","Uben"],"count":2})");
    add(MessageKind::Text, aya, "おはようございます (smile) @Aozora @Ben 花束の件です。",
        R"({"emojis":[{"index":11,"length":7}],"mentionees":[{"index":19,"length":7,"isSelf":true},)"
        R"({"index":27,"length":4}]})");
    add(MessageKind::Text, aya,
        "The order is at https://shop.example/orders/4471?lang=ja. Thanks!");
    const QString quoted = list.last().id.value;
    add(MessageKind::Text, ben, "Yes, that one.",
        "{\"quotedMessageId\":\"" + quoted.toUtf8() + "\"}");
    add(MessageKind::Text, ben, "And this?", R"({"quotedMessageId":"999999999"})");
    add(MessageKind::Image, ben, "", R"({})");
    for (int i = 1; i <= 3; ++i)
        add(MessageKind::Image, aya, "",
            R"({"imageSetId":"s","imageSetTotal":3,"imageSetIndex":)" + QByteArray::number(i)
                + "}");
    add(MessageKind::Video, aya, "", R"({"duration":65000})");
    add(MessageKind::Audio, ben, "", R"({"duration":5000})");
    add(MessageKind::File, ben, "見積書 2026年11月.pdf", R"({"fileSize":204800})");
    add(MessageKind::File, ben,
        "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\xe2\x80\xae"
        "fdp.exe");
    add(MessageKind::Location, aya, "新宿区西新宿",
        R"({"address":"東京都新宿区西新宿2-8-1","latitude":35.6895,"longitude":139.6917})");
    add(MessageKind::Sticker, aya, "ありがとう");
    add(MessageKind::Unknown, aya, "hologram");
    add(MessageKind::Text, aya, "answered elsewhere", R"({"standby":true})");
    add(MessageKind::Text, ben, "").unsentAt = {ThreadFixture::start + 1000};
    add(MessageKind::Text, {}, "おはようございます。確認いたします。", R"({"state":"sent"})")
        .incoming
        = false;
    add(MessageKind::Text, {}, "Sending this", R"({"state":"sending"})").incoming = false;
    add(MessageKind::Text, {}, "This one failed", R"({"state":"failed"})").incoming = false;
    event("postback", R"({"data":"action=buy&item=111","params":{"date":"2026-12-01"}})");
    event("videoPlayComplete", R"({"trackingId":"t-1"})");
    event("beacon", R"({"type":"enter","hwid":"d41d8cd98f"})");
    event("accountLink", R"({"result":"failed"})");
    event("membership", R"({"type":"renewed","membershipId":3189})");
    event("module", R"({"type":"detached","reason":"bot_deleted"})");
    event("telepathy");
    event("memberLeft", R"({"members":["Uben"],"count":1})");
    QString longText;
    for (int line = 1; line <= 60; ++line)
        longText += QStringLiteral("Line %1 of a long message\n").arg(line);
    add(MessageKind::Text, aya, longText.toUtf8().constData());
    return list;
}

} // namespace kidoku::testing
