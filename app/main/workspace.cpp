// SPDX-License-Identifier: Apache-2.0
#include "workspace.h"

#include "core/when_done.h"

#include <QDir>

#include <algorithm>

namespace kidoku::app {

using core::Setting;

namespace {

store::LogLimits logLimits(const core::Settings &settings)
{
    return {settings.number(Setting::LogKeepRows), settings.number(Setting::LogKeepDays)};
}

} // namespace

struct Workspace::Member
{
    std::unique_ptr<Session> session;
    std::unique_ptr<SecretsLoader> loader; //!< while there are secrets to look for
    std::optional<inbox::Account> found;   //!< with all secrets that there are
    std::optional<secrets::KeyStoreFault> fault;
    bool recalled = false;
    bool begun = false;
};

Workspace::Workspace(const QString &dataDir, core::Settings &settings, accounts::AccountBook &book,
                     const core::Clock &clock, secrets::KeyStore *keys, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_book(book)
    , m_clock(clock)
    , m_keys(keys)
    , m_network(settings, keys)
    , m_store(QDir(dataDir).filePath(QStringLiteral("kidoku.sqlite")))
    , m_logKeeper(m_store, clock, logLimits(settings))
    , m_drafts(m_store, clock)
    , m_savedReplies(m_store)
{
    for (const accounts::Entry &entry : book.list())
        start(entry);
    connect(&m_network, &NetworkDesk::changed, this, [this] {
        for (const auto &member : m_members)
            member->session->setNetwork(m_network.way());
    });
    connect(&book, &accounts::AccountBook::added, this, &Workspace::follow);
    connect(&book, &accounts::AccountBook::changed, this, &Workspace::follow);
    connect(&book, &accounts::AccountBook::removed, this, [this](const core::AccountId &id) {
        m_given.remove(id);
        end(id);
    });
    connect(&settings, &core::Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::LogKeepRows || setting == Setting::LogKeepDays)
            m_logKeeper.setLimits(logLimits(m_settings));
    });
}

Workspace::~Workspace() = default;

void Workspace::use(const inbox::Account &account)
{
    m_given.insert(account.id, account);
    end(account.id); // it was made of the book's addresses, without these secrets
    m_book.useForThisRun(accounts::entryOf(account));
    follow(account.id); // the book may have had the very same
}

accounts::AccountBook::Changed Workspace::add(const accounts::Entry &entry,
                                              const inbox::Account &secrets)
{
    if (m_book.find(entry.id))
        return core::Failure{accounts::EntryProblem::Duplicate}; // its secrets stay its own
    inbox::Account given = accounts::accountOf(entry);
    given.channelSecrets = secrets.channelSecrets;
    given.accessToken = secrets.accessToken;
    given.consoleToken = secrets.consoleToken;
    given.api = secrets.api;
    m_given.insert(entry.id, given);
    const auto added = m_book.add(entry);
    if (!added)
        m_given.remove(entry.id);
    return added;
}

QFuture<Workspace::Opened> Workspace::open()
{
    m_opened.start();
    m_started = true;
    m_network.loadPassword();
    for (const auto &member : m_members)
        load(*member);
    core::whenDone(m_store.open(), this, [this](const Opened &opened) {
        if (!opened) {
            m_opened.addResult(opened);
            m_opened.finish();
            return;
        }
        m_isOpen = true;
        for (const auto &member : m_members)
            recall(*member);
        tellOpened();
    });
    return m_opened.future();
}

void Workspace::begin()
{
    m_begun = true;
    m_drafts.load();
    m_savedReplies.load();
    if (m_habits.oneByOne) {
        beginNext();
    } else {
        for (const auto &member : m_members)
            beginWhenReady(*member);
    }
    m_logKeeper.start();
}

bool Workspace::beginNext()
{
    const auto next = std::find_if(m_members.begin(), m_members.end(),
                                   [](const auto &member) { return !member->begun; });
    if (next == m_members.end())
        return false;
    beginWhenReady(**next);
    return true;
}

bool Workspace::hasBegun(const Session &session) const
{
    const Member *found = member(session.account().id);
    return found && found->begun;
}

