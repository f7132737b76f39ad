// SPDX-License-Identifier: Apache-2.0
#include "models/conversation_list_model.h"
#include "models/state_text.h"
#include "records.h"
#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using models::ConversationListModel;
using models::ConversationRole;
using models::View;

// One list of several accounts: which of them are shown, and what is counted.
class AccountsListTest : public QObject
{
    Q_OBJECT

private:
    static core::AccountId id(const char *name) { return {QString::fromLatin1(name)}; }
    static store::Conversation of(const char *account, qint64 number, qint64 at, int unread = 1)
    {
        store::Conversation record = conversation(number, at, unread);
        record.account = id(account);
        return record;
    }
    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->index(row).data(int(ConversationRole::Id)).toLongLong());
        return ids;
    }

    ManualClock m_clock;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_tester.reset();
        m_model = std::make_unique<ConversationListModel>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->apply({of("a", 1, 10), of("b", 2, 20), of("a", 3, 30, 0), of("c", 4, 40)});
    }

    void allAreShownUntilSomeAreChosen()
    {
        QCOMPARE(shown(), QList<qint64>({4, 3, 2, 1}));
        QCOMPARE(m_model->count(View::Unread), 3);
        QCOMPARE(m_model->count(View::Unread, id("a")), 1);
        QCOMPARE(m_model->count(View::All, id("a")), 2);
        QCOMPARE(m_model->count(View::All, id("nobody")), 0);
    }

    void onlyTheChosenOnesAreShownAndCounted()
    {
        QSignalSpy counts(m_model.get(), &ConversationListModel::countsChanged);
        m_model->setAccounts(QSet<core::AccountId>{id("a"), id("c")});
        QCOMPARE(counts.size(), 1);
        QCOMPARE(shown(), QList<qint64>({4, 3, 1}));
        QCOMPARE(m_model->count(View::All), 3);
        QCOMPARE(m_model->count(View::Unread), 2);
        QCOMPARE(m_model->count(View::All, id("b")), 1); // still counted for the switcher
        QVERIFY(!m_model->indexOf({2}).isValid());
        QVERIFY(m_model->conversation({2})); // known all the same
        m_model->setAccounts(QSet<core::AccountId>{});
        QCOMPARE(shown(), QList<qint64>());
        m_model->setAccounts({});
        QCOMPARE(shown(), QList<qint64>({4, 3, 2, 1}));
    }

    void whatComesLaterIsHiddenOrShownAlike()
    {
        m_model->setAccounts(QSet<core::AccountId>{id("a")});
        m_model->apply({of("a", 5, 50), of("b", 6, 60), of("d", 7, 70)});
        QCOMPARE(shown(), QList<qint64>({5, 3, 1}));
        m_model->apply({of("b", 2, 80, 9), of("a", 1, 90, 2)});
        QCOMPARE(shown(), QList<qint64>({1, 5, 3}));
        m_model->applyMarks({mark(2, readmarks::MarkState::Failed)});
        QCOMPARE(shown(), QList<qint64>({1, 5, 3}));
        QCOMPARE(m_model->count(View::Failed), 0);
        QCOMPARE(m_model->count(View::Failed, id("b")), 1);
    }

    void viewAndSearchStayWithinTheChosenOnes()
    {
        m_model->setAccounts(QSet<core::AccountId>{id("a")});
        m_model->setView(View::Unread);
        QCOMPARE(shown(), QList<qint64>({1}));
        m_model->setView(View::All);
        m_model->setSearch(QStringLiteral("person"));
        QCOMPARE(shown(), QList<qint64>({3, 1}));
        m_model->setAccounts(QSet<core::AccountId>{id("b")});
        QCOMPARE(shown(), QList<qint64>({2}));
    }

    void aHiddenAccountsNewsAreToldForItsCount()
    {
        m_model->setAccounts(QSet<core::AccountId>{id("a")});
        QSignalSpy counts(m_model.get(), &ConversationListModel::countsChanged);
        m_model->apply({of("b", 8, 80)});
        QCOMPARE(counts.size(), 1);
    }

    void automaticReadIsOneAccountsBusiness()
    {
        m_model->setAutomaticRead(id("a"), true);
        const auto icon = [this](qint64 conversation) {
            return m_model->indexOf({conversation})
                .data(int(ConversationRole::StateIcon))
                .value<models::StateIcon>();
        };
        QCOMPARE(icon(1), models::StateIcon::Automatic);
        QVERIFY(icon(2) != models::StateIcon::Automatic);
    }

    void rowsSayWhoseTheyAre()
    {
        const auto spoken
            = [this] { return m_model->indexOf({2}).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(!spoken().contains(QLatin1String("Bakery")));
        m_model->setAccountNames({{id("b"), QStringLiteral("Bakery")}});
        QVERIFY(spoken().contains(QLatin1String("Bakery")));
    }
};

QTEST_GUILESS_MAIN(AccountsListTest)
#include "tst_models_accounts.moc"
