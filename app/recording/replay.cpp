// SPDX-License-Identifier: Apache-2.0
#include "replay.h"

#include "event_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::recording {

namespace {

using namespace Qt::StringLiterals;

constexpr core::Milliseconds notableAgo{1000};

// Captions of a scenario come in the languages of the program, whichever is spoken now.
QJsonObject title()
{
    return {{u"en"_s, u"A recording"_s},
            {u"ja"_s, u"記録の再生"_s},
            {u"zh_TW"_s, u"播放錄製內容"_s},
            {u"th"_s, u"เล่นสิ่งที่บันทึกไว้"_s}};
}

class Narrator
{
public:
    explicit Narrator(const Recording &recording)
        : m_recording(recording)
    {}

    QByteArray tell()
    {
        for (const Moment &moment : m_recording.moments) {
            for (const line::Event &event : moment.webhook.events) {
                const QString id = event.webhookEventId.value;
                if (m_told.contains(id))
                    continue; // LINE sent it again
                m_told.insert(id);
                add(event, moment.at);
            }
        }
        QJsonArray people;
        for (const QString &name : std::as_const(m_people))
            people.append(QJsonObject{{u"name"_s, name}});
        const QJsonObject account{{u"chatMode"_s, m_isChat ? u"chat"_s : u"bot"_s}};
        const QJsonObject scenario{{u"version"_s, 1},
                                   {u"title"_s, title()},
                                   {u"account"_s, account},
                                   {u"people"_s, people},
                                   {u"timeline"_s, m_steps}};
        return QJsonDocument(scenario).toJson(QJsonDocument::Compact);
    }

private:
    void add(const line::Event &event, core::Milliseconds at)
    {
        if (const auto *message = std::get_if<line::MessageEvent>(&event.body))
            addMessage(event, message->message, at);
        else if (const auto *joined = std::get_if<line::MemberJoinedEvent>(&event.body))
            addMembers(event, joined->members, at);
        else if (const auto *left = std::get_if<line::MemberLeftEvent>(&event.body))
            addMembers(event, left->members, at);
        else
            addEvent(event, event.source.userId, at);
    }

    void addMessage(const line::Event &event, const line::Message &message, core::Milliseconds at)
    {
        const QString from = writer(event.source);
        if (from.isEmpty() || std::holds_alternative<line::UnknownMessage>(message.content))
            return;
        // Chat was on when LINE gave a read token away.
        m_isChat = (m_isChat && m_hasMessages) || !message.markAsReadToken.isEmpty();
        m_hasMessages = true;
        QJsonObject content = toJson(message);
        for (const QString &key : {u"id"_s, u"quoteToken"_s, u"markAsReadToken"_s})
            content.remove(key);
        content.remove(u"contentProvider"_s); // nothing is fetched from anywhere
        content.remove(u"imageSet"_s);
        nameNobody(content);
        refer(content, u"quotedMessageId"_s);
        QJsonObject step = stepFor(event, at);
        step.insert(u"from"_s, from);
        step.insert(u"message"_s, content);
        if (const QString name = stepName(message.id.value); !m_stepNames.contains(name)) {
            m_stepNames.insert(name);
            step.insert(u"name"_s, name);
        }
        const core::Milliseconds ago = recordingStart + at - event.timestamp;
        if (ago >= notableAgo)
            step.insert(u"ago"_s, qint64(ago.count()));
        m_steps.append(step);
    }

    // LINE names no single person as their source.
    void addMembers(const line::Event &event, const QList<line::Source> &members,
                    core::Milliseconds at)
    {
        for (const line::Source &member : members) {
            QJsonObject step = stepFor(event, at);
            step.insert(u"from"_s, person(member.userId.value));
            step.insert(u"event"_s, QJsonObject{{u"type"_s, line::typeName(event)}});
            if (!member.userId.isEmpty())
                m_steps.append(step);
        }
    }

    void addEvent(const line::Event &event, const core::LineChatId &by, core::Milliseconds at)
    {
        QJsonObject content = bodyToJson(event);
        if (std::holds_alternative<line::UnsendEvent>(event.body)) {
            QJsonObject unsend = content.value("unsend"_L1).toObject();
            refer(unsend, u"messageId"_s);
            if (unsend.isEmpty())
                return; // written before the recording began
            content.insert(u"unsend"_s, unsend);
        }
        QJsonObject step = stepFor(event, at);
        if (!by.isEmpty())
            step.insert(u"from"_s, person(by.value));
        step.insert(u"event"_s, content);
        m_steps.append(step);
    }

    [[nodiscard]] QJsonObject stepFor(const line::Event &event, core::Milliseconds at)
    {
        QJsonObject step{{u"at"_s, qint64(at.count())}, {u"wait"_s, true}};
        if (event.mode == line::Mode::Standby)
            step.insert(u"mode"_s, u"standby"_s);
        if (event.source.type == line::SourceType::Group && !event.source.groupId.isEmpty())
            step.insert(u"group"_s, nameOf(event.source.groupId.value));
        else if (event.source.type == line::SourceType::Room && !event.source.roomId.isEmpty())
            step.insert(u"room"_s, nameOf(event.source.roomId.value));
        return step;
    }

    //! Who wrote; in groups LINE need not say it.
    QString writer(const line::Source &source)
    {
        return person(source.userId.isEmpty() ? source.chatId().value : source.userId.value);
    }

    QString person(const QString &id)
    {
        if (id.isEmpty())
            return {};
        const QString name = nameOf(id);
        if (!m_people.contains(name))
            m_people.append(name);
        return name;
    }

    //! A recording that somebody wrote by hand may name nobody.
    [[nodiscard]] QString nameOf(const QString &id) const
    {
        return m_recording.names.value(id, id.left(8));
    }

    [[nodiscard]] static QString stepName(const QString &messageId)
    {
        return u"m"_s + messageId.left(40);
    }

    //! The simulator gives ids of its own: what was said is named by its step.
    void refer(QJsonObject &json, const QString &key) const
    {
        const QString id = json.value(key).toString();
        json.remove(key);
        if (!id.isEmpty() && m_stepNames.contains(stepName(id)))
            json.insert(key, u"@"_s + stepName(id));
    }

    static void nameNobody(QJsonObject &content)
    {
        QJsonObject mention = content.value("mention"_L1).toObject();
        QJsonArray mentionees = mention.value("mentionees"_L1).toArray();
        if (mentionees.isEmpty())
            return;
        for (QJsonValueRef value : mentionees) {
            QJsonObject mentionee = value.toObject();
            mentionee.remove(u"userId"_s);
            value = mentionee;
        }
        mention.insert(u"mentionees"_s, mentionees);
        content.insert(u"mention"_s, mention);
    }

    const Recording &m_recording;
    QSet<QString> m_told; //!< events
    QSet<QString> m_stepNames;
    QStringList m_people;
    QJsonArray m_steps;
    bool m_isChat = true;
    bool m_hasMessages = false;
};

} // namespace

QByteArray scenarioOf(const Recording &recording)
{
    return Narrator(recording).tell();
}

} // namespace kidoku::recording
