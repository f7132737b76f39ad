// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include "models/thread_find.h"
#include "models/thread_model.h"
#include "support/await.h"
#include "ui/chat/thread_fixture.h"
#include "ui/chat/thread_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

//! A group's chat of every kind of message, with addresses, mentions, quotes and long texts: what
//! opening it, scrolling through it, going far and finding cost, painting included. And what
//! hostile texts cost beside an ordinary one of the same length.
namespace {

using namespace kidoku;
using bench::Figures;
using models::ThreadModel;
using testing::ThreadFixture;

constexpr int count = 5000;
constexpr double openGoal = 50;
constexpr double frameGoal = 8;

store::Message message(const ThreadFixture &chat, int number)
{
    using store::MessageKind;
    auto record = chat.text(number);
    record.sender = {QStringLiteral("U%1").arg(number / 3 % 7)};
    switch (number % 8) {
    case 0:
        record.text = QStringLiteral("詳しくは https://shop.example/orders/%1 をご覧ください。")
                          .arg(number);
        break;
    case 1:
        record.text = QStringLiteral("@Aya (smile) 配達は午後でも大丈夫ですか?");
        record.detail = R"({"mentionees":[{"index":0,"length":4,"isSelf":true}],)"
                        R"("emojis":[{"index":5,"length":7}]})";
        break;
    case 2:
        record.detail = "{\"quotedMessageId\":\"" + QByteArray::number(1000 + number / 2) + "\"}";
        break;
    case 3:
        record.kind = MessageKind::Image;
        record.detail = "{\"imageSetId\":\"" + QByteArray::number(number / 16) + "\"}";
        break;
    case 4:
        record.text
            = QStringLiteral("word and another word ").repeated(number % 64 == 4 ? 200 : 20);
        break;
    case 5:
        record.kind = MessageKind::Location;
        record.text = QStringLiteral("新宿区西新宿");
        record.detail
            = R"({"address":"東京都新宿区西新宿2-8-1","latitude":35.6,"longitude":139.6})";
        break;
    case 6:
        record.kind = MessageKind::System;
        record.text = QStringLiteral("postback");
        record.detail = R"({"data":"action=buy"})";
        record.id = {};
        break;
    default:
        break;
    }
    return record;
}

void waitFor(ThreadModel &thread, void (ThreadModel::*signal)(int),
             const std::function<void()> &work)
{
    QSignalSpy spy(&thread, signal);
    work();
    while (spy.isEmpty())
        spy.wait(1000);
}

void measureHostile(const ui::Theme &theme, const char *name, const QString &text, double &ordinary)
{
    ThreadFixture chat;
    QList<store::Message> list;
    for (int number = 1; number <= 40; ++number)
        list.append(chat.text(number, text));
    chat.add(list);
    ui::ThreadView view(theme);
    view.setThread(&chat.thread());
    view.resize(760, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("no window");
    Figures open;
    open.measure(10, [&](int) {
        chat.thread().open({});
        waitFor(chat.thread(), &ThreadModel::loaded, [&] { chat.thread().open(chat.record()); });
        QCoreApplication::processEvents();
    });
    if (ordinary == 0)
        ordinary = open.median();
    std::printf("  40 rows of %-45s %8.3f ms  ratio to ordinary %6.2f\n", name, open.median(),
                open.median() / ordinary);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Theme theme(QStringLiteral("light"));
    ThreadFixture chat(store::ChatKind::Group);
    QList<store::Message> list;
    for (int number = 1; number <= count; ++number)
        list.append(message(chat, number));
    chat.add(list);
    chat.setSeen(count);
    const auto record = chat.record();
    ThreadModel &thread = chat.thread();
    ui::ThreadView view(theme);
    view.setThread(&thread);
    view.resize(760, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("no window");

    Figures open;
    open.measure(100, [&](int) {
        thread.open({});
        waitFor(thread, &ThreadModel::loaded, [&] { thread.open(record); });
        QCoreApplication::processEvents();
    });
    bench::printGoal("open a chat of every kind: store, layout, first paint", open, openGoal);
    Figures older;
    older.measure(10, [&](int) {
        waitFor(thread, &ThreadModel::loaded, [&] { thread.fetchOlder(); });
        QCoreApplication::processEvents();
    });
    bench::print("a page of 100 older messages comes in above", older);
    const auto scrollBy = [&](int pixels) {
        return [&view, pixels](int turn) {
            const int most = view.verticalScrollBar()->maximum();
            // Not near the ends, where pages are read.
            view.verticalScrollBar()->setValue(most * 3 / 4 - turn * pixels % (most / 2));
            QCoreApplication::processEvents();
        };
    };
    Figures scroll;
    scroll.measure(300, scrollBy(40));
    bench::printGoal("scroll by 40 px in a full window", scroll, frameGoal);
    Figures fling;
    fling.measure(300, scrollBy(790));
    bench::printGoal("scroll by a page in a full window", fling, frameGoal);
    view.setHighlight(QStringLiteral("word"));
    Figures marked;
    marked.measure(300, scrollBy(40));
    bench::printGoal("scroll by 40 px with findings marked", marked, frameGoal);
    view.setHighlight({});

    Figures far;
    far.measure(50, [&](int turn) {
        QSignalSpy reached(&thread, &ThreadModel::reached);
        view.goTo(chat.at(1 + turn % 2 * 4000));
        while (reached.isEmpty())
            reached.wait(1000);
        QCoreApplication::processEvents();
    });
    bench::printGoal("go to a message far away: store, layout, paint", far, openGoal);

    models::ThreadFind find(chat.store());
    Figures found;
    found.measure(20, [&](int turn) {
        find.search(chat.id(), turn % 2 ? QStringLiteral("配達") : QStringLiteral("another"));
        QSignalSpy changed(&find, &models::ThreadFind::changed);
        while (find.isSearching())
            changed.wait(1000);
    });
    bench::print("find in 5,000 messages: this thread's part", found);

    double ordinary = 0;
    const qsizetype units = 20'000;
    measureHostile(theme, "ordinary text", QStringLiteral("word and word ").repeated(units / 14),
                   ordinary);
    measureHostile(theme, "one word", QString(units, u'w'), ordinary);
    measureHostile(theme, "lines", QStringLiteral("a\n").repeated(units / 2), ordinary);
    measureHostile(theme, "combining marks",
                   (QStringLiteral("Z") + QString(8, QChar(0x0354))).repeated(units / 9), ordinary);
    measureHostile(theme, "zero-width signs", QString(units, QChar(0x200B)), ordinary);
    measureHostile(theme, "right-to-left letters", QString(units, QChar(0x05D0)), ordinary);
    measureHostile(theme, "addresses", QStringLiteral("https://a.example/x ").repeated(units / 20),
                   ordinary);
    measureHostile(theme, "half addresses", QStringLiteral("http").repeated(units / 4), ordinary);
    measureHostile(theme, "emoji sequences",
                   QStringLiteral("👨‍👩‍👧‍👦").repeated(units / 11), ordinary);
    return 0;
}
