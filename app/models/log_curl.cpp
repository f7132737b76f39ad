// SPDX-License-Identifier: Apache-2.0
#include "log_curl.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::models {

namespace {

using namespace Qt::StringLiterals;

QString bodyOf(store::ReadApi api, const CurlTarget &target)
{
    QJsonObject body{{u"markAsReadToken"_s, u"<read token of the message>"_s}};
    if (api == store::ReadApi::User)
        body = {{u"chat"_s,
                 QJsonObject{{u"userId"_s, target.chat.isEmpty() ? u"<user ID>"_s : target.chat}}}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

bool isCall(const store::LogEntry &entry)
{
    return entry.attempt > 0 && entry.api.has_value();
}

QString curlOf(const store::LogEntry &entry, const CurlTarget &target)
{
    if (!isCall(entry))
        return {};
    QUrl url = target.apiBase.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveUserInfo
                                       | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString path = *entry.api == store::ReadApi::Token ? u"/v2/bot/chat/markAsRead"_s
                                                             : u"/v2/bot/message/markAsRead"_s;
    url.setPath((url.path() == u"/"_s ? QString() : url.path()) + path);
    const QString token = target.gateway ? u"<console token>"_s : u"<channel access token>"_s;
    const QStringList words{
        u"curl -X POST "_s + shellWord(url.toString(QUrl::FullyEncoded)),
        u"-H "_s + shellWord(u"Authorization: Bearer "_s + token),
        u"-H "_s + shellWord(u"Content-Type: application/json"_s),
        u"-d "_s + shellWord(bodyOf(*entry.api, target)),
    };
    return words.join(u" \\\n  "_s);
}

QString shellWord(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

} // namespace kidoku::models
