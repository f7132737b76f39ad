// SPDX-License-Identifier: Apache-2.0
#include "core/when_done.h"
#include "main/workspace.h"
#include "store/inbox_tables.h"
#include "support/await.h"
#include "support/world.h"

using namespace kidoku;
using namespace kidoku::testing;

//! One console of two accounts: two simulators, two relays, one store. The customer has the same
//! user id at both; one account calls LINE itself, the other through its relay.
class AccountsTest : public QObject
{
    Q_OBJECT

private:
    static inbox::Account accountOf(const World &world, const QString &channel, bool gateway,
                                    const QUrl &relay, const QUrl &line)
    {
        const QMap<QString, QString> secrets = world.ownSecrets();
        const auto secret = [&secrets](const char *name) {
            return core::Secret(secrets.value(QLatin1String(name)).toUtf8());
        };
        inbox::Account account;
        account.id = {channel};
        account.relay = relay;
        account.lineApi = line;
        account.gateway = gateway;
        account.channelSecrets = {secret("KIDOKU_CHANNEL_SECRET")};
        account.consoleToken = secret("KIDOKU_CONSOLE_TOKEN");
        if (!gateway)
            account.accessToken = secret("KIDOKU_ACCESS_TOKEN");
        return account;
    }
    [[nodiscard]] inbox::Account bakery()
    {
        return accountOf(*m_bakery, QStringLiteral("bakery"), true, m_bakery->relay().url(),
                         QUrl(QStringLiteral("https://api.line.me")));
    }
    [[nodiscard]] inbox::Account flowers()
    {
        return accountOf(*m_flowers, QStringLiteral("flowers"), false, m_flowers->relay().url(),
                         m_flowers->simulator().url());
    }
    [[nodiscard]] readmarks::Queue &queue(const char *channel) const
    {
        return m_workspace->session({QString::fromLatin1(channel)})->queue();
    }
    template <typename Job>
    auto read(Job job) const
    {
        return await(m_workspace->store().read(std::move(job))).value();
    }
    [[nodiscard]] core::ConversationId chat(const char *channel) const
    {
        return read([id = core::AccountId{QString::fromLatin1(channel)},
                     person = m_person](store::Database &database) {
            return store::inbox::findConversation(database, id, {person})
                .value_or(core::ConversationId());
        });
    }
    [[nodiscard]] QStringList texts(const char *channel) const
    {
        const auto messages = read([id = chat(channel)](store::Database &database) {
            return store::inbox::messages(database, id, {{}, {}, 1000});
        });
        QStringList texts;
        for (const store::Message &message : messages)
            texts.append(message.text);
        return texts;
    }
    void writeToBoth()
    {
        m_person = m_flowers->write(QStringLiteral("Sato"), QStringLiteral("roses"));
        QCOMPARE(m_bakery->write(QStringLiteral("Sato"), QStringLiteral("bread")), m_person);
        QTRY_COMPARE_WITH_TIMEOUT(texts("flowers"), QStringList{QStringLiteral("roses")}, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(texts("bakery"), QStringList{QStringLiteral("bread")}, 30'000);
    }

    std::unique_ptr<World> m_flowers;
    std::unique_ptr<World> m_bakery;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<accounts::AccountBook> m_book;
    std::unique_ptr<app::Workspace> m_workspace;
    core::SystemClock m_clock;
    QString m_person;

private Q_SLOTS:
    void init()
    {
        m_flowers = std::make_unique<World>(QStringLiteral("flowers"));
        m_bakery = std::make_unique<World>(QStringLiteral("bakery"));
        for (World *world : {m_flowers.get(), m_bakery.get()}) {
            QVERIFY(world->startSimulator());
            QVERIFY(world->startRelay());
        }
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(QStringLiteral("kidoku.ini"));
        m_settings = std::make_unique<core::Settings>(file);
        m_settings->set(core::Setting::HoldSeconds, 0);
        m_book = std::make_unique<accounts::AccountBook>(file);
        m_workspace = std::make_unique<app::Workspace>(m_dir->path(), *m_settings, *m_book, m_clock,
                                                       nullptr);
        QVERIFY(await(m_workspace->open()).ok());
        m_workspace->begin();
        QVERIFY(m_workspace->add(accounts::entryOf(flowers()), flowers()));
        QVERIFY(m_workspace->add(accounts::entryOf(bakery()), bakery()));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_book.reset();
        m_settings.reset();
        m_bakery.reset();
        m_flowers.reset();
    }

    void eachCustomerSeesReadOfTheShopThatMarked()
    {
        writeToBoth();
        QVERIFY(await(queue("bakery").request(chat("bakery"))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_bakery->shownRead(m_person), 1, 30'000);
        QCOMPARE(m_flowers->shownRead(m_person), 0);
        QVERIFY(m_flowers->markCalls().isEmpty());
        QVERIFY(await(queue("flowers").request(chat("flowers"))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_flowers->shownRead(m_person), 1, 30'000);
        QCOMPARE(m_bakery->markCalls(), QList<int>{200});
    }

    void aRefusalPausesItsAccountOnly()
    {
        writeToBoth();
        QVERIFY(m_flowers->faultMarks(QStringLiteral("401x9")));
        QVERIFY(await(queue("flowers").request(chat("flowers"))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(queue("flowers").pausedFor(), line::Reason::AccessTokenRefused,
                                  30'000);
        QVERIFY(await(queue("bakery").request(chat("bakery"))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_bakery->shownRead(m_person), 1, 30'000);
        QCOMPARE(queue("bakery").pausedFor(), line::Reason::None);
        QVERIFY(m_flowers->faultMarks(QString()));
        queue("flowers").resume();
        QTRY_COMPARE_WITH_TIMEOUT(m_flowers->shownRead(m_person), 1, 30'000);
    }

    void aRemovedAccountIsSilentAndMissesNothingWhenItIsBack()
    {
        writeToBoth();
        m_book->remove({QStringLiteral("flowers")});
        QVERIFY(!m_workspace->session({QStringLiteral("flowers")}));
        m_flowers->write(QStringLiteral("Sato"), QStringLiteral("tulips"));
        m_bakery->write(QStringLiteral("Sato"), QStringLiteral("cake"));
        QTRY_COMPARE_WITH_TIMEOUT(texts("bakery"),
                                  QStringList({QStringLiteral("bread"), QStringLiteral("cake")}),
                                  30'000);
        QCOMPARE(texts("flowers"), QStringList{QStringLiteral("roses")});
        QVERIFY(m_workspace->add(accounts::entryOf(flowers()), flowers()));
        QTRY_COMPARE_WITH_TIMEOUT(texts("flowers"),
                                  QStringList({QStringLiteral("roses"), QStringLiteral("tulips")}),
                                  30'000);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_e2e_accounts.moc"
