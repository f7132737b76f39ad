// SPDX-License-Identifier: Apache-2.0
#include "media_desk.h"

#include "core/text.h"
#include "models/message_text.h"
#include "models/thread_model.h"
#include "ui/media/media_words.h"

#include <QFileInfo>
#include <QLocale>

namespace kidoku::ui {

namespace {

using media::MediaPart;
using media::MediaPhase;
using media::MediaState;
using store::Message;
using store::MessageKind;

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestHost = 60;
constexpr qsizetype mostSaved = 1000;

std::optional<Message> messageAt(const QModelIndex &index)
{
    using models::ThreadRole;
    if (!index.isValid()
        || index.data(int(ThreadRole::Row)).value<models::ThreadRow>()
            != models::ThreadRow::Message)
        return {};
    return index.data(int(ThreadRole::Record)).value<Message>();
}

double progressOf(const MediaState &state)
{
    if (state.phase != MediaPhase::Loading)
        return -1;
    return state.total > 0 ? double(state.received) / double(state.total) : 0;
}

QString hostOf(const QUrl &url)
{
    return core::singleLine(url.host(QUrl::FullyEncoded), longestHost);
}

} // namespace

MediaDesk::MediaDesk(media::MediaLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_thumbnails, &Thumbnails::decoded, this, &MediaDesk::changed);
    connect(&m_thumbnails, &Thumbnails::failed, this, &MediaDesk::rejected);
    connect(&library, &media::MediaLibrary::cleared, this, &MediaDesk::changed);
}

media::MediaLoader *MediaDesk::loader() const
{
    return m_library.loader(m_account);
}

void MediaDesk::setAccount(const core::AccountId &account)
{
    if (m_account == account)
        return;
    if (media::MediaLoader *old = loader())
        old->setWanted({});
    m_account = account;
    media::MediaLoader *now = loader();
    if (!now || m_heard.contains(now))
        return;
    m_heard.append(now);
    connect(now, &media::MediaLoader::changed, this, &MediaDesk::changed);
    connect(now, &media::MediaLoader::saved, this, &MediaDesk::noteSaved);
    connect(now, &media::MediaLoader::saveFailed, this, &MediaDesk::saveFailed);
}

bool MediaDesk::covers(const QModelIndex &index) const
{
    const auto message = messageAt(index);
    return message && isMedia(*message) && loader();
}

QList<Message> MediaDesk::messagesOf(const QModelIndex &index)
{
    const auto message = messageAt(index);
    if (!message)
        return {};
    auto messages = index.data(int(models::ThreadRole::Images)).value<QList<store::Message>>();
    if (messages.isEmpty())
        return {*message};
    // By their place in the set: they may have come in another order.
    if (messages.size() > 1)
        std::stable_sort(messages.begin(), messages.end(), [](const Message &a, const Message &b) {
            return MediaFacts::of(a).setIndex < MediaFacts::of(b).setIndex;
        });
    return messages;
}

MediaState MediaDesk::content(const core::MessageId &message) const
{
    return loader() ? loader()->state({message, MediaPart::Content}) : MediaState();
}

MediaState MediaDesk::pictureState(const Message &message) const
{
    if (!loader())
        return {};
    const bool isElsewhere = !MediaFacts::of(message).external.isEmpty();
    return loader()->state({message.id, isElsewhere ? MediaPart::Content : MediaPart::Preview});
}

QString MediaDesk::pictureFile(const Message &message) const
{
    const bool isVideo = message.kind == MessageKind::Video;
    const MediaState state = pictureState(message);
    if (state.phase == MediaPhase::Ready)
        return isVideo && !MediaFacts::of(message).external.isEmpty() ? QString() : state.file;
    const MediaState whole = content(message.id);
    return !isVideo && whole.phase == MediaPhase::Ready ? whole.file : QString();
}

MediaTile MediaDesk::tileOf(const Message &message) const
{
    const MediaState state = pictureState(message);
    const QString file = pictureFile(message);
    const MediaFacts facts = MediaFacts::of(message);
    MediaTile tile;
    const ImageFault fault = file.isEmpty() ? ImageFault::None : m_thumbnails.fault(file);
    tile.isReady = !file.isEmpty() && fault == ImageFault::None;
    if (tile.isReady)
        return tile;
    tile.note = fault == ImageFault::None ? stateWords(state) : faultWords(fault);
    tile.progress = progressOf(state);
    switch (state.phase) {
    case MediaPhase::Expired:
        tile.action = MediaAction::None;
        break;
    case MediaPhase::Failed:
        tile.action = MediaAction::Retry;
        tile.note += QLatin1Char('\n') + actionWord(MediaAction::Retry);
        break;
    case MediaPhase::None:
        if (!facts.external.isEmpty() && message.kind == MessageKind::Image) {
            tile.action = MediaAction::Load;
            tile.note = tr("Load from %1").arg(hostOf(facts.external));
        }
        break;
    default:
        break;
    }
    return tile;
}

