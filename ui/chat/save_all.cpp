// SPDX-License-Identifier: Apache-2.0
#include "save_all.h"

#include "ui/chat/media_facts.h"
#include "ui/media/file_kind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kidoku::ui {

using media::MediaPhase;
using media::MediaProblem;
using media::MediaState;

SaveAll::SaveAll(media::MediaLoader *loader, QList<store::Message> messages, const QString &folder,
                 QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_messages(std::move(messages))
    , m_folder(folder)
{
    using media::MediaLoader;
    if (!loader)
        return;
    connect(loader, &MediaLoader::saved, this,
            [this](const core::MessageId &message, const QString &file) {
                if (!isPresent(message))
                    return;
                if (file != m_file) // it was on its way to another place of the user's
                    return order();
                ++m_saved;
                m_file.clear();
                close();
            });
    connect(loader, &MediaLoader::saveFailed, this,
            [this](const core::MessageId &message, MediaProblem problem) {
                MediaState state;
                state.phase = MediaPhase::Failed;
                state.problem = problem;
                if (isPresent(message))
                    fail(state);
            });
    // Once all that belongs to this change has been told.
    connect(
        loader, &MediaLoader::changed, this,
        [this](const media::MediaId &id) {
            if (id.part == media::MediaPart::Content && isPresent(id.message))
                follow();
        },
        Qt::QueuedConnection);
    // The account has been taken out.
    connect(loader, &QObject::destroyed, this, &SaveAll::end);
}

SaveAll::~SaveAll()
{
    giveBack();
}

void SaveAll::start()
{
    next();
}

void SaveAll::cancel()
{
    if (m_isOver)
        return;
    m_isCancelled = true;
    // A copy of what is here already cannot be stopped, and takes no time.
    if (!m_loader || m_loader->state(present()).isUnderWay()) {
        const core::MessageId message = present().message;
        end();
        if (m_loader)
            m_loader->cancel(message);
    }
}

bool SaveAll::covers(const core::MessageId &message) const
{
    return std::any_of(m_messages.begin(), m_messages.end(),
                       [&message](const store::Message &one) { return one.id == message; });
}

media::MediaId SaveAll::present() const
{
    return {m_messages.value(m_at).id, media::MediaPart::Content};
}

bool SaveAll::isPresent(const core::MessageId &message) const
{
    return !m_isOver && !m_file.isEmpty() && present().message == message;
}

void SaveAll::next()
{
    if (m_isOver)
        return;
    ++m_at;
    if (m_isCancelled || m_at >= m_messages.size() || !m_loader)
        return end();
    const store::Message &message = m_messages.at(m_at);
    const MediaState state = m_loader->state(present());
    QString suffix = usualSuffix(message.kind);
    if (state.phase == MediaPhase::Ready) {
        const FileSort sort = sortOfFile(state.file);
        if (sort.kind != FileKind::Other)
            suffix = QString::fromLatin1(sort.suffix);
    }
    m_name = proposedName(message, suffix);
    if (state.phase == MediaPhase::Expired)
        return fail(state);
    m_file = reserve(m_name);
    if (m_file.isEmpty()) {
        MediaState full;
        full.phase = MediaPhase::Failed;
        full.problem = MediaProblem::Disk;
        return fail(full);
    }
    order();
}

void SaveAll::order()
{
    const store::Message &message = m_messages.at(m_at);
    m_loader->save(message.id, m_file, MediaFacts::of(message).external);
}

// It may have been on its way into the cache, too, or somebody has stopped it.
void SaveAll::follow()
{
    if (!m_loader || m_file.isEmpty() || m_isOver)
        return;
    const MediaState state = m_loader->state(present());
    switch (state.phase) {
    case MediaPhase::Waiting:
    case MediaPhase::Loading:
    case MediaPhase::Preparing:
    case MediaPhase::Ready: // is being copied
        break;
    case MediaPhase::TooLarge:
        order();
        break;
    case MediaPhase::None:
    case MediaPhase::Expired:
    case MediaPhase::Failed:
        fail(state);
        break;
    }
}

void SaveAll::fail(const MediaState &state)
{
    giveBack();
    m_failures.append({m_name, state});
    close();
}

// Not from within the loader's own signal: the next order changes what it is going through.
void SaveAll::close()
{
    Q_EMIT progressed();
    QMetaObject::invokeMethod(this, &SaveAll::next, Qt::QueuedConnection);
}

void SaveAll::end()
{
    if (std::exchange(m_isOver, true))
        return;
    giveBack();
    Q_EMIT ended();
}

// The name is taken at once, so that nobody else's file can come to stand there meanwhile.
QString SaveAll::reserve(const QString &name) const
{
    constexpr int mostTries = 10'000;
    const QFileInfo parts(name);
    const QString ending = parts.suffix().isEmpty() ? QString() : QLatin1Char('.') + parts.suffix();
    for (int number = 1; number < mostTries; ++number) {
        const QString candidate = number == 1
            ? name
            : QStringLiteral("%1 (%2)").arg(parts.completeBaseName(), QString::number(number))
                + ending;
        const QString path = QDir(m_folder).filePath(candidate);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return path;
        if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
            return {};
    }
    return {};
}

void SaveAll::giveBack()
{
    const QString file = std::exchange(m_file, {});
    if (!file.isEmpty() && QFileInfo(file).size() == 0)
        QFile::remove(file);
}

} // namespace kidoku::ui
