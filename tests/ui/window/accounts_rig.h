// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/name_tables.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"
#include "unit/main/workspace_rig.h"

#include <QApplication>
#include <QLabel>

//! The real window over a workspace with two accounts.
namespace kidoku::testing {

struct AccountsRig : WorkspaceRig
{
    ~AccountsRig()
    {
        window.reset();
        console.reset();
        registry.reset();
        workspace.reset();
    }

    //! \a given are used for this run, beside those of the book.
    bool open(const QList<const Shop *> &given)
    {
        make();
        for (const Shop *shop : given)
            workspace->use(shop->account());
        registry = std::make_unique<ui::Accounts>(*book);
        for (app::Session *session : workspace->sessions())
            show(*session);
        QObject::connect(workspace.get(), &app::Workspace::sessionAdded, registry.get(),
                         [this](app::Session *session) { show(*session); });
        QObject::connect(workspace.get(), &app::Workspace::sessionEnds, registry.get(),
                         &ui::Accounts::remove);
        ui::Services services{clock, settings, workspace->store(), theme, *registry, *book};
        services.addAccount = [this](const ui::NewAccount &typed) {
            asked.append(typed);
            inbox::Account secrets;
            secrets.channelSecrets = {typed.channelSecret};
            secrets.accessToken = typed.accessToken;
            secrets.consoleToken = typed.consoleToken;
            return workspace->add(typed.entry, secrets);
        };
        services.removeAccount = [this](const core::AccountId &id) { book->remove(id); };
        services.openDemo = [this] { ++demos; };
        services.lineApi = lineApi;
        services.deleteData = [this] { ++deletions; };
        console = std::make_unique<ui::Console>(services);
        window = std::make_unique<ui::MainWindow>(services, *console);
        window->resize(1360, 860);
        window->show();
        if (!await(workspace->open()))
            return false;
        console->load();
        workspace->begin();
        return QTest::qWaitForWindowActive(window.get());
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
        services.replaceSecret
            = [&session](core::SecretName name, const core::Secret &secret, const auto &told) {
                  session.setSecret(name, secret);
                  told(QStringLiteral("in use"));
              };
        services.switchApi = [&session](store::ReadApi api) { session.setApi(api); };
        services.makeCheck = [this, &session](QObject *parent) {
            return new inbox::ConnectionCheck(session.account(), clock, std::chrono::seconds(15),
                                              parent);
        };
        services.retryRelay = [&session] { session.retryRelay(); };
        registry->add(std::move(services));
    }
    //! The customer of \a shop gets a name, so that nobody has to be asked for it.
    void name(const Shop &shop, const QString &name)
    {
        (void)await(workspace->store().write(
            [id = chat(shop), name](store::Database &database, store::ChangeSet &changes) {
                store::inbox::setName(database, id, name, {});
                store::inbox::touch(database, {id}, changes);
                return core::Done{};
            }));
    }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *objectName) const
    {
        return window->findChild<T *>(QLatin1String(objectName));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    [[nodiscard]] ui::ConversationListView *list() const
    {
        return find<ui::ConversationListView>("conversationList");
    }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }

    ui::Theme theme{QStringLiteral("light")};
    std::unique_ptr<ui::Accounts> registry;
    std::unique_ptr<ui::Console> console;
    std::unique_ptr<ui::MainWindow> window;
    QList<ui::NewAccount> asked;
    int demos = 0;
    int deletions = 0;
    QUrl lineApi; //!< in the place of LINE's own
};

} // namespace kidoku::testing
