// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include "models/conversation_list_model.h"
#include "models/conversation_switcher.h"
#include "ui/chat/conversation_list_view.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

//! What a change costs in a list of 100,000 conversations, in the model alone and with the real
//! view on the screen, repaint included. Argument: how many conversations.
namespace {

using namespace kidoku;
using bench::Figures;
using models::ConversationListModel;

constexpr qint64 startMs = 1'795'000'000'000;

store::Conversation conversation(qint64 id, qint64 atMs)
{
    store::Conversation record;
    record.id = {id};
    record.account = {QStringLiteral("shop")};
    record.chat = {QStringLiteral("U%1").arg(id, 32, 16, QLatin1Char('0'))};
    record.name = QStringLiteral("お客様 %1").arg(id);
    record.last = {atMs, id};
    record.lastIncoming = record.last;
    record.preview = QStringLiteral("配達は午後でも大丈夫ですか? (%1)").arg(id);
    record.unread = int(id % 4);
    record.unseen = record.unread;
    record.waitingSince
        = record.unread > 0 ? store::Position{atMs - id % 97 * 1000, id} : store::Position();
    record.done = id % 5 == 0;
    record.muted = id % 50 == 0;
    record.spam = id % 200 == 0;
    return record;
}

class Bench
{
public:
    Bench(int count, const ui::Theme &theme)
        : m_count(count)
        , m_model(m_clock)
        , m_view(theme)
    {}

    void run()
    {
        load();
        measureModel();
        show();
        measureView();
    }

private:
    [[nodiscard]] qint64 anyId() { return 1 + m_random.bounded(m_count); }
    [[nodiscard]] qint64 later() { return m_now += 10; }
    void bump(qint64 id) { m_model.apply({conversation(id, later())}); }
    void paint() { m_view.viewport()->repaint(); }

    void load()
    {
        constexpr int page = 2000; // as the window loads it
        Figures pages;
        pages.measure((m_count + page - 1) / page, [&](int turn) {
            QList<store::Conversation> list;
            for (int i = 0; i < page && turn * page + i < m_count; ++i) {
                const qint64 id = m_count - turn * page - i;
                list.append(conversation(id, startMs + id * 10));
            }
            m_model.apply(list);
        });
        m_now = startMs + qint64(m_count) * 10;
        bench::print("a page of 2,000 into the model", pages);
    }

    void measureModel()
    {
        Figures top;
        top.measure(2000, [&](int turn) { bump(m_count - turn % 50); });
        bench::print("bump of one of the newest 50, model", top, 0.0002);
        Figures any;
        any.measure(2000, [&](int) { bump(anyId()); });
        bench::print("bump of any row, model", any, 0.253);
        Figures batch;
        batch.measure(200, [&](int) {
            QList<store::Conversation> list;
            for (int i = 0; i < 100; ++i)
                list.append(conversation(anyId(), later()));
            m_model.apply(list);
        });
        bench::print("100 bumps of any rows in one change, model", batch, 100 * 0.253);
        Figures view;
        view.measure(24,
                     [&](int turn) { m_model.setView(models::View(turn % models::viewCount)); });
        bench::print("change of the view, model", view, 15);
        m_model.setView(models::View::All);
        measureOrder();
        measureSearch();
        measureSwitcher();
    }

    void measureOrder()
    {
        Figures sort;
        sort.measure(10, [&](int turn) { m_model.setOrder(models::ListOrder((turn + 1) % 2)); });
        bench::print("change of the order, model", sort, 77);
        m_model.setOrder(models::ListOrder::LongestWaiting);
        Figures any;
        any.measure(2000, [&](int) { bump(anyId()); });
        bench::print("bump of any row, longest waiting first, model", any, 0.253);
        m_model.setOrder(models::ListOrder::Newest);

        Figures held;
        Figures release;
        for (int turn = 0; turn < 20; ++turn) {
            m_model.setHeld(true);
            held.measure(500, [&](int) { bump(anyId()); });
            release.measure(1, [&](int) { m_model.setHeld(false); });
        }
        bench::print("bump of any row while the order is held, model", held, 0.253);
        bench::print("let the order go after 500 bumps, model", release, 15);
    }