Session *Workspace::session(const core::AccountId &id) const
{
    const Member *found = member(id);
    return found ? found->session.get() : nullptr;
}

QList<Session *> Workspace::sessions() const
{
    QList<Session *> all;
    for (const accounts::Entry &entry : m_book.list()) {
        if (Session *one = session(entry.id))
            all.append(one);
    }
    return all;
}

void Workspace::usePolicy(Session &session, const accounts::Entry &entry)
{
    session.policies().setPolicy(entry.policy, std::chrono::seconds(entry.policySeconds));
}

void Workspace::start(const accounts::Entry &entry)
{
    if (!entry.enabled)
        return;
    auto member = std::make_unique<Member>();
    member->session
        = std::make_unique<Session>(accountFor(entry), m_store, m_settings, m_clock, m_habits);
    usePolicy(*member->session, entry);
    m_members.push_back(std::move(member));
    Member &added = *m_members.back();
    Q_EMIT sessionAdded(added.session.get());
    if (m_started)
        load(added);
    if (m_isOpen)
        recall(added);
}

void Workspace::end(const core::AccountId &id)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&id](const auto &member) {
        return member->session->account().id == id;
    });
    if (found == m_members.end())
        return;
    Q_EMIT sessionEnds(id);
    const std::unique_ptr<Member> ended = std::move(*found);
    m_members.erase(found);
    tellOpened();
}

// Looks are nothing to a session; addresses are what it is made of.
void Workspace::follow(const core::AccountId &id)
{
    const auto entry = m_book.find(id);
    if (!entry)
        return;
    if (Session *running = session(id)) {
        usePolicy(*running, *entry);
        const inbox::Account wanted = accounts::accountOf(*entry);
        const inbox::Account &is = running->account();
        const bool same = is.relay == wanted.relay && is.relayKind == wanted.relayKind
            && is.lineApi == wanted.lineApi && is.gateway == wanted.gateway;
        if (same && entry->enabled)
            return;
        m_given.insert(id, running->account()); // what was typed goes on being used
        end(id);
    }
    start(*entry);
}

void Workspace::load(Member &member)
{
    const core::AccountId id = member.session->account().id;
    if (!m_keys) {
        member.found = member.session->account();
        return;
    }
    member.loader = std::make_unique<SecretsLoader>(*m_keys, member.session->account());
    connect(member.loader.get(), &SecretsLoader::loaded, this,
            [this, &member](const inbox::Account &account) {
                member.found = account;
                member.fault = member.loader->fault();
                beginWhenReady(member);
            });
    member.loader->start();
}

void Workspace::recall(Member &member)
{
    member.session->recall([this, &member] {
        member.recalled = true;
        beginWhenReady(member);
        tellOpened();
    });
}

void Workspace::beginWhenReady(Member &member)
{
    if (!m_begun || !member.recalled || !member.found || std::exchange(member.begun, true))
        return;
    member.session->begin(*member.found);
    Q_EMIT sessionBegun(member.session.get(), member.fault);
}

void Workspace::tellOpened()
{
    const bool all = std::all_of(m_members.begin(), m_members.end(),
                                 [](const auto &member) { return member->recalled; });
    if (!m_isOpen || !all || m_opened.future().isFinished())
        return;
    m_opened.addResult(Opened(core::Done{}));
    m_opened.finish();
}

Workspace::Member *Workspace::member(const core::AccountId &id) const
{
    for (const auto &member : m_members) {
        if (member->session->account().id == id)
            return member.get();
    }
    return nullptr;
}

inbox::Account Workspace::accountFor(const accounts::Entry &entry) const
{
    inbox::Account account = accounts::accountOf(entry);
    account.network = m_network.way();
    const auto given = m_given.constFind(entry.id);
    if (given == m_given.cend())
        return account;
    account.api = given->api;
    account.apiIsGiven = given->apiIsGiven;
    account.channelSecrets = given->channelSecrets;
    account.consoleToken = given->consoleToken;
    account.accessToken = given->accessToken;
    if (account.name.isEmpty())
        account.name = given->name;
    return account;
}

} // namespace kidoku::app
