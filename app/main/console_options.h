// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "inbox/account.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

//! The command line and environment of `kidoku` (interfaces.md) as a value. Pure.
namespace kidoku::app {

struct ConsoleOptions
{
    enum class Mode { Console, Demo, CheckConnection, Record, Help, Version };
    Mode mode = Mode::Console;
    inbox::Account account;             //!< without id and relay: those of the book, or the demo's
    QList<inbox::Account> moreAccounts; //!< of the demo's scenario
    QString dataDir;                    //!< empty: the system's place for this program
    bool dataDirIsGiven = false;
    QString screenshot;   //!< --screenshot FILE: one picture, then exit
    QString capture;      //!< --capture DIR: play the demo's story by itself, or the scenario
    QString animation;    //!< --animation FILE.png: what was captured, in motion
    QString scenario;     //!< --scenario NAME
    bool replay = false;  //!< --replay FILE: the scenario is a recording
    bool bySteps = false; //!< --step
    QString record;       //!< --record FILE: without a window
    int minutes = 30;     //!< --minutes N
    QString language;     //!< --language en|ja, for this run
    QString theme;        //!< --theme light|dark|high-contrast, for this run
    bool play = false;    //!< --play: the story by itself, its claims checked, then exit
    double speed = 1.0;   //!< --speed N
    bool json = false;
    bool hidden = false; //!< --hidden: starts in the tray
    bool timing = false; //!< --timing: say how long the start took

    //! Else --capture is about the usual story.
    [[nodiscard]] bool capturesScenario() const
    {
        return !capture.isEmpty() && !scenario.isEmpty() && !play;
    }
};

//! The error is one line for stderr.
[[nodiscard]] core::Result<ConsoleOptions, QString> parseConsoleOptions(
    const QStringList &arguments, const QProcessEnvironment &environment);

//! Text of --help.
[[nodiscard]] QString consoleHelp();

} // namespace kidoku::app
