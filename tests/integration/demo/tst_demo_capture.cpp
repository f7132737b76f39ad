// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace kidoku::testing;

//! `kidoku --demo --scenario … --capture`: two runs leave the same bytes, and what is left after
//! "start over" is to the pixel what was there before the story. Where KIDOKU_ALL_STORIES is set,
//! every built-in scenario is captured twice.
class TestDemoCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoRunsAreEqual_data();
    void twoRunsAreEqual();
    void leavesPicturesAndTheLog();
    void startsOverToTheSamePixels();
    void sparesTheFolderThatItWasGiven();

private:
    //! One capture in surroundings of its own.
    struct Run
    {
        explicit Run(const QString &scenario);
        int wait();
        [[nodiscard]] QMap<QString, QByteArray> files() const;

        QTemporaryDir home;
        Program kidoku{QStringLiteral("kidoku")};
        std::optional<int> code;
    };
    Run &run(const QString &name, int number) { return *m_runs.at({name, number}); }

    static constexpr int patience = 280'000;
    QTemporaryDir m_folder;
    QStringList m_names;
    std::map<std::pair<QString, int>, std::unique_ptr<Run>> m_runs;
};

namespace {

// Two accounts, a mark that fails once, and nearly everything that "start over" has to undo.
constexpr auto shortStory = R"({
"version": 1, "title": "Short", "clock": "2026-04-01T10:00:00+09:00",
"accounts": [
  {"id": "new", "api": "token", "chatMode": "chat", "displayName": "New"},
  {"id": "old", "api": "user", "chatMode": "bot", "oldApiApproved": true, "displayName": "Old"}],
"people": [{"name": "Anna"}, {"name": "Bert"}],
"timeline": [
  {"at": 0, "from": "Anna", "ago": 60000, "message": {"type": "text", "text": "Hello"}},
  {"at": 0, "from": "Bert", "ago": 30000, "message": {"type": "image"}},
  {"at": 5000, "name": "mark", "on": "new", "faults": {"script": "500,ok"},
   "caption": {"en": "Marking", "ja": "m", "zh_TW": "m", "th": "m"},
   "operator": [{"do": "open", "account": "new", "chat": "Anna"},
                {"do": "mark", "account": "new"}]},
  {"at": 30000, "name": "over", "caption": {"en": "Over", "ja": "o", "zh_TW": "o", "th": "o"},
   "operator": [{"do": "done"}, {"do": "presenter"}, {"do": "log", "view": "failed"},
                {"do": "language", "language": "ja"}]},
  {"at": 31000, "name": "again", "caption": {"en": "Again", "ja": "a", "zh_TW": "a", "th": "a"},
   "operator": [{"do": "reset"}]}
]})";

} // namespace

TestDemoCapture::Run::Run(const QString &scenario)
{
    QMap<QString, QString> environment;
    for (const char *folder : {"HOME", "TMPDIR", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(folder), home.path());
    // It needs no display and says so by itself.
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString());
    environment.insert(QStringLiteral("DISPLAY"), QString());
    kidoku.setEnvironment(environment);
    QDir().mkpath(home.filePath(QStringLiteral("data/media")));
    QFile mine(home.filePath(QStringLiteral("data/media/mine")));
    if (mine.open(QFile::WriteOnly))
        mine.write("customers");
    mine.close();
    kidoku.start({QStringLiteral("--demo"), QStringLiteral("--scenario"), scenario,
                  QStringLiteral("--data"), home.filePath(QStringLiteral("data")),
                  QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--theme"),
                  QStringLiteral("light"), QStringLiteral("--capture"),
                  home.filePath(QStringLiteral("out")), QStringLiteral("--animation"),
                  home.filePath(QStringLiteral("moves.png"))});
}

int TestDemoCapture::Run::wait()
{
    if (!code) {
        code = kidoku.process().state() == QProcess::NotRunning ? kidoku.process().exitCode()
                                                                : kidoku.wait(patience);
    }
    return *code;
}

