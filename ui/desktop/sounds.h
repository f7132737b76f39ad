// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLibrary>
#include <QObject>
#include <QThread>

//! Short sounds of the desktop's sound theme, by libcanberra if this computer has it (it is looked
//! for when the first sound is wanted; the program does not depend on it). Notification servers
//! can make the same sounds, but not louder or softer, and not for a test.
namespace kidoku::ui {

class SoundWorker;

//! Never waits: the sound server is spoken to in a thread of its own. GUI thread.
class Sounds : public QObject
{
    Q_OBJECT

public:
    //! \a library is another one in tests.
    explicit Sounds(const QString &library = QStringLiteral("canberra"), QObject *parent = nullptr);
    ~Sounds() override;

    //! False: there is no library, and nothing is heard.
    [[nodiscard]] bool isAvailable();
    //! \a name of the sound theme; \a volume 0 … 100, 0 is silence. False when nothing is heard.
    bool play(const QString &name, int volume);

private:
    QLibrary m_library;
    QThread m_thread;
    SoundWorker *m_worker = nullptr; //!< lives in the thread
    bool m_looked = false;
};

} // namespace kidoku::ui
