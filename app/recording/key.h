// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

//! What makes a replacement the same for the same original within one recording, and tells nobody
//! the original: HMAC-SHA-256 under a random secret that is never written. Plain values.
namespace kidoku::recording {

class Key
{
public:
    //! 32 random bytes; a test gives its own.
    Key();
    explicit Key(QByteArray secret);

    //! 32 bytes that stand for \a value; \a kind keeps different things apart.
    [[nodiscard]] QByteArray digest(const char *kind, const QString &value) const;
    //! \a count hexadecimal digits, at most 64.
    [[nodiscard]] QString digits(const char *kind, const QString &value, qsizetype count) const;

private:
    QByteArray m_secret;
};

//! Numbers drawn from a digest, as many as are asked for.
class Draw
{
public:
    explicit Draw(QByteArray seed);

    //! From 0 to \a below - 1; \a below is positive.
    [[nodiscard]] int next(int below);

private:
    QByteArray m_block;
    qsizetype m_at = 0;
};

} // namespace kidoku::recording
