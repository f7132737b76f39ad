// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

//! A blocking TCP client that says exactly the bytes that a test wants, also those that no
//! honest HTTP client would say. Needs no event loop; any thread.
namespace kidoku::testing {

struct RawAnswer
{
    int status = 0; //!< 0: no whole answer came
    QByteArray head;
    QByteArray body;

    //! By its name in lower case; empty when it is missing.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

class RawClient
{
public:
    //! With \a receiveBuffer (bytes) the system takes no more than about that for who does not
    //! read.
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    //! False when the other end is gone.
    bool send(const QByteArray &bytes);
    void closeForWriting();

    //! One answer with a content-length or without a body; more may follow.
    [[nodiscard]] RawAnswer readAnswer(int timeoutMs = 10'000);
    //! All bytes up to and with \a mark; what came without it at the time's end.
    [[nodiscard]] QByteArray readUntil(const QByteArray &mark, int timeoutMs = 10'000);
    //! True when the other end closes within the time; says what came before in \a rest.
    [[nodiscard]] bool isClosedWithin(int timeoutMs, QByteArray *rest = nullptr);
    //! True when the other end resets the connection within the time. Reads nothing meanwhile.
    [[nodiscard]] bool isResetWithin(int timeoutMs) const;

private:
    bool fill(qint64 deadlineMs);

    int m_socket = -1;
    bool m_ended = false;
    QByteArray m_buffer;
};

} // namespace kidoku::testing
