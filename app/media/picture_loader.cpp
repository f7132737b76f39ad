// SPDX-License-Identifier: Apache-2.0
#include "picture_loader.h"

#include "core/when_done.h"

namespace kidoku::media {

namespace {

constexpr qint64 pictureLimit = 2 * 1024 * 1024;
constexpr qsizetype inFlightLimit = 4;
constexpr qsizetype mostWaiting = 200;
constexpr qsizetype mostKnown = 20'000;
constexpr core::Milliseconds afterTrouble = std::chrono::minutes(10);
constexpr core::Milliseconds afterRefusal = std::chrono::hours(24);
constexpr QLatin1String lineHosts(".line-scdn.net");

} // namespace

PictureLoader::PictureLoader(MediaCache &cache, WebFetch &web, const core::Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_web(web)
    , m_clock(clock)
{}

bool PictureLoader::isAllowed(const QString &address) const
{
    const QUrl url(address, QUrl::StrictMode);
    if (!m_web.isAllowed(url))
        return false;
    return url.host().endsWith(lineHosts, Qt::CaseInsensitive)
        || url.scheme() == QLatin1String("http"); // that is loopback
}

QString PictureLoader::file(const QString &address)
{
    const auto known = m_files.constFind(address);
    if (known != m_files.constEnd())
        return *known;
    if (m_inFlight.contains(address) || !isAllowed(address))
        return {};
    const QString here = m_cache.find(cacheName(address));
    if (!here.isEmpty()) {
        if (m_files.size() >= mostKnown)
            m_files.clear();
        return *m_files.insert(address, here);
    }
    if (m_notBefore.value(address) > m_clock.now())
        return {};
    m_waiting.removeOne(address);
    m_waiting.append(address);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    pump();
    return {};
}

void PictureLoader::reject(const QString &address)
{
    m_files.remove(address);
    m_cache.remove(cacheName(address));
    m_notBefore.insert(address, m_clock.now() + afterRefusal);
}

void PictureLoader::forgetAll()
{
    const QStringList known = m_files.keys();
    m_files.clear();
    for (const QString &address : known)
        Q_EMIT ready(address);
}

void PictureLoader::pump()
{
    while (!m_waiting.isEmpty() && m_inFlight.size() < inFlightLimit)
        begin(m_waiting.takeLast());
}

void PictureLoader::begin(const QString &address)
{
    std::shared_ptr<QSaveFile> file = m_cache.begin(cacheName(address));
    if (!file) {
        m_notBefore.insert(address, m_clock.now() + afterTrouble);
        return;
    }
    m_inFlight.insert(address);
    const line::Sink sink{
        .write = [file](const QByteArray &piece) { return file->write(piece) == piece.size(); }};
    core::whenDone(m_web.get(QUrl(address, QUrl::StrictMode), sink, pictureLimit), this,
                   [this, address, file](const MediaState &state) { end(address, *file, state); });
}

void PictureLoader::end(const QString &address, QSaveFile &file, MediaState state)
{
    m_inFlight.remove(address);
    const bool isHere
        = state.phase == MediaPhase::Ready && m_cache.commit(cacheName(address), file);
    if (!isHere) {
        if (state.phase != MediaPhase::Ready)
            file.cancelWriting();
        const bool mayComeYet = state.phase == MediaPhase::Failed;
        if (m_notBefore.size() >= mostKnown)
            m_notBefore.clear();
        m_notBefore.insert(address, m_clock.now() + (mayComeYet ? afterTrouble : afterRefusal));
    }
    pump();
    if (isHere)
        Q_EMIT ready(address);
}

} // namespace kidoku::media
