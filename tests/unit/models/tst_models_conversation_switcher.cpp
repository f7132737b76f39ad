// SPDX-License-Identifier: Apache-2.0
#include "models/conversation_switcher.h"
#include "support/manual_clock.h"

#include "records.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kidoku;
using models::ConversationListModel;
using models::ConversationSwitcher;
using models::SwitcherRole;
using testing::conversation;

class ConversationSwitcherTest : public QObject
{
    Q_OBJECT

private:
    static store::Conversation named(qint64 id, qint64 at, const char *name, int unread = 0)
    {
        auto record = conversation(id, at, unread);
        record.name = QString::fromUtf8(name);
        return record;
    }
    [[nodiscard]] QList<qint64> found(const char *text)
    {
        m_switcher->setText(QString::fromUtf8(text));
        QList<qint64> ids;
        for (int row = 0; row < m_switcher->rowCount(); ++row)
            ids.append(m_switcher->index(row).data(int(SwitcherRole::Id)).toLongLong());
        return ids;
    }

    std::unique_ptr<testing::ManualClock> m_clock;
    std::unique_ptr<ConversationListModel> m_list;
    std::unique_ptr<ConversationSwitcher> m_switcher;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<testing::ManualClock>();
        m_list = std::make_unique<ConversationListModel>(*m_clock);
        m_switcher = std::make_unique<ConversationSwitcher>(*m_list, *m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_switcher.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_switcher.reset();
        m_list.reset();
    }

    void withoutLettersTheUnreadComeFirst()
    {
        auto muted = named(5, 50, "muted", 3);
        muted.muted = true;
        auto spam = named(6, 60, "spam", 3);
        spam.spam = true;
        auto done = named(1, 10, "done", 1);
        done.done = true; // whatever the view
        m_list->apply(
            {done, named(2, 20, "b"), named(3, 30, "c", 2), named(4, 40, "d"), muted, spam});
        m_switcher->start();
        QCOMPARE(found(""), (QList<qint64>{3, 1, 5, 4, 2}));
        QVERIFY(m_switcher->index(0).data(int(SwitcherRole::IsUnread)).toBool());
        QVERIFY(!m_switcher->index(2).data(int(SwitcherRole::IsUnread)).toBool());
    }

    void lettersFindWhateverWidthCaseAndKana()
    {
        m_list->apply({named(1, 10, "Café Sato"), named(2, 20, "ｻﾄｳ"), named(3, 30, "さとう花店"),
                       named(4, 40, "Kato"), named(5, 50, "ＳＡＴＯ")});
        m_switcher->start();
        QCOMPARE(found("sato"), (QList<qint64>{5, 1}));
        QCOMPARE(found("サトウ"), (QList<qint64>{3, 2}));
        QCOMPARE(found("ato"), (QList<qint64>{5, 4, 1}));
        QCOMPARE(found("sato c"), (QList<qint64>{1}));
        QCOMPARE(found("nobody"), QList<qint64>());
        QCOMPARE(found("").size(), 5);
    }

    void theBeginningOfANameCountsMost()
    {
        m_list->apply({named(1, 10, "Ana"), named(2, 20, "Maria Ana"), named(3, 30, "Diana")});
        m_switcher->start();
        QCOMPARE(found("ana"), (QList<qint64>{1, 2, 3}));
    }

    void spamIsFoundByNameOnlyAndLast()
    {
        auto spam = named(2, 20, "Aya spam");
        spam.spam = true;
        m_list->apply({named(1, 10, "Not Aya"), spam});
        m_switcher->start();
        QCOMPARE(found("aya"), (QList<qint64>{1, 2}));
        QCOMPARE(found(""), (QList<qint64>{1}));
    }

    void accountsThatAreNotAtWorkAreLeftOut()
    {
        auto other = named(2, 20, "Aya of another shop");
        other.account = {QStringLiteral("other")};
        m_list->apply({named(1, 10, "Aya"), other, named(3, 30, "Aya 3")});
        m_switcher->start(
            [](const core::AccountId &id) { return id.value != QLatin1String("other"); });
        QCOMPARE(found(""), (QList<qint64>{3, 1}));
        QCOMPARE(found("aya"), (QList<qint64>{3, 1}));
    }

    void whatWasTypedIsMarked()
    {
        m_list->apply({named(1, 10, "店 ｶﾞｰﾃﾞﾝ")});
        m_switcher->start();
        QCOMPARE(found("ガー"), (QList<qint64>{1}));
        QCOMPARE(
            m_switcher->index(0).data(int(SwitcherRole::Spans)).value<QList<core::TextRange>>(),
            (QList<core::TextRange>{{2, 3}}));
    }

    void newOnesWhileItIsOpenDisturbNothing()
    {
        m_list->apply({named(1, 10, "Aya")});
        m_switcher->start();
        m_list->apply({named(2, 20, "Aya too"), named(1, 30, "Aya")});
        QCOMPARE(found("aya"), (QList<qint64>{1}));
        m_switcher->start();
        QCOMPARE(found("aya"), (QList<qint64>{1, 2}));
        m_switcher->finish();
        QCOMPARE(m_switcher->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ConversationSwitcherTest)
#include "tst_models_conversation_switcher.moc"
