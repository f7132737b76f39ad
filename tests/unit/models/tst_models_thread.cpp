// SPDX-License-Identifier: Apache-2.0
#include "models/thread_model.h"
#include "store/inbox_tables.h"
#include "store/name_tables.h"
#include "support/await.h"
#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using models::ThreadModel;
using models::ThreadRole;
using models::ThreadRow;
using testing::await;

namespace {

constexpr qint64 start = 1'795'400'000'000;

store::Message textMessage(core::ConversationId id, int number, bool incoming = true)
{
    store::Message message;
    message.conversation = id;
    message.id = {QString::number(1000 + number)};
    message.eventId = {QStringLiteral("E%1-%2").arg(id.value).arg(number)};
    message.position = store::positionOf({start + number * 1000}, message.id);
    message.kind = store::MessageKind::Text;
    message.incoming = incoming;
    message.text = QString::number(number);
    return message;
}

// What the rows say, in one line: texts, "|" for days, "=R=" and "=S=" for dividers.
QString told(const ThreadModel &model)
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        switch (index.data(int(ThreadRole::Row)).value<ThreadRow>()) {
        case ThreadRow::Day:
            parts.append(QStringLiteral("|"));
            break;
        case ThreadRow::SeenDivider:
            parts.append(QStringLiteral("=S="));
            break;
        case ThreadRow::ReadDivider:
            parts.append(QStringLiteral("=R="));
            break;
        case ThreadRow::Message:
        case ThreadRow::System:
            parts.append(index.data(int(ThreadRole::Text)).toString());
        }
    }
    return parts.join(QLatin1Char(' '));
}

int messages(const ThreadModel &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row).data(int(ThreadRole::Position)).isValid() ? 1 : 0;
    return count;
}

} // namespace

class ThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheNewestPage();
    void pagesUpWithoutGapOrDouble();
    void pagesUpAndDownWithinTheWindow();
    void showsWhatIsAroundAPlace();
    void appendsWhatComes();
    void takesWhatComesWhileItLoads();
    void seenDividerStaysWhereItWas();
    void readMovesTheDividerAndCaptions();
    void unsentLosesItsText();
    void lateMessageFindsItsPlace();
    void openingAnotherDropsLateAnswers();
    void firstPageHoldsEverythingNew();
    void namesOfMembersFollow();
    void onlyMessagesCanBeSelected();
    void manyAppendsKeepTheWindowBounded();
    void equalPositionsAreAllShown();

private:
    void add(int first, int last, core::ConversationId id = {});
    void add(const QList<store::Message> &list);
    void open(core::ConversationId id = {});
    [[nodiscard]] store::Conversation record(core::ConversationId id = {});
    template <typename Job>
    void write(Job job)
    {
        const auto result = await(m_store->write([job](auto &database, auto &changes) {
            job(database, changes);
            return core::Done();
        }));
        QVERIFY2(result.ok(),
                 qPrintable(result.ok() ? QString()
                                        : QString::number(int(result.error().kind))
                                    + result.error().detail));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Store> m_store;
    testing::ManualClock m_clock{start + 3'600'000};
    std::unique_ptr<ThreadModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    core::ConversationId m_id;
    core::ConversationId m_other;
};

void ThreadTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<store::Store>(m_dir->filePath(QStringLiteral("k.sqlite")));
    QVERIFY(await(m_store->open()).ok());
    m_model = std::make_unique<ThreadModel>(*m_store, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_store.get(), &store::Store::changed, m_model.get(), &ThreadModel::apply);
    const auto ids = await(m_store->write([](store::Database &database, store::ChangeSet &) {
        using namespace store;
        return QList<ConversationId>{
            inbox::conversationOf(
                database, {{QStringLiteral("shop")}, ChatKind::User, {QStringLiteral("U1")}}),
            inbox::conversationOf(
                database, {{QStringLiteral("shop")}, ChatKind::Group, {QStringLiteral("C1")}})};
    }));
    m_id = ids.value().at(0);
    m_other = ids.value().at(1);
}

void ThreadTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_dir.reset();
}

void ThreadTest::add(int first, int last, core::ConversationId id)
{
    QList<store::Message> list;
    for (int number = first; number <= last; ++number)
        list.append(textMessage(id.isValid() ? id : m_id, number));
    add(list);
}

void ThreadTest::add(const QList<store::Message> &list)
{
    write([list](store::Database &database, store::ChangeSet &changes) {
        for (auto message : list) {
            store::inbox::addMessage(database, message, core::Secret("t"));
            changes.messages.append(message);
        }
        store::inbox::touch(database, {list.first().conversation}, changes);
    });
}

store::Conversation ThreadTest::record(core::ConversationId id)
{
    const auto wanted = id.isValid() ? id : m_id;
    return *await(m_store->read([wanted](store::Database &database) {
                return store::inbox::conversation(database, wanted);
            })).value();
}

void ThreadTest::open(core::ConversationId id)
{
    QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
    m_model->open(record(id));
    QTRY_COMPARE(loaded.size(), 1);
}

