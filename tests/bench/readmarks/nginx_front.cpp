// SPDX-License-Identifier: Apache-2.0
#include "nginx_front.h"

#include "test_authority.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace kidoku::bench {

namespace {

constexpr char configTemplate[] = R"(
daemon off; master_process off; pid %DIR%/pid; error_log %DIR%/error.log;
events { worker_connections 2048; }
http {
  access_log off; keepalive_requests 1000000;
  client_body_temp_path %DIR%; proxy_temp_path %DIR%; fastcgi_temp_path %DIR%;
  uwsgi_temp_path %DIR%; scgi_temp_path %DIR%;
  upstream line { server 127.0.0.1:%UPSTREAM%; keepalive 512; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:%PORT% ssl http2;
    http2_max_concurrent_streams 512;
    ssl_certificate %DIR%/certificate.pem; ssl_certificate_key %DIR%/key.pem;
    location / { proxy_pass http://line; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
}
)";

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

bool listens(quint16 port)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected(200))
            return true;
        QThread::msleep(20);
    }
    return false;
}

} // namespace

NginxFront::~NginxFront()
{
    m_process.terminate();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished();
}

QString NginxFront::start(quint16 upstream)
{
    QString program = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(QStringLiteral("nginx"),
                                                 {QStringLiteral("/usr/sbin")});
    if (program.isEmpty())
        return QStringLiteral("nginx is not installed");

    const testing::TestAuthority authority;
    m_authority = authority.certificate();
    const auto identity = authority.issue("IP:127.0.0.1");
    m_port = freePort();
    QByteArray config(configTemplate);
    config.replace("%DIR%", m_dir.path().toUtf8());
    config.replace("%PORT%", QByteArray::number(m_port));
    config.replace("%UPSTREAM%", QByteArray::number(upstream));
    if (!write(m_dir.filePath(QStringLiteral("certificate.pem")), identity.certificate)
        || !write(m_dir.filePath(QStringLiteral("key.pem")), identity.key)
        || !write(m_dir.filePath(QStringLiteral("nginx.conf")), config))
        return QStringLiteral("its files cannot be written");
    m_process.start(program,
                    {QStringLiteral("-p"), m_dir.path(), QStringLiteral("-e"),
                     m_dir.filePath(QStringLiteral("error.log")), QStringLiteral("-c"),
                     m_dir.filePath(QStringLiteral("nginx.conf"))});
    return m_process.waitForStarted() && listens(m_port) ? QString()
                                                         : QStringLiteral("nginx does not listen");
}

} // namespace kidoku::bench
