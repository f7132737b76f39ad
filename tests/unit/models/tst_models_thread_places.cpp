// SPDX-License-Identifier: Apache-2.0
#include "models/thread_model.h"
#include "ui/chat/thread_fixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kidoku;
using models::OutgoingState;
using models::ThreadModel;
using models::ThreadQuote;
using models::ThreadRole;
using testing::ThreadFixture;

namespace {

QByteArray detailOf(const char *key, const QString &value)
{
    return "{\"" + QByteArray(key) + "\":\"" + value.toUtf8() + "\"}";
}

QByteArray setDetail(const char *set)
{
    return "{\"imageSetId\":\"" + QByteArray(set) + "\",\"imageSetIndex\":1,\"imageSetTotal\":3}";
}

} // namespace

//! Quotes, going to places, sets of images, runs of one sender, and our own messages' state.
class ThreadPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { m_chat.reset(); }
    void quotesTellWhoAndWhat();
    void quoteOfAnotherChatIsNotShown();
    void quoteFollowsAnUnsend();
    void quoteThatComesLiveIsLookedUp();
    void goesToWhatIsNotInTheWindow();
    void whatComesAroundAPlaceIsShownInTurn();
    void goesToTheFirstUnread();
    void knowsWhereUnreadBegins();
    void imagesOfASetAreOneRow();
    void aDividerPartsASet();
    void onlyTheFirstOfARunIsNamed();
    void eventsNameTheirPeople();
    void ownMessagesTellTheirState();
    void spokenTextTellsAll();

private:
    void make(store::ChatKind kind = store::ChatKind::User)
    {
        m_chat.reset();
        m_chat = std::make_unique<ThreadFixture>(kind);
    }
    [[nodiscard]] ThreadModel &model() { return m_chat->thread(); }
    [[nodiscard]] store::Message quoting(int number, int quoted) const
    {
        auto message = m_chat->text(number);
        message.detail = detailOf("quotedMessageId", m_chat->text(quoted).id.value);
        return message;
    }
    [[nodiscard]] store::Message image(int number, const char *set) const
    {
        auto message = m_chat->text(number, QStringLiteral(" "));
        message.kind = store::MessageKind::Image;
        message.text.clear();
        message.detail = setDetail(set);
        return message;
    }
    [[nodiscard]] QModelIndex row(int number)
    {
        for (int i = 0; i < model().rowCount(); ++i) {
            const QModelIndex index = model().index(i);
            if (index.data(int(ThreadRole::Position)).value<store::Position>()
                == m_chat->at(number))
                return index;
        }
        return {};
    }
    [[nodiscard]] ThreadQuote quoteAt(int number)
    {
        return row(number).data(int(ThreadRole::Quote)).value<ThreadQuote>();
    }
    [[nodiscard]] QString textAt(int number)
    {
        return row(number).data(int(ThreadRole::Text)).toString();
    }

    std::unique_ptr<ThreadFixture> m_chat;
};

void ThreadPlacesTest::quotesTellWhoAndWhat()
{
    m_chat->setName(QStringLiteral("Aya"));
    auto own = m_chat->text(2, QStringLiteral("Good\nmorning"));
    own.incoming = false;
    auto photo = m_chat->text(3);
    photo.kind = store::MessageKind::Image;
    m_chat->add({m_chat->text(1, QStringLiteral("a <b>rose</b>")), own, photo, quoting(4, 1),
                 quoting(5, 2), quoting(6, 3), quoting(7, 99)});
    m_chat->open();
    QCOMPARE(quoteAt(4).text, QStringLiteral("a <b>rose</b>"));
    QCOMPARE(quoteAt(4).sender, QStringLiteral("Aya"));
    QCOMPARE(quoteAt(4).place, m_chat->at(1));
    QCOMPARE(quoteAt(5).text, QStringLiteral("Good morning"));
    QCOMPARE(quoteAt(5).sender, QStringLiteral("You"));
    QCOMPARE(quoteAt(6).text, QStringLiteral("Photo"));
    QCOMPARE(quoteAt(7).text, QStringLiteral("Quoted message is not stored"));
    QVERIFY(!quoteAt(7).place.isValid());
    QVERIFY(!row(1).data(int(ThreadRole::Quote)).isValid());
}

