// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "line/signature.h"
#include "relayd/cli/command.h"
#include "relayd/cli/progress.h"
#include "relayd/cli/replay.h"
#include "relayd/cli/time_words.h"
#include "relayd/cli/verify.h"
#include "relayd/sqlite_event_log.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace kidoku;
using namespace kidoku::relayd;
using namespace kidoku::relayd::cli;

namespace {

const core::Secret &secret()
{
    static const core::Secret value{QByteArrayLiteral("8c570fa6dd201bb328f1c1eac23a96d8")};
    return value;
}

//! A SQLite log of one channel, to be spoilt.
class Store
{
public:
    explicit Store(int webhooks)
    {
        auto log = SqliteEventLog::open(file(), m_clock);
        const ChannelKey key = *log.value()->channel("shop");
        std::vector<Draft> drafts;
        for (int i = 1; i <= webhooks; ++i) {
            const QByteArray body = "{\"n\":" + QByteArray::number(i) + '}';
            drafts.push_back({key,
                              RecordKind::Webhook,
                              body.toStdString(),
                              "application/json",
                              line::signatureOf(body, secret()).toStdString(),
                              {}});
        }
        drafts.push_back({key, RecordKind::Read, "{}", {}, {}, {}});
        (void)*log.value()->append(drafts);
    }

    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("relay.sqlite")); }
    void sql(const char *statements) const
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(file().toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, statements, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    [[nodiscard]] std::unique_ptr<StoredLog> open() const
    {
        auto opened = StoredLog::openFile(file());
        return opened ? std::move(opened).value() : nullptr;
    }
    //! The problems that a verification finds.
    [[nodiscard]] QStringList problems(const QList<core::Secret> &secrets, Verdict &verdict) const
    {
        QStringList found;
        const auto log = open();
        Verification verification(
            *log, secrets, [&found](const QString &what) { found.append(what); },
            [](qint64) { return true; });
        verdict = *verification.run(*log->channels());
        return found;
    }

private:
    QTemporaryDir m_dir;
    core::SystemClock m_clock;
};

} // namespace

class RelaydCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: none
        QTest::newRow("days") << "30d" << qint64(30) * 86'400'000;
        QTest::newRow("hours") << "12h" << qint64(12) * 3'600'000;
        QTest::newRow("minutes") << "90m" << qint64(90) * 60'000;
        QTest::newRow("seconds") << "5s" << qint64(5'000);
        QTest::newRow("no unit") << "30" << qint64(-1);
        QTest::newRow("a unit only") << "d" << qint64(-1);
        QTest::newRow("negative") << "-1d" << qint64(-1);
        QTest::newRow("a fraction") << "1.5d" << qint64(-1);
        QTest::newRow("too much") << "99999999999999999999d" << qint64(-1);
        QTest::newRow("nothing") << "" << qint64(-1);
    }
    void readsSpans()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto span = spanOf(text);
        QCOMPARE(span ? span->count() : -1, ms);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("a span before now") << "1h" << qint64(1'790'000'000'000 - 3'600'000);
        QTest::newRow("a date is UTC") << "2026-11-01" << qint64(1'793'491'200'000);
        QTest::newRow("a time is UTC") << "2026-11-01T12:00:00" << qint64(1'793'534'400'000);
        QTest::newRow("with its zone") << "2026-11-01T21:00:00+09:00" << qint64(1'793'534'400'000);
        QTest::newRow("a word") << "yesterday" << qint64(-1);
        QTest::newRow("a day that is none") << "2026-02-30" << qint64(-1);
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto time = timeOf(text, {1'790'000'000'000});
        QCOMPARE(time ? time->ms : -1, ms);
    }

    void drawsABar()
    {
        QCOMPARE(Progress::bar(QStringLiteral("verify"), 50, 100),
                 QStringLiteral("verify [###############...............]  50 % (50 of 100)"));
        QVERIFY(Progress::bar(QStringLiteral("x"), 150, 100).contains(QLatin1String("100 %")));
        QCOMPARE(Progress::bar(QStringLiteral("dropped"), 7, 0), QStringLiteral("dropped 7"));
    }

    void takesOptions_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("fault");
        const QString data = QStringLiteral("--data");
        QTest::newRow("two words") << QStringList{data, QStringLiteral("d")} << QString();
        QTest::newRow("one word") << QStringList{QStringLiteral("--data=d")} << QString();
        QTest::newRow("a flag") << QStringList{data, QStringLiteral("d"), QStringLiteral("--yes")}
                                << QString();
        QTest::newRow("unknown") << QStringList{QStringLiteral("--date=d")} << "unknown option";
        QTest::newRow("a bare word") << QStringList{QStringLiteral("d")} << "unknown argument";
        QTest::newRow("no value") << QStringList{data} << "needs a value";
        QTest::newRow("a flag with a value")
            << QStringList{QStringLiteral("--data=d"), QStringLiteral("--yes=1")} << "has no value";
        QTest::newRow("twice") << QStringList{QStringLiteral("--data=d"),
                                              QStringLiteral("--data=e")}
                               << "twice";
        QTest::newRow("missing") << QStringList{QStringLiteral("--yes")} << "--data DIR is missing";
    }
    void takesOptions()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, fault);
        const auto arguments
            = Arguments::parse(words, {{"data", "DIR", "", true}, {"yes", "", ""}});
        QCOMPARE(arguments.ok(), fault.isEmpty());
        if (arguments)
            QCOMPARE(arguments->value("data"), QStringLiteral("d"));
        else
            QVERIFY2(arguments.error().contains(fault), qPrintable(arguments.error()));
    }

    void everyCommandHelps()
    {
        QSet<QString> names;
        for (const Command &command : allCommands()) {
            const QString help = helpOf(command);
            names.insert(QString::fromLatin1(command.name));
            for (const OptionSpec &option : command.options)
                QVERIFY2(help.contains(QStringLiteral("  --") + QLatin1String(option.name)),
                         option.name);
            for (const QString &line : help.split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(line));
        }
        QCOMPARE(names.size(), qsizetype(allCommands().size()));
    }

    void aGoodLogIsGood()
    {
        const Store store(2500); // more than one batch
        Verdict verdict;
        QCOMPARE(store.problems({secret()}, verdict), QStringList());
        QCOMPARE(verdict.records, 2501);
        QCOMPARE(verdict.signatures, 2500);
        QCOMPARE(store.open()->damage().value(), QStringList());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a hole") << QByteArray("DELETE FROM records WHERE seq BETWEEN 5 AND 9")
                                << "shop: records 5 to 9 are missing";
        QTest::newRow("the beginning is gone") << QByteArray("DELETE FROM records WHERE seq < 3")
                                               << "shop: records 1 to 2 are missing";
        QTest::newRow("the end is gone") << QByteArray("DELETE FROM records WHERE seq > 19")
                                         << "shop: records 20 to 21 are missing";
        QTest::newRow("all is gone")
            << QByteArray("DELETE FROM records") << "shop: records 1 to 21 are missing";
        QTest::newRow("a number twice") << QByteArray("UPDATE records SET seq = 7 WHERE seq = 8")
                                        << "has a number that came before";
        QTest::newRow("a body that was changed")
            << QByteArray("UPDATE records SET body = '{}' WHERE seq = 3")
            << "the signature does not fit";
        QTest::newRow("a kind from nowhere")
            << QByteArray("UPDATE records SET kind = 77 WHERE seq = 3") << "of a kind";
        QTest::newRow("the channel says another end")
            << QByteArray("UPDATE channels SET last_ms = last_ms + 1")
            << "is not where the channel ends";
    }
    void findsWhatIsWrong()
    {
        QFETCH(QByteArray, spoil);
        QFETCH(QString, problem);
        const Store store(20);
        store.sql(spoil.constData());
        Verdict verdict;
        const QStringList found = store.problems({secret()}, verdict);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.join(u'\n').contains(problem), qPrintable(found.join(u'\n')));
        QCOMPARE(verdict.problems, found.size());
        QVERIFY2(!found.join(u'\n').contains(QLatin1String("{\"n\"")), "no text of a message");
    }

    void aRetiredSecretIsNeededForItsTime()
    {
        const Store store(3);
        Verdict verdict;
        QCOMPARE(store.problems({core::Secret("new")}, verdict).size(), 3);
        QCOMPARE(store.problems({core::Secret("new"), secret()}, verdict), QStringList());
        QCOMPARE(store.problems({}, verdict), QStringList());
        QCOMPARE(verdict.signatures, 0);
    }

    void replaysARangeInOrder()
    {
        const Store store(1500);
        const auto log = store.open();
        const StoredChannel channel = log->channels()->front();
        std::vector<qint64> sent;
        const auto count
            = Replay(*log, [&sent](const StoredRecord &record) {
                  sent.push_back(record.seq);
                  return record.seq % 500 == 0 ? Replay::Answer::Refused : Replay::Answer::Taken;
              }).run(channel, {});
        QCOMPARE(count.sent, 1500); // the read mark behind them is not a webhook
        QCOMPARE(count.refused, 3);
        QCOMPARE(sent.front(), 1);
        QVERIFY(std::ranges::is_sorted(sent));
        QCOMPARE(count.last, channel.newest);
    }

    void aReplayGoesOnWhereItWasStopped()
    {
        const Store store(50);
        const auto log = store.open();
        const StoredChannel channel = log->channels()->front();
        std::vector<qint64> sent;
        const auto untilTwenty = [&sent](const StoredRecord &record) {
            if (sent.size() == 20)
                return Replay::Answer::Stop;
            sent.push_back(record.seq);
            return Replay::Answer::Taken;
        };
        const auto first = Replay(*log, untilTwenty).run(channel, {});
        QCOMPARE(first.sent, 20);
        const auto rest = Replay(*log, [&sent](const StoredRecord &record) {
                              sent.push_back(record.seq);
                              return Replay::Answer::Taken;
                          }).run(channel, {first.last, {}});
        QCOMPARE(rest.sent, 30);
        QCOMPARE(sent.size(), size_t(50));
        for (size_t i = 0; i < sent.size(); ++i)
            QCOMPARE(sent.at(i), qint64(i + 1));
        QCOMPARE(Replay(*log, untilTwenty).run(channel, {{}, 1000}).sent, 0); // all came later
    }

    void anotherDatabaseIsRefused()
    {
        const Store store(1);
        store.sql("PRAGMA application_id = 1");
        const auto opened = StoredLog::openFile(store.file());
        QVERIFY(!opened);
        QVERIFY(opened.error().contains(QLatin1String("not the log of a relay")));
    }
};

QTEST_GUILESS_MAIN(RelaydCli)
#include "tst_relayd_cli.moc"
