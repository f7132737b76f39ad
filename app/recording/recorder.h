// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "recording/recording.h"

#include <QFile>
#include <QObject>
#include <QTimer>

#include <optional>

//! Writes webhooks to a recording while it is on: first scrubbed, then written, so that the
//! original is never in the file. The secret of the replacements lives as long as one recording.
//! It ends by stop(), by a limit or when the file cannot be written; what was written until then
//! is whole. changed() comes with every webhook, ended() once, after it is off. GUI thread.
namespace kidoku::recording {

class Recorder : public QObject
{
    Q_OBJECT

public:
    struct Until
    {
        core::Milliseconds time{30 * 60 * 1000}; //!< 24 hours at most
        Limits limits = {};
    };
    enum class End { Stopped, TimeOver, Full, CannotWrite };
    Q_ENUM(End)

    explicit Recorder(const core::Clock &clock, QObject *parent = nullptr);
    ~Recorder() override; //!< stops

    //! \a file is written anew, for its owner alone. The error is one line of the system.
    core::Result<core::Done, QString> start(const QString &file, const Until &until);
    void take(const line::Webhook &webhook);
    void stop();

    [[nodiscard]] bool isOn() const { return m_scrubber.has_value(); }
    [[nodiscard]] qsizetype events() const { return m_events; }
    [[nodiscard]] core::Milliseconds elapsed() const;
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

Q_SIGNALS:
    void changed();
    //! \a detail: of CannotWrite.
    void ended(kidoku::recording::Recorder::End how, const QString &detail);

private:
    void end(End how);
    [[nodiscard]] bool write(const QByteArray &bytes);

    const core::Clock &m_clock;
    QFile m_file;
    QTimer m_timer;
    Until m_until;
    core::Milliseconds m_since{0};
    std::optional<Scrubber> m_scrubber; //!< while it is on
    qsizetype m_events = 0;
    qsizetype m_names = 0;
    qsizetype m_bytes = 0;
};

} // namespace kidoku::recording
