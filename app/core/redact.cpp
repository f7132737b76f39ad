// SPDX-License-Identifier: Apache-2.0
#include "redact.h"

#include <QRegularExpression>

namespace kidoku::core {

namespace {

const QString &dots()
{
    static const QString text = QStringLiteral("…");
    return text;
}

const QRegularExpression &bearer()
{
    static const QRegularExpression expression(QStringLiteral("(Bearer\\s+)[^\\s\"',;]+"),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// A JSON string value of a key that names a token; the closing quote may be missing.
const QRegularExpression &tokenValue()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "(\\\\?\"(?:markAsReadToken|replyToken|quoteToken|[a-z_]*token|[a-z_]*secret|"
            "x-line-signature|nonce)\\\\?\"\\s*:\\s*\\\\?\")(?:[^\"\\\\]|\\\\.)*"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

QString redact(const QString &text, const QList<QByteArray> &secrets)
{
    QString result = text;
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            result.replace(QString::fromUtf8(secret), dots());
    }
    result.replace(bearer(), QStringLiteral("\\1…"));
    result.replace(tokenValue(), QStringLiteral("\\1…"));
    return result;
}

QString shortId(const QString &id)
{
    return id.size() > 6 ? id.left(6) + dots() : id;
}

} // namespace kidoku::core
