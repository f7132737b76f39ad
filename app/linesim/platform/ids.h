// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

//! Every identifier that the simulated platform gives away. All of them are functions of the
//! seed and of a counter per kind (or of a name), so two runs with the same calls are equal.
//! Owned by one thread.
namespace kidoku::linesim {

enum class ChatKind { User, Group, Room };

//! The key under which LINE writes the id of such a chat: userId, groupId or roomId.
[[nodiscard]] QString idKey(ChatKind kind);

class IdSource
{
public:
    //! \a channel counts the accounts of one provider: people are the same in all of them, all
    //! else differs.
    explicit IdSource(quint64 seed, quint64 channel = 0);

    //! All counters back to their start; ids made from names stay what they were.
    void reset();

    //! `U…`, what webhooks carry as `destination`.
    [[nodiscard]] QString botUserId() const;
    //! `U…`, `C…` or `R…` and 32 hex digits; the same for the same name.
    [[nodiscard]] QString chatId(ChatKind kind, const QString &name) const;
    //! A secret that nobody handed in, such as "channel secret".
    [[nodiscard]] core::Secret madeSecret(const QByteArray &name) const;

    //! 18 digits, rising.
    [[nodiscard]] QString nextMessageId();
    //! The one that was given last, or what stands before the first.
    [[nodiscard]] QString lastMessageId() const;
    //! A ULID, rising.
    [[nodiscard]] QString nextEventId();
    //! A UUID, LINE's x-line-request-id. It depends on what is asked and on how often that was
    //! asked before, so calls that race have the same ids whoever comes first.
    [[nodiscard]] QString nextRequestId(const QString &method, const QString &path,
                                        const QByteArray &body);
    enum class Token { Read, Reply, Quote };
    //! An opaque, URL-safe text of 43 characters.
    [[nodiscard]] QString nextToken(Token kind);

private:
    [[nodiscard]] QByteArray bytes(const QByteArray &label, quint64 counter) const;

    QByteArray m_seed;    // of the provider: people, groups, rooms
    QByteArray m_ownSeed; // of this channel
    quint64 m_firstMessage = 0;
    quint64 m_messages = 0;
    quint64 m_events = 0;
    // Of all calls whose hash ends alike: there may be millions of different ones.
    std::vector<quint64> m_requests = std::vector<quint64>(4096);
    std::array<quint64, 3> m_tokens{};
};

} // namespace kidoku::linesim
