// SPDX-License-Identifier: Apache-2.0
#include "raw_event.h"

#include "core/redact.h"
#include "words_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::models {

namespace {

bool isSecret(const QString &key)
{
    return key.endsWith(QLatin1String("token"), Qt::CaseInsensitive)
        || key.endsWith(QLatin1String("secret"), Qt::CaseInsensitive)
        || key.compare(QLatin1String("nonce"), Qt::CaseInsensitive) == 0;
}

// As deep as the parser lets anything be.
QJsonValue struckOut(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef item : array)
            item = struckOut(item);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue kept = it.value();
        it.value() = isSecret(it.key()) ? QJsonValue(QStringLiteral("…")) : struckOut(kept);
    }
    return object;
}

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    const bool breaks = c == QChar(u'\n');
    return !breaks
        && (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph);
}

QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isInvisible(c))
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

} // namespace

QString shownRawEvent(const QByteArray &raw, qsizetype limit)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    QString text;
    if (document.isObject())
        text = QString::fromUtf8(
            QJsonDocument(struckOut(document.object()).toObject()).toJson(QJsonDocument::Indented));
    else
        text = core::redact(QString::fromUtf8(raw.left(limit)));
    text = visible(text.left(limit));
    if (text.size() < limit)
        return text;
    return text.left(limit) + QLatin1Char('\n') + Words::tr("… the rest is not shown");
}

} // namespace kidoku::models
