// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

//! A request body that can be read once. QNetworkAccessManager sends a request again by itself
//! when the connection ends before the answer; it has to rewind the body for that, which this
//! one refuses. So the call ends with an error and the queue decides. (Of a QBuffer Qt would
//! take the bytes and never ask.)
namespace kidoku::line {

class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    //! Refuses to go back over what has been read.
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace kidoku::line
