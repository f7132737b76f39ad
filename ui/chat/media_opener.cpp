// SPDX-License-Identifier: Apache-2.0
#include "media_opener.h"

#include "core/when_done.h"
#include "media/file_copy.h"
#include "models/message_text.h"
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

QString usualSuffix(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return QStringLiteral("jpg");
    case MessageKind::Video:
        return QStringLiteral("mp4");
    case MessageKind::Audio:
        return QStringLiteral("m4a");
    default:
        return {};
    }
}

} // namespace

MediaOpener::MediaOpener(MediaDesk &desk, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_theme(theme)
    , m_window(window)
    , m_choose(mediaFileChooser())
    , m_open([](const QUrl &file) { return QDesktopServices::openUrl(file); })
{
    connect(&desk, &MediaDesk::contentChanged, this, &MediaOpener::contentChanged);
    connect(&desk, &MediaDesk::saveFailed, this,
            [this](const core::MessageId &, media::MediaProblem problem) {
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
        open(message);
        break;
    case MediaAction::Save:
        save(message);
        break;
    case MediaAction::Cancel:
        m_toOpen.remove(message.id);
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

void MediaOpener::open(const Message &message)
{
    if (message.kind == MessageKind::Image) {
        view(message);
    } else if (message.kind == MessageKind::Video || message.kind == MessageKind::Audio) {
        if (m_desk.content(message.id).phase == MediaPhase::Ready)
            return handOver(message);
        m_toOpen.insert(message.id, message);
        m_desk.loader()->fetch(message.id, MediaFacts::of(message).external);
    }
}

void MediaOpener::view(const Message &message)
{
    auto *viewer
        = new ImageViewer(m_theme, models::kindWord(MessageKind::Image), m_window->window());
    const core::MessageId id = message.id;
    const QUrl external = MediaFacts::of(message).external;
    const auto tell = [this, viewer, id] { viewer->setState(m_desk.content(id)); };
    const auto fetch = [this, id, external] {
        if (media::MediaLoader *loader = m_desk.loader())
            loader->fetch(id, external);
    };
    connect(&m_desk, &MediaDesk::contentChanged, viewer, [id, tell](const core::MessageId &other) {
        if (other == id)
            tell();
    });
    connect(viewer, &ImageViewer::saveRequested, this, [this, message] { save(message); });
    connect(viewer, &ImageViewer::retryRequested, viewer, fetch);
    connect(viewer, &ImageViewer::damaged, viewer, [this, id] {
        if (media::MediaLoader *loader = m_desk.loader())
            loader->reject({id, media::MediaPart::Content});
    });
    viewer->setPreview(m_desk.pictureFile(message));
    fetch();
    tell();
    viewer->show();
}

void MediaOpener::save(const Message &message)
{
    const media::MediaState state = m_desk.content(message.id);
    QString suffix = usualSuffix(message.kind);
    if (state.phase == MediaPhase::Ready) {
        const FileSort sort = sortOfFile(state.file);
        if (sort.kind != FileKind::Other)
            suffix = QString::fromLatin1(sort.suffix);
    }
    m_choose(m_window, proposedName(message, suffix), [this, message](const QString &file) {
        if (media::MediaLoader *loader = m_desk.loader(); loader && !file.isEmpty())
            loader->save(message.id, file, MediaFacts::of(message).external);
    });
}

void MediaOpener::contentChanged(const core::MessageId &id)
{
    const auto waiting = m_toOpen.constFind(id);
    if (waiting == m_toOpen.constEnd() || m_desk.content(id).isUnderWay())
        return;
    const Message message = *waiting;
    m_toOpen.erase(waiting);
    if (m_desk.content(id).phase == MediaPhase::Ready)
        handOver(message);
}

void MediaOpener::handOver(const Message &message)
{
    const QString file = m_desk.content(message.id).file;
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
