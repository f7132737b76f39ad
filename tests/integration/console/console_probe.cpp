// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "core/when_done.h"
#include "main/console_options.h"
#include "main/workspace.h"
#include "store/draft_tables.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"
#include "store/reply_tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

//! The real console without its window, as a program that a test can start, order about and kill:
//! words on stdin, one JSON object per line on stdout. Takes the options of `kidoku`.
namespace {

using namespace kidoku;

QJsonObject markJson(const readmarks::MarkStatus &status)
{
    static const char *const names[]
        = {"none",           "holding", "queued",  "paused", "sending",  "waiting",
           "waitingForLine", "read",    "covered", "failed", "cancelled"};
    return {
        {QStringLiteral("state"), QString::fromLatin1(names[static_cast<size_t>(status.state)])},
        {QStringLiteral("attempts"), status.attempts},
        {QStringLiteral("http"), status.httpStatus},
        {QStringLiteral("reason"), static_cast<int>(status.last.reason)},
        {QStringLiteral("gaveUp"), status.gaveUp}};
}

class Probe : public QObject
{
    Q_OBJECT

public:
    Probe(app::ConsoleOptions options, core::Settings &settings, const core::Clock &clock)
        : m_book(QDir(options.dataDir).filePath(QStringLiteral("kidoku.ini")))
        , m_workspace(options.dataDir, settings, m_book, clock, nullptr)
        , m_session(sessionOf(options.account))
        , m_settings(settings)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Probe::readInput);
        connect(&m_workspace.store(), &store::Store::failed, this,
                [this](const store::StoreError &error) {
                    say({{QStringLiteral("event"), QStringLiteral("storeFailed")},
                         {QStringLiteral("kind"), static_cast<int>(error.kind)}});
                });
        core::whenDone(m_workspace.open(), this,
                       [this](const store::StoreResult<core::Done> &opened) {
                           say({{QStringLiteral("event"),
                                 opened ? QStringLiteral("open") : QStringLiteral("refused")},
                                {QStringLiteral("kind"),
                                 opened ? -1 : static_cast<int>(opened.error().kind)}});
                           if (opened)
                               m_workspace.begin();
                           else
                               QCoreApplication::exit(core::toInt(core::ExitCode::Usage));
                       });
    }

