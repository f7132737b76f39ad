// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/when_done.h"
#include "line/signature.h"
#include "main/session.h"
#include "support/await.h"
#include "support/scripted_http_server.h"
#include "unit/inbox/inbox_fixture.h"

#include <QTemporaryDir>
#include <QTest>

//! The real wiring of one account between a relay and a LINE that the test plays.
namespace kidoku::testing {

inline const QString sato = QStringLiteral("U1");

//! Answers by path; refuses every token but the one that is good.
class TokenServer : public ScriptedHttpServer
{
public:
    explicit TokenServer(const QByteArray &token)
        : goodToken(token)
    {
        if (!listen())
            qFatal("no port on loopback");
        otherwise([this](const HttpExchangePtr &exchange) { route(exchange); });
    }

    //! How many requests to a path that begins so came with that token.
    [[nodiscard]] qsizetype asked(const QByteArray &path, const QByteArray &token) const
    {
        return std::count_if(exchanges().begin(), exchanges().end(), [&](const auto &exchange) {
            return exchange->request().target.startsWith(path)
                && exchange->request().header("authorization") == "Bearer " + token;
        });
    }
    //! Bodies of the acts that came with the good token.
    [[nodiscard]] QList<QJsonObject> acts() const
    {
        QList<QJsonObject> bodies;
        for (const auto &exchange : exchanges()) {
            if (exchange->request().target.startsWith("/acts/")
                && exchange->request().header("authorization") == "Bearer " + goodToken)
                bodies.append(QJsonDocument::fromJson(exchange->request().body).object());
        }
        return bodies;
    }

    QByteArray goodToken;
    QByteArray frames; //!< what an event stream begins with
    QString botId = bot;
    bool takesActs = true;
    bool knowsBot = true;
    QString displayName = QStringLiteral("Aozora");
    QString chatMode = QStringLiteral("chat");
    QString webhook = QStringLiteral("https://relay.example/webhook/shop"); //!< registered

private:
    void route(const HttpExchangePtr &exchange)
    {
        const QByteArray path = exchange->request().target;
        if (exchange->request().header("authorization") != "Bearer " + goodToken) {
            answerWith(401, "{}")(exchange);
        } else if (path.startsWith("/events/")) {
            exchange->send(eventStreamHead() + "event: ready\ndata: {\"epoch\":\"01J\"}\n\n"
                           + frames);
        } else if (path.startsWith("/acts/")) {
            if (takesActs)
                answerWith(200, "{}")(exchange);
        } else if (path.endsWith("/v2/bot/info")) {
            if (!knowsBot)
                return answerWith(500, "{}")(exchange);
            answerWith(200,
                       QJsonDocument(QJsonObject{{QStringLiteral("userId"), botId},
                                                 {QStringLiteral("basicId"), QStringLiteral("@a")},
                                                 {QStringLiteral("displayName"), displayName},
                                                 {QStringLiteral("chatMode"), chatMode},
                                                 {QStringLiteral("markAsReadMode"),
                                                  chatMode == QLatin1String("chat")
                                                      ? QStringLiteral("manual")
                                                      : QStringLiteral("auto")}})
                           .toJson())(exchange);
        } else if (path.endsWith("/webhook/endpoint")) {
            answerWith(200,
                       QJsonDocument(QJsonObject{{QStringLiteral("endpoint"), webhook},
                                                 {QStringLiteral("active"), true}})
                           .toJson())(exchange);
        } else if (path.endsWith("/webhook/test")) {
            answerWith(200, R"({"success":true,"statusCode":200,"reason":"OK"})")(exchange);
        } else if (path.endsWith("/markAsRead")) {
            answerWith(200, "{}")(exchange);
        } else {
            answerWith(404, "{}")(exchange);
        }
    }
};

inline QByteArray frameOf(qint64 seq, const QByteArray &body, const QByteArray &secret)
{
    return "id: 1766286908000-" + QByteArray::number(seq) + "\ndata: {\"bodyB\":\""
        + body.toBase64() + R"(","x-line-signature":")"
        + line::signatureOf(body, core::Secret(secret)) + R"(","x-relay-seq":")"
        + QByteArray::number(seq) + R"(","x-relay-epoch":"01J"})" + "\n\n";
}

struct SessionRig
{
    QTemporaryDir dir;
    TokenServer relay{"console"};
    TokenServer line{"access"};
    core::SystemClock clock;
    std::unique_ptr<core::Settings> settings;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<app::Session> session;
    inbox::Account own;

    SessionRig()
    {
        settings = std::make_unique<core::Settings>(dir.filePath(QStringLiteral("kidoku.ini")));
        settings->set(core::Setting::HoldSeconds, 0);
        own.id = account;
        own.relay = relay.url(QString());
        own.lineApi = line.url(QString());
        own.channelSecrets = {core::Secret("secret")};
        own.consoleToken = core::Secret("console");
        own.accessToken = core::Secret("access");
    }
    void open()
    {
        session.reset();
        store.reset();
        store = std::make_unique<store::Store>(dir.filePath(QStringLiteral("kidoku.sqlite")));
        session = std::make_unique<app::Session>(own, *store, *settings, clock);
        if (!await(store->open()))
            qFatal("cannot open the store");
        bool recalled = false;
        session->recall([&recalled] { recalled = true; });
        if (!QTest::qWaitFor([&recalled] { return recalled; }, 30'000))
            qFatal("the store does not answer");
    }
    void start()
    {
        open();
        session->begin(own);
    }
    template <typename Job>
    auto read(Job job) const
    {
        return await(store->read(std::move(job))).value();
    }
    [[nodiscard]] qsizetype messages() const
    {
        return read([](store::Database &database) {
            const auto id = store::inbox::findConversation(database, account, {sato});
            return id ? store::inbox::messages(database, *id, {{}, {}, 1000}).size() : 0;
        });
    }
    [[nodiscard]] core::ConversationId conversation() const
    {
        return read([](store::Database &database) {
            return store::inbox::findConversation(database, account, {sato})
                .value_or(core::ConversationId());
        });
    }
    [[nodiscard]] qsizetype logged(store::LogWhat what) const
    {
        return read([what](store::Database &database) {
            auto rows = store::log::page(database, 0, 1'000'000);
            rows.removeIf([what](const store::LogEntry &entry) { return entry.what != what; });
            return rows.size();
        });
    }
};

} // namespace kidoku::testing
