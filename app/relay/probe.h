// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/sse_parser.h"
#include "relay/stream_request.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <optional>

//! Opens a relay's stream once and tells how far it came, stage by stage: for a person who sets a
//! console up and wants to know which part is wrong. Takes no records and keeps no cursor. One
//! object per run; found() comes once per stage in the order of ProbeStage, then finished().
namespace kidoku::relay {

enum class ProbeStage {
    Name,    //!< the host's name has an address
    Connect, //!< something listens there
    Tls,     //!< its certificate is good, or there is none to check
    SignIn,  //!< it takes the key and knows the channel
    Version, //!< it is a relay of the expected kind that this console understands
    Clock,   //!< its clock agrees with this computer's; left out when it does not tell
    Stream,  //!< it streams
};

enum class ProbeFault {
    None,
    BadAddress,
    NoSuchHost,
    NotReachable,
    ProxyFailed, //!< the proxy in between is not there, or refuses its user
    NoAnswer,    //!< nothing within the patience
    NoTls,       //!< passed, but what goes there can be read on the way
    WrongName,   //!< the certificate is another host's
    OutOfDate,   //!< the certificate has run out, or is not valid yet
    Untrusted,
    TlsBroken, //!< no TLS spoken there, or none in common
    KeyRefused,
    BadKey, //!< has characters that cannot be sent
    NoSuchChannel,
    Redirected,
    NotAStream,
    ServerFault,
    OtherKind, //!< streams, but not as this kind of relay does
    TooNew,
    ClockOff,
    Ended,
};

struct ProbeFinding
{
    ProbeStage stage = ProbeStage::Name;
    bool passed = false;
    ProbeFault fault = ProbeFault::None;
    QString detail;              //!< one line, redacted; may be empty
    core::Milliseconds ahead{0}; //!< of ClockOff: this computer's clock minus the relay's
    core::Milliseconds took{0};  //!< since the last finding
};

class Probe : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives this.
    Probe(StreamConfig config, const core::Clock &clock, core::Milliseconds patience,
          QObject *parent = nullptr);
    ~Probe() override;

    void start();

Q_SIGNALS:
    void found(const kidoku::relay::ProbeFinding &finding);
    void finished(bool passed);

private:
    void lookUp();
    void open();
    void takeHead();
    void takeBytes();
    void takeEnd();
    void judgeVersion();
    void judgeClock();
    //! Every stage before \a stage has passed too.
    void reach(ProbeStage stage);
    void pass(ProbeStage stage, ProbeFault remark = ProbeFault::None, const QString &detail = {});
    void fail(ProbeStage stage, ProbeFault fault, const QString &detail = {});
    void tell(ProbeFinding finding);
    void conclude(bool passed);
    [[nodiscard]] bool isTls() const;

    StreamConfig m_config;
    const core::Clock &m_clock;
    QTimer m_patience;
    QElapsedTimer m_time;
    SseParser m_parser;
    QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr;
    QList<QSslError> m_tlsErrors;
    ProbeStage m_next = ProbeStage::Name; //!< the first that is not decided
    bool m_hasHead = false;
    bool m_clockIsOff = false;
    bool m_done = false;
};

} // namespace kidoku::relay
