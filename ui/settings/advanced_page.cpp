// SPDX-License-Identifier: Apache-2.0
#include "advanced_page.h"

#include "accounts/portable.h"
#include "core/when_done.h"
#include "import_dialog.h"
#include "store/upkeep.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/theme/plain_text.h"
#include "ui/window/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace kidoku::ui {

namespace {

FileChooser desktopFileOpener()
{
    return [](QWidget *parent, const QString &, std::function<void(QString)> chosen) {
        auto *dialog = new QFileDialog(parent);
        dialog->setObjectName(QStringLiteral("openFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(QStringLiteral("*.json"));
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
        dialog->open();
    };
}

FileChooser desktopFolderChooser()
{
    return [](QWidget *parent, const QString &, std::function<void(QString)> chosen) {
        auto *dialog = new QFileDialog(parent);
        dialog->setObjectName(QStringLiteral("folderDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
        dialog->open();
    };
}

//! A folder that others use too gets one of ours inside.
QString placeIn(const QString &chosen)
{
    const QDir dir(chosen);
    if (dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return dir.absolutePath();
    return dir.absoluteFilePath(QStringLiteral("kidoku"));
}

} // namespace

DataSizes sizesOf(const QString &folder)
{
    DataSizes sizes;
    const QDir base(folder);
    const QFileInfoList files = base.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (name.contains(QLatin1String(".before-v")))
            sizes.backups += file.size();
        else if (name.startsWith(QLatin1String("kidoku.sqlite")))
            sizes.database += file.size();
        else if (name.endsWith(QLatin1String(".ini")))
            sizes.settings += file.size();
    }
    QDirIterator media(base.filePath(QStringLiteral("media")), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (media.hasNext()) {
        media.next();
        sizes.media += media.fileInfo().size();
    }
    return sizes;
}

AdvancedPage::AdvancedPage(const Services &services, QWidget *parent)
    : SettingForm(services.settings, services.theme, parent)
    , m_services(services)
    , m_toSave(desktopFileChooser())
    , m_toOpen(desktopFileOpener())
    , m_toFolder(desktopFolderChooser())
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder()), this))
    , m_sizes(mutedLabel(services.theme, TextSize::Body, this))
    , m_told(plainLabel(services.theme, TextSize::Body, this))
    , m_folderTold(plainLabel(services.theme, TextSize::Body, this))
{
    addFolder();
    addHeading([] { return tr("Take settings along"); });
    addNote([] {
        return tr("Settings and accounts as a file, for another computer. Tokens and secrets are "
                  "never in it.");
    });
    QPushButton *save
        = addButton([] { return tr("To a file"); }, [] { return tr("Export…"); }, "settingsExport");
    connect(save, &QPushButton::clicked, this, &AdvancedPage::exportSettings);
    QPushButton *load = addButton([] { return tr("From a file"); }, [] { return tr("Import…"); },
                                  "settingsImport");
    connect(load, &QPushButton::clicked, this, &AdvancedPage::importSettings);
    m_told->setWordWrap(true);
    addRow([] { return QString(); }, m_told, "settingsTold");
    addHeading([] { return tr("Help"); });
}

void AdvancedPage::addFolder()
{
    addHeading([] { return tr("Data folder"); });
    m_folder->setReadOnly(true);
    addRow([] { return tr("Place"); }, m_folder, "dataFolder");
    addRow([] { return tr("Size"); }, m_sizes, "dataSizes");
    translate([this] { showSizes(); });
    QPushButton *open
        = addButton([] { return tr("Its files"); }, [] { return tr("Open folder"); }, "dataOpen");
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
    QPushButton *move = addButton([] { return tr("To another folder or disk"); },
                                  [] { return tr("Move…"); }, "dataMove");
    move->setEnabled(bool(m_services.moveData));
    connect(move, &QPushButton::clicked, this, [this] {
        m_toFolder(this, folder(), [this](const QString &chosen) { askToMove(chosen); });
    });
    m_compact = addButton([] { return tr("Unused room in it"); }, [] { return tr("Compact"); },
                          "dataCompact");
    connect(m_compact, &QPushButton::clicked, this, &AdvancedPage::compact);
    m_folderTold->setWordWrap(true);
    addRow([] { return QString(); }, m_folderTold, "dataTold");
    QPushButton *remove = addButton([] { return tr("Everything on this computer"); },
                                    [] { return tr("Delete data…"); }, "dataDelete");
    remove->setEnabled(bool(m_services.deleteData));
    connect(remove, &QPushButton::clicked, this, &AdvancedPage::askToDelete);
}

void AdvancedPage::setFileChoosers(FileChooser toSave, FileChooser toOpen)
{
    m_toSave = std::move(toSave);
    m_toOpen = std::move(toOpen);
}

QPushButton *AdvancedPage::addButton(const Words &label, const Words &words, const char *objectName)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    addRow(label, button, objectName);
    translate([button, words] { button->setText(words()); });
    return button;
}

QString AdvancedPage::folder() const
{
    return QFileInfo(m_services.store.file()).absolutePath();
}

void AdvancedPage::showEvent(QShowEvent *event)
{
    showSizes();
    SettingForm::showEvent(event);
}

void AdvancedPage::showSizes()
{
    const DataSizes sizes = sizesOf(folder());
    const QLocale locale;
    m_sizes->setText(tr("Messages and log: %1\nPictures and files: %2\nBackups: %3")
                         .arg(locale.formattedDataSize(sizes.database),
                              locale.formattedDataSize(sizes.media),
                              locale.formattedDataSize(sizes.backups)));
}

void AdvancedPage::tell(const QString &text)
{
    m_told->setText(text);
}

void AdvancedPage::exportSettings()
{
    m_toSave(this, QStringLiteral("kidoku-settings.json"), [this](const QString &file) {
        const QString problem
            = saveFile(file, accounts::toJson(m_services.settings, m_services.book.list()));
        tell(problem.isEmpty() ? tr("Saved as %1.").arg(QDir::toNativeSeparators(file)) : problem);
    });
}

void AdvancedPage::importSettings()
{
    m_toOpen(this, {}, [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            tell(tr("The file cannot be read: %1").arg(file.errorString()));
            return;
        }
        const auto read = accounts::fromJson(file.read(accounts::portableLimit + 1));
        if (!read) {
            tell(ImportDialog::wordsFor(read.error()));
            return;
        }
        const auto changes = accounts::changesBy(*read, m_services.settings, m_services.book);
        if (changes.isEmpty()) {
            tell(tr("Everything in the file is so already."));
            return;
        }
        auto *dialog = new ImportDialog(m_services.theme, changes, window());
        connect(dialog, &QDialog::accepted, this, [this, portable = *read] {
            accounts::apply(portable, m_services.settings, m_services.book);
            tell(tr("The settings of the file are in use. New accounts still need their tokens."));
        });
        dialog->open();
    });
}

