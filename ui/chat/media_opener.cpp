// SPDX-License-Identifier: Apache-2.0
#include "media_opener.h"

#include "core/when_done.h"
#include "media/file_copy.h"
#include "ui/chat/save_all_dialog.h"
#include "ui/media/file_kind.h"
#include "ui/media/image_viewer.h"
#include "ui/media/media_words.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace kidoku::ui {

namespace {

using media::MediaPhase;
using store::Message;
using store::MessageKind;

FolderChooser mediaFolderChooser()
{
    return [](QWidget *parent, std::function<void(QString)> chosen) {
        auto *dialog = new QFileDialog(
            parent, QString(), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        dialog->setObjectName(QStringLiteral("saveAllFolderDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        dialog->open();
    };
}

// The list's own dialog proposes tables.
FileChooser mediaFileChooser()
{
    return [](QWidget *parent, const QString &suggested, std::function<void(QString)> chosen) {
        auto *dialog = new QFileDialog(
            parent, QString(), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        dialog->setObjectName(QStringLiteral("saveMediaDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(suggested);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        dialog->open();
    };
}

} // namespace

MediaOpener::MediaOpener(MediaDesk &desk, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_theme(theme)
    , m_window(window)
    , m_choose(mediaFileChooser())
    , m_chooseFolder(mediaFolderChooser())
    , m_open([](const QUrl &file) { return QDesktopServices::openUrl(file); })
{
    connect(&desk, &MediaDesk::saveFailed, this,
            [this](const core::MessageId &message, media::MediaProblem problem) {
                if (!isOfSaveAll(message)) // which tells it itself
                    say(tr("The file was not saved. %1.").arg(problemWords(problem)));
            });
}

MediaOpener::~MediaOpener() = default;

void MediaOpener::act(MediaAction action, const QList<Message> &messages, int tile)
{
    media::MediaLoader *loader = m_desk.loader();
    if (!loader || tile < 0 || tile >= messages.size())
        return;
    const Message &message = messages.at(tile);
    switch (action) {
    case MediaAction::None:
        break;
    case MediaAction::Open:
        open(loader, messages, tile);
        break;
    case MediaAction::Save:
        save(loader, message);
        break;
    case MediaAction::SaveAll:
        saveAll(loader, messages);
        break;
    case MediaAction::Cancel:
        loader->cancel(message.id);
        break;
    case MediaAction::Retry:
        if (MediaFacts::of(message).external.isEmpty())
            loader->retryPreview(message.id);
        else
            loader->fetch(message.id, MediaFacts::of(message).external);
        break;
    case MediaAction::Load:
        loader->fetch(message.id, MediaFacts::of(message).external);
        break;
    }
}

void MediaOpener::open(media::MediaLoader *loader, const QList<Message> &messages, int tile)
{
    const Message &message = messages.at(tile);
    if (message.kind == MessageKind::Image)
        view(loader, messages, tile);
    else if (message.kind == MessageKind::Video || message.kind == MessageKind::Audio)
        play(loader, message);
}

void MediaOpener::view(media::MediaLoader *loader, const QList<Message> &messages, int tile)
{
    const Message &message = messages.at(tile);
    auto *viewer = new ImageViewer(m_theme, m_window->window());
    const media::MediaId id{message.id, media::MediaPart::Content};
    const QPointer<media::MediaLoader> source(loader);
    const auto tell = [viewer, source, id] { viewer->setState(source->state(id)); };
    const auto fetch = [source, id, external = MediaFacts::of(message).external] {
        if (source)
            source->fetch(id.message, external);
    };
    connect(loader, &media::MediaLoader::changed, viewer, [id, tell](const media::MediaId &other) {
        if (other == id)
            tell();
    });
    connect(viewer, &ImageViewer::saveRequested, this, [this, source, message] {
        if (source)
            save(source, message);
    });
    viewer->setIsOfSet(messages.size() > 1);
    connect(viewer, &ImageViewer::saveAllRequested, this, [this, source, messages] {
        if (source)
            saveAll(source, messages);
    });
    connect(viewer, &ImageViewer::retryRequested, viewer, fetch);
    connect(viewer, &ImageViewer::damaged, viewer, [source, id] {
        if (source)
            source->reject(id);
    });
    viewer->setPreview(m_desk.pictureFile(message));
    fetch();
    tell();
    viewer->show();
}

void MediaOpener::play(media::MediaLoader *loader, const Message &message)
{
    const media::MediaId id{message.id, media::MediaPart::Content};
    if (loader->state(id).phase == MediaPhase::Ready)
        return handOver(loader->state(id).file);
    auto *waiting = new QObject(this);
    connect(loader, &media::MediaLoader::changed, waiting,
            [this, loader, id, waiting](const media::MediaId &other) {
                if (other != id || loader->state(id).isUnderWay())
                    return;
                loader->disconnect(waiting);
                waiting->deleteLater();
                if (loader->state(id).phase == MediaPhase::Ready)
                    handOver(loader->state(id).file);
            });
    loader->fetch(message.id, MediaFacts::of(message).external);
}

void MediaOpener::save(media::MediaLoader *loader, const Message &message)
{
    const media::MediaState state = loader->state({message.id, media::MediaPart::Content});
    QString suffix = usualSuffix(message.kind);
    if (state.phase == MediaPhase::Ready) {
        const FileSort sort = sortOfFile(state.file);
        if (sort.kind != FileKind::Other)
            suffix = QString::fromLatin1(sort.suffix);
    }
    m_choose(m_window, proposedName(message, suffix),
             [source = QPointer(loader), message](const QString &file) {
                 if (source && !file.isEmpty())
                     source->save(message.id, file, MediaFacts::of(message).external);
             });
}

void MediaOpener::saveAll(media::MediaLoader *loader, const QList<Message> &messages)
{
    m_chooseFolder(m_window, [this, source = QPointer(loader), messages](const QString &folder) {
        if (!source || folder.isEmpty())
            return;
        auto *run = new SaveAll(source, messages, folder);
        m_saveAlls.removeAll(nullptr);
        m_saveAlls.append(run);
        auto *dialog = new SaveAllDialog(m_theme, run, m_window->window());
        dialog->open();
        run->start();
    });
}

bool MediaOpener::isOfSaveAll(const core::MessageId &message) const
{
    return std::any_of(m_saveAlls.begin(), m_saveAlls.end(), [&message](const auto &run) {
        return run && !run->isOver() && run->covers(message);
    });
}

void MediaOpener::handOver(const QString &file)
{
    const FileSort sort = sortOfFile(file);
    if (sort.kind != FileKind::Video && sort.kind != FileKind::Sound)
        return say(tr("This is neither a video nor a sound that can be opened safely. It can be "
                      "saved."));
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString copy = m_folder->filePath(
        QStringLiteral("media-%1.%2")
            .arg(QString::number(++m_opened), QString::fromLatin1(sort.suffix)));
    core::whenDone(media::copyFile(file, copy), this, [this, copy](bool well) {
        if (!well)
            say(problemWords(media::MediaProblem::Disk));
        else if (!m_open(QUrl::fromLocalFile(copy)))
            say(tr("No program on this computer opens it. It can be saved."));
    });
}

void MediaOpener::say(const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Information, QString(), QString(), QMessageBox::Close,
                                m_window->window());
    box->setObjectName(QStringLiteral("mediaNotice"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(words);
    box->open();
}

} // namespace kidoku::ui
