// SPDX-License-Identifier: Apache-2.0
#include "demo_capture.h"

#include "main/demo_servers.h"
#include "main/desktop.h"
#include "models/log_export.h"
#include "ui/demo/autoplay.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace kidoku::app {

namespace {

using namespace std::chrono_literals;

// So long what the last step has begun is waited for.
constexpr core::Milliseconds longestEnd = 2min;
// The relay counts as silent when it was not heard of for longer.
constexpr core::Milliseconds longestLeap = 15s;
// The story has begun once its first messages, which come in a row, are there.
constexpr core::Milliseconds shortestPause = 250ms;
// Nobody watches a picture that stands for half a minute.
constexpr core::Milliseconds shortestFrame = 600ms;
constexpr core::Milliseconds longestFrame = 4s;

QString timeText(core::Milliseconds at)
{
    const qint64 seconds = at.count() / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString nameOf(const demo::StoryStep &step)
{
    QString name;
    for (const QChar c : step.name) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        name += plain ? c : QChar(u'-');
    }
    return name.isEmpty() ? QStringLiteral("step-%1").arg(step.index + 1) : name.left(60);
}

} // namespace

DemoCapture::DemoCapture(core::SteppedClock &clock, QString folder, QString animation)
    : m_clock(clock)
    , m_folder(std::move(folder))
    , m_animationFile(std::move(animation))
{}

void DemoCapture::enter(DemoServers &servers, Desktop &desktop)
{
    m_servers = &servers;
    m_desktop = &desktop;
    ++m_showings;
    desktop.window().resize(1440, 900);
    connect(&desktop, &Desktop::demoBegun, this, &DemoCapture::begin);
}

void DemoCapture::begin()
{
    m_still = std::make_unique<Stillness>(*m_servers, *m_desktop, m_clock);
    connect(m_still.get(), &Stillness::gaveUp, this, [this] {
        Q_EMIT told(tr("The demonstration did not come to rest."));
        m_well = false;
        end();
    });
    demo::StoryClient &story = m_desktop->demo().story();
    connect(&story, &demo::StoryClient::stepPerformed, m_still.get(),
            [this](const demo::StoryStep &step) {
                if (step.caption.texts.isEmpty())
                    return;
                m_step = step;
                m_isNew = true;
            });
    m_still->await(Stillness::Of::Facts, [this] { beginNext(); });
}

// All accounts are at work before the first message comes.
void DemoCapture::beginNext()
{
    if (m_desktop->workspace().beginNext()) {
        m_still->await(Stillness::Of::Facts, [this] { beginNext(); });
        return;
    }
    m_desktop->demo().autoplay().setByHand();
    m_desktop->demo().story().start();
    m_still->await(Stillness::Of::Facts, [this] { act(0); });
}

// What the story's operator does, each once all before it has come to rest. An act may need what
// the window has just asked its store for; when it goes on being impossible, it needs time.
void DemoCapture::act(int tries)
{
    constexpr int mostTries = 3;
    ui::Autoplay &autoplay = m_desktop->demo().autoplay();
    if (autoplay.actNow())
        tries = 0;
    else if (autoplay.waiting() == 0 || ++tries == mostTries)
        return m_still->await(Stillness::Of::Picture, [this] { atRest(); });
    m_still->await(Stillness::Of::Facts, [this, tries] { act(tries); });
}

void DemoCapture::atRest()
{
    addFrame();
    if (m_showings > 1) { // it has started over, and comes to where the first picture was taken
        if (m_clock.monotonic() >= m_firstAt) {
            m_isNew = false;
            addShot(QStringLiteral("start-over"), m_lastWords, m_still->picture(), m_firstAt);
            end();
        } else if (const auto moment = nextMoment()) {
            goTo(*moment);
        }
        return;
    }
    const auto moment = nextMoment();
    const core::Milliseconds pause
        = moment.value_or(core::Milliseconds::max()) - m_clock.monotonic();
    if (m_shots.isEmpty() && !m_isNew && pause > shortestPause)
        addShot(QStringLiteral("start"), {}, m_still->picture(), m_clock.monotonic());
    takeCaption();
    m_log = models::toCsv(m_desktop->console().log().all());
    if (moment)
        goTo(*moment);
    else
        end();
}

void DemoCapture::takeCaption()
{
    const QImage &now = m_still->picture();
    if (std::exchange(m_isNew, false)) {
        finishCaption();
        m_shown = Caption{nameOf(m_step), m_step.caption.in(QLocale().name()), now, now,
                          m_clock.monotonic()};
        addShot(m_shown->name, m_shown->words, now, m_shown->lastAt);
    } else if (m_shown && m_shown->last != now) {
        m_shown->last = now;
        m_shown->lastAt = m_clock.monotonic();
    }
}

// What has become of it, when that looks otherwise.
void DemoCapture::finishCaption()
{
    const std::optional<Caption> shown = std::exchange(m_shown, std::nullopt);
    if (shown && shown->last != shown->first)
        addShot(shown->name + QStringLiteral("-after"), shown->words, shown->last, shown->lastAt);
}

