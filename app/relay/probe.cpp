// SPDX-License-Identifier: Apache-2.0
#include "relay/probe.h"

#include "relay/console_request.h"
#include "relay/own_records.h"
#include "relay/wire.h"

#include <QHostInfo>
#include <QLocale>

#include <algorithm>

namespace kidoku::relay {

namespace {

constexpr core::Milliseconds clockTolerance = std::chrono::seconds(60);

std::optional<core::Timestamp> dateOf(const QNetworkReply &reply)
{
    // Day and time on their own: an hour that the summer time skips would be none at all.
    constexpr qsizetype dayLength = 16; // "Mon, 23 Nov 2026"
    const QString text = QString::fromLatin1(reply.rawHeader("Date"));
    const QDate day = QLocale::c().toDate(text.left(dayLength), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(text.mid(dayLength), QStringLiteral(" hh:mm:ss 'GMT'"));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return core::Timestamp{QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()};
}

ProbeFault faultOf(const QList<QSslError> &errors)
{
    const auto any = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    if (any({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return ProbeFault::OutOfDate;
    // One that nobody trusts may claim any name: the trust comes first.
    const bool isTrusted = std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch;
    });
    if (!errors.isEmpty() && isTrusted)
        return ProbeFault::WrongName;
    return errors.isEmpty() ? ProbeFault::TlsBroken : ProbeFault::Untrusted;
}

ProbeFault faultOf(const StreamOutcome &outcome, const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (outcome.trouble) {
    case StreamTrouble::TokenRefused:
        return ProbeFault::KeyRefused;
    case StreamTrouble::NoSuchChannel:
        return ProbeFault::NoSuchChannel;
    case StreamTrouble::NotAStream:
        return status >= 300 ? ProbeFault::Redirected : ProbeFault::NotAStream;
    default:
        return ProbeFault::ServerFault;
    }
}

} // namespace

Probe::Probe(StreamConfig config, const core::Clock &clock, core::Milliseconds patience,
             QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_clock(clock)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        // A closed door of a firewall looks like this; past the connection it is the server.
        fail(m_next,
             m_next == ProbeStage::Connect ? ProbeFault::NotReachable : ProbeFault::NoAnswer);
    });
}

Probe::~Probe()
{
    m_done = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

bool Probe::isTls() const
{
    return m_config.url.scheme() == QLatin1String("https");
}

void Probe::start()
{
    m_time.start();
    m_patience.start();
    // Never from inside start(): who calls may still be connecting.
    QMetaObject::invokeMethod(this, &Probe::lookUp, Qt::QueuedConnection);
}

void Probe::lookUp()
{
    if (!isHttpAddress(m_config.url)) {
        fail(ProbeStage::Name, ProbeFault::BadAddress);
        return;
    }
    if (line::goesThroughProxy(m_config.network.proxy, m_config.url)) {
        pass(ProbeStage::Name, ProbeFault::None, QStringLiteral("proxy"));
        open();
        return;
    }
    QHostInfo::lookupHost(m_config.url.host(), this, [this](const QHostInfo &host) {
        if (m_done)
            return;
        if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
            fail(ProbeStage::Name, ProbeFault::NoSuchHost, safeLine(host.errorString(), m_config));
            return;
        }
        pass(ProbeStage::Name, ProbeFault::None, host.addresses().constFirst().toString());
        open();
    });
}

void Probe::open()
{
    const auto request = streamRequest(m_config, {});
    if (!request) {
        m_next = ProbeStage::SignIn;
        fail(ProbeStage::SignIn, ProbeFault::BadKey);
        return;
    }
    m_network = new QNetworkAccessManager(this);
    line::useProxy(*m_network, m_config.network.proxy);
    m_reply = m_network->get(*request);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { reach(ProbeStage::SignIn); });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    // Queued, since a reply that is aborted while it announces its head gets confused.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Probe::takeHead, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &Probe::takeBytes, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Probe::takeEnd, Qt::QueuedConnection);
}

void Probe::reach(ProbeStage stage)
{
    if (m_next <= ProbeStage::Connect && stage > ProbeStage::Connect)
        pass(ProbeStage::Connect);
    if (m_next <= ProbeStage::Tls && stage > ProbeStage::Tls)
        pass(ProbeStage::Tls, isTls() ? ProbeFault::None : ProbeFault::NoTls);
}

