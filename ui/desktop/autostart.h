// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

//! Starts with the session by a file in the user's own autostart folder (freedesktop.org's
//! Desktop Application Autostart), and in no other place.
namespace kidoku::ui {

class Autostart
{
public:
    //! \a configFolder is where the desktop keeps the user's settings (~/.config); \a program is
    //! started with \a arguments.
    Autostart(const QString &configFolder, const QString &program, const QStringList &arguments);

    //! The file is there, and neither the user nor the desktop has switched it off.
    [[nodiscard]] bool isOn() const;
    //! False: it could not be written, or removed.
    bool set(bool on) const;
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    QString m_command; //!< as the Exec key has it
};

} // namespace kidoku::ui
