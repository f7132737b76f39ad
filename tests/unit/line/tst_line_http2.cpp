// SPDX-License-Identifier: Apache-2.0
#include "line/client.h"
#include "scripted_server.h"
#include "test_authority.h"

#include <QFile>
#include <QObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using kidoku::core::Secret;
using namespace kidoku::line;
using namespace kidoku::testing;

namespace {

QString nginxProgram()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return found.isEmpty()
        ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
        : found;
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(100);
}

constexpr char configTemplate[] = R"(
daemon off; master_process off; pid %DIR%/pid; error_log %DIR%/error.log;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path %DIR%; proxy_temp_path %DIR%; fastcgi_temp_path %DIR%;
  uwsgi_temp_path %DIR%; scgi_temp_path %DIR%;
  server {
    listen 127.0.0.1:%PORT% ssl http2;
    ssl_certificate %DIR%/certificate.pem; ssl_certificate_key %DIR%/key.pem;
    location / {
      proxy_pass http://127.0.0.1:%UPSTREAM%;
      proxy_set_header X-Seen-Protocol $server_protocol;
      proxy_set_header X-Seen-Connection $connection;
    }
  }
}
)";

} // namespace

//! HTTP/2 as LINE offers it: over TLS, by ALPN. nginx speaks it, a scripted server behind it
//! says what arrived.
class LineHttp2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isChosenWhereItIsOffered();
    void carriesManyMarksAtOnceOnOneConnection();
    void carriesLargeContent();
    void aMarkIsSentOnceWhenTheConnectionEnds();
    void aMarkAfterAnIdleConnectionEndedIsSent();

private:
    void write(const QString &name, const QByteArray &bytes);
    void startNginx();
    void stopNginx();
    [[nodiscard]] ClientConfig config() const;

    TestAuthority m_authority;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_upstream;
    std::unique_ptr<QProcess> m_nginx;
    quint16 m_port = 0;
};

void LineHttp2Test::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    QVERIFY2(!nginxProgram().isEmpty(), "this test needs nginx (Debian: nginx-light)");
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_upstream = std::make_unique<ScriptedServer>();
    m_port = freePort();

    const Identity identity = m_authority.issue("IP:127.0.0.1");
    write(QStringLiteral("certificate.pem"), identity.certificate);
    write(QStringLiteral("key.pem"), identity.key);
    QByteArray text = configTemplate;
    text.replace("%DIR%", m_dir->path().toUtf8());
    text.replace("%PORT%", QByteArray::number(m_port));
    text.replace("%UPSTREAM%", QByteArray::number(m_upstream->port()));
    write(QStringLiteral("nginx.conf"), text);

    startNginx();
}

void LineHttp2Test::cleanup()
{
    stopNginx();
    m_upstream.reset();
    m_dir.reset();
}

void LineHttp2Test::startNginx()
{
    const QString dir = m_dir->path() + u'/';
    m_nginx = std::make_unique<QProcess>();
    m_nginx->start(nginxProgram(),
                   {QStringLiteral("-p"), dir, QStringLiteral("-e"),
                    dir + QStringLiteral("error.log"), QStringLiteral("-c"),
                    dir + QStringLiteral("nginx.conf")});
    QTRY_VERIFY(isListening(m_port));
}

void LineHttp2Test::stopNginx()
{
    if (!m_nginx)
        return;
    m_nginx->kill();
    m_nginx->waitForFinished();
    m_nginx.reset();
}

void LineHttp2Test::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ClientConfig LineHttp2Test::config() const
{
    const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
    ClientConfig result{.apiBase = url, .dataBase = url, .token = Secret("T0KEN")};
    result.extraAuthorities = {m_authority.certificate()};
    return result;
}

void LineHttp2Test::isChosenWhereItIsOffered()
{
    m_upstream->script({answer(200), answer(400, R"({"message":"Invalid token"})")});
    Client client(config());
    auto good = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(good.isFinished());
    QCOMPARE(good.result().meaning.verdict, Verdict::Done);
    auto bad = client.markAsReadByToken(Secret("READ-2"));
    QTRY_VERIFY(bad.isFinished());
    QCOMPARE(bad.result().meaning.reason, Reason::InvalidReadToken);
    QCOMPARE(bad.result().answer.errorText, QStringLiteral("Invalid token"));

    QCOMPARE(m_upstream->seen().size(), 2);
    for (const SeenRequest &request : m_upstream->seen()) {
        QCOMPARE(request.headers.value("x-seen-protocol"), QByteArray("HTTP/2.0"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer T0KEN"));
        QVERIFY(request.body.startsWith("{\"markAsReadToken\":"));
    }
}

void LineHttp2Test::carriesManyMarksAtOnceOnOneConnection()
{
    // HTTP/1.1 would keep all but six waiting, and the answers wait for the last.
    constexpr int count = 60;
    m_upstream->gather(count);
    Client client(config());
    QList<QFuture<Reply<kidoku::core::Done>>> marks;
    for (int i = 0; i < count; ++i)
        marks.append(client.markAsReadByToken(Secret("READ-" + QByteArray::number(i))));
    for (const auto &mark : marks) {
        QTRY_VERIFY(mark.isFinished());
        QCOMPARE(mark.result().meaning.verdict, Verdict::Done);
    }
    QSet<QByteArray> connections;
    QSet<QByteArray> bodies;
    for (const SeenRequest &request : m_upstream->seen()) {
        connections.insert(request.headers.value("x-seen-connection"));
        bodies.insert(request.body);
    }
    QCOMPARE(connections.size(), 1);
    QCOMPARE(bodies.size(), count);
    QCOMPARE(m_upstream->seen().size(), count);
}

void LineHttp2Test::carriesLargeContent()
{
    const QByteArray image = QByteArray(8'000'000, 'i') + "end";
    m_upstream->script({answer(200, image)});
    Client client(config());
    auto content = client.content({QStringLiteral("59")}, image.size());
    QTRY_VERIFY(content.isFinished());
    QCOMPARE(content.result().meaning.verdict, Verdict::Done);
    QVERIFY(content.result().value == image);
}

void LineHttp2Test::aMarkIsSentOnceWhenTheConnectionEnds()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^stream 1 finished")));
    m_upstream->script({silence()});
    Client client(config());
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_COMPARE(m_upstream->seen().size(), 1);
    stopNginx();
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().answer.transport, Transport::ConnectionLost);
    QCOMPARE(m_upstream->seen().size(), 1);
}

void LineHttp2Test::aMarkAfterAnIdleConnectionEndedIsSent()
{
    Client client(config());
    auto first = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(first.isFinished());
    stopNginx();
    startNginx();
    auto second = client.markAsReadByToken(Secret("READ-2"));
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().meaning.verdict, Verdict::Done);
    QCOMPARE(m_upstream->seen().size(), 2);
}

QTEST_GUILESS_MAIN(LineHttp2Test)
#include "tst_line_http2.moc"