void DemoCapture::addShot(const QString &name, const QString &words, const QImage &picture,
                          core::Milliseconds at)
{
    if (m_shots.isEmpty())
        m_firstAt = at;
    const QString number
        = QStringLiteral("%1-").arg(m_shots.size() + 1, 2, 10, QLatin1Char('0')) + name;
    const QString title = number + u' ' + timeText(at);
    m_shots.append({title, words, picture});
    Q_EMIT told(words.isEmpty() ? title : title + u' ' + words);
    if (!save(number + QStringLiteral(".png"), picture))
        m_well = false;
}

// Each stands until the next one that looks otherwise.
void DemoCapture::addFrame()
{
    const core::Milliseconds now = m_clock.monotonic();
    const QImage &picture = m_still->picture();
    if (m_frame == picture)
        return;
    finishFrame(now);
    m_frame = picture;
    m_frameAt = now;
}

void DemoCapture::finishFrame(core::Milliseconds until)
{
    if (!m_animationFile.isEmpty() && !m_frame.isNull())
        m_animation.add(m_frame, std::clamp(until - m_frameAt, shortestFrame, longestFrame));
}

// The next step of the story, the end of a fault, or what the console waits for.
std::optional<core::Milliseconds> DemoCapture::nextMoment() const
{
    const core::Milliseconds position = m_clock.monotonic();
    const core::Timestamp now = m_clock.now();
    const demo::StoryClient &story = m_desktop->demo().story();
    const qsizetype next = story.state().step + 1;
    const bool goesOn = next < story.steps().size();
    const core::Milliseconds last
        = story.steps().isEmpty() ? core::Milliseconds(0) : story.steps().last().at;
    std::optional<core::Milliseconds> moment;
    const auto consider = [&](core::Milliseconds at) {
        if (at > position && (goesOn || at <= last + longestEnd))
            moment = moment ? std::min(*moment, at) : at;
    };
    if (goesOn)
        consider(story.steps().at(next).at);
    for (const demo::ActiveFault &fault : m_desktop->demo().faults().active()) {
        if (fault.left)
            consider(position + *fault.left);
    }
    for (Session *session : m_desktop->workspace().sessions()) {
        const QList<readmarks::MarkStatus> marks = session->queue().statuses();
        for (const readmarks::MarkStatus &mark : marks)
            consider(position + (mark.until - now));
        const QList<replies::ReplyStatus> replies = session->replies().outbox().statuses();
        for (const replies::ReplyStatus &reply : replies)
            consider(position + (reply.until - now));
    }
    return moment;
}

void DemoCapture::goTo(core::Milliseconds moment)
{
    const core::Milliseconds left = moment - m_clock.monotonic();
    m_clock.advance(std::min(left, longestLeap));
    m_servers->poll([](bool) {});
    m_still->await(Stillness::Of::Facts, [this, moment, arrives = left <= longestLeap] {
        arrives ? pollFrom(0) : goTo(moment);
    });
}

// One account after the other: their calls do not race.
void DemoCapture::pollFrom(qsizetype first)
{
    const QList<Session *> sessions = m_desktop->workspace().sessions();
    for (qsizetype i = first; i < sessions.size(); ++i) {
        Session *session = sessions.at(i);
        const bool hasWork = !session->queue().statuses().isEmpty();
        session->queue().poll();
        session->replies().outbox().poll();
        session->policies().poll();
        if (hasWork && i + 1 < sessions.size()) {
            m_still->await(Stillness::Of::Facts, [this, i] { pollFrom(i + 1); });
            return;
        }
    }
    m_still->await(Stillness::Of::Facts, [this] { act(0); });
}

void DemoCapture::leave()
{
    finishCaption();
    if (std::exchange(m_isNew, false)) // the caption that asked for it
        m_lastWords = m_step.caption.in(QLocale().name());
    m_still.reset();
    m_desktop = nullptr;
    m_servers = nullptr;
}

void DemoCapture::end()
{
    if (m_desktop->demo().autoplay().waiting() > 0) {
        Q_EMIT told(tr("The story could not do all that it wanted to."));
        m_well = false;
    }
    finishCaption();
    finishFrame(m_frameAt + longestFrame);
    bool written = write(QStringLiteral("log.csv"), m_log)
        && save(QStringLiteral("contact-sheet.png"), ui::contactSheet(m_shots));
    if (!m_animationFile.isEmpty()) {
        QFile file(m_animationFile);
        const QByteArray bytes = m_animation.png();
        written = file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && written;
    }
    Q_EMIT told(written ? tr("pictures: %1").arg(QDir(m_folder).absolutePath())
                        : tr("not everything could be written to %1").arg(m_folder));
    Q_EMIT finished(m_well && written);
}

bool DemoCapture::write(const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(m_folder).filePath(name));
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

bool DemoCapture::save(const QString &name, const QImage &picture)
{
    return picture.save(QDir(m_folder).filePath(name), "PNG");
}

} // namespace kidoku::app
