// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/http.h"
#include "support/probe_console.h"
#include "support/program.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

//! Three real programs on loopback: simulator, relay, and the console without its window. A test
//! acts as customers (through the simulator) and as operator (through the console), and judges
//! by what the simulator says the customers' phones show.
namespace kidoku::testing {

class World
{
public:
    //! \a channel: its name at the relay; another one than "shop" has secrets of its own, too.
    explicit World(const QString &channel = QStringLiteral("shop"))
        : m_channel(channel)
    {}

    //! \a api: "token" or "user"; \a gateway: LINE is called through the relay.
    bool start(const QString &api = QStringLiteral("token"), bool gateway = true)
    {
        m_api = api;
        m_gateway = gateway;
        return startSimulator() && startRelay() && startConsole();
    }

    bool startSimulator()
    {
        m_simulator.setEnvironment(ownSecrets());
        return m_simulator.startServer({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                        QStringLiteral("--seed"), QStringLiteral("7")});
    }
    //! Keeps its port over restarts, as a real one does.
    bool startRelay()
    {
        m_relay = std::make_unique<Program>(QStringLiteral("kidoku-relay"));
        m_relay->setEnvironment(ownSecrets());
        const QString listen = QStringLiteral("127.0.0.1:%1").arg(m_relayPort);
        if (!m_relay->startServer({QStringLiteral("--listen"), listen, QStringLiteral("--data"),
                                   folder(QStringLiteral("relay")), QStringLiteral("--channel"),
                                   m_channel, QStringLiteral("--line-api"),
                                   m_simulator.url().toString()}))
            return false;
        m_relayPort = m_relay->port();
        return put(QStringLiteral("/_sim/delivery"),
                   {{QStringLiteral("webhook"), webhook().toString()},
                    {QStringLiteral("redelivery"), true}});
    }
    [[nodiscard]] QStringList consoleArguments() const
    {
        QStringList arguments{QStringLiteral("--relay"),   m_relay->url().toString(),
                              QStringLiteral("--channel"), m_channel,
                              QStringLiteral("--data"),    folder(QStringLiteral("console")),
                              QStringLiteral("--api"),     m_api};
        if (m_gateway)
            arguments += QStringLiteral("--gateway");
        else
            arguments += {QStringLiteral("--line-api"), m_simulator.url().toString()};
        return arguments;
    }
    bool startConsole()
    {
        if (!m_console.start(consoleArguments(), ownSecrets()))
            return false;
        m_console.order(QStringLiteral("hold 0"));
        return true;
    }
    static QMap<QString, QString> secrets()
    {
        return {{QStringLiteral("KIDOKU_CHANNEL_SECRET"), QString::fromUtf8(channelSecret())},
                {QStringLiteral("KIDOKU_ACCESS_TOKEN"), QStringLiteral("line-token-1")},
                {QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QStringLiteral("console-token-1")}};
    }

    [[nodiscard]] QMap<QString, QString> ownSecrets() const
    {
        QMap<QString, QString> own = secrets();
        if (m_channel != QLatin1String("shop")) {
            for (QString &secret : own)
                secret += QLatin1Char('-') + m_channel;
        }
        return own;
    }

    [[nodiscard]] ProbeConsole &console() { return m_console; }
    [[nodiscard]] Program &relay() { return *m_relay; }
    [[nodiscard]] Program &simulator() { return m_simulator; }
    void killRelay() { m_relay->kill9(); }
    [[nodiscard]] QUrl webhook() const
    {
        return m_relay->url(QStringLiteral("/webhook/") + m_channel);
    }
    static QByteArray channelSecret() { return QByteArrayLiteral("0123456789abcdef"); }

    //! A customer writes; the user id.
    QString write(const QString &from, const QString &text)
    {
        return httpJson("POST", m_simulator.url(QStringLiteral("/_sim/messages")),
                        {{QStringLiteral("from"), from},
                         {QStringLiteral("message"),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                      {QStringLiteral("text"), text}}}})
            .object()
            .value(QLatin1String("userId"))
            .toString();
    }
    bool put(const QString &path, const QJsonObject &body)
    {
        return httpJson("PUT", m_simulator.url(path), body).status / 100 == 2;
    }
    //! For the mark paths only, so that profiles and bot info do not use the script up.
    bool faultMarks(const QString &script)
    {
        const QString path = m_api == QLatin1String("user")
            ? QStringLiteral("/v2/bot/message/markAsRead")
            : QStringLiteral("/v2/bot/chat/markAsRead");
        return put(QStringLiteral("/_sim/faults"),
                   {{QStringLiteral("script"), script}, {QStringLiteral("path"), path}});
    }
    bool account(const QJsonObject &changes)
    {
        return put(QStringLiteral("/_sim/account"), changes);
    }

    QJsonArray phone(const QString &userId)
    {
        const QJsonArray chats
            = http("GET", m_simulator.url(QStringLiteral("/_sim/chats"))).array();
        for (const QJsonValue &chat : chats) {
            if (chat.toObject().value(QLatin1String("userId")).toString() == userId)
                return chat.toObject().value(QLatin1String("messages")).toArray();
        }
        return {};
    }
    //! How many messages of that customer show Read on the phone.
    int shownRead(const QString &userId)
    {
        int count = 0;
        const QJsonArray messages = phone(userId);
        for (const QJsonValue &message : messages) {
            const QJsonValue readAt = message.toObject().value(QLatin1String("readAt"));
            count += readAt.isNull() || readAt.isUndefined() ? 0 : 1;
        }
        return count;
    }
    //! Statuses of the mark calls that LINE saw, oldest first; 0 stands for "no answer".
    QList<int> markCalls()
    {
        QList<int> statuses;
        const QJsonArray calls
            = http("GET", m_simulator.url(QStringLiteral("/_sim/calls"))).array();
        for (const QJsonValue &value : calls) {
            const QJsonObject call = value.toObject();
            if (call.value(QLatin1String("path")).toString().endsWith(QLatin1String("/markAsRead")))
                statuses.append(call.value(QLatin1String("status")).toInt());
        }
        return statuses;
    }

    //! How often a console asked for somebody's profile.
    int profileCalls()
    {
        int count = 0;
        const QJsonArray calls
            = http("GET", m_simulator.url(QStringLiteral("/_sim/calls"))).array();
        for (const QJsonValue &value : calls)
            count += value.toObject()
                         .value(QLatin1String("path"))
                         .toString()
                         .startsWith(QLatin1String("/v2/bot/profile/"))
                ? 1
                : 0;
        return count;
    }

    //! Asks again and again until it is true; false after \a timeoutMs.
    static bool eventually(const std::function<bool()> &condition, int timeoutMs = 30'000)
    {
        return QTest::qWaitFor(condition, timeoutMs);
    }

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_channel;
    QString m_api = QStringLiteral("token");
    bool m_gateway = true;
    Program m_simulator{QStringLiteral("kidoku-linesim")};
    std::unique_ptr<Program> m_relay;
    int m_relayPort = 0;
    ProbeConsole m_console;
};

} // namespace kidoku::testing
