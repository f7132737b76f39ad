// SPDX-License-Identifier: Apache-2.0
#include "file_copy.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace kidoku::media {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

bool copy(const QString &from, const QString &to)
{
    QFile in(from);
    QSaveFile out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return false;
    while (!in.atEnd()) {
        const QByteArray piece = in.read(pieceBytes);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            return false;
    }
    return out.commit();
}

} // namespace

QFuture<bool> copyFile(const QString &from, const QString &to)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, from, to] {
        promise->addResult(copy(from, to));
        promise->finish();
    });
    return promise->future();
}

} // namespace kidoku::media
