// SPDX-License-Identifier: Apache-2.0
#include "connection_page.h"

#include "line/authority_file.h"
#include "ui/theme/plain_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>

namespace kidoku::ui {

using core::Setting;
using line::AuthorityFault;

namespace {

constexpr int longestPassword = 500;

ConnectionPage::FilesChooser desktopChooser()
{
    return [](QWidget *parent, std::function<void(const QStringList &)> chosen) {
        auto *dialog = new QFileDialog(parent);
        dialog->setObjectName(QStringLiteral("authorityFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setNameFilters(
            {ConnectionPage::tr("Certificates (%1)").arg(QStringLiteral("*.pem *.crt *.cer")),
             ConnectionPage::tr("All files (%1)").arg(QLatin1Char('*'))});
        QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
        dialog->open();
    };
}

QString wordsFor(AuthorityFault fault)
{
    switch (fault) {
    case AuthorityFault::Unreadable:
        return ConnectionPage::tr("cannot be read");
    case AuthorityFault::TooLarge:
        return ConnectionPage::tr("is too large for a list of certificates");
    case AuthorityFault::NoCertificate:
        return ConnectionPage::tr("holds no certificate in PEM form");
    case AuthorityFault::Expired:
        return ConnectionPage::tr("has run out");
    case AuthorityFault::None:
        break;
    }
    return {};
}

QString nameOf(const QSslCertificate &certificate)
{
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.subjectInfo(field);
        if (!names.isEmpty())
            return names.constFirst().left(80);
    }
    return QString::fromLatin1(certificate.serialNumber());
}

QString wordsFor(const line::AuthorityFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.fault != AuthorityFault::None)
        //: %1 is a file, %2 what is the matter with it
        return ConnectionPage::tr("%1 %2").arg(name, wordsFor(file.fault));
    if (file.certificates.size() > 1)
        return name + QStringLiteral(" · ")
            + ConnectionPage::tr("%n certificate(s)", nullptr, int(file.certificates.size()));
    const QSslCertificate &only = file.certificates.constFirst();
    return name + QStringLiteral(" · ") + nameOf(only) + QStringLiteral(" · ")
        + ConnectionPage::tr("until %1")
              .arg(QLocale().toString(only.expiryDate().date(), QLocale::ShortFormat));
}

} // namespace

ConnectionPage::ConnectionPage(core::Settings &settings, const Theme &theme,
                               const Services *services, QWidget *parent)
    : SettingForm(settings, theme, parent)
    , m_choose(desktopChooser())
    , m_password(new QLineEdit(this))
    , m_told(mutedLabel(theme, TextSize::Small, this))
    , m_files(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_filesTold(plainLabel(theme, TextSize::Small, this))
{
    addProxy(services);
    addAuthorities();
}

void ConnectionPage::addProxy(const Services *services)
{
    if (services)
        m_give = services->setProxyPassword;
    addHeading([] { return tr("Proxy"); });
    addChoice(
        Setting::ProxyKind, [] { return tr("Way to the internet"); },
        {{QStringLiteral("system"), [] { return tr("As the system"); }},
         {QStringLiteral("none"), [] { return tr("Directly, without a proxy"); }},
         {QStringLiteral("manual"), [] { return tr("Through this HTTP proxy"); }}},
        "settingProxy");
    addText(
        Setting::ProxyHost, [] { return tr("Proxy's name"); },
        [] { return QStringLiteral("proxy.example.com"); }, 253, "settingProxyHost");
    addNumber(
        Setting::ProxyPort, [] { return tr("Port"); }, [] { return QString(); },
        "settingProxyPort");
    addText(
        Setting::ProxyUser, [] { return tr("User, if it asks for one"); }, [] { return QString(); },
        200, "settingProxyUser");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longestPassword);
    addRow([] { return tr("Its password"); }, m_password, "proxyPassword");
    translate([this] { m_password->setPlaceholderText(tr("Kept in the system's key store")); });
    m_told->setWordWrap(true);
    addRow([] { return QString(); }, m_told, "proxyTold");
    addNote([] {
        return tr("It counts for the relay, LINE, pictures and the connection test. What runs on "
                  "this computer is always reached directly.");
    });
    connect(m_password, &QLineEdit::editingFinished, this, &ConnectionPage::givePassword);
    for (const char *name : {"settingProxyHost", "settingProxyPort", "settingProxyUser"})
        m_manual.append(findChild<QWidget *>(QLatin1String(name)));
    m_manual.append(m_password);
    connect(&store(), &core::Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ProxyKind)
            useProxyKind();
    });
    useProxyKind();
}

