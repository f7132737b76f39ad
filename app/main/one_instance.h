// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

//! One running console per data folder. Who comes first holds a lock on a file of the folder,
//! which ends with the process however that ends, and listens on a socket that only this user may
//! open; who comes later asks it to show its window and goes.
namespace kidoku::app {

class OneInstance : public QObject
{
    Q_OBJECT

public:
    //! \a folder exists.
    explicit OneInstance(const QString &folder, QObject *parent = nullptr);
    ~OneInstance() override;

    //! True: this process is the first, and hears of later ones. Also when the folder can hold no
    //! lock; what is wrong with it is told where it is used.
    [[nodiscard]] bool isFirst() const { return m_first; }
    //! Asks the first one to come to the front, at most for a second. \a token is the desktop's
    //! permission to do so; may be empty. False: it did not answer.
    [[nodiscard]] bool raiseOther(const QString &token) const;

Q_SIGNALS:
    void raiseRequested(const QString &token);

private:
    void listen();
    void greet();
    void hear(QLocalSocket *socket);

    QString m_socket;
    int m_lock = -1;
    bool m_first = false;
    QLocalServer m_server;
    int m_guests = 0;
};

} // namespace kidoku::app
