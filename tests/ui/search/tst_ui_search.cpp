// SPDX-License-Identifier: Apache-2.0
#include "ui/chat/thread_view.h"
#include "ui/search/search_model.h"
#include "ui/window/window_rig.h"
#include "unit/store/search_fixture.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using ui::SearchModel;
using ui::SearchRow;

namespace {

//! A window with a chat of many messages, one of which is asked for.
struct Desk : WindowRig
{
    ConversationId sato;
    store::Position wanted;

    bool openWith(int messages)
    {
        if (!start())
            return false;
        sato = customer(QStringLiteral("佐藤 美咲"));
        customer(QStringLiteral("Emma"));
        const auto written = await(
            store->write([this, messages](store::Database &database, store::ChangeSet &changes) {
                store::Position position;
                for (int i = 0; i < messages; ++i) {
                    auto message = textMessage(sato, 1000 + i);
                    message.position
                        = store::positionOf({clock.now().ms - 5'000'000 + i * 1000}, message.id);
                    message.text = i == 5 ? QStringLiteral("これを返品したい <b>です</b>")
                                          : QStringLiteral("配達 %1").arg(i);
                    store::inbox::addMessage(database, message, core::Secret("token"));
                    if (i == 5)
                        position = message.position;
                }
                store::inbox::touch(database, {sato}, changes);
                return position;
            }));
        if (!written)
            return false;
        wanted = *written;
        return open();
    }

    [[nodiscard]] QAbstractItemModel *results() const
    {
        return find<QAbstractItemView>("searchResults")->model();
    }
    [[nodiscard]] QList<SearchRow> rows(SearchRow::Kind kind) const
    {
        QList<SearchRow> found;
        for (int i = 0; i < results()->rowCount(); ++i) {
            const auto row = results()->index(i, 0).data(SearchModel::RowRole).value<SearchRow>();
            if (row.kind == kind)
                found.append(row);
        }
        return found;
    }
    [[nodiscard]] qsizetype messages() const { return rows(SearchRow::Kind::Message).size(); }
    //! As an input method gives it.
    void compose(const char *field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(find(field), &event);
    }
    void type(const QString &text)
    {
        find<QLineEdit>("searchAllField")->clear();
        compose("searchAllField", text);
    }
    [[nodiscard]] ui::ThreadView *thread() const { return find<ui::ThreadView>("thread"); }
};

} // namespace

