// SPDX-License-Identifier: Apache-2.0
#include "../table.h"
#include "webhook_sender.h"

#include "core/when_done.h"
#include "main/workspace.h"
#include "models/conversation_list_model.h"
#include "support/program.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

//! From the POST of a webhook to the painted row: a real relay, the whole console with its window
//! and its store, customers at a steady pace. Arguments: messages per second, seconds.
namespace {

using namespace kidoku;
using bench::WebhookSender;

constexpr char secretText[] = "8c570fa6dd201bb328f1c1eac23a96d8";
constexpr double goalMs = 50;

// Looks at what the list shows each time after it was painted.
class PaintWatch : public QObject
{
public:
    PaintWatch(ui::ConversationListView &list, const WebhookSender &sender)
        : m_list(list)
        , m_sender(sender)
        , m_painted(static_cast<size_t>(sender.messages()))
    {
        list.viewport()->installEventFilter(this);
    }

    [[nodiscard]] int seen() const { return static_cast<int>(m_ms.size()); }
    [[nodiscard]] int paints() const { return m_paints; }
    //! Sorted.
    [[nodiscard]] std::vector<double> ms() const
    {
        std::vector<double> sorted = m_ms;
        std::ranges::sort(sorted);
        return sorted;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The event arrives before the painting; what is queued behind it comes after.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [this] { look(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void look()
    {
        ++m_paints;
        const auto now = std::chrono::steady_clock::now();
        const QRect area = m_list.viewport()->rect();
        for (int row = 0; row < m_list.model()->rowCount(); ++row) {
            const QModelIndex index = m_list.model()->index(row, 0);
            if (!m_list.visualRect(index).intersects(area))
                break;
            bool isNumber = false;
            const int number
                = index.data(int(models::ConversationRole::Preview)).toString().toInt(&isNumber);
            if (!isNumber || m_painted.at(size_t(number)))
                continue;
            m_painted[size_t(number)] = true;
            m_ms.push_back(
                std::chrono::duration<double, std::milli>(now - m_sender.sentAt(number)).count());
        }
    }

    ui::ConversationListView &m_list;
    const WebhookSender &m_sender;
    std::vector<bool> m_painted;
    std::vector<double> m_ms;
    int m_paints = 0;
};

int report(const PaintWatch &watch, const WebhookSender &sender)
{
    const std::vector<double> ms = watch.ms();
    if (!sender.isGood() || ms.empty()) {
        std::fprintf(stderr, "the relay did not take the webhooks\n");
        return 1;
    }
    const double p99 = ms.at(ms.size() * 99 / 100);
    std::printf("POST to painted row: p50 %.1f ms  p99 %.1f ms  worst %.1f ms\n",
                ms.at(ms.size() / 2), p99, ms.back());
    std::printf("%zu of %d messages were seen painted, in %d paints\n", ms.size(),
                sender.messages(), watch.paints());
    std::printf("goal: p99 < %.0f ms: %s\n", goalMs, p99 < goalMs ? "met" : "NOT met");
    bench::tabulate("POST of a webhook to the painted row, p99", p99, "ms", goalMs);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int perSecond = arguments.value(1, QStringLiteral("200")).toInt();
    const int seconds = arguments.value(2, QStringLiteral("20")).toInt();
    const QTemporaryDir dir;
    testing::Program relay(QStringLiteral("kidoku-relay"));
    relay.setEnvironment({{QStringLiteral("KIDOKU_CHANNEL_SECRET"), QLatin1String(secretText)}});
    if (!relay.startServer({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                            QStringLiteral("--data"), dir.filePath(QStringLiteral("relay")),
                            QStringLiteral("--channel"), QStringLiteral("shop")})) {
        std::fprintf(stderr, "kidoku-relay did not start\n");
        return 1;
    }
    inbox::Account account;
    account.id = {QStringLiteral("shop")};
    account.relay = relay.url();
    account.gateway = true;
    account.channelSecrets = {core::Secret(secretText)};
    const core::SystemClock clock;
    core::Settings settings(dir.filePath(QStringLiteral("kidoku.ini")));
    ui::Theme theme(QStringLiteral("light"));
    accounts::AccountBook book(dir.filePath(QStringLiteral("kidoku.ini")));
    app::Workspace workspace(dir.path(), settings, book, clock, nullptr);
    workspace.use(account);
    app::Session &session = *workspace.session(account.id);
    ui::Accounts accounts(book);
    accounts.add({account,
                  session.inbox(),
                  session.names(),
                  session.preflight(),
                  session.queue(),
                  {},
                  {},
                  {}});
    const ui::Services services{clock, settings, workspace.store(), theme, accounts, book};
    ui::Console console(services);
    ui::MainWindow window(services, console);
    // Tall, so that no row leaves the picture before it was in one.
    window.resize(1360, 2000);
    window.show();
    auto *list = window.findChild<ui::ConversationListView *>();
    WebhookSender sender(quint16(relay.port()), secretText, perSecond, perSecond * seconds);
    PaintWatch watch(*list, sender);
    QObject::connect(&session.inbox(), &inbox::Inbox::streamStatusChanged, &window,
                     [&sender, started = false](const relay::StreamStatus &status) mutable {
                         const bool isLive = status.state == relay::StreamState::Live;
                         if (isLive && !std::exchange(started, true))
                             sender.start();
                     });
    core::whenDone(workspace.open(), &window, [&](const auto &) {
        console.load();
        workspace.begin();
    });

    QTimer end;
    int quietTicks = 0;
    int seenBefore = 0;
    QObject::connect(&end, &QTimer::timeout, &window, [&] {
        quietTicks = sender.isDone() && watch.seen() == seenBefore ? quietTicks + 1 : 0;
        seenBefore = watch.seen();
        if (quietTicks == 5)
            QCoreApplication::quit();
    });
    end.start(200);
    QTimer::singleShot(std::chrono::seconds(seconds + 60), &window,
                       [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return report(watch, sender);
}
