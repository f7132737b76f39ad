// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"

using namespace kidoku::testing;

namespace {

// The standard hold is 4 s; the clock of the real program cannot be moved from here.
constexpr int longestHold = 8'000;

//! Keys and pointer of the X server, as a person's hands.
class Hands
{
public:
    bool findWindow()
    {
        m_window = run({QStringLiteral("search"), QStringLiteral("--sync"),
                        QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
                        QStringLiteral("kidoku")})
                       .split('\n')
                       .first();
        run({QStringLiteral("windowactivate"), QStringLiteral("--sync"),
             QString::fromUtf8(m_window)});
        return !m_window.isEmpty();
    }
    void press(const QString &keys, int times = 1)
    {
        QStringList arguments{QStringLiteral("key"), QStringLiteral("--delay"),
                              QStringLiteral("8")};
        for (int i = 0; i < times; ++i)
            arguments.append(keys);
        run(arguments);
    }
    void type(const QString &text)
    {
        run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("8"), text});
    }
    void hoverAndScroll(int x, int y, int wheel)
    {
        run({QStringLiteral("mousemove"), QStringLiteral("--window"), QString::fromUtf8(m_window),
             QString::number(x), QString::number(y), QStringLiteral("click"),
             QStringLiteral("--repeat"), QString::number(wheel), QStringLiteral("--delay"),
             QStringLiteral("8"), QStringLiteral("5")});
    }

private:
    static QByteArray run(const QStringList &arguments)
    {
        QProcess tool;
        tool.start(QStringLiteral("xdotool"), arguments);
        tool.waitForFinished(60'000);
        return tool.readAllStandardOutput().trimmed();
    }
    QByteArray m_window;
};

} // namespace

class RealWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<Program> m_kidoku;
    Hands m_hands;

    bool openWindow()
    {
        m_kidoku = std::make_unique<Program>(QStringLiteral("kidoku"));
        QMap<QString, QString> environment = World::secrets();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_kidoku->setEnvironment(environment);
        m_kidoku->start(m_world->consoleArguments());
        return m_hands.findWindow();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"),
                 "needs an X server: run it through packaging/dev.sh test");
    }
    void init() { m_world = std::make_unique<World>(); }
    void cleanup()
    {
        m_kidoku.reset();
        m_world.reset();
    }

    void keysMarkReadAndUndo()
    {
        QVERIFY(m_world->startSimulator());
        QVERIFY(m_world->startRelay());
        QString user;
        for (int i = 0; i < 3; ++i)
            user = m_world->write(QStringLiteral("佐藤 美咲"), QStringLiteral("message %1").arg(i));
        QVERIFY(openWindow());
        // The list is there once the relay has told the console of the chat, which asks LINE for
        // the name then: a sign from outside that needs no look into the program.
        QVERIFY(World::eventually([&] { return m_world->profileCalls() >= 1; }));

        m_hands.press(QStringLiteral("ctrl+Next")); // opens the chat
        m_hands.press(QStringLiteral("ctrl+r"));
        m_hands.press(QStringLiteral("ctrl+z")); // within the hold: nothing has left
        // Longer than any hold: a mark that was not taken back would be at LINE by then.
        QVERIFY(!World::eventually([&] { return !m_world->markCalls().isEmpty(); }, longestHold));
        QCOMPARE(m_world->shownRead(user), 0);
        m_hands.press(QStringLiteral("ctrl+r"));
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 3; }));
        QCOMPARE(m_world->markCalls(), QList<int>({200}));

        m_world->write(QStringLiteral("佐藤 美咲"), QStringLiteral("one more"));
        QVERIFY(m_world->faultMarks(QStringLiteral("500x2,ok")));
        QVERIFY(World::eventually([&] {
            m_hands.press(QStringLiteral("ctrl+r"));
            return m_world->markCalls().size() >= 2;
        }));
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 4; }));
        QCOMPARE(m_world->markCalls().mid(1), QList<int>({500, 500, 200}));
    }

    void lookingNeverMarks()
    {
        constexpr int chats = 200;
        QVERIFY(m_world->startSimulator());
        QVERIFY(m_world->startRelay());
        for (int i = 0; i < chats; ++i)
            m_world->write(QStringLiteral("customer %1").arg(i), QStringLiteral("hello %1").arg(i));
        QVERIFY(openWindow());
        QVERIFY(World::eventually([&] { return m_world->profileCalls() >= chats / 2; }));

        m_hands.press(QStringLiteral("ctrl+Next"), chats); // opens one after the other
        m_hands.hoverAndScroll(180, 400, 60);
        m_hands.hoverAndScroll(700, 400, 60);
        m_hands.press(QStringLiteral("ctrl+f"));
        m_hands.type(QStringLiteral("customer 17"));
        m_hands.press(QStringLiteral("Down"), 3);
        m_hands.press(QStringLiteral("Escape"));
        m_hands.press(QStringLiteral("alt+shift+Down"), 20);
        m_hands.press(QStringLiteral("ctrl+2"));
        m_hands.press(QStringLiteral("ctrl+6"));
        m_hands.press(QStringLiteral("ctrl+shift+l"), 2);
        m_hands.press(QStringLiteral("F9"), 2);

        // A mark after all of this proves that the keys did arrive, and that it is the first.
        m_hands.press(QStringLiteral("ctrl+Prior"));
        QVERIFY(m_world->markCalls().isEmpty());
        QVERIFY(World::eventually([&] {
            m_hands.press(QStringLiteral("ctrl+r"));
            return !m_world->markCalls().isEmpty();
        }));
        QCOMPARE(m_world->markCalls().size(), 1);
    }
};

QTEST_GUILESS_MAIN(RealWindowTest)
#include "tst_real_window.moc"
