// SPDX-License-Identifier: Apache-2.0
#include "desktop.h"

#include "core/exit_code.h"
#include "core/when_done.h"
#include "ui/demo/phone_pane.h"
#include "ui/demo/story.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>

#include <cstdio>

namespace kidoku::app {

namespace {

using core::Setting;

void sayLine(std::FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
    std::fflush(stream);
}

QString wordsFor(const store::StoreError &error, const QString &folder)
{
    using Kind = store::StoreError::Kind;
    switch (error.kind) {
    case Kind::InUse:
        return Desktop::tr("Another console is already working with the folder %1.").arg(folder);
    case Kind::NewerSchema:
        return Desktop::tr("The data in %1 was written by a later version of Kidoku. Nothing was "
                           "changed. Please update.")
            .arg(folder);
    case Kind::ReadOnly:
        return Desktop::tr("The folder %1 cannot be written to.").arg(folder);
    case Kind::DiskFull:
        return Desktop::tr("There is no room left on the disk that holds %1.").arg(folder);
    case Kind::Corrupt:
        return Desktop::tr("The data in %1 is damaged: %2").arg(folder, error.detail);
    case Kind::CannotOpen:
    case Kind::Failed:
        break;
    }
    return Desktop::tr("The data in %1 cannot be opened: %2").arg(folder, error.detail);
}

inbox::Account withoutSecrets(inbox::Account account)
{
    account.channelSecrets.clear();
    account.accessToken = {};
    account.consoleToken = {};
    return account;
}

} // namespace

Desktop::Desktop(ConsoleOptions options, const QUrl &simulator, const core::Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_settings(QDir(m_options.dataDir).filePath(QStringLiteral("kidoku.ini")))
    , m_keys(QStringLiteral("kidoku"))
    , m_loader(m_keys, m_options.account)
    , m_theme(m_options.theme.isEmpty() ? m_settings.text(Setting::Theme) : m_options.theme)
    , m_session(m_options.account, m_options.dataDir, m_settings, clock)
{
    m_translation.use(m_options.language.isEmpty() ? m_settings.text(Setting::Language)
                                                   : m_options.language);
    if (!simulator.isEmpty()) {
        m_simulator = std::make_unique<demo::SimulatorClient>(simulator);
        if (m_settings.text(Setting::OperatorName).isEmpty())
            m_settings.set(Setting::OperatorName, QStringLiteral("Aya"));
    }
    m_console = std::make_unique<ui::Console>(services());
    m_window = std::make_unique<ui::MainWindow>(services(), *m_console);
}

Desktop::~Desktop() = default;

ui::Services Desktop::services()
{
    ui::Services services{m_clock,
                          m_settings,
                          m_session.store(),
                          m_session.inbox(),
                          m_session.names(),
                          m_session.preflight(),
                          m_session.queue(),
                          m_theme,
                          withoutSecrets(m_options.account),
                          {},
                          {},
                          {},
                          {},
                          {}};
    services.replaceSecret
        = [this](core::SecretName name, const core::Secret &secret,
                 const std::function<void(QString)> &told) { replaceSecret(name, secret, told); };
    services.switchApi = [this](store::ReadApi api) { m_session.setApi(api); };
    services.custody = &m_custody;
    services.repliesOf = [this](const core::AccountId &) {
        return ui::ReplyServices{&m_session.replies().outbox(), &m_session.replies().quota()};
    };
    services.drafts = &m_session.drafts();
    services.savedReplies = &m_session.savedReplies();
    services.setLanguage = [this](const QString &language) { m_translation.use(language); };
    services.retryRelay = [this] { m_session.retryRelay(); };
    if (m_simulator) {
        services.makePhonePane = [this](QWidget *parent) -> QWidget * {
            return new ui::PhonePane(*m_simulator, m_theme, m_options.account.name, parent);
        };
    }
    return services;
}

void Desktop::start()
{
    if (m_options.timing) {
        auto *list = m_window->findChild<QAbstractItemView *>(QStringLiteral("conversationList"));
        m_startReport = std::make_unique<StartReport>(*list, *m_console);
    }
    m_window->show();
    if (m_simulator) {
        m_found = m_options.account; // made up, and complete
    } else {
        connect(&m_loader, &SecretsLoader::loaded, this, [this](const inbox::Account &account) {
            m_found = account;
            begin();
        });
        m_loader.start();
    }
    core::whenDone(m_session.open(), this,
                   [this](const store::StoreResult<core::Done> &opened) { storeOpened(opened); });
}

void Desktop::storeOpened(const store::StoreResult<core::Done> &opened)
{
    if (!opened) {
        refuse(wordsFor(opened.error(), QDir::toNativeSeparators(m_options.dataDir)));
        return;
    }
    m_isOpen = true;
    m_console->load();
    begin();
}

void Desktop::begin()
{
    if (!m_isOpen || !m_found)
        return;
    m_session.begin(*m_found);
    noteKeyStore(m_loader.fault());
    if (m_simulator)
        playDemo();
}

void Desktop::noteKeyStore(std::optional<secrets::KeyStoreFault> fault)
{
    const auto before = m_custody.fault();
    m_custody.setFault(fault);
    if (m_custody.fault() && m_custody.fault() != before)
        m_session.inbox().note(store::LogWhat::KeyStoreFailed, store::LogState::Failed,
                               {secrets::codeOf(*m_custody.fault())});
}

void Desktop::refuse(const QString &reason)
{
    sayLine(stderr, reason);
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Kidoku cannot start"), {},
                                QMessageBox::Close, m_window.get());
    box->setObjectName(QStringLiteral("cannotStart"));
    box->setTextFormat(Qt::PlainText);
    box->setText(reason);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this,
            [] { QCoreApplication::exit(core::toInt(core::ExitCode::Usage)); });
    box->open();
}

