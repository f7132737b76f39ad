// SPDX-License-Identifier: Apache-2.0
#include "models/web_link.h"

#include <QTest>

using namespace kidoku;
using models::LinkDoubt;

//! Addresses of strangers: what becomes a link, where it leads, and when a person is asked first.
class WebLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void opensNothingElse_data();
    void opensNothingElse();
    void doubts_data();
    void doubts();
    void isBounded();
    void mapsAreWebAddresses();
};

void WebLinkTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *name, const char *text, const QStringList &links) {
        QTest::newRow(name) << QString::fromUtf8(text) << links;
    };
    const auto one = [](const char *link) { return QStringList{QString::fromUtf8(link)}; };
    row("alone", "https://a.example/x?y=1#z", one("https://a.example/x?y=1#z"));
    row("ends a sentence", "See http://a.example/x.", one("http://a.example/x"));
    row("in brackets", "(https://a.example/x)", one("https://a.example/x"));
    row("brackets of its own", "https://a.example/x_(y)", one("https://a.example/x_(y)"));
    row("Japanese around it", "こちらhttps://a.example/花。どうぞ", one("https://a.example/花"));
    row("in corner brackets", "「https://a.example/x」", one("https://a.example/x"));
    row("two", "https://a.example https://b.example",
        {QStringLiteral("https://a.example"), QStringLiteral("https://b.example")});
    row("capital letters", "HTTPS://A.EXAMPLE/X", one("HTTPS://A.EXAMPLE/X"));
    row("a backslash ends it", "https://line.me\\@evil.example", one("https://line.me"));
    row("a right-to-left mark ends it",
        "https://a.example/\xe2\x80\xae"
        "fdp",
        one("https://a.example/"));
    row("no link: part of a word", "xhttps://a.example", {});
    row("no link: script", "javascript:alert(1)", {});
    row("no link: data", "data:text/html,<b>x</b>", {});
    row("no link: file", "file:///etc/passwd", {});
    row("no link: no host", "https:///x http:// https://", {});
    row("no link: bad host", "https://%zz/ https://[::x/", {});
    row("no link: custom scheme", "line://msg/text tel:110 mailto:a@b.example", {});
}

void WebLinkTest::finds()
{
    QFETCH(QString, text);
    QStringList found;
    for (const models::WebLink &link : models::findLinks(text)) {
        found.append(text.mid(link.at, link.length));
        QVERIFY(link.url.scheme() == QLatin1String("http")
                || link.url.scheme() == QLatin1String("https"));
    }
    QTEST(found, "links");
}

void WebLinkTest::opensNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"javascript:alert(1)", "JaVaScRiPt:alert('https://a.example')", "data:text/html,x",
          "file:///etc/passwd", "vbscript:x", "ftp://a.example/", "//a.example/", "a.example", "",
          "https://", "https://a.example/\nx", "https://a.example/ x", " https://a.example/"})
        QTest::addRow("\"%s\"", text) << QString::fromUtf8(text);
    QTest::newRow("longer than an address may be")
        << QStringLiteral("https://a.example/") + QString(5000, u'x');
}

void WebLinkTest::opensNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(!models::webUrl(text).isValid());
}

void WebLinkTest::doubts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LinkDoubt>("doubt");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *text, LinkDoubt doubt, const char *host) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << doubt << QString::fromUtf8(host);
    };
    row("https://line.me/R/x", LinkDoubt::None, "line.me");
    row("https://line.me:8443/", LinkDoubt::None, "line.me:8443");
    row("https://line.me@evil.example/", LinkDoubt::UserInfo, "evil.example");
    row("https://line.me:443@evil.example/", LinkDoubt::UserInfo, "evil.example");
    row("https://line.me%2F@evil.example/", LinkDoubt::UserInfo, "evil.example");
    row("https://\xd0\xb0pple.com/", LinkDoubt::ForeignLetters, "xn--pple-43d.com");
    row("https://xn--pple-43d.com/", LinkDoubt::ForeignLetters, "xn--pple-43d.com");
    row("https://日本語.jp/", LinkDoubt::ForeignLetters, "xn--wgv71a119e.jp");
    row("http://127.0.0.1:8080/", LinkDoubt::NumericHost, "127.0.0.1:8080");
    row("http://[::1]/", LinkDoubt::NumericHost, "::1");
    row("http://localhost/", LinkDoubt::LocalHost, "localhost");
    row("http://printer.local/", LinkDoubt::LocalHost, "printer.local");
}

void WebLinkTest::doubts()
{
    QFETCH(QString, text);
    QFETCH(LinkDoubt, doubt);
    const QUrl url = models::webUrl(text);
    QVERIFY(url.isValid());
    QCOMPARE(models::doubtOf(url), doubt);
    QTEST(models::hostOf(url), "host");
    QCOMPARE(models::describe(doubt).isEmpty(), doubt == LinkDoubt::None);
}

void WebLinkTest::isBounded()
{
    QCOMPARE(models::findLinks(QStringLiteral("https://a.example ").repeated(1000)).size(), 50);
    QVERIFY(models::findLinks(QStringLiteral("http").repeated(5000)).isEmpty());
}

void WebLinkTest::mapsAreWebAddresses()
{
    const QUrl map = models::mapUrl(-35.5, 139.25);
    QVERIFY(models::webUrl(map.toString()).isValid());
    QCOMPARE(models::doubtOf(map), LinkDoubt::None);
    QVERIFY(map.toString().contains(QStringLiteral("mlat=-35.500000")));
}

QTEST_GUILESS_MAIN(WebLinkTest)
#include "tst_models_web_link.moc"