//! Search in all messages by keys alone; nothing of it is told to anybody.
class TestUiSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsFoundAndOpenedWhereItStands()
    {
        Desk desk;
        QVERIFY(desk.openWith(600));
        QVERIFY(desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
        auto *field = desk.find<QLineEdit>("searchAllField");
        QVERIFY(field->isVisible());
        QTRY_VERIFY(field->hasFocus());
        desk.type(QStringLiteral("返品"));
        QTRY_COMPARE(desk.messages(), 1);
        const SearchRow row = desk.rows(SearchRow::Kind::Message).first();
        QCOMPARE(row.text.text, QStringLiteral("これを返品したい <b>です</b>"));
        QCOMPARE(row.text.marked, (QList<core::TextRange>{{3, 2}}));
        QCOMPARE(row.title.text, QStringLiteral("佐藤 美咲"));

        QVERIFY(desk.press(Qt::Key_Down));
        QVERIFY(desk.find("searchResults")->hasFocus());
        QVERIFY(desk.press(Qt::Key_Return));
        QCOMPARE(desk.console->current(), desk.sato);
        QTRY_COMPARE(desk.thread()->focusedRow(), std::optional(desk.wanted));
        QVERIFY(desk.thread()->hasFocus());
        const QRect shown = desk.thread()->visualRect(desk.thread()->currentIndex());
        QVERIFY(desk.thread()->viewport()->rect().contains(shown));
        QVERIFY(desk.find("searchPane")->isVisible()); // the next hit is one key away

        QVERIFY(desk.press(Qt::Key_Escape)); // lets go of the message
        QVERIFY(desk.press(Qt::Key_Escape));
        QVERIFY(!desk.find("searchPane")->isVisible());
        QVERIFY(desk.list()->isVisible());
    }

    void lookingTellsNobody()
    {
        Desk desk;
        QVERIFY(desk.openWith(60));
        QVERIFY(desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
        desk.type(QStringLiteral("配達"));
        QTRY_VERIFY(desk.messages() > 10);
        auto *view = desk.find<QAbstractItemView>("searchResults");
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const QRect row = view->visualRect(view->model()->index(i, 0));
            QTest::mouseMove(view->viewport(), row.center());
            if (i % 7 == 3)
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
        }
        QCOMPARE(desk.console->current(), desk.sato);
        QVERIFY(desk.queue->statuses().isEmpty());
        for (const auto &exchange : desk.server.exchanges())
            QVERIFY(!exchange->request().target.contains("markAsRead"));
    }

    void peopleComeFirst()
    {
        Desk desk;
        QVERIFY(desk.openWith(8));
        QVERIFY(desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
        desk.type(QStringLiteral("ＥＭ"));
        QTRY_COMPARE(desk.rows(SearchRow::Kind::Person).size(), 1);
        const SearchRow row = desk.rows(SearchRow::Kind::Person).first();
        QCOMPARE(row.title.marked, (QList<core::TextRange>{{0, 2}}));
        QVERIFY(desk.press(Qt::Key_Return)); // from the field into the list
        QVERIFY(desk.press(Qt::Key_Return));
        QCOMPARE(desk.console->conversation()->name, QStringLiteral("Emma"));
    }

    void nothingIsSaidPlainly()
    {
        Desk desk;
        QVERIFY(desk.openWith(8));
        QVERIFY(desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
        desk.type(QStringLiteral("領収書"));
        QTRY_VERIFY(desk.text("searchEmpty").contains(QStringLiteral("“領収書”")));
        QVERIFY(desk.text("searchEmpty").contains(QStringLiteral("stored period")));
        QVERIFY(!desk.find("searchClearFilters")->isVisible());
        desk.find<QComboBox>("searchKind")->setCurrentIndex(1);
        QTRY_VERIFY(desk.find("searchClearFilters")->isVisible());
        desk.type(QStringLiteral("返品"));
        QTRY_VERIFY(desk.find("searchClearFilters")->isVisible());
        QTest::mouseClick(desk.find("searchClearFilters"), Qt::LeftButton);
        QTRY_COMPARE(desk.messages(), 1);
    }

    void theFieldOnTopLeadsHere()
    {
        Desk desk;
        QVERIFY(desk.openWith(8));
        QVERIFY(desk.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier));
        desk.compose("searchField", QStringLiteral("返品"));
        QTRY_VERIFY(desk.find("searchAllButton")->isVisible());
        QVERIFY(desk.press(Qt::Key_Return)); // no name and no last message has it
        QVERIFY(desk.find("searchPane")->isVisible());
        QTRY_COMPARE(desk.messages(), 1);
    }

    void whatIsUnsentGoesFromTheResults()
    {
        Desk desk;
        QVERIFY(desk.openWith(8));
        QVERIFY(desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
        desk.type(QStringLiteral("返品"));
        QTRY_COMPARE(desk.messages(), 1);
        const auto unsent = await(
            desk.store->write([&desk](store::Database &database, store::ChangeSet &changes) {
                const auto page = store::inbox::messages(database, desk.sato, {{}, {}, 100});
                for (const auto &message : page) {
                    if (message.position == desk.wanted)
                        changes.messages.append(
                            *store::inbox::unsend(database, desk.config.account, message.id, {9}));
                }
                return core::Done{};
            }));
        QVERIFY(unsent);
        QTRY_COMPARE(desk.messages(), 0);
        QVERIFY(desk.find("searchEmpty")->isVisible());
    }
};

QTEST_MAIN(TestUiSearch)
#include "tst_ui_search.moc"
