// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window_rig.h"

#include <QAbstractButton>

namespace kidoku::testing {

struct ShopLine
{
    int minutesAgo;
    bool incoming;
    QString text;
    store::MessageKind kind = store::MessageKind::Text;
};

//! People who write in several languages, in every state that a row can have.
class Shop : public WindowRig
{
public:
    bool fill()
    {
        if (!start())
            return false;
        anna = person(QStringLiteral("Anna Weiss"),
                      {{60 * 26, true, QStringLiteral("Can I change the colour of the ribbon?")}});
        tanaka = person(QString::fromUtf8("田中 大輔"),
                        {{25, true, QString::fromUtf8("注文番号は 4471 です")}});
        kenji = person(QStringLiteral("Kenji T."),
                       {{12, true, QString::fromUtf8("こんにちは")},
                        {11, true, {}, store::MessageKind::Image}});
        lin = person(QString::fromUtf8("林 怡君"), {{4, true, QString::fromUtf8("謝謝!")}});
        somchai
            = person(QStringLiteral("Somchai P."), {{1, true, {}, store::MessageKind::Sticker}});
        sato = person(
            QString::fromUtf8("佐藤 美咲"),
            {{30, true, QString::fromUtf8("おはようございます。昨日お願いした花束の件です。")},
             {28, false, QString::fromUtf8("おはようございます。確認いたします。")},
             {2, true, QString::fromUtf8("配達先の住所を変更したいのですが")},
             {1, true, QString::fromUtf8("新宿区西新宿 2-8-1"), store::MessageKind::Location},
             {0, true, QString::fromUtf8("配達は午後でも大丈夫ですか?")}});
        return open();
    }
    //! Marks go out and end in every way there is.
    void play()
    {
        script({200});
        QVERIFY(mark(anna).ok());
        advance(std::chrono::seconds(4));
        QTRY_COMPARE(conversation(anna).unread, 0);
        script({200});
        QVERIFY(mark(lin).ok());
        advance(std::chrono::seconds(4));
        QTRY_COMPARE(conversation(lin).unread, 0);
        script({400});
        QVERIFY(mark(kenji).ok());
        advance(std::chrono::seconds(4));
        QTRY_COMPARE(state(kenji), MarkState::Failed);
        server.then([](const HttpExchangePtr &) {}); // never answers
        QVERIFY(mark(tanaka).ok());
        advance(std::chrono::seconds(4));
        QTRY_COMPARE(state(tanaka), MarkState::Sending);
        window->findChild<QAbstractButton *>(QStringLiteral("viewAll"))->click();
        list()->choose(sato);
        QTRY_COMPARE(conversation(sato).unseen, 0);
        script({503, 503, 503});
        QVERIFY(mark(sato).ok());
        advance(std::chrono::seconds(4));
        QTRY_COMPARE(status(sato).attempts, 1);
        QTRY_COMPARE(state(sato), MarkState::Waiting);
        advance(std::chrono::seconds(2));
        QTRY_COMPARE(status(sato).attempts, 2);
        QTRY_COMPARE(state(sato), MarkState::Waiting);
    }

    ConversationId anna, tanaka, kenji, lin, somchai, sato;

private:
    ConversationId person(const QString &name, const QList<ShopLine> &lines)
    {
        auto written = store->write([=, this](store::Database &database,
                                              store::ChangeSet &changes) {
            const auto id = store::inbox::conversationOf(
                database,
                {config.account, store::ChatKind::User, {QStringLiteral("U4f1c0a77") + name}});
            for (const ShopLine &line : lines) {
                store::Message message;
                message.conversation = id;
                message.id = {QString::number(++m_next)};
                message.eventId = {QStringLiteral("e%1").arg(m_next)};
                message.kind = line.kind;
                message.text = line.text;
                message.incoming = line.incoming;
                message.hasReadToken = line.incoming;
                message.position = store::positionOf(
                    clock.now() - std::chrono::minutes(line.minutesAgo), message.id);
                store::inbox::addMessage(database, message,
                                         line.incoming ? core::Secret("token") : core::Secret());
            }
            store::inbox::setName(database, id, name, {});
            store::inbox::touch(database, {id}, changes);
            return id;
        });
        return finishes(written) && written.result().ok() ? written.result().value()
                                                          : ConversationId();
    }

    int m_next = 5000;
};

} // namespace kidoku::testing
