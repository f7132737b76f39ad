// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

//! The demonstration's end of the simulator's control API (interfaces.md, "/_sim/"). Follows the
//! simulator's stream: each event there is a hint to look again, so that what is shown is always
//! the simulator's own state. Refuses any host but loopback. GUI thread.
namespace kidoku::demo {

class SimulatorClient : public QObject
{
    Q_OBJECT

public:
    //! \a simulator is the base URL; not loopback: nothing is ever sent and failed() says so.
    explicit SimulatorClient(QUrl simulator, QObject *parent = nullptr);

    void start();

    //! Script of interfaces.md, such as "500x2,ok"; empty clears. \a path limits it.
    void setFaults(const QString &script, const QString &path = {});
    void setAccount(const QJsonObject &changes);
    //! A customer of that name writes a text.
    void sendText(const QString &from, const QString &text);
    //! Any LINE message object.
    void sendMessage(const QString &from, const QJsonObject &message);
    //! Webhooks go to \a webhook from now on, and then the scenario starts to play.
    void play(const QUrl &webhook);

    [[nodiscard]] const QList<Phone> &phones() const { return m_phones; }
    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] const QString &faults() const { return m_faults; }

Q_SIGNALS:
    void phonesChanged(const QList<kidoku::demo::Phone> &phones);
    void callsChanged(const QList<kidoku::demo::Call> &calls);
    //! The simulator took the script.
    void faultsChanged(const QString &script);
    void failed(const QString &why);

private:
    void follow();
    void refresh();
    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    void fetch(const QString &path, std::function<void(const QJsonArray &)> take);
    QNetworkReply *send(const QByteArray &method, const QString &path, const QJsonObject &body);

    QUrl m_simulator;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_stream;
    QTimer m_refresh;
    QTimer m_reconnect;
    QList<Phone> m_phones;
    QList<Call> m_calls;
    QString m_faults;
};

} // namespace kidoku::demo
