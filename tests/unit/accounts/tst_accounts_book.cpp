// SPDX-License-Identifier: Apache-2.0
#include "accounts/account_book.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using accounts::AccountBook;
using accounts::Entry;
using accounts::EntryProblem;
using accounts::ReadPolicy;

namespace {

Entry entryFor(const QString &id)
{
    Entry entry;
    entry.id = {id};
    entry.relay = QUrl(QStringLiteral("https://relay.example"));
    return entry;
}

Entry shop()
{
    Entry entry = entryFor(QStringLiteral("shop-a"));
    entry.name = QStringLiteral("Aozora Flowers");
    entry.gateway = true;
    entry.color = 3;
    entry.letter = QStringLiteral("青");
    entry.policy = ReadPolicy::AfterSeconds;
    entry.policySeconds = 12;
    entry.muted = true;
    return entry;
}

} // namespace

class AccountBookTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("kidoku.ini")); }
    [[nodiscard]] static EntryProblem problem(const AccountBook::Changed &changed)
    {
        return changed ? EntryProblem::Unknown : changed.error();
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatWasAddedIsThereAtTheNextStartInItsOrder()
    {
        {
            AccountBook book(file());
            QVERIFY(book.list().isEmpty());
            QVERIFY(book.add(entryFor(QStringLiteral("z"))));
            QVERIFY(book.add(shop()));
            QVERIFY(book.add(entryFor(QStringLiteral("a"))));
        }
        AccountBook book(file());
        QCOMPARE(
            book.list(),
            QList<Entry>({entryFor(QStringLiteral("z")), shop(), entryFor(QStringLiteral("a"))}));
        book.remove({QStringLiteral("z")});
        QVERIFY(book.add(entryFor(QStringLiteral("z"))));
        QCOMPARE(AccountBook(file()).list().constLast().id.value, QStringLiteral("z"));
    }

    void everyChangeIsKeptAndAnnouncedOnce()
    {
        AccountBook book(file());
        QSignalSpy added(&book, &AccountBook::added);
        QSignalSpy changed(&book, &AccountBook::changed);
        QSignalSpy removed(&book, &AccountBook::removed);
        QVERIFY(book.add(shop()));
        Entry other = shop();
        other.enabled = false;
        other.policy = ReadPolicy::OnDone;
        QVERIFY(book.change(other));
        QVERIFY(book.change(other)); // nothing is another
        QCOMPARE(added.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(AccountBook(file()).find(other.id), std::optional(other));
        book.remove(other.id);
        book.remove(other.id);
        QCOMPARE(removed.size(), 1);
        QVERIFY(AccountBook(file()).list().isEmpty());
    }

    void aWrongEntryIsRefusedWithItsReason_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<EntryProblem>("expected");
        const auto row = [](const char *name, EntryProblem problem, const auto &spoil) {
            Entry entry = shop();
            spoil(entry);
            QTest::newRow(name) << entry << problem;
        };
        const auto text = [](qsizetype length) { return QString(length, u'a'); };
        row("no channel", EntryProblem::NoChannel, [](Entry &e) { e.id = {}; });
        row("a channel that leaves its path", EntryProblem::BadChannel,
            [](Entry &e) { e.id = {QStringLiteral("../b")}; });
        row("a channel of 65 characters", EntryProblem::BadChannel,
            [&](Entry &e) { e.id = {text(65)}; });
        row("no relay", EntryProblem::NoRelay, [](Entry &e) { e.relay = {}; });
        row("a relay with another scheme", EntryProblem::BadRelay,
            [](Entry &e) { e.relay = QUrl(QStringLiteral("ftp://relay.example")); });
        row("a password in the address", EntryProblem::BadRelay,
            [](Entry &e) { e.relay = QUrl(QStringLiteral("http://u:p@relay.example")); });
        row("an endless address", EntryProblem::BadRelay,
            [&](Entry &e) { e.relay = QUrl(QStringLiteral("http://relay.example/") + text(500)); });
        row("LINE's API that is no address", EntryProblem::BadLineApi, [](Entry &e) {
            e.gateway = false;
            e.lineApi = QUrl(QStringLiteral("nonsense"));
        });
        row("a gateway at a foreign relay", EntryProblem::GatewayNeedsOurRelay,
            [](Entry &e) { e.relayKind = relay::Kind::Smee; });
        row("a name of 61 characters", EntryProblem::NameTooLong,
            [&](Entry &e) { e.name = text(61); });
        row("two letters", EntryProblem::BadLetter, [&](Entry &e) { e.letter = text(2); });
        row("a letter with endless accents", EntryProblem::BadLetter,
            [](Entry &e) { e.letter = u'a' + QString(40, QChar(0x0301)); });
        row("a colour that is none", EntryProblem::BadColor, [](Entry &e) { e.color = 8; });
        row("a colour below the first", EntryProblem::BadColor, [](Entry &e) { e.color = -1; });
        row("no second", EntryProblem::BadSeconds, [](Entry &e) { e.policySeconds = 0; });
        row("61 seconds", EntryProblem::BadSeconds, [](Entry &e) { e.policySeconds = 61; });
    }

    void aWrongEntryIsRefusedWithItsReason()
    {
        QFETCH(Entry, entry);
        QFETCH(EntryProblem, expected);
        AccountBook book(file());
        QCOMPARE(problem(book.add(entry)), expected);
        QVERIFY(book.list().isEmpty());
        QVERIFY(AccountBook(file()).list().isEmpty());
        QVERIFY(book.add(shop()));
        if (!entry.id.isEmpty() && entry.id == shop().id)
            QCOMPARE(problem(book.change(entry)), expected);
        QCOMPARE(book.find(shop().id), std::optional(shop()));
    }

    void whatIsJustWithinTheLimitsIsTaken()
    {
        AccountBook book(file());
        Entry entry = entryFor(QString(64, u'a'));
        entry.name = QString(60, u'b');
        entry.letter = QStringLiteral("👩‍👩‍👧‍👦");
        entry.color = 7;
        entry.policySeconds = 60;
        QVERIFY(book.add(entry));
        QCOMPARE(AccountBook(file()).list(), QList<Entry>{entry});
    }

    void oneChannelIsOneAccount()
    {
        AccountBook book(file());
        QVERIFY(book.add(shop()));
        Entry twin = entryFor(shop().id.value);
        twin.relay = QUrl(QStringLiteral("https://another.example"));
        QCOMPARE(problem(book.add(twin)), EntryProblem::Duplicate);
        QCOMPARE(book.list(), QList<Entry>{shop()});
        QVERIFY(!book.change(entryFor(QStringLiteral("nobody"))));
    }

    void thereIsALimitOfAccounts()
    {
        AccountBook book(file());
        for (int i = 0; i < accounts::mostAccounts; ++i)
            QVERIFY(book.add(entryFor(QStringLiteral("c%1").arg(i))));
        QCOMPARE(problem(book.add(shop())), EntryProblem::TooMany);
    }

    void aNewAccountHasAColourThatIsFree()
    {
        AccountBook book(file());
        QCOMPARE(book.freeColor(), 0);
        Entry entry = entryFor(QStringLiteral("a"));
        QVERIFY(book.add(entry));
        QCOMPARE(book.freeColor(), 1);
    }

    void aDamagedValueReadsAsItsDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *name, const char *key, const QVariant &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("kind", "relayKind", QStringLiteral("pigeon"));
        row("LINE's API", "lineApi", QStringLiteral("javascript:alert(1)"));
        row("colour as a word", "color", QStringLiteral("red"));
        row("colour out of range", "color", 99);
        row("policy", "readPolicy", QStringLiteral("always"));
        row("seconds out of range", "readAfterSeconds", 100'000);
        row("seconds as a word", "readAfterSeconds", QStringLiteral("soon"));
        row("letter", "letter", QString(u'a' + QString(40, QChar(0x0301))));
        row("enabled", "enabled", QStringLiteral("perhaps"));
    }

    void aDamagedValueReadsAsItsDefault()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const Entry plain = entryFor(QStringLiteral("shop-a"));
        QVERIFY(AccountBook(file()).add(plain));
        QSettings(file(), QSettings::IniFormat)
            .setValue(QStringLiteral("accounts/shop-a/") + key, value);
        const Entry read = AccountBook(file()).list().value(0);
        if (key == QLatin1String("letter")) {
            QVERIFY(!accounts::problemOf(read));
            return;
        }
        QCOMPARE(read, plain);
    }

    void whatIsNoAccountIsNotOne()
    {
        {
            QSettings settings(file(), QSettings::IniFormat);
            settings.setValue(QStringLiteral("accounts/shop/relay"), QStringLiteral("no address"));
            settings.setValue(QStringLiteral("accounts/a b/relay"), QStringLiteral("http://a"));
            settings.setValue(QStringLiteral("accounts/good/relay"), QStringLiteral("http://a"));
            settings.setValue(QStringLiteral("accounts/good/name"), QString(5000, u'n'));
            settings.setValue(QStringLiteral("accounts/good/relayKind"), QStringLiteral("smee"));
            settings.setValue(QStringLiteral("accounts/good/gateway"), true);
        }
        const AccountBook book(file());
        QCOMPARE(book.list().size(), 1);
        QCOMPARE(book.list().at(0).id.value, QStringLiteral("good"));
        QVERIFY(book.list().at(0).name.size() <= accounts::longestName);
        QVERIFY(!book.list().at(0).gateway); // only our own relay calls LINE
        QVERIFY(!accounts::problemOf(book.list().at(0)));
    }

    void anAccountOfTheCommandLineIsNotKeptButItsLooksAre()
    {
        Entry given = entryFor(QStringLiteral("given"));
        {
            AccountBook book(file());
            QVERIFY(book.add(shop()));
            book.useForThisRun(given);
            QVERIFY(book.isForThisRun(given.id));
            Entry mine = *book.find(given.id);
            QCOMPARE(mine.relay, given.relay);
            mine.color = 5;
            mine.policy = ReadPolicy::OnReply;
            mine.enabled = false;
            QVERIFY(book.change(mine));
        }
        AccountBook book(file());
        QCOMPARE(book.list(), QList<Entry>{shop()});
        book.useForThisRun(given);
        QCOMPARE(book.find(given.id)->color, 5);
        QCOMPARE(book.find(given.id)->policy, ReadPolicy::OnReply);
        QVERIFY(book.find(given.id)->enabled); // it was asked for by name
    }

    void theCommandLinesAddressesGoBeforeTheBooksForThisRun()
    {
        {
            AccountBook book(file());
            QVERIFY(book.add(shop()));
            Entry given = entryFor(shop().id.value);
            given.relay = QUrl(QStringLiteral("http://127.0.0.1:9"));
            book.useForThisRun(given);
            QCOMPARE(book.list().size(), 1);
            QCOMPARE(book.list().at(0).relay, given.relay);
            QCOMPARE(book.list().at(0).name, shop().name);
            Entry named = book.list().at(0);
            named.name = QStringLiteral("Another");
            QVERIFY(book.change(named));
        }
        const Entry kept = AccountBook(file()).list().value(0);
        QCOMPARE(kept.relay, shop().relay);
        QCOMPARE(kept.name, QStringLiteral("Another"));
    }
};

QTEST_GUILESS_MAIN(AccountBookTest)
#include "tst_accounts_book.moc"
