// SPDX-License-Identifier: Apache-2.0
#include "story_play.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kidoku::testing;

//! The demonstration contacts nothing but this computer: a whole story where no other network
//! exists, with every call that names an address written down.
class TestDemoLoopback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWholeStoryStaysOnThisComputer();
    void somethingElseWouldBeSeen();

private:
    [[nodiscard]] QStringList alone() const;
    [[nodiscard]] QStringList addresses() const;
    static QStringList strangers(const QStringList &addresses);

    QTemporaryDir m_folder;
};

// A network namespace of its own, in which strace writes down who is called.
QStringList TestDemoLoopback::alone() const
{
    return {u"unshare"_s,
            u"-rn"_s,
            u"sh"_s,
            u"-c"_s,
            u"ip link set lo up && exec strace -f --seccomp-bpf -e signal=none "
            "-e trace=connect,sendto,sendmsg,sendmmsg -o '%1' \"$@\""_s.arg(
                m_folder.filePath(u"trace"_s)),
            u"sh"_s};
}

QStringList TestDemoLoopback::addresses() const
{
    static const QRegularExpression address(u"\\{(sa_family=[^}]*)\\}"_s);
    QFile file(m_folder.filePath(u"trace"_s));
    if (!file.open(QFile::ReadOnly))
        return {};
    QStringList found;
    const QString trace = QString::fromUtf8(file.readAll());
    for (auto all = address.globalMatch(trace); all.hasNext();)
        found.append(all.next().captured(1));
    return found;
}

// AF_NETLINK is the kernel, AF_UNSPEC ends a connection.
QStringList TestDemoLoopback::strangers(const QStringList &addresses)
{
    static const QRegularExpression here(
        u"^sa_family=(AF_UNIX,|AF_NETLINK,|AF_UNSPEC|"
        "AF_INET, .*inet_addr\\(\"127\\.0\\.0\\.1\"\\)|AF_INET6, .*inet_pton\\(AF_INET6, \"::1\")"_s);
    QStringList found;
    for (const QString &address : addresses) {
        if (!here.match(address).hasMatch())
            found.append(address);
    }
    return found;
}

void TestDemoLoopback::initTestCase()
{
    for (const char *tool : {"unshare", "ip", "strace"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP(qPrintable(u"%1 is not here"_s.arg(QLatin1String(tool))));
    }
    QProcess probe;
    QStringList order = alone() + QStringList{u"true"_s};
    probe.start(order.takeFirst(), order);
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP(qPrintable(u"this system lets no namespace or trace be made: "_s
                         + QString::fromUtf8(probe.readAllStandardError()).trimmed()));
}

void TestDemoLoopback::aWholeStoryStaysOnThisComputer()
{
    StoryPlay play(u"ninety-seconds"_s, alone());
    const int code = play.wait(100'000);
    QVERIFY2(code == 0, play.told().constData());
    const QStringList all = addresses();
    QVERIFY(all.filter(u"127.0.0.1"_s).size() > 5); // the trace has seen something
    QCOMPARE(strangers(all), QStringList());
}

// An address for documentation, which nobody has; there is no way to it here besides.
void TestDemoLoopback::somethingElseWouldBeSeen()
{
    QProcess shell;
    QStringList order
        = alone() + QStringList{u"bash"_s, u"-c"_s, u"exec 3<>/dev/tcp/192.0.2.1/443"_s};
    shell.start(order.takeFirst(), order);
    QVERIFY(shell.waitForFinished());
    QVERIFY(shell.exitCode() != 0);
    QCOMPARE(strangers(addresses()).size(), 1);
}

QTEST_GUILESS_MAIN(TestDemoLoopback)
#include "tst_demo_loopback.moc"
