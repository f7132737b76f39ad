// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/workspace.h"
#include "session_rig.h"

//! Two accounts over one store, each between a relay and a LINE that the test plays.
namespace kidoku::testing {

//! A shop with a relay and a LINE of its own, that the test plays.
struct Shop
{
    explicit Shop(const char *name)
        : id{QString::fromLatin1(name)}
        , secret(name)
    {}

    [[nodiscard]] accounts::Entry entry() const
    {
        accounts::Entry entry;
        entry.id = id;
        entry.relay = relay.url(QString());
        entry.lineApi = line.url(QString());
        return entry;
    }
    [[nodiscard]] inbox::Account account() const
    {
        inbox::Account account = accounts::accountOf(entry());
        account.channelSecrets = {core::Secret(secret)};
        account.consoleToken = core::Secret("console");
        account.accessToken = core::Secret("access");
        return account;
    }
    [[nodiscard]] QByteArray frame(int number) const
    {
        return frameOf(number, bodyOf({textEvent(userSource(sato), number)}), secret);
    }
    [[nodiscard]] qsizetype marks() const
    {
        return line.asked("/v2/bot/chat/markAsRead", "access");
    }

    core::AccountId id;
    QByteArray secret;
    TokenServer relay{"console"};
    TokenServer line{"access"};
};

struct WorkspaceRig
{
    WorkspaceRig()
    {
        settings.set(core::Setting::HoldSeconds, 0);
        a.relay.frames = a.frame(1);
        b.relay.frames = b.frame(1) + b.frame(2);
        b.line.botId = a.line.botId;
    }
    void make()
    {
        workspace.reset();
        book = std::make_unique<accounts::AccountBook>(dir.filePath(QStringLiteral("kidoku.ini")));
        workspace = std::make_unique<app::Workspace>(dir.path(), settings, *book, clock, nullptr);
    }
    void start()
    {
        if (!await(workspace->open()))
            qFatal("cannot open the store");
        workspace->begin();
    }
    void startBoth()
    {
        make();
        workspace->use(a.account());
        workspace->use(b.account());
        start();
    }
    template <typename Job>
    auto read(Job job) const
    {
        return await(workspace->store().read(std::move(job))).value();
    }
    [[nodiscard]] core::ConversationId chat(const Shop &shop) const
    {
        return read([id = shop.id](store::Database &database) {
            return store::inbox::findConversation(database, id, {sato})
                .value_or(core::ConversationId());
        });
    }
    [[nodiscard]] qsizetype messages(const Shop &shop) const
    {
        return read([id = shop.id](store::Database &database) {
            const auto found = store::inbox::findConversation(database, id, {sato});
            return found ? store::inbox::messages(database, *found, {{}, {}, 1000}).size() : 0;
        });
    }
    [[nodiscard]] app::Session &session(const Shop &shop) const
    {
        return *workspace->session(shop.id);
    }
    [[nodiscard]] bool isLive(const Shop &shop) const
    {
        const app::Session *session = workspace->session(shop.id);
        return session
            && workspace->session(shop.id)->inbox().streamStatus().state
            == relay::StreamState::Live;
    }

    QTemporaryDir dir;
    core::SystemClock clock;
    core::Settings settings{dir.filePath(QStringLiteral("kidoku.ini"))};
    Shop a{"shop-a"};
    Shop b{"shop-b"};
    std::unique_ptr<accounts::AccountBook> book;
    std::unique_ptr<app::Workspace> workspace;
};

} // namespace kidoku::testing