void ThreadTest::showsTheNewestPage()
{
    add(1, 3);
    open();
    QCOMPARE(told(*m_model), QStringLiteral("| 1 2 3"));
    QVERIFY(!m_model->hasOlder());
    QCOMPARE(m_model->newestIncoming(), textMessage(m_id, 3).position);
    QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("Today"));
    m_model->open({});
    QCOMPARE(m_model->rowCount(), 0);
}

void ThreadTest::pagesUpWithoutGapOrDouble()
{
    add(1, 250);
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setSeen(database, m_id, textMessage(m_id, 250).position);
        store::inbox::touch(database, {m_id}, changes);
    });
    open();
    QCOMPARE(messages(*m_model), 100);
    while (m_model->hasOlder()) {
        QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
        m_model->fetchOlder();
        m_model->fetchOlder(); // one at a time
        QTRY_COMPARE(loaded.size(), 1);
    }
    QStringList expected{QStringLiteral("|")};
    for (int number = 1; number <= 250; ++number)
        expected.append(QString::number(number));
    QCOMPARE(told(*m_model), expected.join(QLatin1Char(' ')));
}

void ThreadTest::pagesUpAndDownWithinTheWindow()
{
    m_tester.reset(); // it fetches by itself wherever it can
    add(1, 1300);
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setSeen(database, m_id, textMessage(m_id, 1300).position);
        store::inbox::touch(database, {m_id}, changes);
    });
    open();
    const auto page = [this](auto fetch) {
        QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
        fetch();
        QTRY_COMPARE(loaded.size(), 1);
    };
    while (m_model->hasOlder())
        page([this] { m_model->fetchOlder(); });
    QCOMPARE(messages(*m_model), ThreadModel::windowSize);
    QVERIFY(told(*m_model).startsWith(QStringLiteral("| 1 2 3 ")));
    QVERIFY(told(*m_model).endsWith(QStringLiteral(" 1000")));

    add(1301, 1301); // beyond the window: not shown, not lost
    QVERIFY(told(*m_model).endsWith(QStringLiteral(" 1000")));
    while (m_model->canFetchMore({}))
        page([this] { m_model->fetchMore({}); });
    QCOMPARE(messages(*m_model), ThreadModel::windowSize);
    QVERIFY(told(*m_model).endsWith(QStringLiteral(" 1300 =S= 1301")));
    QVERIFY(m_model->hasOlder());
}

void ThreadTest::showsWhatIsAroundAPlace()
{
    m_tester.reset(); // it fetches by itself wherever it can
    add(1, 600);
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setSeen(database, m_id, textMessage(m_id, 600).position);
        store::inbox::touch(database, {m_id}, changes);
    });
    open();
    QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
    m_model->showAround(textMessage(m_id, 200).position);
    add(601, 601); // meanwhile, beyond what will be shown
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(told(*m_model).startsWith(QStringLiteral("| 151 152 ")));
    QVERIFY(told(*m_model).endsWith(QStringLiteral(" 249 250")));
    QVERIFY(m_model->hasOlder() && m_model->hasNewer());
    while (m_model->hasOlder()) {
        loaded.clear();
        m_model->fetchOlder();
        QTRY_COMPARE(loaded.size(), 1);
    }
    while (m_model->hasNewer()) {
        loaded.clear();
        m_model->fetchMore({});
        QTRY_COMPARE(loaded.size(), 1);
    }
    QCOMPARE(messages(*m_model), 601);
    m_model->showAround(textMessage(m_id, 2).position);
    QTRY_VERIFY(!m_model->hasOlder() && messages(*m_model) == 52);
}

void ThreadTest::appendsWhatComes()
{
    add(1, 2);
    open();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    add(3, 4);
    add(1, 1, m_other);
    QCOMPARE(told(*m_model), QStringLiteral("| 1 2 3 4"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void ThreadTest::takesWhatComesWhileItLoads()
{
    add(1, 2);
    const auto before = record();
    m_model->open(before);
    add(3, 3); // durable after the page was asked for, or before: shown once all the same
    QTRY_COMPARE(told(*m_model), QStringLiteral("| 1 2 3"));
}

void ThreadTest::seenDividerStaysWhereItWas()
{
    add(1, 2);
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setSeen(database, m_id, textMessage(m_id, 1).position);
        store::inbox::touch(database, {m_id}, changes);
    });
    open();
    QCOMPARE(told(*m_model), QStringLiteral("| 1 =S= 2"));
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setSeen(database, m_id, textMessage(m_id, 2).position);
        store::inbox::touch(database, {m_id}, changes);
    });
    add(3, 3);
    QCOMPARE(told(*m_model), QStringLiteral("| 1 =S= 2 3"));
    QVERIFY(m_model->index(4).data(int(ThreadRole::IsNew)).toBool());
    m_model->open({});
    open();
    QCOMPARE(told(*m_model), QStringLiteral("| 1 2 =S= 3"));
}

