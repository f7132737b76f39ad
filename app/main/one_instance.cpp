// SPDX-License-Identifier: Apache-2.0
#include "one_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace kidoku::app {

namespace {

constexpr int patience = 900;   // milliseconds, of who comes later
constexpr int guestTime = 2000; // milliseconds, for one who says nothing
constexpr int guestsAtOnce = 8;
constexpr qsizetype longestLine = 600; // a token has a few dozen characters
constexpr int longestSocketName = 100; // the system's limit is 107
const QByteArray order = QByteArrayLiteral("raise ");
const QByteArray answer = QByteArrayLiteral("ok\n");

bool isToken(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// In the folder, where its path is short enough for a socket; else among this user's sockets.
QString socketFor(const QString &folder)
{
    const QString whole = QDir(folder).canonicalPath();
    const QString beside = QDir(whole).filePath(QStringLiteral("kidoku.socket"));
    if (QFile::encodeName(beside).size() <= longestSocketName)
        return beside;
    const QByteArray hash
        = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("kidoku-") + QString::fromLatin1(hash));
}

} // namespace

OneInstance::OneInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(socketFor(folder))
{
    const QByteArray file = QFile::encodeName(QDir(folder).filePath(QStringLiteral("kidoku.lock")));
    m_lock = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    m_first = m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
    if (m_first && m_lock >= 0)
        listen();
}

OneInstance::~OneInstance()
{
    m_server.close();
    if (m_lock >= 0)
        ::close(m_lock);
}

void OneInstance::listen()
{
    QLocalServer::removeServer(m_socket); // what a killed one has left; the lock says it is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::greet);
    m_server.listen(m_socket);
}

bool OneInstance::raiseOther(const QString &token) const
{
    const QByteArray said = isToken(token.toUtf8()) ? token.toUtf8() : QByteArray();
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    // The first may hold the lock and not listen yet.
    while (true) {
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(int(std::max<qint64>(1, deadline.remainingTime()))))
            break;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    socket.write(order + said.left(longestLine - order.size() - 1) + '\n');
    QByteArray heard;
    while (heard.size() < answer.size() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(int(std::max<qint64>(1, deadline.remainingTime()))))
            break;
        heard += socket.read(answer.size() - heard.size());
    }
    return heard == answer;
}

void OneInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_guests >= guestsAtOnce) {
            socket->abort();
            continue;
        }
        ++m_guests;
        connect(socket, &QObject::destroyed, this, [this] { --m_guests; });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
        QTimer::singleShot(guestTime, socket, [socket] { socket->abort(); });
        hear(socket);
    }
}

void OneInstance::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestLine)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestLine + 1).chopped(1);
    const QByteArray token = line.mid(order.size());
    if (!line.startsWith(order) || !isToken(token)) {
        socket->abort();
        return;
    }
    socket->write(answer);
    socket->disconnectFromServer();
    Q_EMIT raiseRequested(QString::fromLatin1(token));
}

} // namespace kidoku::app
