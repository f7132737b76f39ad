// SPDX-License-Identifier: Apache-2.0
#include "desktop.h"

#include "core/exit_code.h"
#include "core/when_done.h"
#include "models/clock_face.h"
#include "ui/demo/phone_pane.h"
#include "ui/demo/story.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
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

} // namespace

Desktop::Desktop(ConsoleOptions options, const QUrl &simulator, const core::Clock &clock,
                 const Habits &habits)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_settings(QDir(m_options.dataDir).filePath(QStringLiteral("kidoku.ini")))
    // Real accounts of the same folder have no place in a demo.
    , m_book(QDir(m_options.dataDir)
                 .filePath(simulator.isEmpty() ? QStringLiteral("kidoku.ini")
                                               : QStringLiteral("demo.ini")))
    , m_keys(QStringLiteral("kidoku"))
    , m_theme(m_options.theme.isEmpty() ? m_settings.text(Setting::Theme) : m_options.theme)
    // The demo's secrets are made up, and complete.
    , m_workspace(m_options.dataDir, m_settings, m_book, clock,
                  simulator.isEmpty() ? &m_keys : nullptr)
    , m_accounts(m_book)
    , m_media(QDir(m_options.dataDir).filePath(QStringLiteral("media")), m_settings, clock)
{
    m_workspace.setHabits(habits);
    m_media.setLoopbackAllowed(!simulator.isEmpty());
    // The library is the context: the store tells its last changes when it goes, and by then the
    // library is gone.
    connect(&m_workspace.store(), &store::Store::changed, &m_media,
            [this](const store::ChangeSet &changes) {
                for (const store::Message &message : changes.messages) {
                    if (message.unsentAt.isValid())
                        m_media.discard(message.id);
                }
            });
    models::setClockFace(models::clockFaceOf(m_settings.text(Setting::TimeFormat)));
    connect(&m_settings, &core::Settings::changed, this, [this](Setting setting) {
        if (setting != Setting::TimeFormat)
            return;
        models::setClockFace(models::clockFaceOf(m_settings.text(setting)));
        // Whatever writes its texts anew for another language does so for another time too.
        QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
    });
    const auto reach = [this] { m_media.setNetwork(m_workspace.network().way()); };
    connect(&m_workspace.network(), &NetworkDesk::changed, this, reach);
    reach();
    m_translation.use(m_options.language.isEmpty() ? m_settings.text(Setting::Language)
                                                   : m_options.language);
    if (!simulator.isEmpty()) {
        m_simulator = std::make_unique<demo::SimulatorClient>(simulator);
        if (m_settings.text(Setting::OperatorName).isEmpty())
            m_settings.set(Setting::OperatorName, QStringLiteral("Aya"));
    }
    if (!m_options.account.id.isEmpty())
        m_workspace.use(m_options.account);
    for (const inbox::Account &account : std::as_const(m_options.moreAccounts))
        m_workspace.use(account);
    followSessions();
    m_console = std::make_unique<ui::Console>(services());
    m_window = std::make_unique<ui::MainWindow>(services(), *m_console);
    m_record = std::make_unique<RecordDesk>(*m_window, m_workspace, m_accounts, m_theme, m_clock);
    std::optional<QStringList> atSession;
    if (!m_simulator)
        atSession = {QStringLiteral("--hidden")};
    if (atSession && m_options.dataDirIsGiven)
        *atSession += {QStringLiteral("--data"), QDir(m_options.dataDir).absolutePath()};
    m_surroundings = std::make_unique<Surroundings>(services(), *m_console, *m_window, atSession);
    connect(&m_screenLock, &policies::ScreenLock::changed, m_window.get(),
            &ui::MainWindow::setScreenLocked);
}

Desktop::~Desktop() = default;

