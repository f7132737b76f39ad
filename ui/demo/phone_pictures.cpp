// SPDX-License-Identifier: Apache-2.0
#include "phone_pictures.h"

#include "demo/simulator_client.h"

namespace kidoku::ui {

namespace {

constexpr int keptPhotos = 60;

} // namespace

PhonePictures::PhonePictures(demo::SimulatorClient &simulator, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
    , m_photos(keptPhotos)
{
    // Ids begin anew with the world.
    connect(&m_simulator, &demo::SimulatorClient::told, this,
            [this](const QString &kind, const QJsonObject &) {
                if (kind != QLatin1String("reset"))
                    return;
                m_photos.clear();
                m_asked.clear();
            });
}

QPixmap PhonePictures::photo(const QString &messageId, const QString &account)
{
    if (const QPixmap *known = m_photos.object(messageId))
        return *known;
    if (m_asked.contains(messageId))
        return {};
    m_asked.insert(messageId);
    m_simulator.fetchPhoto(messageId, account, this, [this, messageId](const QByteArray &bytes) {
        QPixmap photo;
        if (!photo.loadFromData(bytes, "PNG"))
            return;
        m_asked.remove(messageId);
        m_photos.insert(messageId, new QPixmap(photo));
        Q_EMIT came(messageId);
    });
    return {};
}

} // namespace kidoku::ui
