// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/simulator_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

//! The presenter's end of the simulator's scenario: where it stands, its steps, and the orders
//! "next", "pause", "jump" and the like. GUI thread; \a simulator outlives it.
namespace kidoku::demo {

//! Four languages of one text: "en", "ja", "zh_TW", "th".
struct Caption
{
    QJsonObject texts;
    //! In \a language ("zh_TW", "th_TH" …), else English; empty when there is none.
    [[nodiscard]] QString in(const QString &language) const;
    friend bool operator==(const Caption &, const Caption &) = default;
};

struct StoryStep
{
    int index = -1;
    QString name;
    core::Milliseconds at{0};
    bool waits = false;
    Caption caption;
    QJsonArray operatorActs; //!< `{"do": "open", "chat": …}`: what the presenter does, or autoplay
    friend bool operator==(const StoryStep &, const StoryStep &) = default;
};

struct StoryState
{
    enum class Phase { Stopped, Playing, Paused, Waiting, Ended };
    Phase phase = Phase::Stopped;
    core::Milliseconds position{0};
    double speed = 1.0;
    bool autoplay = true;
    bool looping = false;
    int step = -1; //!< performed last
    int steps = 0;
    Caption title; //!< a title in one language stands for all
    Caption caption;
    StoryStep next; //!< index -1: there is none
    friend bool operator==(const StoryState &, const StoryState &) = default;
};

class StoryClient : public QObject
{
    Q_OBJECT

public:
    explicit StoryClient(SimulatorClient &simulator, QObject *parent = nullptr);

    //! From the beginning, in the world as it is.
    void start(double speed = 1.0);
    void pause() { order(QStringLiteral("pause")); }
    void resume() { order(QStringLiteral("resume")); }
    //! Whichever of the two does something.
    void pauseOrResume();
    void next() { order(QStringLiteral("next")); }
    void jump(int step) { order(QStringLiteral("jump"), {{QStringLiteral("step"), step}}); }
    void setSpeed(double speed) { set(QStringLiteral("speed"), speed); }
    void setAutoplay(bool on) { set(QStringLiteral("autoplay"), on); }
    void load(const QByteArray &scenario);

    [[nodiscard]] const StoryState &state() const { return m_state; }
    [[nodiscard]] const QList<StoryStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void stateChanged();
    void stepsChanged();
    //! Each step once, in order.
    void stepPerformed(const kidoku::demo::StoryStep &step);
    //! The simulator's world is new: the console's has to become so too.
    void worldReset();

private:
    void take(const QString &kind, const QJsonObject &fact);
    void takeState(const QJsonObject &state);
    void refresh();
    void order(const QString &action, QJsonObject more = {});
    void set(const QString &key, const QJsonValue &value)
    {
        order(QStringLiteral("set"), {{key, value}});
    }

    SimulatorClient &m_simulator;
    StoryState m_state;
    QList<StoryStep> m_steps;
    quint64 m_heard = 0; // states that the stream has told: newer than any answer asked before
};

} // namespace kidoku::demo
