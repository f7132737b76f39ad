// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/listen_address.h"
#include "core/log.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

//! LINE's platform on loopback: people who write, signed webhooks out, LINE's API in, faults on
//! demand, a control API under /_sim/. It contacts nothing but loopback.
namespace kidoku::linesim {

//! Restarts the relay behind the webhook and tells, from any thread, when it is back: empty, or why
//! it is not.
using RelayRestarter = std::function<void(std::function<void(QString)> done)>;

struct ServerConfig
{
    //! Loopback only; port 0 lets the system choose.
    core::ListenAddress listen{QStringLiteral("127.0.0.1"), 0};
    //! A second port, which no fault closes; loopback only. Empty host: none.
    core::ListenAddress control;
    //! Where events go: plain http on loopback. Empty: nowhere, until
    //! `PUT /_sim/delivery {"webhook": URL}` names a place.
    QUrl webhook;
    //! Every id, token and request id is a function of this number.
    quint64 seed = 1;
    //! Signs webhooks. Empty: made from the seed; see Server::channelSecret().
    core::Secret channelSecret;
    //! What LINE's API asks for. Empty: made from the seed; see Server::accessToken().
    core::Secret accessToken;
    //! Text of a scenario file; empty: none.
    QByteArray scenario;
    //! Play the scenario at the start and after each reset. Otherwise it waits for
    //! `POST /_sim/scenario {"action":"start"}`.
    bool playAtStart = true;
    //! Steps with `wait` do not wait.
    bool autoplay = true;
    //! Of what plays at the start; 1 … 100.
    double speed = 1.0;
    //! Time of everything that the simulator writes, and of everything it waits for but slow
    //! answers; null is the system's clock. See poll().
    std::shared_ptr<const core::Clock> clock;
    //! Webhooks of an account leave one by one: they arrive in the same order in every run.
    bool serial = false;
    //! Instead: the scenario's `clock` and its steps. Two runs are then equal to the millisecond.
    bool storyTime = false;
    //! What the fault `relay-restart` calls; none: it says that it cannot.
    RelayRestarter relayRestart;
    //! Plays the scenario once, each step waiting until its claims are settled; then this hears, on
    //! the simulator's thread, of all of them (as GET /_sim/expectations) and whether all held.
    std::function<void(QJsonArray claims, bool allHold)> judged;
};

//! How a console or a relay reaches one account of the simulator.
struct AccountAccess
{
    QString id; //!< as in the scenario; empty: the only one
    QString displayName;
    bool oldApi = false; //!< the story uses LINE's old Mark as read API here
    core::Secret channelSecret;
    core::Secret accessToken;
};

//! A running simulator with a thread of its own, which owns all state. All methods may be called
//! from any thread; the destructor stops.
class Server
{
public:
    //! Returns when the port is open; the error is one line for the user (a port in use, a wrong
    //! address, a scenario with its first fault).
    static core::Result<std::unique_ptr<Server>, QString> start(ServerConfig config,
                                                                core::Log log = core::Log());
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] quint16 port() const;
    //! `http://127.0.0.1:PORT`, the base of both LINE's API and the control API.
    [[nodiscard]] QUrl url() const;
    //! The base of the control API on the port that no fault closes; url() when there is none.
    [[nodiscard]] QUrl controlUrl() const;
    //! Of the first account.
    [[nodiscard]] core::Secret channelSecret() const;
    [[nodiscard]] core::Secret accessToken() const;
    //! In the order of the scenario, at least one.
    [[nodiscard]] QList<AccountAccess> accounts() const;
    //! What time it is on the simulated platform.
    [[nodiscard]] std::shared_ptr<const core::Clock> clock() const;

    //! Where an account's events go from now on: http on loopback. Unknown accounts and other
    //! addresses are passed over.
    void setWebhook(const QString &account, const QUrl &webhook);
    //! Plays the scenario from its beginning; nothing when there is none.
    void play(double speed);
    //! For a clock that is moved by hand: does what is due at its time, then \a told hears, on the
    //! simulator's thread, whether all is quiet: no call waits, no webhook is on its way.
    void poll(std::function<void(bool quiet)> told);
    //! Closes the port and all connections and waits for the thread (well under a second).
    void stop();

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace kidoku::linesim