private:
    app::Session &sessionOf(const inbox::Account &account)
    {
        m_workspace.use(account);
        return *m_workspace.session(account.id);
    }

    static void say(const QJsonObject &object)
    {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fflush(stdout);
    }

    void readInput()
    {
        char buffer[4096];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_pending.append(buffer, count);
        for (qsizetype end; (end = m_pending.indexOf('\n')) >= 0;) {
            obey(QString::fromUtf8(m_pending.left(end)).split(u' '));
            m_pending.remove(0, end + 1);
        }
    }

    void obey(const QStringList &words)
    {
        const QString verb = words.value(0);
        const QString argument = words.value(1);
        if (verb == QLatin1String("dump"))
            dump();
        else if (verb == QLatin1String("thread"))
            thread(argument);
        else if (verb == QLatin1String("log"))
            log();
        else if (verb == QLatin1String("replies"))
            replies();
        else if (verb == QLatin1String("hold"))
            m_settings.set(core::Setting::HoldSeconds, argument.toInt());
        else if (verb == QLatin1String("operator"))
            m_settings.set(core::Setting::OperatorName, argument);
        else if (verb == QLatin1String("deadline"))
            m_settings.set(core::Setting::RequestDeadlineSeconds, argument.toInt());
        else if (verb == QLatin1String("token"))
            m_session.setSecret(m_session.account().gateway ? core::SecretName::ConsoleToken
                                                            : core::SecretName::AccessToken,
                                core::Secret(argument.toUtf8()));
        else if (verb == QLatin1String("console-token"))
            m_session.setSecret(core::SecretName::ConsoleToken, core::Secret(argument.toUtf8()));
        else if (verb == QLatin1String("channel-secret"))
            m_session.setSecret(core::SecretName::ChannelSecret, core::Secret(argument.toUtf8()));
        else if (verb == QLatin1String("api"))
            m_session.setApi(argument == QLatin1String("user") ? store::ReadApi::User
                                                               : store::ReadApi::Token);
        else if (verb == QLatin1String("resume"))
            m_session.queue().resume();
        else if (verb == QLatin1String("quit"))
            QCoreApplication::quit();
        else
            withConversation(verb, argument, words.value(2));
    }

    //! \a tag comes back with the answer, so that a test knows which order it is about.
    void withConversation(const QString &verb, const QString &chat, const QString &tag)
    {
        m_workspace.store()
            .read([account = m_session.account().id, chat](store::Database &database) {
                return store::inbox::findConversation(database, account, {chat});
            })
            .then(this,
                  [this, verb, chat,
                   tag](const store::StoreResult<std::optional<core::ConversationId>> &found) {
                      if (!found || !found.value()) {
                          say({{QStringLiteral("event"), QStringLiteral("unknown")},
                               {QStringLiteral("chat"), chat},
                               {QStringLiteral("tag"), tag}});
                          return;
                      }
                      act(verb, chat, tag, *found.value());
                  });
    }

    void act(const QString &verb, const QString &chat, const QString &tag, core::ConversationId id)
    {
        if (verb == QLatin1String("mark")) {
            m_session.queue().request(id).then(
                this, [chat, tag](const readmarks::RequestResult &result) {
                    say({{QStringLiteral("event"),
                          result ? QStringLiteral("requested") : QStringLiteral("notRequested")},
                         {QStringLiteral("chat"), chat},
                         {QStringLiteral("tag"), tag},
                         {QStringLiteral("why"), result ? -1 : static_cast<int>(result.error())}});
                });
        } else if (verb == QLatin1String("cancel")) {
            const bool could = m_session.queue().cancel(id);
            say({{QStringLiteral("event"), QStringLiteral("cancel")},
                 {QStringLiteral("done"), could}});
        } else if (verb == QLatin1String("done") || verb == QLatin1String("reopen")) {
            m_session.inbox().setDone(id, verb == QLatin1String("done"));
            decided(tag);
        } else if (verb == QLatin1String("mute") || verb == QLatin1String("unmute")) {
            m_session.inbox().setMuted(id, verb == QLatin1String("mute"));
            decided(tag);
        } else if (verb == QLatin1String("spam") || verb == QLatin1String("unspam")) {
            m_session.inbox().setSpam(id, verb == QLatin1String("spam"));
            decided(tag);
        } else if (verb == QLatin1String("now")) {
            m_session.queue().sendNow(id);
        } else if (verb == QLatin1String("reply")) {
            // The tag is what is sent: each is different, so that a test can count it.
            core::whenDone(
                m_session.replies().outbox().send(id, {tag}), this,
                [tag](const kidoku::replies::SendResult &result) {
                    say({{QStringLiteral("event"),
                          result ? QStringLiteral("written") : QStringLiteral("notWritten")},
                         {QStringLiteral("tag"), tag}});
                });
        } else if (verb == QLatin1String("draft")) {
            m_workspace.drafts().edit(id, {{tag}, 0, 0});
            m_workspace.drafts().flush();
            // The store answers in order, so what comes after the draft says that it is there.
            core::whenDone(m_workspace.store().read([](store::Database &) { return core::Done{}; }),
                           this, [tag](const store::StoreResult<core::Done> &) {
                               say({{QStringLiteral("event"), QStringLiteral("drafted")},
                                    {QStringLiteral("tag"), tag}});
                           });
        }
    }

    //! The store works in order, so what was decided before is durable when it answers.
    void decided(const QString &tag)
    {
        core::whenDone(m_workspace.store().read([](store::Database &) { return core::Done{}; }),
                       this, [tag](const store::StoreResult<core::Done> &) {
                           say({{QStringLiteral("event"), QStringLiteral("decided")},
                                {QStringLiteral("tag"), tag}});
                       });
    }

    void dump()
    {
        m_workspace.store()
            .read([](store::Database &database) {
                return store::inbox::conversations(database, std::nullopt, 100'000);
            })
            .then(this, [this](const store::StoreResult<QList<store::Conversation>> &result) {
                if (!result)
                    return;
                QJsonArray rows;
                for (const store::Conversation &c : result.value()) {
                    rows.append(QJsonObject{
                        {QStringLiteral("chat"), c.chat.value},
                        {QStringLiteral("name"), c.name},
                        {QStringLiteral("unread"), c.unread},
                        {QStringLiteral("unseen"), c.unseen},
                        {QStringLiteral("readAt"), c.readAt.ms},
                        {QStringLiteral("readBy"), c.readBy},
                        {QStringLiteral("done"), c.done},
                        {QStringLiteral("doneBy"), c.done ? c.doneBy : QString()},
                        {QStringLiteral("muted"), c.muted},
                        {QStringLiteral("spam"), c.spam},
                        {QStringLiteral("waitingSince"), c.waitingSince.at},
                        {QStringLiteral("mark"), markJson(m_session.queue().status(c.id))}});
                }
                const readmarks::MarkCounts counts = m_session.queue().counts();
                say({{QStringLiteral("event"), QStringLiteral("dump")},
                     {QStringLiteral("conversations"), rows},
                     {QStringLiteral("waiting"), counts.waiting},
                     {QStringLiteral("failed"), counts.failed},
                     {QStringLiteral("outage"), m_session.queue().inOutage()},
                     {QStringLiteral("paused"), static_cast<int>(m_session.queue().pausedFor())},
                     {QStringLiteral("preflight"),
                      static_cast<int>(m_session.preflight().status().verdict)}});
            });
    }

    void thread(const QString &chat)
    {
        m_workspace.store()
            .read([account = m_session.account().id, chat](store::Database &database) {
                const auto id = store::inbox::findConversation(database, account, {chat});
                return id ? store::inbox::messages(database, *id, {{}, {}, 100'000})
                          : QList<store::Message>();
            })
            .then(this, [](const store::StoreResult<QList<store::Message>> &result) {
                if (!result)
                    return;
                QJsonArray rows;
                for (const store::Message &m : result.value())
                    rows.append(QJsonObject{{QStringLiteral("id"), m.id.value},
                                            {QStringLiteral("event"), m.eventId.value},
                                            {QStringLiteral("text"), m.text}});
                say({{QStringLiteral("event"), QStringLiteral("thread")},
                     {QStringLiteral("messages"), rows}});
            });
    }

    //! What is not over, by text; and the drafts.
    void replies()
    {
        core::whenDone(
            m_workspace.store().read([account = m_session.account().id](store::Database &database) {
                return std::pair(store::replies::unfinished(database, account),
                                 store::drafts::all(database));
            }),
            this, [this](const auto &result) {
                if (!result)
                    return;
                QJsonObject states;
                for (const store::ReplyHistory &history : result->first) {
                    const auto all
                        = m_session.replies().outbox().statuses(history.reply.conversation);
                    for (const auto &status : all) {
                        if (status.reply == history.reply.id)
                            states.insert(history.reply.texts.value(0),
                                          static_cast<int>(status.state));
                    }
                }
                QJsonArray drafts;
                for (const store::Draft &draft : result->second)
                    drafts.append(draft.bubbles.value(0));
                say({{QStringLiteral("event"), QStringLiteral("replies")},
                     {QStringLiteral("states"), states},
                     {QStringLiteral("drafts"), drafts}});
            });
    }

    //! How many rows of each kind the log holds.
    void log()
    {
        m_workspace.store()
            .read(
                [](store::Database &database) { return store::log::page(database, 0, 1'000'000); })
            .then(this, [](const store::StoreResult<QList<store::LogEntry>> &result) {
                if (!result)
                    return;
                QMap<QString, int> counts;
                const auto names = QMetaEnum::fromType<store::LogWhat>();
                for (const store::LogEntry &entry : result.value())
                    ++counts[QString::fromLatin1(names.valueToKey(static_cast<int>(entry.what)))];
                QJsonObject object;
                for (auto it = counts.cbegin(); it != counts.cend(); ++it)
                    object.insert(it.key(), it.value());
                say({{QStringLiteral("event"), QStringLiteral("log")},
                     {QStringLiteral("counts"), object}});
            });
    }

    accounts::AccountBook m_book;
    app::Workspace m_workspace;
    app::Session &m_session; //!< of the account that the command line names
    core::Settings &m_settings;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto options = app::parseConsoleOptions(QCoreApplication::arguments(),
                                            QProcessEnvironment::systemEnvironment());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error()));
        return core::toInt(core::ExitCode::Usage);
    }
    if (options->account.id.isEmpty()) {
        std::fprintf(stderr, "the probe needs --relay and --channel\n");
        return core::toInt(core::ExitCode::Usage);
    }
    QDir().mkpath(options->dataDir);
    core::Settings settings(QDir(options->dataDir).filePath(QStringLiteral("kidoku.ini")));
    const core::SystemClock clock;
    Probe probe(options.value(), settings, clock);
    return QCoreApplication::exec();
}

#include "console_probe.moc"