void Probe::takeHead()
{
    if (m_done || m_hasHead || !m_reply
        || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return;
    // The proxy's own refusal; takeEnd() tells of it.
    constexpr int proxyAuthentication = 407;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == proxyAuthentication)
        return;
    m_hasHead = true;
    reach(ProbeStage::SignIn);
    if (const auto refusal = refusalOf(*m_reply, false)) {
        fail(ProbeStage::SignIn, faultOf(*refusal, *m_reply), refusal->detail);
        return;
    }
    pass(ProbeStage::SignIn);
    // Other kinds say nothing when a stream opens.
    if (m_config.profile.kind == Kind::Kidoku)
        return;
    pass(ProbeStage::Version);
    judgeClock();
    pass(ProbeStage::Stream);
    conclude(!m_clockIsOff);
}

void Probe::takeBytes()
{
    takeHead();
    if (m_done || !m_hasHead)
        return;
    QList<SseEvent> events;
    const auto fault = m_parser.feed(m_reply->readAll(), events);
    if (events.isEmpty() && fault == SseParser::Fault::None)
        return;
    Record record;
    const bool isOwn
        = !events.isEmpty() && decodeOwnRecord(events.constFirst(), m_config.profile, record);
    const auto *ready = isOwn ? std::get_if<ReadyRecord>(&record.body) : nullptr;
    // Other kinds greet with the same word and no epoch.
    if (!ready || ready->epoch.isEmpty()) {
        fail(ProbeStage::Version, ProbeFault::OtherKind);
        return;
    }
    judgeVersion();
    if (m_done)
        return;
    judgeClock();
    pass(ProbeStage::Stream);
    conclude(!m_clockIsOff);
}

void Probe::judgeVersion()
{
    const QByteArray said = m_reply->rawHeader(wire::protocolHeader.latin1()).trimmed();
    bool isNumber = false;
    const int protocol = said.toInt(&isNumber);
    if (!said.isEmpty() && (!isNumber || protocol > wire::protocol))
        fail(ProbeStage::Version, ProbeFault::TooNew);
    else
        pass(ProbeStage::Version);
}

void Probe::judgeClock()
{
    const auto date = dateOf(*m_reply);
    if (!date)
        return;
    ProbeFinding finding;
    finding.stage = ProbeStage::Clock;
    finding.ahead = m_clock.now() - *date;
    finding.passed = std::chrono::abs(finding.ahead) <= clockTolerance;
    m_clockIsOff = !finding.passed;
    if (m_clockIsOff)
        finding.fault = ProbeFault::ClockOff;
    tell(finding);
}

void Probe::takeEnd()
{
    if (m_done)
        return;
    takeBytes();
    if (m_done)
        return;
    const QString detail = safeLine(m_reply->errorString(), m_config);
    const auto error = m_reply->error();
    if (error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError) {
        fail(ProbeStage::Connect, ProbeFault::ProxyFailed, detail);
    } else if (m_hasHead) {
        fail(m_next, ProbeFault::Ended);
    } else if (error == QNetworkReply::SslHandshakeFailedError || !m_tlsErrors.isEmpty()) {
        if (m_next == ProbeStage::Connect)
            pass(ProbeStage::Connect);
        fail(ProbeStage::Tls, faultOf(m_tlsErrors),
             m_tlsErrors.isEmpty() ? detail
                                   : safeLine(m_tlsErrors.constFirst().errorString(), m_config));
    } else if (error == QNetworkReply::RemoteHostClosedError) {
        // It took the connection and said nothing.
        reach(ProbeStage::SignIn);
        fail(m_next, ProbeFault::Ended, detail);
    } else {
        fail(m_next, ProbeFault::NotReachable, detail);
    }
}

void Probe::pass(ProbeStage stage, ProbeFault remark, const QString &detail)
{
    ProbeFinding finding;
    finding.stage = stage;
    finding.passed = true;
    finding.fault = remark;
    finding.detail = detail;
    tell(finding);
}

void Probe::fail(ProbeStage stage, ProbeFault fault, const QString &detail)
{
    ProbeFinding finding;
    finding.stage = stage;
    finding.fault = fault;
    finding.detail = detail;
    tell(finding);
    conclude(false);
}

void Probe::tell(ProbeFinding finding)
{
    if (m_done)
        return;
    m_next = static_cast<ProbeStage>(static_cast<int>(finding.stage) + 1);
    finding.took = core::Milliseconds(m_time.restart());
    Q_EMIT found(finding);
}

void Probe::conclude(bool passed)
{
    if (std::exchange(m_done, true))
        return;
    m_patience.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    Q_EMIT finished(passed);
}

} // namespace kidoku::relay