void ThreadPlacesTest::quoteOfAnotherChatIsNotShown()
{
    const auto other
        = testing::await(m_chat->store().write([](store::Database &database, store::ChangeSet &) {
              return store::inbox::conversationOf(
                  database,
                  {{QStringLiteral("aozora")}, store::ChatKind::User, {QStringLiteral("U2")}});
          })).value();
    auto secret = m_chat->text(1, QStringLiteral("secret"));
    secret.conversation = other;
    m_chat->add({secret});
    m_chat->add({quoting(2, 1)});
    m_chat->open();
    QCOMPARE(quoteAt(2).text, QStringLiteral("Quoted message is not stored"));
}

void ThreadPlacesTest::quoteFollowsAnUnsend()
{
    m_chat->add({m_chat->text(1), quoting(2, 1)});
    m_chat->open();
    QCOMPARE(quoteAt(2).text, QStringLiteral("message 1"));
    QSignalSpy changed(&model(), &ThreadModel::dataChanged);
    m_chat->unsend(1);
    QCOMPARE(quoteAt(2).text, QStringLiteral("The customer unsent this message"));
    const auto tellsOfIt = [&](const QList<QVariant> &signal) {
        return signal.at(0).toModelIndex() == row(2)
            && signal.at(2).value<QList<int>>().contains(int(ThreadRole::Quote));
    };
    QVERIFY(std::any_of(changed.begin(), changed.end(), tellsOfIt));
    m_chat->unsend(2);
    QVERIFY(quoteAt(2).id.isEmpty());
}

void ThreadPlacesTest::quoteThatComesLiveIsLookedUp()
{
    m_chat->add(1, 200);
    m_chat->setSeen(200);
    m_chat->open();
    QVERIFY(!row(5).isValid());
    m_chat->add({quoting(201, 5)});
    QTRY_COMPARE(quoteAt(201).text, QStringLiteral("message 5"));
}