QMap<QString, QByteArray> TestDemoCapture::Run::files() const
{
    QMap<QString, QByteArray> all;
    const QDir out(home.filePath(QStringLiteral("out")));
    for (const QString &name : out.entryList(QDir::Files)) {
        QFile file(out.filePath(name));
        if (file.open(QFile::ReadOnly))
            all.insert(name, file.readAll());
    }
    QFile moves(home.filePath(QStringLiteral("moves.png")));
    if (moves.open(QFile::ReadOnly))
        all.insert(QStringLiteral("moves.png"), moves.readAll());
    return all;
}

void TestDemoCapture::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("short.json")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(shortStory);
    file.close();
    m_names = {file.fileName()};
    if (qEnvironmentVariableIsSet("KIDOKU_ALL_STORIES")) {
        for (QString name :
             QDir(QStringLiteral(KIDOKU_SCENARIOS)).entryList({QStringLiteral("*.json")})) {
            name.chop(5);
            m_names.append(name);
        }
    }
    for (const QString &name : std::as_const(m_names)) {
        for (int number : {1, 2})
            m_runs[{name, number}] = std::make_unique<Run>(name);
        if (name != m_names.first()) { // they are long: one scenario at a time
            run(name, 1).wait();
            run(name, 2).wait();
        }
    }
}

void TestDemoCapture::twoRunsAreEqual_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : std::as_const(m_names))
        QTest::newRow(qPrintable(QFileInfo(name).baseName())) << name;
}

void TestDemoCapture::twoRunsAreEqual()
{
    QFETCH(QString, name);
    for (int number : {1, 2}) {
        const int code = run(name, number).wait();
        QVERIFY2(code == 0, run(name, number).kidoku.process().readAllStandardOutput().constData());
    }
    const auto first = run(name, 1).files();
    const auto second = run(name, 2).files();
    QVERIFY(first.size() >= 4); // a story without captions has a beginning
    QCOMPARE(first.keys(), second.keys());
    for (auto it = first.begin(); it != first.end(); ++it)
        QVERIFY2(it.value() == second.value(it.key()), qPrintable(it.key()));
}

void TestDemoCapture::leavesPicturesAndTheLog()
{
    Run &captured = run(m_names.first(), 1);
    QCOMPARE(captured.wait(), 0);
    const auto files = captured.files();
    QStringList names = files.keys();
    QCOMPARE(names,
             QStringList({QStringLiteral("01-start.png"), QStringLiteral("02-mark.png"),
                          QStringLiteral("03-mark-after.png"), QStringLiteral("04-over.png"),
                          QStringLiteral("05-start-over.png"), QStringLiteral("contact-sheet.png"),
                          QStringLiteral("log.csv"), QStringLiteral("moves.png")}));
    const QByteArray log = files.value(QStringLiteral("log.csv"));
    // The hold, the failed try, the wait and the next try, in the story's own time.
    QVERIFY2(log.contains("10:00:09.000"), log.constData());
    QVERIFY(log.contains("500"));
    QVERIFY(!log.contains("127.0.0.1"));
    QVERIFY(!log.contains(captured.home.path().toUtf8()));
    QVERIFY(files.value(QStringLiteral("moves.png")).contains("acTL"));
}

void TestDemoCapture::startsOverToTheSamePixels()
{
    Run &captured = run(m_names.first(), 1);
    QCOMPARE(captured.wait(), 0);
    const auto files = captured.files();
    const QByteArray before = files.value(QStringLiteral("01-start.png"));
    QVERIFY(!before.isEmpty());
    QVERIFY(files.value(QStringLiteral("04-over.png")) != before);
    QVERIFY(files.value(QStringLiteral("05-start-over.png")) == before);
}

// Starting over needs an empty folder and takes another one.
void TestDemoCapture::sparesTheFolderThatItWasGiven()
{
    Run &captured = run(m_names.first(), 1);
    QCOMPARE(captured.wait(), 0);
    QFile file(captured.home.filePath(QStringLiteral("data/media/mine")));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("customers"));
}

QTEST_GUILESS_MAIN(TestDemoCapture)
#include "tst_demo_capture.moc"
