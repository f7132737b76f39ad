// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include "models/thread_model.h"
#include "store/inbox_tables.h"
#include "store/store.h"
#include "support/await.h"
#include "ui/chat/thread_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

//! What a new message costs in a chat of 5,000 messages, with the real view on the screen and the
//! repaint included; what opening such a chat costs.
namespace {

using namespace kidoku;
using bench::Figures;
using models::ThreadModel;

constexpr qint64 startMs = 1'795'000'000'000;

store::Message message(core::ConversationId id, int number)
{
    store::Message record;
    record.row = 1'000'000 + number;
    record.conversation = id;
    record.id = {QString::number(number)};
    record.eventId = {QStringLiteral("E%1").arg(number)};
    record.position = store::positionOf({startMs + number * 1000LL}, record.id);
    record.kind = store::MessageKind::Text;
    record.text = QStringLiteral("配達は午後でも大丈夫ですか? ").repeated(1 + number % 6);
    return record;
}

store::Conversation fill(store::Store &store, int count)
{
    using store::Database;
    const auto result
        = testing::await(store.write([count](Database &database, store::ChangeSet &changes) {
              const auto id = store::inbox::conversationOf(
                  database,
                  {{QStringLiteral("shop")}, store::ChatKind::User, {QStringLiteral("U1")}});
              for (int number = 1; number <= count; ++number) {
                  auto record = message(id, number);
                  store::inbox::addMessage(database, record, {});
              }
              store::inbox::setSeen(database, id, message(id, count).position);
              store::ReadFact read;
              read.conversation = id;
              read.upTo = message(id, count).position;
              read.at = {startMs};
              (void)store::inbox::addRead(database, read);
              store::inbox::touch(database, {id}, changes);
              return *store::inbox::conversation(database, id);
          }));
    return result.value();
}

void waitFor(ThreadModel &thread, const std::function<void()> &work)
{
    QSignalSpy loaded(&thread, &ThreadModel::loaded);
    work();
    while (loaded.isEmpty())
        loaded.wait(1000);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    constexpr int count = 5000;
    const ui::Theme theme(QStringLiteral("light"));
    const core::SystemClock clock;
    QTemporaryDir folder;
    store::Store store(folder.filePath(QStringLiteral("k.sqlite")));
    if (!testing::await(store.open()).ok())
        qFatal("cannot open the store");
    const auto conversation = fill(store, count);

    ThreadModel thread(store, clock);
    ui::ThreadView view(theme);
    view.setThread(&thread);
    view.resize(760, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("no window");

    Figures open;
    open.measure(30, [&](int) {
        thread.open({});
        waitFor(thread, [&] { thread.open(conversation); });
        QCoreApplication::processEvents();
    });
    bench::print("open the chat: store, layout and first paint", open, 100);

    int next = count;
    const auto append = [&](int) {
        store::ChangeSet changes;
        changes.messages.append(message(conversation.id, ++next));
        thread.apply(changes);
        QCoreApplication::processEvents();
    };
    Figures page;
    page.measure(100, append);
    bench::print("append one to the newest page, repaint included", page);
    while (thread.rowCount() < ThreadModel::windowSize)
        append(0);
    Figures window;
    window.measure(200, append);
    bench::print("append one to a full window, repaint included", window, 5.8);
    Figures scroll;
    scroll.measure(300, [&](int turn) {
        const int most = view.verticalScrollBar()->maximum();
        view.verticalScrollBar()->setValue(most - turn * 40 % most);
        QCoreApplication::processEvents();
    });
    bench::print("scroll by 40 px in a full window", scroll);
    Figures resize;
    resize.measure(10, [&](int turn) {
        view.resize(700 + turn * 7, 800);
        QCoreApplication::processEvents();
    });
    bench::print("another width: everything is laid out anew", resize);
    return 0;
}
