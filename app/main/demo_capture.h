// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/stepped_clock.h"
#include "demo/story_client.h"
#include "main/stillness.h"
#include "ui/demo/animation.h"
#include "ui/demo/contact_sheet.h"

#include <QObject>

#include <memory>
#include <optional>

//! `--demo --scenario NAME --capture DIR`: moves the clock from one moment at which something is
//! due to the next, lets everything come to rest there, and takes pictures: before the story, at
//! each caption once what it asks for is done, once more when its claims have come true, and after
//! "start over". Then it writes them with the log as CSV and a contact sheet. No name, picture or
//! row depends on how long the computer took. GUI thread.
namespace kidoku::app {

class DemoCapture : public QObject
{
    Q_OBJECT

public:
    //! \a clock is the one that all of the demonstration goes by.
    DemoCapture(core::SteppedClock &clock, QString folder, QString animation);

    //! A showing begins; what it is made of stays until leave().
    void enter(DemoServers &servers, Desktop &desktop);
    void leave();

Q_SIGNALS:
    //! One line for the terminal.
    void told(const QString &line);
    void finished(bool well);

private:
    void begin();
    void beginNext();
    void act(int tries);
    void atRest();
    void takeCaption();
    void addShot(const QString &name, const QString &words, const QImage &picture,
                 core::Milliseconds at);
    void finishCaption();
    void addFrame();
    void finishFrame(core::Milliseconds until);
    [[nodiscard]] std::optional<core::Milliseconds> nextMoment() const;
    void goTo(core::Milliseconds moment);
    void pollFrom(qsizetype session);
    void end();
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] bool save(const QString &name, const QImage &picture);

    core::SteppedClock &m_clock;
    const QString m_folder;
    const QString m_animationFile;
    DemoServers *m_servers = nullptr;
    Desktop *m_desktop = nullptr;
    std::unique_ptr<Stillness> m_still;
    int m_showings = 0;
    bool m_well = true;
    bool m_isNew = false;   //!< a captioned step has been performed since the last picture
    demo::StoryStep m_step; //!< the newest with a caption
    struct Caption
    {
        QString name;
        QString words;
        QImage first;
        QImage last;
        core::Milliseconds lastAt{0}; //!< since when it looks so
    };
    std::optional<Caption> m_shown;
    QString m_lastWords;
    core::Milliseconds m_firstAt{0}; //!< of the first picture
    QImage m_frame;                  //!< of the animation, not yet added
    core::Milliseconds m_frameAt{0};
    QList<ui::Shot> m_shots;
    ui::Animation m_animation;
    QByteArray m_log;
};

} // namespace kidoku::app
