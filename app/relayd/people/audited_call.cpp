// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/audited_call.h"

#include "relay/wire.h"
#include "relayd/mark_subject.h"
#include "relayd/people/people_keeper.h"
#include "relayd/services.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace kidoku::relayd {

namespace {

namespace wire = relay::wire;

std::string textOf(const QJsonObject &object, QLatin1String key)
{
    return auditText(object.value(key).toString().toStdString());
}

// The fifth part of /v2/bot/message/ID/content.
std::string_view messageIn(std::string_view path)
{
    constexpr std::string_view before = "/v2/bot/message/";
    path.remove_prefix(std::min(before.size(), path.size()));
    return path.substr(0, path.find('/'));
}

AuditEntry entryOf(const Channel &channel, const Operator &who)
{
    AuditEntry entry;
    entry.who = who.name;
    entry.token = who.token;
    entry.channel = channel.name;
    return entry;
}

} // namespace

AuditedCall::AuditedCall(PeopleKeeper &keeper, const Channel &channel, LineCallKind kind,
                         const Operator &who, const RequestHead &head, std::string_view path,
                         std::string_view body)
    : m_keeper(keeper)
    , m_entry(entryOf(channel, who))
{
    switch (kind) {
    case LineCallKind::MarkByToken:
    case LineCallKind::MarkByUser: {
        m_entry.what = audited::mark;
        m_entry.api = kind == LineCallKind::MarkByToken ? "token" : "user";
        const auto record = readRecordOf(kind, head, body, who.name, {1});
        if (record)
            m_entry.subject = auditText(record->chat.value.toStdString());
        break;
    }
    case LineCallKind::Reply:
    case LineCallKind::Push:
        m_entry.what = kind == LineCallKind::Reply ? audited::reply : audited::push;
        m_entry.subject = auditText(head.header(relay::chatHeader));
        break;
    case LineCallKind::Content:
        m_entry.what = audited::content;
        m_entry.subject = auditText(messageIn(path));
        break;
    default:
        break;
    }
}

AuditedCall::~AuditedCall()
{
    put();
}

void AuditedCall::answered(int status, std::string_view requestId)
{
    m_entry.status = status;
    m_entry.requestId = auditText(requestId);
    put();
}

void AuditedCall::put()
{
    if (!m_entry.what.empty())
        m_keeper.audit(std::exchange(m_entry, {}));
}

void auditAct(PeopleKeeper &keeper, const Channel &channel, const Operator &who, RecordKind kind,
              std::string_view json)
{
    const QJsonObject object
        = QJsonDocument::fromJson(
              QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())))
              .object();
    AuditEntry entry = entryOf(channel, who);
    entry.what = kind == RecordKind::Read ? audited::mark : audited::act;
    entry.api = textOf(object, kind == RecordKind::Read ? wire::api : wire::kind);
    entry.subject = textOf(object, wire::conversation);
    keeper.audit(std::move(entry));
}

} // namespace kidoku::relayd
