// SPDX-License-Identifier: Apache-2.0
#include "key.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace kidoku::recording {

namespace {

QByteArray randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

} // namespace

Key::Key()
    : m_secret(randomSecret())
{}

Key::Key(QByteArray secret)
    : m_secret(std::move(secret))
{}

QByteArray Key::digest(const char *kind, const QString &value) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_secret);
    code.addData(QByteArray(kind));
    code.addData(QByteArray(1, '\0'));
    code.addData(value.toUtf8());
    return code.result();
}

QString Key::digits(const char *kind, const QString &value, qsizetype count) const
{
    return QString::fromLatin1(digest(kind, value).toHex().left(count));
}

Draw::Draw(QByteArray seed)
    : m_block(std::move(seed))
{}

int Draw::next(int below)
{
    constexpr qsizetype step = sizeof(quint32);
    if (m_at + step > m_block.size()) {
        m_block = QCryptographicHash::hash(m_block, QCryptographicHash::Sha256);
        m_at = 0;
    }
    const auto number = qFromBigEndian<quint32>(m_block.constData() + m_at);
    m_at += step;
    return int(number % quint32(below));
}

} // namespace kidoku::recording
