// SPDX-License-Identifier: Apache-2.0
#include "../models/figures.h"
#include "../table.h"

#include "core/when_done.h"
#include "main/workspace.h"
#include "support/big_store.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

//! What an operator waits for in the real window over a big store: a chat that opens, a list and a
//! thread that scroll, a key whose effect shows. Arguments: conversations, messages.
namespace {

using namespace kidoku;

constexpr int turns = 300;

struct Window
{
    QTemporaryDir dir;
    core::SystemClock clock;
    core::Settings settings{dir.filePath(QStringLiteral("kidoku.ini"))};
    accounts::AccountBook book{dir.filePath(QStringLiteral("kidoku.ini"))};
    ui::Theme theme{QStringLiteral("light")};
    app::Workspace workspace{dir.path(), settings, book, clock, nullptr};
    ui::Accounts accounts{book};
    std::unique_ptr<ui::Console> console;
    std::unique_ptr<ui::MainWindow> window;

    void open()
    {
        inbox::Account account;
        account.id = {QStringLiteral("main")};
        account.relay = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody answers there
        account.gateway = true;
        workspace.use(account);
        app::Session &session = *workspace.session(account.id);
        accounts.add({account,
                      session.inbox(),
                      session.names(),
                      session.preflight(),
                      session.queue(),
                      {},
                      {},
                      {}});
        console = std::make_unique<ui::Console>(
            ui::Services{clock, settings, workspace.store(), theme, accounts, book});
        window = std::make_unique<ui::MainWindow>(
            ui::Services{clock, settings, workspace.store(), theme, accounts, book}, *console);
        window->show();
        bool loaded = false;
        QObject::connect(console.get(), &ui::Console::loaded, window.get(),
                         [&loaded] { loaded = true; });
        core::whenDone(workspace.open(), window.get(), [this](const auto &) { console->load(); });
        until([&loaded] { return loaded; });
        console->conversations().setView(models::View::All);
    }
    template <typename Condition>
    static void until(Condition condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
};

class Times
{
public:
    template <typename Work>
    void measure(Work work)
    {
        const double ownStart = bench::threadMs();
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.append(double(timer.nsecsElapsed()) / 1e6);
        m_own.append(bench::threadMs() - ownStart);
    }
    void tell(const char *what, double goal)
    {
        std::sort(m_ms.begin(), m_ms.end());
        std::sort(m_own.begin(), m_own.end());
        // The GUI thread's own time is not blurred by what else the machine does.
        std::printf("%s: p50 %.1f ms, longest %.1f ms; own time p99 %.1f ms\n", what,
                    m_ms.at(m_ms.size() / 2), m_ms.constLast(), m_own.at(m_own.size() * 99 / 100));
        const QByteArray figure = QByteArray(what) + ", p99";
        bench::tabulate(figure.constData(), m_ms.at(m_ms.size() * 99 / 100), "ms", goal);
    }

private:
    QList<double> m_ms;
    QList<double> m_own;
};

core::ConversationId anyChat(Window &at, QRandomGenerator &random)
{
    const auto &list = at.console->conversations();
    return {list.index(random.bounded(list.rowCount()))
                .data(int(models::ConversationRole::Id))
                .toLongLong()};
}

void openChats(Window &at, QRandomGenerator &random)
{
    auto *thread = at.find<QAbstractItemView>("thread");
    Times times;
    for (int i = 0; i < turns; ++i) {
        const core::ConversationId id = anyChat(at, random);
        if (id == at.console->current())
            continue;
        times.measure([&] {
            at.console->open(id);
            Window::until([&] { return at.console->thread().rowCount() > 0; });
            thread->viewport()->repaint();
        });
    }
    times.tell("open any chat", 50);
}

void scroll(QAbstractItemView &view, const char *what, QRandomGenerator &random)
{
    QScrollBar *bar = view.verticalScrollBar();
    Times times;
    for (int i = 0; i < turns; ++i) {
        // By the wheel, and now and then by the bar.
        const int to = i % 10 == 0 ? random.bounded(bar->maximum() + 1)
                                   : bar->value() + (i % 2 == 0 ? 120 : 60);
        times.measure([&] {
            bar->setValue(to > bar->maximum() ? 0 : to);
            view.viewport()->repaint();
        });
        QCoreApplication::processEvents();
    }
    times.tell(what, 8);
}

// Through the store and back: only what is durable shows.
void pressKeys(Window &at, QRandomGenerator &random)
{
    auto *list = at.find<ui::ConversationListView>("conversationList");
    Times times;
    for (int i = 0; i < turns; ++i) {
        const core::ConversationId id = anyChat(at, random);
        list->choose(id);
        Window::until([&] { return at.console->thread().rowCount() > 0; });
        const bool before = at.console->conversation()->flagged;
        times.measure([&] {
            QTest::keyClick(at.window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
            Window::until([&] { return at.console->conversation()->flagged != before; });
            list->viewport()->repaint();
        });
    }
    times.tell("key press to visible state", 50);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Window at;
    testing::BigStore plan{.file = at.dir.filePath(QStringLiteral("kidoku.sqlite"))};
    if (argc > 2) {
        plan.conversations = std::atoi(argv[1]);
        plan.messages = std::atoi(argv[2]);
    }
    if (!testing::fill(plan))
        return 1;
    at.open();
    std::printf("%d conversations, %d messages\n", plan.conversations, plan.messages);
    QRandomGenerator random(7);
    openChats(at, random);
    scroll(*at.find<QAbstractItemView>("conversationList"), "scroll the list", random);
    scroll(*at.find<QAbstractItemView>("thread"), "scroll the thread", random);
    pressKeys(at, random);
    at.window.reset();
    at.console.reset();
    return 0;
}
