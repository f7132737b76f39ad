// SPDX-License-Identifier: Apache-2.0
#include "models/thread_find.h"
#include "ui/chat/thread_fixture.h"

#include <QTest>

using namespace kidoku;
using models::ThreadFind;
using testing::ThreadFixture;

class ThreadFindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsInTheWholeChat();
    void goesRoundBothWays();
    void otherWordsBeginAnew();
    void followsWhatComesAndGoes();
    void anotherChatHasNothing();
    void stopsAtItsLimit();

private:
    [[nodiscard]] bool isDone() const { return !m_find->isSearching(); }
    void search(const QString &words)
    {
        m_find->search(m_chat->id(), words);
        QTRY_VERIFY(isDone());
    }

    std::unique_ptr<ThreadFixture> m_chat;
    std::unique_ptr<ThreadFind> m_find;
    QList<store::Position> m_moves;
};

void ThreadFindTest::init()
{
    m_chat = std::make_unique<ThreadFixture>();
    m_find = std::make_unique<ThreadFind>(m_chat->store());
    m_moves.clear();
    connect(m_find.get(), &ThreadFind::moved, this,
            [this](store::Position place) { m_moves.append(place); });
    connect(&m_chat->store(), &store::Store::changed, m_find.get(), &ThreadFind::apply);
}

void ThreadFindTest::cleanup()
{
    m_find.reset();
    m_chat.reset();
}

void ThreadFindTest::findsInTheWholeChat()
{
    QList<store::Message> list;
    for (int number = 1; number <= 2500; ++number)
        list.append(m_chat->text(
            number, number % 1000 == 7 ? QStringLiteral("ﾊﾞﾗの花束 %1").arg(number) : QString()));
    m_chat->add(list);
    search(QStringLiteral("バラ"));
    QCOMPARE(m_find->count(), 3);
    QCOMPARE(m_find->current(), 0);
    QCOMPARE(m_moves, QList{m_chat->at(2007)}); // the newest; nothing moves while more are found
}

void ThreadFindTest::goesRoundBothWays()
{
    m_chat->add(1, 12);
    search(QStringLiteral("message 1"));
    QCOMPARE(m_find->count(), 4); // 1, 10, 11, 12
    m_find->move(1);
    QCOMPARE(m_moves.constLast(), m_chat->at(11));
    m_find->move(-1);
    m_find->move(-1);
    QCOMPARE(m_moves.constLast(), m_chat->at(1));
    QCOMPARE(m_find->current(), 3);
    m_find->move(1);
    QCOMPARE(m_moves.constLast(), m_chat->at(12));
}

void ThreadFindTest::otherWordsBeginAnew()
{
    m_chat->add(1, 12);
    search(QStringLiteral("MESSAGE 12"));
    QCOMPARE(m_find->count(), 1);
    search(QStringLiteral("nowhere"));
    QCOMPARE(m_find->count(), 0);
    QCOMPARE(m_find->current(), -1);
    m_find->move(1); // nothing to go to
    search(QString());
    QVERIFY(isDone());
    QCOMPARE(m_find->count(), 0);
    m_find->search(m_chat->id(), QStringLiteral("mess")); // the answer to this one is dropped
    search(QStringLiteral("message 3"));
    QCOMPARE(m_find->count(), 1);
}

void ThreadFindTest::followsWhatComesAndGoes()
{
    m_chat->add(1, 3);
    search(QStringLiteral("message"));
    m_find->move(1);
    QCOMPARE(m_find->current(), 1); // message 2
    m_chat->add(4, 4);
    QCOMPARE(m_find->count(), 4);
    QCOMPARE(m_find->current(), 2); // still message 2
    m_chat->unsend(4);
    QCOMPARE(m_find->count(), 3);
    QCOMPARE(m_find->current(), 1);
    m_chat->unsend(2);
    m_chat->unsend(1);
    m_chat->unsend(3);
    QCOMPARE(m_find->count(), 0);
    QCOMPARE(m_find->current(), -1);
    m_chat->add(9, 9);
    QCOMPARE(m_moves.constLast(), m_chat->at(9));
}

void ThreadFindTest::anotherChatHasNothing()
{
    m_chat->add(1, 3);
    m_find->search({m_chat->id().value + 1}, QStringLiteral("message"));
    QTRY_VERIFY(isDone());
    QCOMPARE(m_find->count(), 0);
    m_chat->add(4, 4);
    QCOMPARE(m_find->count(), 0);
}

void ThreadFindTest::stopsAtItsLimit()
{
    m_chat->add(1, ThreadFind::most + 1500);
    search(QStringLiteral("message"));
    QCOMPARE(m_find->count(), ThreadFind::most);
}

QTEST_GUILESS_MAIN(ThreadFindTest)
#include "tst_models_thread_find.moc"
