// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

//! Server-Sent Events by the WHATWG HTML standard, section 9.2.6 "Interpreting an event stream",
//! fed with whatever bytes arrive. Bounded: a line or an event beyond its limit is an error that
//! ends the stream. Not thread-safe; any thread.
namespace kidoku::relay {

struct SseEvent
{
    QByteArray type;        //!< "message" when the stream named none
    QByteArray data;        //!< lines joined by LF, without the last one
    QByteArray lastEventId; //!< the stream's last id so far (persists between events)
    bool hasOwnId = false;  //!< this event carried an id line itself
};

struct SseLimits
{
    qsizetype lineBytes = 2 * 1024 * 1024;
    qsizetype eventBytes = 4 * 1024 * 1024;
};

class SseParser
{
public:
    enum class Fault { None, LineTooLong, EventTooLarge };

    explicit SseParser(SseLimits limits = {});

    //! Appends the events that \a bytes complete. Returns a fault once a limit is passed;
    //! after that nothing more is parsed until reset().
    Fault feed(QByteArrayView bytes, QList<SseEvent> &events);
    //! For a new connection; keeps nothing but the limits.
    void reset();

    //! The last `retry:` value, in milliseconds.
    [[nodiscard]] std::optional<int> retry() const { return m_retry; }
    //! The id line of the event that is not complete yet, or that a fault cut off: lets a
    //! reader step over an event that is beyond the limits.
    [[nodiscard]] std::optional<QByteArray> unfinishedId() const;

private:
    Fault parse(QByteArrayView bytes, QList<SseEvent> &events);
    Fault takeLine(QByteArrayView line, QList<SseEvent> &events);
    Fault takeField(QByteArrayView name, QByteArrayView value);
    void dispatch(QList<SseEvent> &events);
    QByteArrayView withoutBom(QByteArrayView bytes, QByteArray &storage);

    SseLimits m_limits;
    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_type;
    QByteArray m_lastEventId;
    std::optional<int> m_retry;
    qsizetype m_bomBytes = 0;
    bool m_hasData = false;
    bool m_ownId = false;
    bool m_skipLf = false;
    bool m_atStart = true;
    Fault m_fault = Fault::None;
};

} // namespace kidoku::relay