void AdvancedPage::askToMove(const QString &chosen)
{
    const QString from = QDir::cleanPath(folder());
    const QString to = QDir::cleanPath(placeIn(chosen));
    if (to == from || to.startsWith(from + QLatin1Char('/'))) {
        m_folderTold->setText(tr("The data is there already."));
        return;
    }
    if (!QFileInfo(chosen).isWritable()) {
        m_folderTold->setText(tr("Nothing can be written there."));
        return;
    }
    auto *ask = new ConfirmDialog(
        m_services.theme,
        [to] {
            return ConfirmDialog::Words{
                tr("Move all data to %1?").arg(QDir::toNativeSeparators(to)),
                tr("Kidoku closes its window, copies everything and starts again. If anything "
                   "goes wrong, the present folder stays in use."),
                tr("Move")};
        },
        window());
    ask->setObjectName(QStringLiteral("moveData"));
    connect(ask, &QDialog::accepted, this, [this, to] { m_services.moveData(to); });
    ask->open();
}

void AdvancedPage::compact()
{
    m_compact->setEnabled(false);
    m_folderTold->setText(tr("Compacting… You can go on working."));
    core::whenDone(
        store::compact(m_services.store), this,
        [this](const store::StoreResult<store::Compacted> &done) {
            m_compact->setEnabled(true);
            showSizes();
            if (!done) {
                m_folderTold->setText(
                    tr("It could not be compacted: %1").arg(describe(done.error()).title));
                return;
            }
            const qint64 gained = std::max<qint64>(0, done->before - done->after);
            m_folderTold->setText(tr("%1 gained.").arg(QLocale().formattedDataSize(gained)));
        });
}

// Two steps: what goes, then once more that it cannot come back.
void AdvancedPage::askToDelete()
{
    auto *first = new ConfirmDialog(
        m_services.theme,
        [] {
            return ConfirmDialog::Words{
                tr("Delete all data of Kidoku on this computer?"),
                tr("Messages, log, pictures, settings and accounts are deleted from the data "
                   "folder, and tokens and secrets from the key store. Nothing changes at LINE or "
                   "at the relay."),
                tr("Go on…")};
        },
        window());
    first->setObjectName(QStringLiteral("deleteFirst"));
    connect(first, &QDialog::accepted, this, [this] {
        auto *second = new ConfirmDialog(
            m_services.theme,
            [] {
                return ConfirmDialog::Words{
                    tr("This cannot be taken back."),
                    tr("Read marks that have not reached LINE yet are lost. Kidoku starts anew "
                       "afterwards, as on the first day."),
                    tr("Delete everything")};
            },
            window());
        second->setObjectName(QStringLiteral("deleteSecond"));
        connect(second, &QDialog::accepted, this, [this] { m_services.deleteData(); });
        second->open();
    });
    first->open();
}

} // namespace kidoku::ui
