// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

//! Copies the data to another folder, reads it back, and only then names that folder as the one in
//! use. Nobody works with either meanwhile. Nothing of the old folder is touched: its files go once
//! the program has opened the new one. Works on a thread of its own; lives in the GUI thread.
namespace kidoku::app {

enum class MoveFault {
    None,
    SameFolder, //!< or one lies within the other
    NotEmpty,   //!< something else is in the new folder
    NoRoom,
    CannotRead,
    CannotWrite,
    Differs, //!< what was read back is not what was written
    Cancelled,
};

struct MoveEnd
{
    MoveFault fault = MoveFault::None;
    QString file = {}; //!< which it is about
};

class DataMove : public QObject
{
    Q_OBJECT

public:
    //! \a usual is where the folder in use is named.
    DataMove(QString from, QString to, QString usual, QObject *parent = nullptr);
    ~DataMove() override; //!< as cancel(), and waits

    void start();
    //! Ends with Cancelled, unless all is done already.
    void cancel() { m_cancelled = true; }

    //! What can be seen before anything is copied.
    [[nodiscard]] static MoveFault judge(const QString &from, const QString &to);

Q_SIGNALS:
    void progressed(int percent);
    void finished(const kidoku::app::MoveEnd &end);

private:
    [[nodiscard]] MoveEnd work();
    [[nodiscard]] MoveEnd copy(const QString &file, qint64 all, qint64 &done);

    QString m_from;
    QString m_to;
    QString m_usual;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kidoku::app

Q_DECLARE_METATYPE(kidoku::app::MoveEnd)
