// SPDX-License-Identifier: Apache-2.0
#include "thumbnails.h"

#include "core/when_done.h"

namespace kidoku::ui {

namespace {

constexpr int threads = 2;
constexpr qsizetype mostFaults = 5000;

qsizetype bytesOf(const QPixmap &pixmap)
{
    return qsizetype(pixmap.width()) * pixmap.height() * 4;
}

} // namespace

Thumbnails::Thumbnails(qint64 budget, QObject *parent)
    : QObject(parent)
    , m_pixmaps(budget)
{
    m_pool.setMaxThreadCount(threads);
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap Thumbnails::find(const QString &file, QSize box, qreal ratio, Fit fit)
{
    if (file.isEmpty() || box.isEmpty() || m_faults.contains(file))
        return {};
    const Key key{file, (QSizeF(box) * ratio).toSize(), fit};
    if (const QPixmap *known = m_pixmaps.object(key)) {
        QPixmap pixmap = *known;
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    if (m_pending.contains(key))
        return {};
    m_pending.insert(key);
    core::whenDone(decodeLater(m_pool, file, key.box, fit), this,
                   [this, key, ratio](const Decoded &result) { take(key, ratio, result); });
    return {};
}

void Thumbnails::take(const Key &key, qreal ratio, const Decoded &result)
{
    m_pending.remove(key);
    if (result.fault != ImageFault::None) {
        if (m_faults.size() >= mostFaults)
            m_faults.clear();
        m_faults.insert(key.file, result.fault);
        Q_EMIT failed(key.file, result.fault);
        return;
    }
    auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(result.image));
    pixmap->setDevicePixelRatio(ratio);
    const qsizetype cost = bytesOf(*pixmap);
    m_pixmaps.insert(key, pixmap.release(), cost);
    Q_EMIT decoded(key.file);
}

void Thumbnails::forget(const QString &file)
{
    m_faults.remove(file);
    const QList<Key> keys = m_pixmaps.keys();
    for (const Key &key : keys) {
        if (key.file == file)
            m_pixmaps.remove(key);
    }
}

} // namespace kidoku::ui
