// SPDX-License-Identifier: Apache-2.0
#include "desktop.h"

#include "core/exit_code.h"
#include "core/secret_list.h"
#include "core/when_done.h"

#include <QCoreApplication>

//! What the window may do with accounts and their secrets.
namespace kidoku::app {

namespace {

using core::SecretName;

inbox::Account withoutSecrets(inbox::Account account)
{
    account.channelSecrets.clear();
    account.accessToken = {};
    account.consoleToken = {};
    return account;
}

QString wordsFor(bool kept)
{
    return kept ? Desktop::tr("It is in use and kept in the system's key store.")
                : Desktop::tr("It is in use. It is kept in memory for now, because there is no key "
                              "store that takes it.");
}

} // namespace

void Desktop::followSessions()
{
    for (Session *session : m_workspace.sessions())
        show(*session);
    connect(&m_workspace, &Workspace::sessionAdded, this,
            [this](Session *session) { show(*session); });
    connect(&m_workspace, &Workspace::sessionEnds, &m_accounts, &ui::Accounts::remove);
    connect(&m_workspace, &Workspace::sessionEnds, &m_media, &media::MediaLibrary::removeAccount);
    connect(&m_workspace, &Workspace::sessionBegun, this,
            [this](Session *session, std::optional<secrets::KeyStoreFault> fault) {
                if (fault)
                    noteKeyStore(session->account().id, fault);
            });
}

void Desktop::show(Session &session)
{
    const core::AccountId id = session.account().id;
    ui::AccountServices services{withoutSecrets(session.account()),
                                 session.inbox(),
                                 session.names(),
                                 session.preflight(),
                                 session.queue(),
                                 {},
                                 {},
                                 {}};
    services.replaceSecret = [this, id](core::SecretName name, const core::Secret &secret,
                                        const std::function<void(QString)> &told) {
        replaceSecret(id, name, secret, told);
    };
    services.switchApi = [&session](store::ReadApi api) { session.setApi(api); };
    services.setHeld = [&session](bool held) { session.setHeld(held); };
    services.makeCheck = [this, &session](QObject *parent) {
        return new inbox::ConnectionCheck(session.account(), m_clock, std::chrono::seconds(15),
                                          parent);
    };
    services.outbox = &session.replies().outbox();
    services.quota = &session.replies().quota();
    services.retryRelay = [&session] { session.retryRelay(); };
    services.policies = &session.policies();
    // Before the window hears of it: what it shows may ask for pictures.
    m_media.addAccount(id, session.client());
    m_accounts.add(std::move(services));
}

void Desktop::noteKeyStore(const core::AccountId &account,
                           std::optional<secrets::KeyStoreFault> fault)
{
    const auto before = m_custody.fault();
    m_custody.setFault(fault);
    Session *session = m_workspace.session(account);
    if (session && m_custody.fault() && m_custody.fault() != before)
        session->inbox().note(store::LogWhat::KeyStoreFailed, store::LogState::Failed,
                              {secrets::codeOf(*m_custody.fault())});
}

void Desktop::replaceSecret(const core::AccountId &account, core::SecretName name,
                            const core::Secret &secret, const std::function<void(QString)> &told)
{
    if (Session *session = m_workspace.session(account))
        session->setSecret(name, secret);
    if (m_simulator) { // it is made up, and no business of the user's key store
        told(tr("It is in use for this demonstration."));
        return;
    }
    using Written = core::Result<core::Done, secrets::KeyStoreFault>;
    core::whenDone(m_keys.write(account.value, name, secret), this,
                   [this, account, told](const Written &written) {
                       noteKeyStore(account,
                                    written ? std::nullopt : std::optional(written.error()));
                       told(wordsFor(bool(written)));
                   });
}

void Desktop::setProxyPassword(const core::Secret &password,
                               const std::function<void(QString)> &told)
{
    m_workspace.network().setPassword(password, [told](bool kept) { told(wordsFor(kept)); });
}

accounts::AccountBook::Changed Desktop::addAccount(const ui::NewAccount &account)
{
    inbox::Account secrets;
    secrets.api = account.api;
    secrets.channelSecrets = core::secretsFromList(account.channelSecret.reveal());
    secrets.accessToken = account.accessToken;
    secrets.consoleToken = account.consoleToken;
    const auto added = m_workspace.add(account.entry, secrets);
    if (!added)
        return added;
    if (Session *session = m_workspace.session(account.entry.id))
        session->setApi(account.api);
    const QList<std::pair<SecretName, core::Secret>> typed{
        {SecretName::ChannelSecret, account.channelSecret},
        {SecretName::AccessToken, account.accessToken},
        {SecretName::ConsoleToken, account.consoleToken}};
    for (const auto &[name, secret] : typed) {
        if (!secret.isEmpty())
            replaceSecret(account.entry.id, name, secret, [](const QString &) {}); // a banner tells
    }
    return added;
}

void Desktop::removeAccount(const core::AccountId &account)
{
    m_book.remove(account);
    for (const SecretName name :
         {SecretName::ChannelSecret, SecretName::AccessToken, SecretName::ConsoleToken})
        m_keys.remove(account.value, name);
}

void Desktop::endWith(const EndWork &work)
{
    if (m_endWork.kind != EndWork::Kind::None)
        return;
    m_endWork = work;
    m_window->setEnabled(false);
    QCoreApplication::exit(core::toInt(core::ExitCode::Fine));
}

// The secrets first, while the book still says whose they are; then the program ends, and main()
// deletes the files that nobody works with any more.
void Desktop::deleteData()
{
    if (m_endWork.kind != EndWork::Kind::None)
        return;
    m_endWork = {EndWork::Kind::DeleteData};
    const auto end = [] { QCoreApplication::exit(core::toInt(core::ExitCode::Fine)); };
    using Removed = core::Result<core::Done, secrets::KeyStoreFault>;
    m_window->setEnabled(false);
    ++m_secretsToDelete;
    core::whenDone(m_keys.remove({}, SecretName::ProxyPassword), this,
                   [this, end](const Removed &) {
                       if (--m_secretsToDelete == 0)
                           end();
                   });
    for (const accounts::Entry &entry : m_book.list()) {
        for (const SecretName name :
             {SecretName::ChannelSecret, SecretName::AccessToken, SecretName::ConsoleToken}) {
            ++m_secretsToDelete;
            core::whenDone(m_keys.remove(entry.id.value, name), this, [this, end](const Removed &) {
                if (--m_secretsToDelete == 0)
                    end();
            });
        }
    }
}

} // namespace kidoku::app
