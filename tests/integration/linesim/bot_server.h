// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

//! A bot server on loopback that takes webhooks down as they are. Lives in the test's thread and
//! answers while its event loop runs (QTRY_…).
namespace kidoku::testing {

struct Hook
{
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    int connection = 0;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    //! The first event.
    [[nodiscard]] QJsonObject event() const;
    [[nodiscard]] QString eventId() const;
};

class BotServer : public QObject
{
    Q_OBJECT

public:
    explicit BotServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    //! What it answers; 0: nothing at all.
    void setStatus(int status) { m_status = status; }
    //! Closes each connection after its answer, without saying so before.
    void setClosing(bool closing) { m_closing = closing; }
    [[nodiscard]] const QList<Hook> &hooks() const { return m_hooks; }
    void clear() { m_hooks.clear(); }
    //! Answers what it has left without an answer so far, the newest first.
    void answerAll();
    void close() { m_server.close(); }

private:
    void takeConnection();
    void answer(QTcpSocket &socket);

    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_unanswered;
    QList<Hook> m_hooks;
    int m_status = 200;
    bool m_closing = false;
    int m_connections = 0;
};

} // namespace kidoku::testing
