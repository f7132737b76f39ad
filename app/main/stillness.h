// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <functional>

//! Tells when nothing moves in the demonstration: no call, webhook or write is under way, everybody
//! is known by name, and the window looks the same twice. While its clock stands still that is a
//! state which every run comes to. GUI thread.
namespace kidoku::app {

class DemoServers;
class Desktop;

class Stillness : public QObject
{
    Q_OBJECT

public:
    //! All outlive this. \a clock is the one that all of the demonstration goes by.
    Stillness(DemoServers &servers, Desktop &desktop, const core::Clock &clock,
              QObject *parent = nullptr);

    enum class Of {
        Facts,
        Picture, //!< the facts, and then picture() shows them
    };
    //! Calls \a then once it is still. One at a time.
    void await(Of what, std::function<void()> then);
    [[nodiscard]] const QImage &picture() const { return m_picture; }

Q_SIGNALS:
    //! It would not become still.
    void gaveUp();

private:
    enum class Phase { Facts, Asked, Painted };
    void moved();
    void look();
    void heard(quint64 question, bool quiet);
    void compare();
    void reached();
    [[nodiscard]] bool isQuietHere() const;
    [[nodiscard]] QImage grab() const;

    DemoServers &m_servers;
    Desktop &m_desktop;
    const core::Clock &m_clock;
    Of m_what = Of::Facts;
    std::function<void()> m_then;
    Phase m_phase = Phase::Facts;
    QElapsedTimer m_since; //!< the last move, or the last look at the window
    QElapsedTimer m_begun;
    QTimer m_look;
    quint64 m_question = 0; //!< for the servers: answers to older ones are passed over
    qsizetype m_acts = 0;
    QImage m_picture;
};

} // namespace kidoku::app
