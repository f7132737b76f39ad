// SPDX-License-Identifier: Apache-2.0
#include "stillness.h"

#include "main/demo_servers.h"
#include "main/desktop.h"
#include "ui/demo/autoplay.h"

#include <QCoreApplication>
#include <QEvent>

namespace kidoku::app {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 15ms;
// Longer than the pauses in which the console gathers what comes in.
constexpr auto quietTime = 200ms;
constexpr auto paintTime = 130ms;
constexpr auto patience = 2min;

bool isOver(const QElapsedTimer &timer, std::chrono::milliseconds time)
{
    return timer.hasExpired(time.count());
}

} // namespace

Stillness::Stillness(DemoServers &servers, Desktop &desktop, const core::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_servers(servers)
    , m_desktop(desktop)
    , m_clock(clock)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Stillness::look);
    connect(&desktop.workspace().store(), &store::Store::changed, this, &Stillness::moved);
    connect(&desktop.simulator(), &demo::SimulatorClient::told, this, [this](const QString &kind) {
        if (kind != QLatin1String("faults")) // each question makes the simulator tell of them
            moved();
    });
    for (Session *session : desktop.workspace().sessions()) {
        connect(&session->queue(), &readmarks::Queue::statusChanged, this, &Stillness::moved);
        connect(&session->inbox(), &inbox::Inbox::streamStatusChanged, this, &Stillness::moved);
    }
}

void Stillness::await(Of what, std::function<void()> then)
{
    m_what = what;
    m_then = std::move(then);
    m_begun.start();
    moved();
    m_look.start();
}

void Stillness::moved()
{
    m_phase = Phase::Facts;
    m_since.start();
    ++m_question;
}

void Stillness::look()
{
    if (isOver(m_begun, patience)) {
        m_look.stop();
        Q_EMIT gaveUp();
        return;
    }
    if (std::exchange(m_acts, m_desktop.demo().autoplay().waiting()) != m_acts)
        moved();
    if (m_phase == Phase::Painted && isOver(m_since, paintTime))
        compare();
    if (m_phase != Phase::Facts || !isOver(m_since, quietTime))
        return;
    if (!isQuietHere()) {
        moved();
        return;
    }
    m_phase = Phase::Asked;
    m_servers.poll([this, question = m_question](bool quiet) {
        QMetaObject::invokeMethod(
            this, [this, question, quiet] { heard(question, quiet); }, Qt::QueuedConnection);
    });
}

void Stillness::heard(quint64 question, bool quiet)
{
    if (question != m_question || !m_look.isActive())
        return;
    if (!quiet) {
        moved();
    } else if (m_what == Of::Facts) {
        reached();
    } else {
        m_phase = Phase::Painted;
        m_picture = {};
        m_since.start();
        // Everything that shows a time writes it anew.
        QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
    }
}

void Stillness::compare()
{
    QImage now = grab();
    const bool same = now == m_picture;
    m_picture = std::move(now);
    if (same)
        reached();
    else
        m_since.start();
}

void Stillness::reached()
{
    m_look.stop();
    std::exchange(m_then, {})();
}

bool Stillness::isQuietHere() const
{
    for (Session *session : m_desktop.workspace().sessions()) {
        if (!m_desktop.workspace().hasBegun(*session))
            continue;
        // The relay has told that it is there at the present time, too.
        if (session->inbox().streamStatus().state != relay::StreamState::Live
            || session->inbox().lastHeard() != m_clock.now()
            || !session->preflight().status().askedAt.isValid())
            return false;
        const QList<readmarks::MarkStatus> marks = session->queue().statuses();
        for (const readmarks::MarkStatus &mark : marks) {
            if (mark.state == readmarks::MarkState::Sending)
                return false;
        }
    }
    if (m_desktop.demo().story().steps().isEmpty())
        return false;
    bool named = true;
    if (m_desktop.demo().faults().active().isEmpty()) { // else LINE may not tell a name
        m_desktop.console().conversations().forEach(
            [&named](const store::Conversation &shown) { named = named && !shown.name.isEmpty(); });
    }
    return named;
}

QImage Stillness::grab() const
{
    return m_desktop.window().grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace kidoku::app
