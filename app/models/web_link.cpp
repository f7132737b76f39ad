// SPDX-License-Identifier: Apache-2.0
#include "web_link.h"

#include "words_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace kidoku::models {

namespace {

constexpr qsizetype maxUrl = 2048;

bool isSchemeAt(QStringView text, qsizetype at)
{
    return text.sliced(at).startsWith(u"http://", Qt::CaseInsensitive)
        || text.sliced(at).startsWith(u"https://", Qt::CaseInsensitive);
}

// What ends an address: space, quotes, brackets of Japanese and Chinese, and the backslash, which
// browsers read as "/" and others do not.
bool endsAddress(QChar c)
{
    static const QString ends
        = QStringLiteral("\"<>\\^`{|}「」『』（）【】《》〈〉。、，！？；：…");
    return c.isSpace() || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format || ends.contains(c);
}

// A full stop or a closing bracket behind an address belongs to the sentence.
qsizetype withoutSentence(QStringView link)
{
    qsizetype length = link.size();
    while (length > 0) {
        const QStringView rest = link.first(length);
        const QChar last = rest.back();
        const bool closes = last == u')' && rest.count(u'(') < rest.count(u')');
        const bool closesList = last == u']' && rest.count(u'[') < rest.count(u']');
        if (!closes && !closesList && !QStringView(u".,;:!?'*_~").contains(last))
            break;
        --length;
    }
    return length;
}

bool isLocal(const QString &host)
{
    return !host.contains(u'.') || host.endsWith(QLatin1String(".local"))
        || host.endsWith(QLatin1String(".localhost")) || host.endsWith(QLatin1String(".internal"));
}

// "127.0.0.1", "[::1]", and the forms that only browsers read as numbers: "2130706433", "0x7f.1".
bool isNumeric(const QString &host)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:0x[0-9a-f]*|[0-9]+)(?:\\.(?:0x[0-9a-f]*|[0-9]+))*$"),
        QRegularExpression::CaseInsensitiveOption);
    return host.contains(u':') || number.match(host).hasMatch();
}

} // namespace

QUrl webUrl(const QString &text)
{
    if (text.size() > maxUrl || !isSchemeAt(text, 0)
        || std::any_of(text.begin(), text.end(), endsAddress))
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host(QUrl::FullyEncoded).isEmpty())
        return {};
    return url;
}

QList<WebLink> findLinks(const QString &text, int most)
{
    QList<WebLink> links;
    const QStringView all(text);
    qsizetype at = all.indexOf(u"http", 0, Qt::CaseInsensitive);
    while (at >= 0 && links.size() < most) {
        qsizetype next = at + 4;
        const bool stands = at == 0 || !all.at(at - 1).isLetterOrNumber()
            || all.at(at - 1).unicode() > 0x2E7F; // no spaces between words there
        if (stands && isSchemeAt(all, at)) {
            const auto begin = all.begin() + at;
            const auto limit = begin + qMin(maxUrl, all.size() - at);
            const QStringView run = all.sliced(at, std::find_if(begin, limit, endsAddress) - begin);
            const QUrl url = webUrl(run.first(withoutSentence(run)).toString());
            if (url.isValid())
                links.append({at, withoutSentence(run), url});
            next = at + qMax<qsizetype>(run.size(), 4);
        }
        at = all.indexOf(u"http", next, Qt::CaseInsensitive);
    }
    return links;
}

QString hostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host, QString::number(url.port()));
}

LinkDoubt doubtOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.userInfo().isEmpty())
        return LinkDoubt::UserInfo;
    if (isNumeric(host))
        return LinkDoubt::NumericHost;
    if (isLocal(host))
        return LinkDoubt::LocalHost;
    const QStringList labels = host.split(u'.');
    const bool foreign = std::any_of(labels.begin(), labels.end(), [](const QString &label) {
        return label.startsWith(QLatin1String("xn--"), Qt::CaseInsensitive);
    });
    return foreign ? LinkDoubt::ForeignLetters : LinkDoubt::None;
}

QString describe(LinkDoubt doubt)
{
    switch (doubt) {
    case LinkDoubt::None:
        break;
    case LinkDoubt::ForeignLetters:
        return Words::tr("The name has letters that can look like others. It may not lead where it "
                         "seems to.");
    case LinkDoubt::UserInfo:
        return Words::tr("What stands before the @ is not the site. The address leads to the site "
                         "named above.");
    case LinkDoubt::NumericHost:
        return Words::tr("It is a number instead of a name, as trustworthy sites seldom have.");
    case LinkDoubt::LocalHost:
        return Words::tr("It leads into this computer or its own network, not to the internet.");
    }
    return {};
}

QUrl mapUrl(double latitude, double longitude)
{
    const QString lat = QString::number(latitude, 'f', 6);
    const QString lon = QString::number(longitude, 'f', 6);
    return QUrl(
        QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2").arg(lat, lon),
        QUrl::StrictMode);
}

} // namespace kidoku::models
