// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay_rig.h"

#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

//! A folder with a configuration of two channels and its secrets, and the real program and its
//! commands on it. Tests inherit it and call prepare() before each case.
namespace kidoku::testing {

inline const QString programName = QStringLiteral("kidoku-relay");
inline const QByteArray commonToken = "common-token-of-all";
inline const QByteArray oldSecret = "11111111111111111111111111111111";
inline const QByteArray newSecret = "22222222222222222222222222222222";
inline const QByteArray otherSecret = "33333333333333333333333333333333";

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

//! A stream that is open, whatever comes on it.
class OpenStream
{
public:
    OpenStream(int port, const QByteArray &token, const QByteArray &channel = "shop")
        : m_client(static_cast<quint16>(port))
    {
        m_client.send("GET /events/" + channel
                      + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                      + "\r\n\r\n");
        head = m_client.readUntil("\r\n\r\n");
        if (head.startsWith("HTTP/1.1 200"))
            head += m_client.readUntil("ready");
    }
    bool isClosedWithin(int ms, QByteArray *rest) { return m_client.isClosedWithin(ms, rest); }

    QByteArray head;

private:
    RawClient m_client;
};

class PeopleCase : public QObject
{
protected:
    void prepare()
    {
        m_folder = m_dir.filePath(QString::number(++m_cases));
        QVERIFY(QDir().mkpath(m_folder));
        write(QStringLiteral("shop"), newSecret);
        write(QStringLiteral("shop-old"), oldSecret);
        write(QStringLiteral("bar"), otherSecret);
        write(QStringLiteral("line"), "line-access-token");
        write(QStringLiteral("common"), commonToken);
        writeConfig();
    }

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes, mode_t mode = 0600) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
    }
    void writeConfig(quint16 line = 1, const QByteArray &more = {}) const
    {
        write(QStringLiteral("relay.toml"),
              "listen = \"127.0.0.1:0\"\ndata = \"" + path(QStringLiteral("data")).toUtf8()
                  + "\"\nline-api = \"http://127.0.0.1:" + QByteArray::number(line)
                  + "\"\nconsole-token-file = \"common\"\n" + more
                  + "[channel.shop]\nsecret-files = [\"shop\", \"shop-old\"]\n"
                    "token-file = \"line\"\n[channel.bar]\nsecret-files = [\"bar\"]\n");
    }
    QStringList config() const
    {
        return {QStringLiteral("--config"), path(QStringLiteral("relay.toml"))};
    }
    static Ended run(const QStringList &arguments)
    {
        Program program(programName);
        program.start(arguments);
        Ended ended;
        ended.code = program.wait(10'000);
        ended.out = program.process().readAllStandardOutput();
        ended.error = program.process().readAllStandardError();
        return ended;
    }
    //! The new token's secret and id.
    std::pair<QByteArray, QString> addToken(const QStringList &options) const
    {
        const Ended added = run(
            QStringList{QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("--json")}
            + config() + options);
        const QJsonObject token = QJsonDocument::fromJson(added.out).object();
        return {token.value(QLatin1String("token")).toString().toLatin1(),
                token.value(QLatin1String("id")).toString()};
    }
    QJsonArray audit() const
    {
        const Ended told = run(QStringList{QStringLiteral("audit"), QStringLiteral("--json"),
                                           QStringLiteral("--since"), QStringLiteral("1h")}
                               + config());
        return QJsonDocument::fromJson(told.out).array();
    }
    static RawAnswer ask(int port, const QByteArray &method, const QByteArray &target,
                         const QByteArray &token, const QByteArray &body = {},
                         const QByteArray &headers = {})
    {
        RawClient client(static_cast<quint16>(port));
        client.send(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token + "\r\n" + headers
                    + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.readAnswer();
    }
    static int post(int port, const QByteArray &channel, const QByteArray &secret)
    {
        const QByteArray body = RelayRig::body("x");
        RawClient client(static_cast<quint16>(port));
        client.send("POST /webhook/" + channel + " HTTP/1.1\r\nHost: relay\r\nx-line-signature: "
                    + line::signatureOf(body, core::Secret(secret))
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.readAnswer().status;
    }
    static QStringList words(const char *text)
    {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    }

private:
    QTemporaryDir m_dir;
    int m_cases = 0;
    QString m_folder; //!< of one case
};

} // namespace kidoku::testing
