// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

//! The photos on one telephone, as the simulator has them. GUI thread.
namespace kidoku::demo {
class SimulatorClient;
}

namespace kidoku::ui {

class PhonePictures : public QObject
{
    Q_OBJECT

public:
    //! \a simulator outlives this.
    explicit PhonePictures(demo::SimulatorClient &simulator, QObject *parent = nullptr);

    //! Null while it is asked for; came() tells when it is there.
    [[nodiscard]] QPixmap photo(const QString &messageId, const QString &account);

Q_SIGNALS:
    void came(const QString &messageId);

private:
    demo::SimulatorClient &m_simulator;
    QCache<QString, QPixmap> m_photos;
    QSet<QString> m_asked;
};

} // namespace kidoku::ui
