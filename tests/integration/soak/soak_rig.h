// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/translation.h"
#include "main/workspace.h"
#include "media/media_library.h"
#include "store/inbox_tables.h"
#include "support/await.h"
#include "support/world.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

//! One console with its window and everything that app/main gives it, over two accounts that each
//! have a relay and a simulator of their own: one calls LINE itself, the other through its relay.
namespace kidoku::testing {

class SoakRig
{
public:
    ~SoakRig() { close(); }

    bool open()
    {
        for (World *world : worlds()) {
            if (!world->startSimulator() || !world->startRelay())
                return false;
        }
        const QString file = m_dir.filePath(QStringLiteral("kidoku.ini"));
        settings = std::make_unique<core::Settings>(file);
        settings->set(core::Setting::HoldSeconds, 1);
        settings->set(core::Setting::Language, QStringLiteral("en"));
        translation.use(QStringLiteral("en"));
        m_book = std::make_unique<accounts::AccountBook>(file);
        theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
        workspace
            = std::make_unique<app::Workspace>(m_dir.path(), *settings, *m_book, clock, nullptr);
        m_media = std::make_unique<media::MediaLibrary>(m_dir.filePath(QStringLiteral("media")),
                                                        *settings, clock);
        m_accounts = std::make_unique<ui::Accounts>(*m_book);
        workspace->use(accountOf(flowers, QStringLiteral("flowers"), false));
        workspace->use(accountOf(bakery, QStringLiteral("bakery"), true));
        for (app::Session *session : workspace->sessions())
            show(*session);
        ui::Services services{clock, *settings, workspace->store(), *theme, *m_accounts, *m_book};
        services.drafts = &workspace->drafts();
        services.savedReplies = &workspace->savedReplies();
        services.media = m_media.get();
        services.setLanguage = [this](const QString &language) { translation.use(language); };
        console = std::make_unique<ui::Console>(services);
        window = std::make_unique<ui::MainWindow>(services, *console);
        window->setFileChooser(
            [this](QWidget *, const QString &, const std::function<void(QString)> &chosen) {
                chosen(m_dir.filePath(QStringLiteral("out")));
            });
        window->show();
        if (!await(workspace->open()))
            return false;
        console->load();
        workspace->begin();
        return QTest::qWaitForWindowActive(window.get());
    }
    void close()
    {
        window.reset();
        console.reset();
        m_accounts.reset();
        m_media.reset();
        workspace.reset();
        theme.reset();
    }

    [[nodiscard]] QList<World *> worlds() { return {&flowers, &bakery}; }
    [[nodiscard]] QList<core::AccountId> ids() const
    {
        return {{QStringLiteral("flowers")}, {QStringLiteral("bakery")}};
    }
    //! What became of one customer's messages; nothing: the console does not know the customer.
    struct Chat
    {
        int incoming = 0;
        int unread = 0;
    };
    [[nodiscard]] std::optional<Chat> chat(const core::AccountId &account, const QString &user)
    {
        const auto found = await(
            workspace->store().read([=](store::Database &database) -> std::optional<Chat> {
                const auto id = store::inbox::findConversation(database, account, {user});
                const auto record = id ? store::inbox::conversation(database, *id) : std::nullopt;
                if (!record)
                    return std::nullopt;
                Chat chat{0, record->unread};
                for (const auto &message : store::inbox::messages(database, *id, {{}, {}, 100'000}))
                    chat.incoming
                        += message.incoming && message.kind != store::MessageKind::System ? 1 : 0;
                return chat;
            }));
        return found.value();
    }
    //! Read marks that are still on their way.
    [[nodiscard]] int marksOnTheirWay() const
    {
        int count = 0;
        for (app::Session *session : workspace->sessions())
            count += session->queue().counts().waiting;
        return count;
    }

    World flowers{QStringLiteral("flowers")};
    World bakery{QStringLiteral("bakery")};
    core::SystemClock clock;
    app::Translation translation;
    std::unique_ptr<core::Settings> settings;
    std::unique_ptr<ui::Theme> theme;
    std::unique_ptr<app::Workspace> workspace;
    std::unique_ptr<ui::Console> console;
    std::unique_ptr<ui::MainWindow> window;

private:
    static inbox::Account accountOf(World &world, const QString &channel, bool gateway)
    {
        const QMap<QString, QString> secrets = world.ownSecrets();
        const auto secret = [&secrets](const char *name) {
            return core::Secret(secrets.value(QLatin1String(name)).toUtf8());
        };
        inbox::Account account;
        account.id = {channel};
        account.relay = world.relay().url();
        account.lineApi = world.simulator().url();
        account.gateway = gateway;
        account.channelSecrets = {secret("KIDOKU_CHANNEL_SECRET")};
        account.consoleToken = secret("KIDOKU_CONSOLE_TOKEN");
        if (!gateway)
            account.accessToken = secret("KIDOKU_ACCESS_TOKEN");
        return account;
    }
    void show(app::Session &session)
    {
        ui::AccountServices services{session.account(),
                                     session.inbox(),
                                     session.names(),
                                     session.preflight(),
                                     session.queue(),
                                     {},
                                     {},
                                     {}};
        services.outbox = &session.replies().outbox();
        services.quota = &session.replies().quota();
        services.policies = &session.policies();
        services.retryRelay = [&session] { session.retryRelay(); };
        services.setHeld = [&session](bool held) { session.setHeld(held); };
        m_media->addAccount(session.account().id, session.client());
        m_accounts->add(std::move(services));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<accounts::AccountBook> m_book;
    std::unique_ptr<media::MediaLibrary> m_media;
    std::unique_ptr<ui::Accounts> m_accounts;
};

} // namespace kidoku::testing