void ThreadTest::readMovesTheDividerAndCaptions()
{
    add(1, 3);
    open();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::ReadFact fact;
        fact.conversation = m_id;
        fact.upTo = textMessage(m_id, 2).position;
        fact.at = {start + 600'000};
        fact.by = QStringLiteral("Aya");
        (void)store::inbox::addRead(database, fact);
        store::inbox::touch(database, {m_id}, changes);
    });
    QCOMPARE(told(*m_model), QStringLiteral("| 1 2 =R= 3"));
    const auto time
        = QDateTime::fromMSecsSinceEpoch(start + 600'000).toString(QStringLiteral("HH:mm"));
    QCOMPARE(m_model->index(3).data().toString(),
             QStringLiteral("Read %1 · by Aya · new API").arg(time));
    QVERIFY(m_model->index(2).data(int(ThreadRole::IsRead)).toBool());
    QVERIFY(m_model->index(2)
                .data(int(ThreadRole::Stamp))
                .toString()
                .endsWith(QStringLiteral("· Read ") + time));
    QVERIFY(m_model->index(4)
                .data(int(ThreadRole::Caption))
                .toString()
                .endsWith(QStringLiteral("· New")));
    QVERIFY(!changed.isEmpty());
    for (const auto &signal : std::as_const(changed))
        QVERIFY(!signal.at(2).value<QList<int>>().isEmpty());
}

void ThreadTest::unsentLosesItsText()
{
    add(1, 2);
    open();
    write([](store::Database &database, store::ChangeSet &changes) {
        const auto row = store::inbox::unsend(database, {QStringLiteral("shop")},
                                              {QStringLiteral("1001")}, {start + 5000});
        changes.messages.append(*row);
    });
    QCOMPARE(told(*m_model), QStringLiteral("| The customer unsent this message 2"));
}

void ThreadTest::lateMessageFindsItsPlace()
{
    add({textMessage(m_id, 1), textMessage(m_id, 3)});
    open();
    add(2, 2);
    QCOMPARE(told(*m_model), QStringLiteral("| 1 2 3"));
    add(-5, -5); // older than all
    QCOMPARE(told(*m_model), QStringLiteral("| -5 1 2 3"));
}

void ThreadTest::openingAnotherDropsLateAnswers()
{
    add(1, 3);
    add(7, 7, m_other);
    const auto first = record();
    const auto second = record(m_other);
    QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
    m_model->open(first);
    m_model->open(second);
    QTRY_COMPARE(told(*m_model), QStringLiteral("| 7"));
    QVERIFY(await(m_store->read([](store::Database &) { return 1; })).ok());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(m_model->conversation(), m_other);
}

void ThreadTest::firstPageHoldsEverythingNew()
{
    add(1, 400);
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setSeen(database, m_id, textMessage(m_id, 150).position);
        store::inbox::touch(database, {m_id}, changes);
    });
    open();
    QVERIFY(told(*m_model).contains(QStringLiteral(" 150 =S= 151 ")));
}

void ThreadTest::namesOfMembersFollow()
{
    auto message = textMessage(m_other, 1);
    message.sender = {QStringLiteral("Uabcdef123")};
    add({message});
    open(m_other);
    const QModelIndex row = m_model->index(1);
    QVERIFY(
        row.data(int(ThreadRole::Sender)).toString().startsWith(QStringLiteral("Member Uabcde")));
    write([this, message](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setMemberName(database, m_other, message.sender, QStringLiteral("Aya"));
        store::inbox::touch(database, {m_other}, changes);
    });
    QTRY_COMPARE(row.data(int(ThreadRole::Sender)).toString(), QStringLiteral("Aya"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Aya · 1 · ")));
}

void ThreadTest::onlyMessagesCanBeSelected()
{
    add(1, 1);
    open();
    QVERIFY(!m_model->index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(m_model->index(1).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(m_model->index(1).data(int(ThreadRole::Position)).value<store::Position>(),
             textMessage(m_id, 1).position);
}

void ThreadTest::manyAppendsKeepTheWindowBounded()
{
    add(1, 10);
    open();
    for (int block = 0; block < 30; ++block)
        add(11 + block * 100, 110 + block * 100);
    QVERIFY(messages(*m_model) <= ThreadModel::windowSize * 5 / 4);
    QVERIFY(told(*m_model).endsWith(QStringLiteral(" 3009 3010")));
    QVERIFY(m_model->hasOlder());
}

void ThreadTest::equalPositionsAreAllShown()
{
    QList<store::Message> list;
    for (int number = 1; number <= 250; ++number) {
        auto message = textMessage(m_id, number);
        message.position = {start + number / 7, 0}; // events without a message: no id decides
        list.append(message);
    }
    add(list);
    write([this](store::Database &database, store::ChangeSet &changes) {
        store::inbox::setSeen(database, m_id, {start + 1000, 0});
        store::inbox::touch(database, {m_id}, changes);
    });
    open();
    QVERIFY(m_model->hasOlder());
    while (m_model->hasOlder()) {
        QSignalSpy loaded(m_model.get(), &ThreadModel::loaded);
        m_model->fetchOlder();
        QTRY_COMPARE(loaded.size(), 1);
    }
    QCOMPARE(messages(*m_model), 250);
}

QTEST_GUILESS_MAIN(ThreadTest)
#include "tst_models_thread.moc"
