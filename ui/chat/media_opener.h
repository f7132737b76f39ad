// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/media_desk.h"
#include "ui/log/save_file.h"

#include <QTemporaryDir>

#include <memory>

namespace kidoku::ui {

class SaveAll;

//! Asks for a folder near the widget and calls the function with it; not called when the user
//! changes his mind.
using FolderChooser
    = std::function<void(QWidget *parent, std::function<void(QString folder)> chosen)>;

//! What follows a click on media: a picture large in our own viewer, a video or voice message in
//! the desktop's player (once its bytes are really that), anything into a file of the user's
//! choice. Files are never opened: who saves one decides what to do with it. GUI thread.
class MediaOpener : public QObject
{
    Q_OBJECT

public:
    //! Hands a file to the desktop; false when nothing takes it.
    using Opener = std::function<bool(const QUrl &)>;

    //! All outlive this; dialogs stand over \a window.
    MediaOpener(MediaDesk &desk, const Theme &theme, QWidget *window);
    ~MediaOpener() override;

    //! \a messages: what the row draws; \a tile: which of them.
    void act(MediaAction action, const QList<store::Message> &messages, int tile = 0);

    //! For tests: instead of the desktop's dialog and programs.
    void setFileChooser(FileChooser chooser) { m_choose = std::move(chooser); }
    void setFolderChooser(FolderChooser chooser) { m_chooseFolder = std::move(chooser); }
    void setOpener(Opener opener) { m_open = std::move(opener); }

private:
    // An order goes to the account that it was given for, whatever is open when it is done.
    void open(media::MediaLoader *loader, const QList<store::Message> &messages, int tile);
    void view(media::MediaLoader *loader, const QList<store::Message> &messages, int tile);
    void play(media::MediaLoader *loader, const store::Message &message);
    void save(media::MediaLoader *loader, const store::Message &message);
    void saveAll(media::MediaLoader *loader, const QList<store::Message> &messages);
    [[nodiscard]] bool isOfSaveAll(const core::MessageId &message) const;
    void handOver(const QString &file);
    void say(const QString &words);

    MediaDesk &m_desk;
    const Theme &m_theme;
    QWidget *m_window;
    FileChooser m_choose;
    FolderChooser m_chooseFolder;
    QList<QPointer<SaveAll>> m_saveAlls;
    Opener m_open;
    std::unique_ptr<QTemporaryDir> m_folder; //!< of what players read
    int m_opened = 0;
};

} // namespace kidoku::ui
