// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/media/image_decoder.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

//! Small pictures ready to paint, decoded in threads of their own and kept within a budget of
//! bytes; those not used for longest go first. GUI thread.
namespace kidoku::ui {

class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 defaultBudget = 48LL * 1024 * 1024;

    explicit Thumbnails(qint64 budget = defaultBudget, QObject *parent = nullptr);
    ~Thumbnails() override;

    //! Null until it is decoded; then decoded() tells. \a box in logical pixels.
    [[nodiscard]] QPixmap find(const QString &file, QSize box, qreal ratio, Fit fit);
    [[nodiscard]] ImageFault fault(const QString &file) const { return m_faults.value(file); }
    //! The file has been replaced.
    void forget(const QString &file);

Q_SIGNALS:
    void decoded(const QString &file);
    void failed(const QString &file, kidoku::ui::ImageFault fault);

private:
    struct Key
    {
        QString file;
        QSize box;
        Fit fit = Fit::Contain;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.file, key.box.width(), key.box.height(), int(key.fit));
        }
    };
    void take(const Key &key, qreal ratio, const Decoded &result);

    QThreadPool m_pool;
    QCache<Key, QPixmap> m_pixmaps;
    QSet<Key> m_pending;
    QHash<QString, ImageFault> m_faults;
};

} // namespace kidoku::ui