    void measureSwitcher()
    {
        models::ConversationSwitcher switcher(m_model, m_clock);
        Figures open;
        open.measure(10, [&](int) { switcher.start(); });
        bench::print("open the quick switcher, model", open, 50);
        Figures first;
        for (int turn = 0; turn < 5; ++turn) {
            switcher.finish();
            switcher.start();
            first.measure(1, [&](int) { switcher.setText(QString::fromUtf8("お")); });
        }
        bench::print("first letter in the quick switcher, model", first, 50);
        Figures further;
        further.measure(20, [&](int turn) {
            switcher.setText(QString::fromUtf8("お客様 77").left(2 + turn % 4));
        });
        bench::print("a further letter in the quick switcher, model", further, 50);
    }

    void measureSearch()
    {
        const QString words = QStringLiteral("お客様 7");
        Figures first;
        first.measure(1, [&](int) { m_model.setSearch(words.left(1)); });
        bench::print("first letter of a search, model", first, 150);
        Figures further;
        further.measure(20, [&](int turn) { m_model.setSearch(words.left(2 + turn % 4)); });
        bench::print("a further letter of a search, model", further, 72);
        m_model.setSearch(words);
        Figures any;
        any.measure(2000, [&](int) { bump(anyId()); });
        bench::print("bump of any row while searching, model", any, 0.253);
        m_model.setSearch({});
    }

    void show()
    {
        m_view.setModel(&m_model);
        m_view.resize(360, 800);
        Figures first;
        first.measure(1, [&](int) {
            m_view.show();
            paint();
        });
        if (!QTest::qWaitForWindowExposed(&m_view))
            qFatal("no window");
        bench::print("show the list for the first time", first, 5.5);
    }

    void measureView()
    {
        const auto step = [&](const std::function<void()> &change) {
            return [this, change](int) {
                change();
                paint();
            };
        };
        Figures full;
        full.measure(200, step([&] { m_view.viewport()->update(); }));
        bench::print("full repaint", full, 1.48);
        Figures top;
        top.measure(300, step([&] { bump(anyId()); }));
        bench::print("bump of any row, view at the top, repaint included", top, 4.0);
        m_view.choose({m_model.index(3).data(int(models::ConversationRole::Id)).toLongLong()});
        Figures held;
        held.measure(300, step([&] { bump(anyId()); }));
        bench::print("the same while an open chat keeps its place", held, 4.0);
        m_view.selectAll();
        Figures all;
        all.measure(100, step([&] { bump(anyId()); }));
        bench::print("the same while all are selected (and held)", all, 4.0);
        Figures density;
        density.measure(10, step([&] {
                            m_compact = !m_compact;
                            m_view.setDensity(m_compact ? ui::Density::Compact
                                                        : ui::Density::Comfortable);
                        }));
        bench::print("change of the density, repaint included", density, 16);
        Figures select;
        select.measure(10, step([&] {
                           m_view.selectOnlyCurrent();
                           m_view.selectAll();
                       }));
        bench::print("select all and one again, repaint included", select, 16);
        m_view.selectOnlyCurrent();
        m_model.setHeld(false);
        Figures batch;
        batch.measure(100, step([&] {
                          QList<store::Conversation> list;
                          for (int i = 0; i < 100; ++i)
                              list.append(conversation(anyId(), later()));
                          m_model.apply(list);
                      }));
        bench::print("100 bumps in one change, repaint included", batch, 5.5);
        Figures scroll;
        scroll.measure(500, step([&] {
                           m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value()
                                                                + 7);
                       }));
        bench::print("scroll by 7 px", scroll, 0.45);
        Figures jump;
        jump.measure(200, step([&] {
                         const int most = m_view.verticalScrollBar()->maximum();
                         m_view.verticalScrollBar()->setValue(m_random.bounded(most));
                     }));
        bench::print("jump to anywhere", jump, 1.88);
    }

    int m_count;
    qint64 m_now = 0;
    core::SystemClock m_clock;
    QRandomGenerator m_random{7};
    ConversationListModel m_model;
    ui::ConversationListView m_view;
    bool m_compact = false;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count
        = application.arguments().size() > 1 ? application.arguments().at(1).toInt() : 100'000;
    const ui::Theme theme(QStringLiteral("light"));
    std::printf("%d conversations; limits: stack.md h\n", count);
    Bench(qMax(1000, count), theme).run();
    return 0;
}
