// SPDX-License-Identifier: Apache-2.0
#include "models/state_text.h"
#include "people.h"
#include "support/manual_clock.h"
#include "ui/chat/elided_label.h"
#include "ui/chat/thread_header.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using readmarks::MarkState;
using testing::markOf;
using testing::person;

class ThreadHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsHowThingsStand();
    void markButtonKnowsWhenItIsOfUse_data();
    void markButtonKnowsWhenItIsOfUse();
    void whereLineMarksByItselfThereIsNothingToOrder();
    void buttonsAsk();
    void emptyWithoutConversation();
    void longNamesAreCut();

private:
    [[nodiscard]] QString text(const char *name) const
    {
        return m_header->findChild<ui::ElidedLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_header->findChild<QPushButton *>(QLatin1String(name));
    }

    testing::ManualClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::ThreadHeader> m_header;
    store::Conversation m_person;
};

void ThreadHeaderTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
}

void ThreadHeaderTest::init()
{
    m_header = std::make_unique<ui::ThreadHeader>(*m_theme, m_clock);
    m_person = person(1, m_clock.now().ms, QStringLiteral("佐藤 美咲"), 3);
}

void ThreadHeaderTest::tellsHowThingsStand()
{
    const QString time = models::clockTime(m_clock.now());
    m_header->setConversation(m_person, {});
    QCOMPARE(text("threadName"), QStringLiteral("佐藤 美咲"));
    QCOMPARE(text("threadSummary"),
             QStringLiteral("3 not marked read · last message %1 · Needs reply").arg(time));
    m_person.unread = 0;
    m_person.readUpTo = m_person.last;
    m_person.readAt = m_clock.now();
    m_person.readBy = QStringLiteral("Aya");
    m_person.done = true;
    m_person.blocked = true;
    m_header->setConversation(m_person, {});
    QCOMPARE(text("threadSummary"),
             QStringLiteral("Read %1 by Aya · last message %1 · Done · has blocked this account")
                 .arg(time));
    QCOMPARE(button("doneButton")->text(), QStringLiteral("Reopen"));
}

void ThreadHeaderTest::markButtonKnowsWhenItIsOfUse_data()
{
    QTest::addColumn<int>("unread");
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<bool>("newer");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("something to mark") << 1 << MarkState::None << false << true;
    QTest::newRow("nothing to mark") << 0 << MarkState::None << false << false;
    QTest::newRow("on its way") << 1 << MarkState::Waiting << false << false;
    QTest::newRow("on its way, and something new has come")
        << 2 << MarkState::Waiting << true << true;
    QTest::newRow("failed: again") << 1 << MarkState::Failed << false << true;
    QTest::newRow("cancelled: again") << 1 << MarkState::Cancelled << false << true;
}

void ThreadHeaderTest::markButtonKnowsWhenItIsOfUse()
{
    QFETCH(int, unread);
    QFETCH(MarkState, state);
    QFETCH(bool, newer);
    const auto mark = markOf(m_person, state);
    m_person.unread = unread;
    if (newer)
        m_person.lastIncoming.at += 1;
    m_header->setConversation(m_person, mark);
    QTEST(button("markReadButton")->isEnabled(), "enabled");
}

void ThreadHeaderTest::whereLineMarksByItselfThereIsNothingToOrder()
{
    m_header->setConversation(m_person, {}, true);
    QVERIFY(!button("markReadButton")->isEnabled());
    QVERIFY(button("markReadButton")->toolTip().contains(QLatin1String("Chat is off")));
    QVERIFY(text("threadSummary").startsWith(QLatin1String("LINE marks this account read")));
    QVERIFY(!text("threadSummary").contains(QLatin1String("not marked read")));
    m_header->setConversation(m_person, {}, false);
    QVERIFY(button("markReadButton")->isEnabled());
    QVERIFY(!button("markReadButton")->toolTip().contains(QLatin1String("Chat is off")));
}

void ThreadHeaderTest::buttonsAsk()
{
    QSignalSpy marks(m_header.get(), &ui::ThreadHeader::markReadRequested);
    QSignalSpy dones(m_header.get(), &ui::ThreadHeader::doneRequested);
    m_header->setConversation(m_person, {});
    m_header->show();
    QTest::mouseClick(button("markReadButton"), Qt::LeftButton);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().first().value<core::ConversationId>(), m_person.id);
    QTest::keyClick(button("doneButton"), Qt::Key_Space);
    QCOMPARE(dones.size(), 1);
    QCOMPARE(dones.first().at(1).toBool(), true);
    m_person.done = true;
    m_header->setConversation(m_person, {});
    button("doneButton")->click();
    QCOMPARE(dones.last().at(1).toBool(), false);
}

void ThreadHeaderTest::emptyWithoutConversation()
{
    m_header->setConversation(m_person, {});
    QVERIFY(!button("markReadButton")->isHidden());
    m_header->clear();
    QVERIFY(button("markReadButton")->isHidden());
    QVERIFY(button("doneButton")->isHidden());
}

void ThreadHeaderTest::longNamesAreCut()
{
    m_person.name = QString(400, QLatin1Char('W'));
    m_header->setMarkShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_header->setConversation(m_person, {});
    m_header->resize(420, m_header->sizeHint().height());
    m_header->show();
    QCOMPARE(m_header->width(), 420);
    QVERIFY(button("markReadButton")->geometry().right() < 420);
    auto *name = m_header->findChild<ui::ElidedLabel *>(QStringLiteral("threadName"));
    QVERIFY(name->width() < 400);
    QVERIFY(!name->toolTip().isEmpty());
}

QTEST_MAIN(ThreadHeaderTest)
#include "tst_ui_thread_header.moc"
