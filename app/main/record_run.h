// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/account.h"
#include "inbox/receiver.h"
#include "recording/recorder.h"

#include <QObject>

//! `kidoku --record FILE`: what a relay streams from now on, recorded without a window. It prints
//! one line when it begins and one when it ends. The main thread.
namespace kidoku::app {

class RecordRun : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives this.
    RecordRun(const inbox::Account &account, const core::Clock &clock, QObject *parent = nullptr);

    void start(const QString &file, core::Milliseconds time);

Q_SIGNALS:
    void finished(bool well);

private:
    void take(const QList<inbox::Incoming> &batch);
    void skipBacklog(const relay::ReadyRecord &ready);
    void follow(const relay::StreamStatus &status);
    void begin();
    void refuse(const QString &reason);

    enum class Stage { Asking, Skipping, Live };
    recording::Recorder m_recorder;
    inbox::Receiver m_receiver;
    Stage m_stage; //!< of the stream
    QString m_file;
    core::Milliseconds m_time{0};
};

} // namespace kidoku::app
