// SPDX-License-Identifier: Apache-2.0
#include "ids.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QtEndian>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 firstMessageId = 593'000'100'000'000'000;
constexpr quint64 messagesOfAChannel = 1'000'000'000'000;
// The time inside a ULID comes from the counter, not from a clock, so that it repeats:
// 2026-01-01T00:00:00Z and one millisecond per event.
constexpr quint64 firstEventMs = 1'767'225'600'000;

QByteArray littleEndian(quint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// Crockford's base 32, five bits per character, most significant first.
void appendBase32(QString &text, quint64 value, int characters)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (int shift = (characters - 1) * 5; shift >= 0; shift -= 5)
        text += QLatin1Char(alphabet[(value >> shift) & 31]);
}

} // namespace

QString idKey(ChatKind kind)
{
    static const QString keys[] = {u"userId"_s, u"groupId"_s, u"roomId"_s};
    return keys[static_cast<int>(kind)];
}

IdSource::IdSource(quint64 seed, quint64 channel)
    : m_seed(littleEndian(seed))
    , m_ownSeed(channel == 0 ? m_seed : m_seed + littleEndian(channel))
    , m_firstMessage(firstMessageId + channel * messagesOfAChannel)
{}

void IdSource::reset()
{
    m_messages = 0;
    m_events = 0;
    m_requests.assign(m_requests.size(), 0);
    m_tokens = {};
}

QByteArray IdSource::bytes(const QByteArray &label, quint64 counter) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_ownSeed);
    hash.addData(littleEndian(counter));
    hash.addData(label);
    return hash.result();
}

QString IdSource::botUserId() const
{
    return u'U' + QString::fromLatin1(bytes("bot", 0).first(16).toHex());
}

QString IdSource::chatId(ChatKind kind, const QString &name) const
{
    static constexpr char16_t letters[] = {u'U', u'C', u'R'};
    const auto index = static_cast<quint64>(kind);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_seed);
    hash.addData(littleEndian(index));
    hash.addData("chat:" + name.toUtf8());
    return QChar(letters[index]) + QString::fromLatin1(hash.result().first(16).toHex());
}

core::Secret IdSource::madeSecret(const QByteArray &name) const
{
    return core::Secret(bytes("secret:" + name, 0).toHex());
}

QString IdSource::nextMessageId()
{
    return QString::number(m_firstMessage + ++m_messages);
}

QString IdSource::lastMessageId() const
{
    return QString::number(m_firstMessage + m_messages);
}

QString IdSource::nextEventId()
{
    const quint64 counter = ++m_events;
    const QByteArray random = bytes("event", counter);
    QString id;
    id.reserve(26);
    appendBase32(id, firstEventMs + counter, 10);
    constexpr quint64 fortyBits = (quint64(1) << 40) - 1;
    appendBase32(id, qFromBigEndian<quint64>(random.constData()) & fortyBits, 8);
    appendBase32(id, qFromBigEndian<quint64>(random.constData() + 8) & fortyBits, 8);
    return id;
}

QString IdSource::nextRequestId(const QString &method, const QString &path, const QByteArray &body)
{
    QByteArray call = "request:" + method.toUtf8() + ' ' + path.toUtf8() + '\n' + body;
    call = QCryptographicHash::hash(call, QCryptographicHash::Sha256);
    quint64 &count = m_requests[qFromLittleEndian<quint64>(call.constData()) % m_requests.size()];
    QByteArray raw = bytes(call, ++count).first(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

QString IdSource::nextToken(Token kind)
{
    static const std::array<QByteArray, 3> labels{"read", "reply", "quote"};
    const auto index = static_cast<size_t>(kind);
    const QByteArray raw = bytes(labels[index], ++m_tokens[index]);
    return QString::fromLatin1(
        raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace kidoku::linesim