void Desktop::replaceSecret(core::SecretName name, const core::Secret &secret,
                            const std::function<void(QString)> &told)
{
    m_session.setSecret(name, secret);
    using Written = core::Result<core::Done, secrets::KeyStoreFault>;
    core::whenDone(
        m_keys.write(m_options.account.id.value, name, secret), this,
        [this, told](const Written &written) {
            noteKeyStore(written ? std::nullopt : std::optional(written.error()));
            told(written ? tr("It is in use and kept in the system's key store.")
                         : tr("It is in use. It is kept in memory for now, because there is no "
                              "key store that takes it."));
        });
}

void Desktop::playDemo()
{
    connect(m_simulator.get(), &demo::SimulatorClient::failed, this,
            [](const QString &why) { sayLine(stderr, why); });
    m_simulator->start();
    QUrl webhook = m_options.account.relay;
    webhook.setPath(QStringLiteral("/webhook/") + m_options.account.id.value);
    m_simulator->play(webhook);
    if (!m_options.screenshot.isEmpty())
        takeScreenshot();
    if (m_options.capture.isEmpty())
        return;
    if (!QDir().mkpath(m_options.capture)) {
        sayLine(stderr, tr("%1 cannot be made.").arg(m_options.capture));
        QCoreApplication::exit(core::toInt(core::ExitCode::Usage));
        return;
    }
    auto *story = new ui::Story(*m_window, *m_console, m_session.queue(), *m_simulator,
                                m_options.capture, this);
    connect(story, &ui::Story::told, this, [](const QString &line) { sayLine(stdout, line); });
    connect(story, &ui::Story::finished, this, [](bool well) {
        QCoreApplication::exit(core::toInt(well ? core::ExitCode::Fine : core::ExitCode::Failed));
    });
    story->start();
}

// One picture once the list has filled and nothing has moved for a moment.
void Desktop::takeScreenshot()
{
    auto *still = new QTimer(this);
    still->setSingleShot(true);
    still->setInterval(1500);
    connect(m_simulator.get(), &demo::SimulatorClient::phonesChanged, still,
            [still] { still->start(); });
    connect(still, &QTimer::timeout, this, [this] {
        const bool saved = m_window->grab().save(m_options.screenshot);
        if (!saved)
            sayLine(stderr, tr("%1 cannot be written.").arg(m_options.screenshot));
        QCoreApplication::exit(core::toInt(saved ? core::ExitCode::Fine : core::ExitCode::Failed));
    });
}

} // namespace kidoku::app
