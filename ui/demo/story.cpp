// SPDX-License-Identifier: Apache-2.0
#include "story.h"

#include <QAction>
#include <QDir>
#include <QPixmap>

namespace kidoku::ui {

namespace {

constexpr std::chrono::milliseconds settleTime{400};
constexpr std::chrono::milliseconds patience{60'000};

QString markPath()
{
    return QStringLiteral("/v2/bot/chat/markAsRead");
}

} // namespace

Story::Story(QMainWindow &window, Console &console, readmarks::Queue &queue,
             demo::SimulatorClient &simulator, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_console(console)
    , m_queue(queue)
    , m_simulator(simulator)
    , m_folder(std::move(folder))
{
    addSteps();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Story::advance);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT told(tr("This did not happen in time: %1").arg(m_steps.at(m_at).name));
        Q_EMIT finished(false);
    });
    connect(&simulator, &demo::SimulatorClient::phonesChanged, this, &Story::look);
    connect(&simulator, &demo::SimulatorClient::callsChanged, this, &Story::look);
    connect(&simulator, &demo::SimulatorClient::faultsChanged, this, &Story::look);
    connect(&console, &Console::updated, this, &Story::look);
    connect(&console, &Console::opened, this, &Story::look);
    connect(&queue, &readmarks::Queue::statusChanged, this, &Story::look);
    connect(&console.conversations(), &QAbstractItemModel::rowsInserted, this, &Story::look);
    connect(&console.conversations(), &QAbstractItemModel::dataChanged, this, &Story::look);
}

void Story::start()
{
    look();
}

void Story::look()
{
    if (m_at >= m_steps.size() || m_settle.isActive())
        return;
    if (!m_patience.isActive())
        m_patience.start();
    if (m_steps.at(m_at).happened())
        m_settle.start();
}

void Story::advance()
{
    const Step &step = m_steps.at(m_at);
    m_patience.stop();
    const bool saved
        = picture(QStringLiteral("%1-%2").arg(m_at + 1, 2, 10, QLatin1Char('0')).arg(step.name));
    Q_EMIT told(QStringLiteral("%1/%2 %3").arg(m_at + 1).arg(m_steps.size()).arg(step.line()));
    ++m_at;
    if (step.then)
        step.then();
    if (!saved || m_at == m_steps.size()) {
        Q_EMIT told(saved ? tr("pictures: %1").arg(QDir(m_folder).absolutePath())
                          : tr("the picture could not be written to %1").arg(m_folder));
        Q_EMIT finished(saved);
        return;
    }
    look();
}

bool Story::picture(const QString &name)
{
    return m_window.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
}

void Story::order(const char *action)
{
    if (QAction *found = m_window.findChild<QAction *>(QLatin1String(action)))
        found->trigger();
}

QList<int> Story::markStatuses() const
{
    QList<int> statuses;
    for (const demo::Call &call : m_simulator.calls()) {
        if (call.isMark())
            statuses.append(call.status);
    }
    return statuses;
}

// Of the customer whose chat is open.
const demo::Phone *Story::phone() const
{
    const auto conversation = m_console.conversation();
    if (!conversation)
        return nullptr;
    const auto &phones = m_simulator.phones();
    const auto found = std::find_if(phones.begin(), phones.end(), [&](const demo::Phone &p) {
        return p.userId == conversation->chat.value;
    });
    return found == phones.end() ? nullptr : &*found;
}

// Messages on the open customer's phone that do, or do not, show Read.
qsizetype Story::count(bool read) const
{
    const demo::Phone *shown = phone();
    return !shown
        ? 0
        : std::count_if(shown->messages.begin(), shown->messages.end(),
                        [read](const demo::PhoneMessage &message) {
                            return message.fromCustomer && message.readAt.isValid() == read;
                        });
}

readmarks::MarkStatus Story::mark() const
{
    return m_queue.status(m_console.current());
}

void Story::addSteps()
{
    const auto firstName = [this] {
        return m_console.conversations()
            .index(0)
            .data(static_cast<int>(models::ConversationRole::Name))
            .toString();
    };
    const auto attempt = [this](int number) {
        return [this, number] {
            const QList<int> statuses = markStatuses();
            return statuses.size() >= number && statuses.at(number - 1) == 500
                && mark().attempts >= number && mark().state != readmarks::MarkState::Sending;
        };
    };
    m_steps = {
        {QStringLiteral("message-in"),
         [this] {
             const auto newest = m_console.conversations().index(0).data(
                 static_cast<int>(models::ConversationRole::Record));
             return m_console.conversations().count(models::View::Unread) > 0
                 && !newest.value<store::Conversation>().name.isEmpty()
                 && !m_simulator.phones().isEmpty();
         },
         [firstName] { return tr("message in: %1 wrote").arg(firstName()); },
         [this] { order("actionNextUnread"); }},
        {QStringLiteral("opened-without-read"),
         [this] { return phone() && count(false) > 0 && markStatuses().isEmpty(); },
         [this] {
             return tr("opened without Read: LINE was not asked to mark, and the customer's phone "
                       "shows no Read at %n message(s)",
                       nullptr, static_cast<int>(count(false)));
         },
         [this] { m_simulator.setFaults(QStringLiteral("500x2,ok"), markPath()); }},
        {QStringLiteral("line-will-fail-twice"),
         [this] { return m_simulator.faults() == QLatin1String("500x2,ok"); },
         [] { return tr("LINE will fail twice from now on"); },
         [this] { order("actionMarkRead"); }},
        {QStringLiteral("marked-with-undo"),
         [this] { return mark().state == readmarks::MarkState::Holding; },
         [] { return tr("marked: can be undone for some seconds, nothing has left yet"); },
         {}},
        {QStringLiteral("first-500"),
         attempt(1),
         [] { return tr("LINE answered 500, the customer sees no Read; trying again"); },
         {}},
        {QStringLiteral("second-500"),
         attempt(2),
         [] { return tr("LINE answered 500 again; trying again, slower"); },
         {}},
        {QStringLiteral("read"),
         [this] {
             const auto conversation = m_console.conversation();
             return markStatuses().contains(200) && phone() && conversation
                 && conversation->unread == 0;
         },
         [this] {
             return tr("LINE answered 200: Read on the customer's phone at %n message(s)", nullptr,
                       static_cast<int>(count(true)));
         },
         {}},
    };
}

} // namespace kidoku::ui