void ThreadPlacesTest::goesToWhatIsNotInTheWindow()
{
    const QAbstractItemModelTester tester(&model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_chat->add(1, 1000);
    m_chat->setSeen(1000);
    m_chat->open();
    QSignalSpy reached(&model(), &ThreadModel::reached);
    model().goTo(m_chat->at(990));
    QCOMPARE(reached.size(), 1); // at once
    model().goTo(m_chat->at(300));
    QTRY_COMPARE(reached.size(), 2);
    QCOMPARE(reached.last().first().value<store::Position>(), m_chat->at(300));
    QVERIFY(row(300).isValid() && row(301).isValid() && row(299).isValid());
    QVERIFY(model().hasOlder() && model().hasNewer());
    model().goTo(m_chat->at(1));
    QTRY_COMPARE(reached.size(), 3);
    QVERIFY(row(1).isValid() && !model().hasOlder());
}

void ThreadPlacesTest::whatComesAroundAPlaceIsShownInTurn()
{
    m_chat->add(1, 1000);
    m_chat->setSeen(1000);
    m_chat->open();
    QSignalSpy reached(&model(), &ThreadModel::reached);
    model().goTo(m_chat->at(300));
    m_chat->add(1001, 1001); // far beyond: not into the hole
    QTRY_COMPARE(reached.size(), 1);
    QVERIFY(!row(1001).isValid());
    int last = 0;
    for (int i = 0; i < model().rowCount(); ++i) {
        const auto message = model().index(i).data(int(ThreadRole::Record)).value<store::Message>();
        if (!message.position.isValid())
            continue;
        const int number = message.id.value.toInt() - 1000;
        QVERIFY(last == 0 || number == last + 1);
        last = number;
    }
    while (model().canFetchMore({})) {
        QSignalSpy loaded(&model(), &ThreadModel::loaded);
        model().fetchMore({});
        QTRY_COMPARE(loaded.size(), 1);
    }
    QVERIFY(row(1001).isValid());
}

void ThreadPlacesTest::goesToTheFirstUnread()
{
    m_chat->add(1, 1000);
    m_chat->setSeen(1000);
    m_chat->setRead(200, QStringLiteral("Aya"));
    m_chat->open();
    QVERIFY(!row(201).isValid());
    QSignalSpy reached(&model(), &ThreadModel::reached);
    model().goToFirstUnread();
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE(reached.first().first().value<store::Position>(), m_chat->at(201));
    m_chat->setRead(1000, QStringLiteral("Aya"));
    model().goToFirstUnread(); // nothing is
    QVERIFY(testing::await(m_chat->store().read([](store::Database &) { return 1; })).ok());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(reached.size(), 1);
}

void ThreadPlacesTest::knowsWhereUnreadBegins()
{
    m_chat->add(1, 300);
    m_chat->setSeen(300);
    m_chat->setRead(100, QStringLiteral("Aya"));
    m_chat->open();
    QCOMPARE(model().firstUnreadRow(), -1); // above the window
    m_chat->setRead(250, QStringLiteral("Aya"));
    QCOMPARE(model().index(model().firstUnreadRow()).data(int(ThreadRole::Row)),
             QVariant::fromValue(models::ThreadRow::ReadDivider));
    QCOMPARE(model().firstUnreadRow() + 1, row(251).row());
    m_chat->setRead(300, QStringLiteral("Aya"));
    QCOMPARE(model().firstUnreadRow(), model().rowCount());
}

void ThreadPlacesTest::imagesOfASetAreOneRow()
{
    const QAbstractItemModelTester tester(&model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_chat->add({m_chat->text(1), image(2, "s"), image(3, "s")});
    m_chat->open();
    QVERIFY(!row(2).isValid()); // the row stands where its newest image does
    QCOMPARE(textAt(3), QStringLiteral("2 of 3 photos"));
    m_chat->add({image(4, "s")});
    QCOMPARE(textAt(4), QStringLiteral("3 photo(s)"));
    const auto images = row(4).data(int(ThreadRole::Images)).value<QList<store::Message>>();
    QCOMPARE(images.size(), 3);
    QCOMPARE(images.first().position, m_chat->at(2));
    m_chat->add({image(5, "other"), m_chat->text(6), image(7, "s")});
    QCOMPARE(textAt(5), QStringLiteral("Photo"));
    QCOMPARE(textAt(7), QStringLiteral("Photo")); // others stand between
    m_chat->unsend(3);
    QCOMPARE(textAt(3), QStringLiteral("The customer unsent this message"));
    QCOMPARE(textAt(2), QStringLiteral("Photo"));
    QCOMPARE(textAt(4), QStringLiteral("Photo"));
}

void ThreadPlacesTest::aDividerPartsASet()
{
    m_chat->add({image(1, "s"), image(2, "s"), image(3, "s")});
    m_chat->setSeen(3);
    m_chat->setRead(1, QStringLiteral("Aya"));
    m_chat->open();
    QVERIFY(row(1).isValid());
    QVERIFY(row(1).data(int(ThreadRole::IsRead)).toBool());
    QVERIFY(!row(2).isValid());
    QVERIFY(!row(3).data(int(ThreadRole::IsRead)).toBool());
    m_chat->setRead(3, QStringLiteral("Aya"));
    QVERIFY(!row(1).isValid()); // one again
    QCOMPARE(row(3).data(int(ThreadRole::Images)).value<QList<store::Message>>().size(), 3);
}

void ThreadPlacesTest::onlyTheFirstOfARunIsNamed()
{
    make(store::ChatKind::Group);
    const core::LineChatId aya{QStringLiteral("Uaya")};
    const core::LineChatId ben{QStringLiteral("Uben")};
    m_chat->setName(QStringLiteral("Aya"), aya);
    m_chat->setName(QStringLiteral("Ben"), ben);
    const auto from = [this](int number, const core::LineChatId &who) {
        auto message = m_chat->text(number);
        message.sender = who;
        return message;
    };
    m_chat->add({from(1, aya), from(2, aya), from(3, ben), from(4, aya)});
    m_chat->open();
    const auto named
        = [this](int number) { return row(number).data(int(ThreadRole::Sender)).toString(); };
    QCOMPARE(named(1), QStringLiteral("Aya"));
    QCOMPARE(named(2), QString());
    QCOMPARE(named(3), QStringLiteral("Ben"));
    QCOMPARE(named(4), QStringLiteral("Aya"));
    QVERIFY(row(2).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Aya · ")));
    QCOMPARE(row(2).data(int(ThreadRole::SenderId)).value<core::LineChatId>(), aya);
}

void ThreadPlacesTest::eventsNameTheirPeople()
{
    make(store::ChatKind::Group);
    auto joined = m_chat->text(1, QStringLiteral("memberJoined"));
    joined.kind = store::MessageKind::System;
    joined.detail = R"({"members":["Uaya"],"count":1})";
    m_chat->add({joined});
    m_chat->open();
    QCOMPARE(textAt(1), QStringLiteral("Member Uaya joined"));
    m_chat->setName(QStringLiteral("Aya"), {QStringLiteral("Uaya")});
    QTRY_COMPARE(textAt(1), QStringLiteral("Aya joined"));
}

void ThreadPlacesTest::ownMessagesTellTheirState()
{
    const auto own = [this](int number, const char *state) {
        auto message = m_chat->text(number);
        message.incoming = false;
        message.detail = detailOf("state", QString::fromLatin1(state));
        return message;
    };
    m_chat->add({own(1, "waiting"), own(2, "sending"), own(3, "sent"), own(4, "failed"),
                 own(5, "unheard of")});
    m_chat->open();
    const auto state = [this](int number) {
        return row(number).data(int(ThreadRole::Outgoing)).value<OutgoingState>();
    };
    const auto caption = [this](int number) {
        return row(number)
            .data(int(ThreadRole::Caption))
            .toString()
            .section(QStringLiteral(" · "), 1);
    };
    QCOMPARE(state(1), OutgoingState::Waiting);
    QCOMPARE(caption(1), QStringLiteral("Waiting to be sent"));
    QCOMPARE(state(2), OutgoingState::Sending);
    QCOMPARE(caption(2), QStringLiteral("Sending…"));
    QCOMPARE(state(3), OutgoingState::Sent);
    QCOMPARE(caption(3), QString());
    QCOMPARE(state(4), OutgoingState::Failed);
    QCOMPARE(caption(4), QStringLiteral("Not sent"));
    QCOMPARE(state(5), OutgoingState::None);
    auto incoming = own(6, "failed"); // a customer's word is none
    incoming.incoming = true;
    m_chat->add({incoming});
    QCOMPARE(state(6), OutgoingState::None);
}

void ThreadPlacesTest::spokenTextTellsAll()
{
    m_chat->setName(QStringLiteral("Aya"));
    m_chat->add({m_chat->text(1, QStringLiteral("Hello")), quoting(2, 1)});
    m_chat->setSeen(1);
    m_chat->setRead(1, QStringLiteral("Op"));
    m_chat->open();
    const QString first = row(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.startsWith(QStringLiteral("Aya · Hello · ")), qPrintable(first));
    QVERIFY(first.contains(QStringLiteral("Read ")));
    const QString second = row(2).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(second.startsWith(QStringLiteral("Aya · Quotes Aya · Hello · message 2 · ")),
             qPrintable(second));
    QVERIFY(second.contains(QStringLiteral(" · New · not marked read")));
}

QTEST_GUILESS_MAIN(ThreadPlacesTest)
#include "tst_models_thread_places.moc"