void ConnectionPage::useProxyKind()
{
    const bool isManual = store().text(Setting::ProxyKind) == QLatin1String("manual");
    for (QWidget *field : std::as_const(m_manual))
        field->setEnabled(isManual && (field != m_password || m_give));
}

// It is not shown again, and what was typed does not stay in the window.
void ConnectionPage::givePassword()
{
    if (m_password->text().isEmpty() || !m_give)
        return;
    const core::Secret password(m_password->text().toUtf8());
    m_password->clear();
    m_give(password, [label = QPointer<QLabel>(m_told)](const QString &words) {
        if (label)
            label->setText(words);
    });
}

void ConnectionPage::addAuthorities()
{
    addHeading([] { return tr("Certificates"); });
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setFixedHeight(fontMetrics().height() * 5);
    addRow([] { return tr("Also trusted"); }, m_files, "authorityFiles");
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_add->setObjectName(QStringLiteral("authorityAdd"));
    m_remove->setObjectName(QStringLiteral("authorityRemove"));
    addRow([] { return QString(); }, buttons, "authorityButtons");
    buttons->setFocusProxy(m_add);
    m_filesTold->setWordWrap(true);
    addRow([] { return QString(); }, m_filesTold, "authorityTold");
    addNote([] {
        return tr("Authorities that are trusted beside the system's, such as a company's own, as "
                  "PEM files. Only add what your administrator has given you: who holds its key "
                  "can read along.");
    });
    translate([this] {
        m_add->setText(tr("Add…"));
        m_remove->setText(tr("Remove"));
        showFiles();
    });
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_choose(this, [this](const QStringList &files) { addFiles(files); }); });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPage::removeFile);
    connect(m_files, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    follow(Setting::Authorities, [this] { showFiles(); });
}

// What is of no use is not taken, and said why.
void ConnectionPage::addFiles(const QStringList &files)
{
    QStringList paths = line::authorityPaths(store().text(Setting::Authorities));
    QStringList problems;
    for (const QString &path : files) {
        const line::AuthorityFile file = line::readAuthorityFile(path);
        if (file.fault != AuthorityFault::None)
            problems.append(wordsFor(file));
        else if (path.contains(QLatin1Char('\n')))
            problems.append(tr("%1 %2").arg(QFileInfo(path).fileName().simplified(),
                                            wordsFor(AuthorityFault::Unreadable)));
        else if (!paths.contains(path))
            paths.append(path);
    }
    if (paths.size() > line::mostAuthorityFiles)
        problems.append(tr("No more than %n file(s).", nullptr, int(line::mostAuthorityFiles)));
    paths = paths.mid(0, line::mostAuthorityFiles);
    m_filesTold->setText(problems.join(QLatin1Char('\n')));
    store().set(Setting::Authorities, line::authoritySetting(paths));
}

void ConnectionPage::removeFile()
{
    QStringList paths = line::authorityPaths(store().text(Setting::Authorities));
    const int row = m_files->currentRow();
    if (row < 0 || row >= paths.size())
        return;
    paths.removeAt(row);
    m_filesTold->clear();
    store().set(Setting::Authorities, line::authoritySetting(paths));
}

void ConnectionPage::showFiles()
{
    const int row = m_files->currentRow();
    m_files->clear();
    for (const QString &path : line::authorityPaths(store().text(Setting::Authorities))) {
        auto *item = new QListWidgetItem(wordsFor(line::readAuthorityFile(path)), m_files);
        item->setToolTip(tipText(QDir::toNativeSeparators(path)));
    }
    m_files->setCurrentRow(std::min(row, m_files->count() - 1));
    m_remove->setEnabled(m_files->currentRow() >= 0);
}

} // namespace kidoku::ui