void MediaDesk::setFacts(MediaBubble &bubble, const Message &message) const
{
    const MediaFacts facts = MediaFacts::of(message);
    MediaState state = content(message.id);
    if (!bubble.tiles.isEmpty() && pictureState(message).phase == MediaPhase::Expired
        && state.phase == MediaPhase::None)
        state.phase = MediaPhase::Expired;
    const bool isFile = message.kind == MessageKind::File;
    QStringList said;
    if (message.kind == MessageKind::Video)
        said.append(models::kindWord(message.kind));
    if (facts.duration.count() > 0)
        said.append(playTime(facts.duration));
    if (facts.fileSize > 0)
        said.append(QLocale().formattedDataSize(facts.fileSize, 1));
    if (!facts.external.isEmpty())
        said.append(hostOf(facts.external));
    if (m_savedAs.contains(message.id))
        said.append(tr("saved as %1").arg(m_savedAs.value(message.id)));
    const QString words = stateWords(state);
    bubble.facts = words.isEmpty() ? said.join(QStringLiteral(" · ")) : words;
    bubble.isTrouble = state.phase == MediaPhase::Failed;
    bubble.progress = progressOf(state);
    if (state.isUnderWay())
        bubble.actions = {MediaAction::Cancel};
    else if (state.phase == MediaPhase::Expired)
        bubble.actions = {};
    else if (isFile || state.phase == MediaPhase::TooLarge)
        bubble.actions = {MediaAction::Save};
    else
        bubble.actions = {MediaAction::Open, MediaAction::Save};
}

MediaBubble MediaDesk::bubble(const QModelIndex &index) const
{
    const QList<Message> messages = messagesOf(index);
    MediaBubble bubble;
    if (messages.isEmpty())
        return bubble;
    const Message &message = messages.constFirst();
    bubble.kind = message.kind;
    if (message.kind == MessageKind::Image || message.kind == MessageKind::Video) {
        for (const Message &one : messages)
            bubble.tiles.append(tileOf(one));
    }
    if (message.kind == MessageKind::Image)
        return bubble;
    const QString name = core::singleLine(message.text, longestTitle);
    bubble.title = message.kind == MessageKind::File && !name.isEmpty()
        ? name
        : models::kindWord(message.kind);
    setFacts(bubble, message);
    return bubble;
}

QPixmap MediaDesk::picture(const Message &message, QSize box, qreal ratio, Fit fit)
{
    const QString file = pictureFile(message);
    if (file.isEmpty())
        return {};
    const bool isPreview
        = pictureState(message).file == file && MediaFacts::of(message).external.isEmpty();
    const QPixmap pixmap = m_thumbnails.find(file, box, ratio, fit);
    if (pixmap.isNull())
        m_shown.insert(file, {message.id, isPreview ? MediaPart::Preview : MediaPart::Content});
    return pixmap;
}

void MediaDesk::rejected(const QString &file, ImageFault fault)
{
    const media::MediaId id = m_shown.take(file);
    if (fault != ImageFault::TooLarge && loader()) {
        loader()->reject(id);
        m_thumbnails.forget(file); // another one may come under this name
    }
    Q_EMIT changed();
}

void MediaDesk::noteSaved(const core::MessageId &message, const QString &file)
{
    if (m_savedAs.size() >= mostSaved)
        m_savedAs.clear();
    m_savedAs.insert(message, core::singleLine(QFileInfo(file).fileName(), longestTitle));
    Q_EMIT changed();
}

void MediaDesk::setVisible(const QList<Message> &messages)
{
    if (!loader())
        return;
    QList<core::MessageId> wanted;
    for (const Message &message : messages) {
        const bool hasPreview
            = message.kind == MessageKind::Image || message.kind == MessageKind::Video;
        if (hasPreview && isMedia(message) && MediaFacts::of(message).external.isEmpty())
            wanted.append(message.id);
    }
    loader()->setWanted(wanted);
}

} // namespace kidoku::ui
