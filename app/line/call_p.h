// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "line/answer.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace kidoku::line {

//! All that one call needs to know.
struct CallPlan
{
    QNetworkRequest request;
    bool isPost = false;
    QByteArray body;
    qint64 bodyLimit = 0;
    core::Milliseconds deadline{0}; //!< until the whole answer is there
    //! The status alone says what happened; a cut body changes nothing.
    bool statusIsEnough = false;
    QList<QByteArray> secrets; //!< struck out of every text
    //! Takes the body of a 200 piece by piece, so that it is never in memory whole; false ends
    //! the call as cancelled. Without it the body is in the answer.
    std::function<bool(const QByteArray &piece)> sink{};
    //! After each piece for the sink; \a total is -1 when LINE does not say it.
    std::function<void(qint64 received, qint64 total)> progress{};
    const core::Clock *clock = nullptr; //!< for the latency; none: the system's
};

//! One HTTP call from the request to the Answer, without retries. Emits answered() exactly
//! once, from the event loop or from cancel(), and deletes itself afterwards.
class Call : public QObject
{
    Q_OBJECT

public:
    Call(CallPlan plan, QObject *parent);

    //! Call once. \a manager outlives the call.
    void start(QNetworkAccessManager &manager);
    //! Ends the call at once; does nothing after answered().
    void cancel();

Q_SIGNALS:
    void answered(const kidoku::line::Answer &answer);

private:
    enum class Stop { None, Deadline, Cancelled, TooLarge, NoAddress };

    void stop(Stop reason);
    void takeBytes();
    void passOn(const QByteArray &piece);
    void finish();
    [[nodiscard]] core::Milliseconds monotonic() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] Transport transport() const;
    [[nodiscard]] QString errorText(const Answer &answer) const;

    CallPlan m_plan;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    core::Milliseconds m_began{0};
    QByteArray m_body;
    qint64 m_passedOn = 0; //!< bytes that went to the sink
    Stop m_stop = Stop::None;
    bool m_requestSent = false;
    bool m_done = false;
};

} // namespace kidoku::line
