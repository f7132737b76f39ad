// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/webhook.h"
#include "recording/key.h"
#include "recording/neutral_words.h"

#include <QHash>
#include <QSet>

#include <optional>

//! Takes out of webhooks whatever a customer, the account or LINE has put in: ids, tokens, texts,
//! names, data, addresses, places and the date. The same original gets the same replacement for as
//! long as a Scrubber lives. It builds new values out of what is known to be harmless, instead of
//! looking for what is not: a field that Kidoku does not know is not in the result. Any one thread.
namespace kidoku::recording {

//! When every recording takes place: 5 January 2026, 09:00 in Tokyo.
inline constexpr core::Timestamp recordingStart{1'767'571'200'000};

class Scrubber
{
public:
    //! \a start becomes recordingStart.
    explicit Scrubber(core::Timestamp start, Key key = Key());

    [[nodiscard]] line::Webhook scrubbed(const line::Webhook &webhook);

    //! Somebody who is in the last webhook for the first time.
    struct Naming
    {
        QString id;   //!< as scrubbed
        QString name; //!< made up; nobody else's
    };
    [[nodiscard]] QList<Naming> takeNewNames();

private:
    [[nodiscard]] line::Event scrubbed(const line::Event &event);
    [[nodiscard]] line::Event::Body scrubbed(const line::Event::Body &body);
    [[nodiscard]] line::Message scrubbed(const line::Message &message);
    [[nodiscard]] line::Source scrubbed(const line::Source &source);
    [[nodiscard]] QList<line::Source> scrubbed(const QList<line::Source> &members);

    line::Event::Body scrub(const line::MessageEvent &body);
    line::Event::Body scrub(const line::UnsendEvent &body);
    line::Event::Body scrub(const line::MemberJoinedEvent &body);
    line::Event::Body scrub(const line::MemberLeftEvent &body);
    line::Event::Body scrub(const line::PostbackEvent &body);
    line::Event::Body scrub(const line::VideoPlayCompleteEvent &body);
    line::Event::Body scrub(const line::BeaconEvent &body);
    line::Event::Body scrub(const line::AccountLinkEvent &body);
    line::Event::Body scrub(const line::MembershipEvent &body);
    line::Event::Body scrub(const line::ModuleEvent &body);
    line::Event::Body scrub(const line::ActivatedEvent &body);
    line::Event::Body scrub(const line::DeliveryEvent &body);
    line::Event::Body scrub(const line::UnknownEvent &body);
    template <typename Harmless>
    line::Event::Body scrub(const Harmless &body)
    {
        return body;
    }

    line::Message::Content scrub(const line::TextMessage &content);
    line::Message::Content scrub(const line::ImageMessage &content);
    line::Message::Content scrub(const line::VideoMessage &content);
    line::Message::Content scrub(const line::AudioMessage &content);
    line::Message::Content scrub(const line::FileMessage &content);
    line::Message::Content scrub(const line::LocationMessage &content);
    line::Message::Content scrub(const line::StickerMessage &content);
    line::Message::Content scrub(const line::UnknownMessage &content);

    enum class Who { Person, Group, Room };
    [[nodiscard]] core::LineChatId id(Who who, const core::LineChatId &original);
    [[nodiscard]] core::MessageId id(const core::MessageId &original) const;
    [[nodiscard]] core::Secret token(const core::Secret &original) const;
    [[nodiscard]] line::ContentProvider provider(const line::ContentProvider &original) const;
    [[nodiscard]] core::Timestamp time(core::Timestamp original) const;
    [[nodiscard]] QString text(const QString &original);
    [[nodiscard]] QString data(const QString &original) const;
    void nameThem();

    const core::Timestamp m_start;
    const Key m_key;
    QSet<QString> m_known; //!< ids as scrubbed
    QSet<QString> m_names; //!< given away
    QList<std::pair<Who, QString>> m_unnamed;
    QList<Naming> m_newNames;
    Script m_script = Script::Latin; //!< of the last text
};

} // namespace kidoku::recording
