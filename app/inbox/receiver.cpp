// SPDX-License-Identifier: Apache-2.0
#include "receiver.h"

#include <QThread>

namespace kidoku::inbox {

//! The stream's side: parses in the stream's thread and posts to the GUI thread.
class Receiver::Worker : public QObject
{
public:
    Worker(relay::StreamConfig config, const core::Clock &clock, core::RandomFraction random,
           Receiver &receiver)
        : m_stream(std::move(config), clock, std::move(random), this)
        , m_receiver(receiver)
    {
        connect(&m_stream, &relay::EventStream::received, this, &Worker::take);
        connect(&m_stream, &relay::EventStream::statusChanged, this,
                [this](const relay::StreamStatus &status) {
                    tell([status](Receiver &to) { Q_EMIT to.statusChanged(status); });
                });
        connect(&m_stream, &relay::EventStream::heard, this,
                [this](core::Timestamp at) { tell([at](Receiver &to) { Q_EMIT to.heard(at); }); });
    }

    relay::EventStream m_stream;

private:
    void take(const QList<relay::Record> &records)
    {
        QList<Incoming> batch;
        batch.reserve(records.size());
        for (const relay::Record &record : records)
            batch.append(incomingFrom(record));
        tell([batch](Receiver &to) { Q_EMIT to.received(batch); });
    }

    template <typename Told>
    void tell(Told told)
    {
        QMetaObject::invokeMethod(
            &m_receiver, [told = std::move(told), to = &m_receiver] { told(*to); },
            Qt::QueuedConnection);
    }

    Receiver &m_receiver;
};

Receiver::Receiver(relay::StreamConfig config, const core::Clock &clock,
                   core::RandomFraction random, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_worker(new Worker(std::move(config), clock, std::move(random), *this))
{
    m_thread->setObjectName(QStringLiteral("receiver"));
    m_worker->moveToThread(m_thread.get());
    // The stream and its network objects end in the thread they live in.
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Receiver::~Receiver()
{
    m_thread->quit();
    m_thread->wait();
}

void Receiver::start(const QByteArray &cursor)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, cursor] { w->m_stream.start(cursor); });
}

void Receiver::stop()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->m_stream.stop(); });
}

void Receiver::retryNow()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->m_stream.retryNow(); });
}

void Receiver::setToken(const core::Secret &token)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, token] { w->m_stream.setToken(token); });
}

void Receiver::setNetwork(const line::NetworkWay &network)
{
    QMetaObject::invokeMethod(m_worker,
                              [w = m_worker, network] { w->m_stream.setNetwork(network); });
}

void Receiver::setChannelSecrets(const QList<core::Secret> &secrets)
{
    QMetaObject::invokeMethod(m_worker,
                              [w = m_worker, secrets] { w->m_stream.setChannelSecrets(secrets); });
}

void Receiver::acknowledge(qsizetype records)
{
    QMetaObject::invokeMethod(m_worker,
                              [w = m_worker, records] { w->m_stream.acknowledge(records); });
}

} // namespace kidoku::inbox