ui::Services Desktop::services()
{
    ui::Services services{m_clock, m_settings, m_workspace.store(), m_theme, m_accounts, m_book};
    services.custody = &m_custody;
    services.network = [this] { return m_workspace.network().way(); };
    services.drafts = &m_workspace.drafts();
    services.savedReplies = &m_workspace.savedReplies();
    services.media = &m_media;
    services.tryNotice = [this] {
        if (m_surroundings)
            m_surroundings->tryNotice();
    };
    services.setLanguage = [this](const QString &language) { m_translation.use(language); };
    if (m_simulator) {
        services.makePhonePane = [this](QWidget *parent) -> QWidget * {
            auto *pane = new ui::PhonePane(*m_simulator, m_theme,
                                           ui::PhoneNames{[this](const QString &account) {
                                                              return m_accounts.name(
                                                                  account.isEmpty()
                                                                      ? m_options.account.id
                                                                      : core::AccountId{account});
                                                          },
                                                          &m_console->mask()},
                                           parent);
            pane->rememberIn(m_settings);
            return pane;
        };
        return services;
    }
    // The demonstration's people get the same names every time.
    services.pseudonymFile = QDir(m_options.dataDir).filePath(QStringLiteral("pseudonyms"));
    services.addAccount = [this](const ui::NewAccount &account) { return addAccount(account); };
    services.setProxyPassword
        = [this](const core::Secret &password, const std::function<void(QString)> &told) {
              setProxyPassword(password, told);
          };
    if (!m_options.account.lineApi.isEmpty())
        services.lineApi = m_options.account.lineApi;
    services.deleteData = [this] { deleteData(); };
    services.deleteChats = [this](const core::AccountId &id) {
        endWith({EndWork::Kind::DeleteChats, id, m_accounts.name(id)});
    };
    if (!m_options.dataDirIsGiven)
        services.moveData = [this](const QString &to) {
            endWith({EndWork::Kind::MoveData, {}, {}, to});
        };
    services.removeAccount = [this](const core::AccountId &id) { removeAccount(id); };
    services.openDemo = [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--demo")});
    };
    return services;
}

void Desktop::start()
{
    if (m_options.timing) {
        auto *list = m_window->findChild<QAbstractItemView *>(QStringLiteral("conversationList"));
        m_startReport = std::make_unique<StartReport>(*list, *m_console);
    }
    m_surroundings->showWindow(m_options.hidden);
    core::whenDone(m_workspace.open(), this,
                   [this](const store::StoreResult<core::Done> &opened) { storeOpened(opened); });
}

void Desktop::storeOpened(const store::StoreResult<core::Done> &opened)
{
    if (!opened) {
        refuse(wordsFor(opened.error(), QDir::toNativeSeparators(m_options.dataDir)));
        return;
    }
    m_console->load();
    m_workspace.begin();
    Q_EMIT this->opened();
    if (m_simulator)
        playDemo();
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

void Desktop::playDemo()
{
    connect(m_simulator.get(), &demo::SimulatorClient::failed, this,
            [](const QString &why) { sayLine(stderr, why); });
    DemoDesk::Means means;
    means.pasteToken = [this](const core::AccountId &account, const core::Secret &token) {
        replaceSecret(account, core::SecretName::AccessToken, token, [](const QString &) {});
    };
    means.isPaused = [this](const core::AccountId &account) {
        Session *session = m_workspace.session(account);
        return session && session->queue().pausedFor() != line::Reason::None;
    };
    means.setLanguage = [this](const QString &language) { m_translation.use(language); };
    means.setPresenter = [this](bool on) { m_settings.set(Setting::PresenterMode, on); };
    means.again = [this](const EndWork &work) {
        if (!m_options.play) // one showing is judged
            endWith(work);
    };
    m_demo = std::make_unique<DemoDesk>(*m_simulator, *m_window, *m_console, m_theme,
                                        m_options.account.id, std::move(means));
    m_simulator->start();
    m_demo->use(m_options.scenario);
    Q_EMIT demoBegun();
    if (m_options.capturesScenario())
        return;
    m_demo->start(m_options.speed);
    if (!m_options.screenshot.isEmpty())
        takeScreenshot();
    if (m_options.capture.isEmpty())
        return;
    if (!QDir().mkpath(m_options.capture)) {
        sayLine(stderr, tr("%1 cannot be made.").arg(m_options.capture));
        QCoreApplication::exit(core::toInt(core::ExitCode::Usage));
        return;
    }
    Session *session = m_workspace.session(m_options.account.id);
    auto *story = new ui::Story(*m_window, *m_console, session->queue(), *m_simulator,
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
