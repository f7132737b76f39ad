// SPDX-License-Identifier: Apache-2.0
#include "sounds.h"

#include <cmath>

namespace kidoku::ui {

namespace {

// The part of canberra.h (LGPL-2.1+, ABI 0) that is used here.
struct CanberraContext;
using Create = int (*)(CanberraContext **);
using Destroy = int (*)(CanberraContext *);
using Play = int (*)(CanberraContext *, quint32, ...);

constexpr quint32 ourSound = 1;

} // namespace

class SoundWorker : public QObject
{
public:
    explicit SoundWorker(QLibrary &library)
        : m_create(reinterpret_cast<Create>(library.resolve("ca_context_create")))
        , m_destroy(reinterpret_cast<Destroy>(library.resolve("ca_context_destroy")))
        , m_play(reinterpret_cast<Play>(library.resolve("ca_context_play")))
    {}
    ~SoundWorker() override
    {
        if (m_context)
            m_destroy(m_context);
    }
    Q_DISABLE_COPY_MOVE(SoundWorker)

    [[nodiscard]] bool isComplete() const { return m_create && m_destroy && m_play; }
    void play(const QByteArray &name, const QByteArray &decibels)
    {
        if (!m_context && m_create(&m_context) != 0)
            return;
        m_play(m_context, ourSound, "event.id", name.constData(), "canberra.volume",
               decibels.constData(), "canberra.cache-control", "permanent", nullptr);
    }

private:
    Create m_create;
    Destroy m_destroy;
    Play m_play;
    CanberraContext *m_context = nullptr;
};

Sounds::Sounds(const QString &library, QObject *parent)
    : QObject(parent)
{
    m_library.setFileNameAndVersion(library, 0);
}

Sounds::~Sounds()
{
    if (!m_worker)
        return;
    m_worker->deleteLater(); // in its thread, before that ends
    m_thread.quit();
    m_thread.wait();
}

bool Sounds::isAvailable()
{
    if (std::exchange(m_looked, true))
        return m_worker;
    if (!m_library.load())
        return false;
    auto worker = std::make_unique<SoundWorker>(m_library);
    if (!worker->isComplete())
        return false;
    m_worker = worker.release();
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    return true;
}

bool Sounds::play(const QString &name, int volume)
{
    if (name.isEmpty() || name == QLatin1String("none") || volume <= 0 || !isAvailable())
        return false;
    // A fader: half the way is 12 dB down.
    const double decibels = 40 * std::log10(std::min(volume, 100) / 100.0);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, name = name.toUtf8(), level = QByteArray::number(decibels, 'f', 1)] {
            worker->play(name, level);
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace kidoku::ui
