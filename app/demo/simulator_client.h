// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"
#include "relay/sse_parser.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <functional>

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
    //! Where a customer does something; the account is empty for the first one, the group and the
    //! room for the customer's own chat.
    struct Place
    {
        QString account;
        QString group;
        QString room;
    };
    //! Any LINE message object: text, sticker, image, video, audio, file, location.
    void sendMessage(const QString &from, const QJsonObject &message, const Place &place = {});
    //! A customer takes a message back; without an id the newest one there.
    void unsend(const QString &from, const QString &messageId = {}, const Place &place = {});

    //! For StoryClient and FaultClient: an order whose refusal failed() tells (nullptr: not sent),
    //! and a question. \a context ends with whoever asks.
    QNetworkReply *send(const QByteArray &method, const QString &path, const QJsonObject &body);
    QNetworkReply *sendBytes(const QByteArray &method, const QString &path, const QByteArray &body);
    void fetch(const QString &path, QObject *context,
               std::function<void(const QJsonDocument &)> take);

    //! The photo of a message as the simulator has it; not called when there is none.
    void fetchPhoto(const QString &messageId, const QString &account, QObject *context,
                    std::function<void(const QByteArray &)> take);

    //! Their ids in the order of the scenario; one empty one when there is only one.
    [[nodiscard]] const QStringList &accounts() const { return m_accounts; }
    //! Of all accounts, one after the other.
    [[nodiscard]] const QList<Phone> &phones() const { return m_phones; }
    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] const QString &faults() const { return m_faults; }

Q_SIGNALS:
    void phonesChanged(const QList<kidoku::demo::Phone> &phones);
    void callsChanged(const QList<kidoku::demo::Call> &calls);
    //! The simulator took the script.
    void faultsChanged(const QString &script);
    void failed(const QString &why);
    //! The stream is open: what was told before may have been missed.
    void following();
    //! An event of the simulator's stream.
    void told(const QString &kind, const QJsonObject &fact);

private:
    void readStream();
    void askAccounts();
    void fetchBytes(const QString &path, QObject *context,
                    std::function<void(const QByteArray &)> take);
    void gather();
    void act(const QString &path, QJsonObject body, const Place &place);
    void follow();
    void refresh();
    [[nodiscard]] QNetworkRequest request(const QString &path) const;

    QUrl m_simulator;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_stream;
    relay::SseParser m_parser;
    QTimer m_refresh;
    QTimer m_reconnect;
    QStringList m_accounts{QString()};
    QHash<QString, QList<Phone>> m_phonesOf; // by account, as told last
    QHash<QString, QList<Call>> m_callsOf;
    QList<Phone> m_phones;
    QList<Call> m_calls;
    QString m_faults;
};

} // namespace kidoku::demo
