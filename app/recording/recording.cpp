// SPDX-License-Identifier: Apache-2.0
#include "recording.h"

#include "event_json.h"
#include "line/codec.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kidoku::recording {

namespace {

using namespace Qt::StringLiterals;
using What = Fault::What;

constexpr int version = 1;
constexpr auto versionKey = "kidokuRecording"_L1;

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

bool hasOnly(const QJsonObject &json, const QStringList &keys)
{
    const QStringList given = json.keys();
    return std::all_of(given.begin(), given.end(),
                       [&keys](const QString &key) { return keys.contains(key); });
}

bool isId(const QString &id)
{
    static const QString kinds = u"UCR"_s;
    if (id.size() != 33 || !kinds.contains(id.front()))
        return false;
    return std::all_of(id.begin() + 1, id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

class Reader
{
public:
    explicit Reader(const Limits &limits)
        : m_limits(limits)
    {}

    core::Result<Recording, Fault> read(const QByteArray &bytes)
    {
        if (bytes.size() > m_limits.bytes)
            return core::Failure{Fault{What::TooLarge, 0, QString::number(m_limits.bytes)}};
        qsizetype from = 0;
        while (from < bytes.size()) {
            ++m_line;
            const qsizetype end = bytes.indexOf('\n', from);
            const QByteArray line = bytes.mid(from, end < 0 ? -1 : end - from);
            // A line without its end was cut while it was written.
            const Wrong fault = end < 0 ? Fault{What::NotJson} : readLine(line);
            if (fault)
                return core::Failure{Fault{fault->what, m_line, fault->detail}};
            from = end + 1;
        }
        if (m_line == 0)
            return core::Failure{Fault{What::NoRecording}};
        return std::move(m_recording);
    }

private:
    using Wrong = std::optional<Fault>;

    Wrong readLine(const QByteArray &line)
    {
        if (line.size() > m_limits.lineBytes)
            return Fault{What::LineTooLong, 0};
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject())
            return Fault{m_line == 1 ? What::NoRecording : What::NotJson, 0};
        const QJsonObject json = document.object();
        if (m_line == 1)
            return readHeader(json);
        if (Wrong wrong = readTime(json.value("at"_L1)))
            return wrong;
        return json.contains("webhook"_L1) ? readWebhook(json) : readName(json);
    }

    Wrong readHeader(const QJsonObject &json)
    {
        const QJsonValue given = json.value(versionKey);
        if (!given.isDouble())
            return Fault{What::NoRecording};
        if (given != QJsonValue(version))
            return Fault{What::OtherVersion, 0};
        return hasOnly(json, {versionKey}) ? Wrong() : Fault{What::UnknownKey, 0};
    }

    Wrong readTime(const QJsonValue &at)
    {
        const qint64 ms = at.toInteger(-1);
        if (ms < m_at.count() || ms > m_limits.lastMs)
            return Fault{What::BadTime, 0};
        m_at = core::Milliseconds(ms);
        return {};
    }

    Wrong readName(const QJsonObject &json)
    {
        if (!hasOnly(json, {u"at"_s, u"id"_s, u"name"_s}))
            return Fault{What::UnknownKey, 0};
        const QString id = json.value("id"_L1).toString();
        const QString name = json.value("name"_L1).toString();
        const bool fits = !name.trimmed().isEmpty() && name.size() <= m_limits.nameUnits;
        if (!isId(id) || !fits || m_recording.names.contains(id) || m_names.contains(name))
            return Fault{What::BadName, 0};
        if (m_recording.names.size() >= m_limits.people)
            return Fault{What::TooManyNames, 0, QString::number(m_limits.people)};
        m_names.insert(name);
        m_recording.names.insert(id, name);
        return {};
    }

    Wrong readWebhook(const QJsonObject &json)
    {
        if (!hasOnly(json, {u"at"_s, u"webhook"_s}))
            return Fault{What::UnknownKey, 0};
        const QJsonDocument body(json.value("webhook"_L1).toObject());
        auto parsed = line::parseWebhook(body.toJson(QJsonDocument::Compact));
        if (!parsed || !parsed->malformed.isEmpty())
            return Fault{What::BadWebhook, 0,
                         parsed ? parsed->malformed.constFirst().reason : QString()};
        m_events += parsed->webhook.events.size();
        if (m_events > m_limits.events)
            return Fault{What::TooManyEvents, 0, QString::number(m_limits.events)};
        // What Kidoku knows of it, and nothing else: the same as when it was written.
        line::Webhook webhook = std::move(parsed).value().webhook;
        for (line::Event &event : webhook.events)
            event.raw.clear();
        m_recording.moments.append({m_at, std::move(webhook)});
        return {};
    }

    const Limits m_limits;
    Recording m_recording;
    QSet<QString> m_names;
    core::Milliseconds m_at{0};
    qsizetype m_events = 0;
    int m_line = 0;
};

} // namespace

qsizetype Recording::messages() const
{
    qsizetype count = 0;
    for (const Moment &moment : moments) {
        for (const line::Event &event : moment.webhook.events)
            count += std::holds_alternative<line::MessageEvent>(event.body) ? 1 : 0;
    }
    return count;
}

qsizetype Recording::people() const
{
    return std::count_if(names.keyBegin(), names.keyEnd(),
                         [](const QString &id) { return id.startsWith(u'U'); });
}

core::Milliseconds Recording::length() const
{
    return moments.isEmpty() ? core::Milliseconds(0) : moments.constLast().at;
}

QString Fault::text() const
{
    const auto why = [this] {
        switch (what) {
        case What::CannotRead:
            return tr("The file cannot be read: %1").arg(detail);
        case What::TooLarge:
            return tr("The file is larger than %1 bytes.").arg(detail);
        case What::NoRecording:
            return tr("This is not a recording of Kidoku.");
        case What::OtherVersion:
            return tr("The recording was made by a later version of Kidoku.");
        case What::LineTooLong:
            return tr("The line is too long.");
        case What::NotJson:
            return tr("The line is not a whole JSON object.");
        case What::UnknownKey:
            return tr("The line has a key that is not known.");
        case What::BadTime:
            return tr("The time is missing, goes back or is beyond a day.");
        case What::BadName:
            return tr("The name or its ID is missing, wrong or there twice.");
        case What::BadWebhook:
            return tr("The webhook cannot be read.");
        case What::TooManyEvents:
            return tr("There are more than %1 events.").arg(detail);
        case What::TooManyNames:
            return tr("There are more than %1 people.").arg(detail);
        }
        return QString();
    };
    return line > 0 ? tr("Line %1: %2").arg(line).arg(why()) : why();
}

core::Result<Recording, Fault> parseRecording(const QByteArray &bytes, const Limits &limits)
{
    return Reader(limits).read(bytes);
}

core::Result<Recording, Fault> readRecording(const QString &name, const Limits &limits)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::Failure{Fault{What::CannotRead, 0, file.errorString()}};
    return parseRecording(file.read(limits.bytes + 1), limits);
}

bool isRecording(const QByteArray &bytes)
{
    constexpr qsizetype longestHeader = 200;
    const QByteArray first = bytes.left(longestHeader);
    const QJsonDocument header = QJsonDocument::fromJson(first.left(first.indexOf('\n')));
    return header.object().contains(versionKey);
}

QByteArray headerLine()
{
    return lineOf({{versionKey, version}});
}

QByteArray nameLine(core::Milliseconds at, const Scrubber::Naming &naming)
{
    return lineOf({{u"at"_s, qint64(at.count())}, {u"id"_s, naming.id}, {u"name"_s, naming.name}});
}

QByteArray webhookLine(core::Milliseconds at, const line::Webhook &webhook)
{
    return lineOf({{u"at"_s, qint64(at.count())}, {u"webhook"_s, toJson(webhook)}});
}

} // namespace kidoku::recording
