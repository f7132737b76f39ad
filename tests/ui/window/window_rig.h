// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "inbox/inbox.h"
#include "inbox/names.h"
#include "inbox/preflight.h"
#include "inbox/receiver.h"
#include "policies/policy_desk.h"
#include "store/inbox_tables.h"
#include "store/name_tables.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"
#include "unit/readmarks/world.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

//! The real window over a real store and a real queue; LINE is a server that the test scripts.
namespace kidoku::testing {

class WindowRig : public World
{
public:
    explicit WindowRig(ReadApi api = ReadApi::Token)
        : World(api)
        , settings(dir.filePath(QStringLiteral("kidoku.ini")))
        , book(dir.filePath(QStringLiteral("kidoku.ini")))
        , theme(QStringLiteral("light"))
    {}
    ~WindowRig() { closeWindow(); }
    Q_DISABLE_COPY_MOVE(WindowRig)

    bool open(QSize size = {1360, 860})
    {
        if (!store && !start())
            return false;
        inbox::Account account;
        account.id = config.account;
        account.name = QStringLiteral("Aozora Flowers");
        account.relay = server.url(QString());
        account.gateway = gateway;
        relay::StreamConfig stream;
        stream.url = inbox::streamUrl(account);
        receiver = std::make_unique<inbox::Receiver>(stream, clock, [] { return 0.0; });
        box = std::make_unique<inbox::Inbox>(account, *store, *receiver, clock);
        names = std::make_unique<inbox::Names>(account.id, *store, *client, clock);
        preflight = std::make_unique<inbox::Preflight>(*client, config.api, clock);
        accounts = std::make_unique<ui::Accounts>(book);
        policyDesk = std::make_unique<policies::PolicyDesk>(account.id, *store, *box, *preflight,
                                                            *queue, clock);
        ui::AccountServices own{account, *box, *names, *preflight, *queue, {}, {}, {}};
        own.replaceSecret
            = [this](core::SecretName name, const core::Secret &token, const auto &tell) {
                  newSecrets.append(name);
                  newTokens.append(token.reveal());
                  tell(QStringLiteral("kept in memory"));
                  queue->resume();
              };
        own.switchApi = [this](ReadApi api) { switchedTo = api; };
        own.policies = policyDesk.get();
        own.retryRelay = [this] { ++relayRetries; };
        own.setHeld = [this](bool held) {
            config.held = held;
            queue->setConfig(config);
        };
        if (completeAccount)
            completeAccount(own);
        accounts->add(std::move(own));
        ui::Services services{clock, settings, *store, theme, *accounts, book};
        services.setLanguage = [this](const QString &language) {
            languages.append(language);
            if (useLanguage)
                useLanguage(language);
        };
        if (makePhone)
            services.makePhonePane = makePhone;
        if (complete)
            complete(services);
        console = std::make_unique<ui::Console>(services);
        window = std::make_unique<ui::MainWindow>(services, *console);
        window->resize(size);
        window->show();
        QSignalSpy loaded(console.get(), &ui::Console::loaded);
        console->load();
        return QTest::qWaitForWindowActive(window.get()) && (!loaded.isEmpty() || loaded.wait());
    }
    void closeWindow()
    {
        if (window)
            window->close();
        window.reset();
        console.reset();
        accounts.reset();
        policyDesk.reset();
        preflight.reset();
        names.reset();
        box.reset();
        receiver.reset();
    }

    //! A customer with a name, so that nobody has to be asked for it.
    ConversationId customer(const QString &name, int messages = 1)
    {
        const ConversationId id = writes(QStringLiteral("U-") + name, messages);
        auto named = store->write([=](store::Database &database, store::ChangeSet &changes) {
            store::inbox::setName(database, id, name, {});
            store::inbox::touch(database, {id}, changes);
            return core::Done{};
        });
        finishes(named);
        return id;
    }

    //! A "follow" event before anything is written.
    void follows(const QString &chat)
    {
        auto written
            = store->write([=, this](store::Database &database, store::ChangeSet &changes) {
                  const auto id = store::inbox::conversationOf(
                      database, {config.account, store::ChatKind::User, {chat}});
                  store::Message event;
                  event.conversation = id;
                  event.eventId = {QStringLiteral("follow-") + chat};
                  event.kind = store::MessageKind::System;
                  event.text = QStringLiteral("follow");
                  event.position = {clock.now().ms, 0};
                  store::inbox::addMessage(database, event, core::Secret());
                  store::inbox::touch(database, {id}, changes);
                  return core::Done{};
              });
        finishes(written);
    }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    //! False when no window could take the key.
    [[nodiscard]] bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // A dialog that has just gone gives the keyboard back in its own time.
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get(), 20'000))
            return false;
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(target, key, modifiers);
        return true;
    }
    [[nodiscard]] ui::ConversationListView *list() const
    {
        return find<ui::ConversationListView>("conversationList");
    }

    core::Settings settings;
    accounts::AccountBook book;
    ui::Theme theme;
    std::unique_ptr<inbox::Receiver> receiver;
    std::unique_ptr<inbox::Inbox> box;
    std::unique_ptr<inbox::Names> names;
    std::unique_ptr<inbox::Preflight> preflight;
    std::unique_ptr<policies::PolicyDesk> policyDesk;
    std::unique_ptr<ui::Accounts> accounts;
    std::unique_ptr<ui::Console> console;
    std::unique_ptr<ui::MainWindow> window;
    std::function<QWidget *(QWidget *)> makePhone;
    //! Add what only some tests need.
    std::function<void(ui::AccountServices &)> completeAccount;
    std::function<void(ui::Services &)> complete;
    bool gateway = false; //!< as the window is told; the client calls LINE all the same
    QList<QByteArray> newTokens;
    QList<core::SecretName> newSecrets; //!< what each of them is
    std::optional<ReadApi> switchedTo;
    QStringList languages;
    std::function<void(const QString &)> useLanguage;
    int relayRetries = 0;
};

} // namespace kidoku::testing
