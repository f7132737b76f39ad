// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/conversation_list_model.h"
#include "people.h"
#include "support/manual_clock.h"
#include "ui/chat/conversation_list_view.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

//! The list of conversations in a window of its own, over a model that is watched for mistakes.
namespace kidoku::testing {

class ListFixture
{
public:
    ListFixture()
        : theme(QStringLiteral("light"))
        , model(clock)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , view(theme)
    {
        model.setView(models::View::All);
        view.setModel(&model);
        view.resize(340, 500);
        view.show();
    }
    Q_DISABLE_COPY_MOVE(ListFixture)

    //! Ids 1 … count, the highest newest.
    void fill(int count)
    {
        QList<store::Conversation> all;
        for (int id = count; id >= 1; --id)
            all.append(person(id, id * 1000, QStringLiteral("Person %1").arg(id)));
        model.apply(all);
    }
    void bump(qint64 id, qint64 atMs) { model.apply({person(id, atMs, QStringLiteral("again"))}); }
    [[nodiscard]] QPoint middleOf(qint64 id) const
    {
        return view.visualRect(view.indexOf({id})).center();
    }
    void click(qint64 id, Qt::KeyboardModifiers modifiers = {},
               Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(view.viewport(), button, modifiers, middleOf(id));
    }
    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row).data(int(models::ConversationRole::Id)).toLongLong());
        return ids;
    }
    [[nodiscard]] QList<qint64> selected() const
    {
        QList<qint64> ids;
        for (const core::ConversationId id : view.selectedConversations())
            ids.append(id.value);
        return ids;
    }

    ManualClock clock;
    ui::Theme theme;
    models::ConversationListModel model;
    QAbstractItemModelTester tester;
    ui::ConversationListView view;
};

} // namespace kidoku::testing
