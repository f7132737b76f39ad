// SPDX-License-Identifier: Apache-2.0
#include "call_p.h"

#include "core/text.h"
#include "http_text_p.h"
#include "one_shot_body_p.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace kidoku::line {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;
constexpr qsizetype maxHeaderText = 128;

QString headerText(const QNetworkReply &reply, const char *name)
{
    return core::singleLine(QString::fromLatin1(reply.rawHeader(name)), maxHeaderText);
}

} // namespace

Call::Call(CallPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::Deadline); });
}

void Call::start(QNetworkAccessManager &manager)
{
    m_began = monotonic();
    const QUrl url = m_plan.request.url();
    // QNetworkAccessManager would also read files and data URLs.
    const bool isHttp
        = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isHttp || url.host().isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { stop(Stop::NoAddress); }, Qt::QueuedConnection);
        return;
    }
    if (m_plan.isPost) {
        auto *body = new OneShotBody(m_plan.body);
        m_reply = manager.post(m_plan.request, body);
        body->setParent(m_reply);
    } else {
        m_reply = manager.get(m_plan.request);
    }
    // Without a limit Qt takes in a flood whole before the first readyRead.
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Call::finish);
    m_deadline.start(m_plan.deadline);
}

core::Milliseconds Call::monotonic() const
{
    return m_plan.clock ? m_plan.clock->monotonic() : core::SystemClock().monotonic();
}

void Call::cancel()
{
    stop(Stop::Cancelled);
}

void Call::stop(Stop reason)
{
    if (m_done || m_stop != Stop::None)
        return;
    m_stop = reason;
    if (m_reply)
        m_reply->abort(); // emits finished at once
    else
        finish();
}

void Call::takeBytes()
{
    if (m_plan.sink && status() == 200) {
        passOn(m_reply->readAll());
        return;
    }
    m_body += m_reply->readAll();
    if (m_body.size() > m_plan.bodyLimit) {
        m_body.clear();
        stop(Stop::TooLarge);
    }
}

void Call::passOn(const QByteArray &piece)
{
    m_passedOn += piece.size();
    bool isKnown = false;
    const qint64 told = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&isKnown);
    const qint64 total = isKnown ? told : -1;
    if (std::max(m_passedOn, total) > m_plan.bodyLimit)
        return stop(Stop::TooLarge);
    if (piece.isEmpty())
        return;
    if (!m_plan.sink(piece))
        stop(Stop::Cancelled);
    else if (m_plan.progress)
        m_plan.progress(m_passedOn, total);
}

void Call::finish()
{
    if (m_done)
        return;
    if (m_reply && m_reply->isOpen() && m_stop == Stop::None)
        takeBytes();
    if (m_done) // the last bytes were too many
        return;
    m_done = true;
    m_deadline.stop();

    Answer answer;
    answer.latency = monotonic() - m_began;
    answer.transport = transport();
    if (answer.transport == Transport::Answered) {
        answer.status = status();
        answer.bodyTooLarge = m_stop == Stop::TooLarge;
        answer.body = std::move(m_body);
        answer.requestId = headerText(*m_reply, "x-line-request-id");
        answer.relayError = headerText(*m_reply, "x-relay-error");
        answer.serverDate = httpDate(m_reply->rawHeader("Date"));
        answer.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), answer.serverDate);
    }
    answer.errorText = errorText(answer);
    if (m_reply)
        m_reply->deleteLater();
    deleteLater();
    Q_EMIT answered(answer);
}

int Call::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

Transport Call::transport() const
{
    const auto error = m_reply ? m_reply->error() : QNetworkReply::ProtocolUnknownError;
    // Status first: Qt's error codes fold several statuses into one. A body that was cut
    // matters only where it is the answer.
    const int code = status();
    if (code >= 400
        || (code > 0
            && (error == QNetworkReply::NoError || m_plan.statusIsEnough
                || m_stop == Stop::TooLarge)
            && !(m_plan.sink && m_stop == Stop::Cancelled)))
        return Transport::Answered;
    switch (m_stop) {
    case Stop::NoAddress:
        return Transport::NoAddress;
    case Stop::Cancelled:
        return Transport::Cancelled;
    case Stop::Deadline:
        return Transport::Deadline;
    case Stop::TooLarge:
    case Stop::None:
        break;
    }
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Transport::TlsFailed;
    if (error == QNetworkReply::OperationCanceledError) // the inactivity timer
        return Transport::Deadline;
    // Whatever Qt tried afterwards, what went out may have been done.
    return m_requestSent ? Transport::ConnectionLost : Transport::NotConnected;
}

QString Call::errorText(const Answer &answer) const
{
    switch (answer.transport) {
    case Transport::Answered:
        if (answer.bodyTooLarge)
            return tr("The answer is longer than %1 bytes").arg(m_plan.bodyLimit);
        return answer.status == 200 ? QString()
                                    : statusText(answer.status, answer.body, m_plan.secrets);
    case Transport::Deadline:
        return tr("No answer within %1 ms").arg(answer.latency.count());
    case Transport::Cancelled:
        return tr("Cancelled");
    case Transport::NoAddress:
        return tr("The address is not one of http or https");
    case Transport::ConnectionLost:
    case Transport::NotConnected:
    case Transport::TlsFailed:
        break;
    }
    return safeLine(m_reply ? m_reply->errorString() : QString(), m_plan.secrets);
}

} // namespace kidoku::line
