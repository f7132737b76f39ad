// SPDX-License-Identifier: Apache-2.0
#include "crowd.h"

#include "support/http.h"

#include <QRandomGenerator>

namespace kidoku::testing {

namespace {

constexpr int people = 300;

QJsonObject messageOf(QRandomGenerator &random, int number)
{
    static const QStringList texts{QStringLiteral("配達は午後でも大丈夫ですか? "),
                                   QStringLiteral("ありがとうございます。 "),
                                   QStringLiteral("請問今天可以取貨嗎? "),
                                   QStringLiteral("Where is my order? "),
                                   QStringLiteral("สั่งดอกไม้ได้ไหมคะ "),
                                   QStringLiteral("https://example.com/a?b=")};
    const QString type = QStringLiteral("type");
    switch (random.bounded(40)) {
    case 0:
        return {{type, QStringLiteral("sticker")},
                {QStringLiteral("packageId"), QStringLiteral("446")},
                {QStringLiteral("stickerId"), QStringLiteral("1988")}};
    case 1:
        return {{type, QStringLiteral("image")}};
    case 2:
        return {{type, QStringLiteral("location")},
                {QStringLiteral("title"), QStringLiteral("花屋")},
                {QStringLiteral("address"), QStringLiteral("東京都千代田区")},
                {QStringLiteral("latitude"), 35.68},
                {QStringLiteral("longitude"), 139.76}};
    default:
        return {{type, QStringLiteral("text")},
                {QStringLiteral("text"),
                 texts.at(random.bounded(int(texts.size()))) + QString::number(number)}};
    }
}

} // namespace

Crowd::Crowd(QList<QUrl> simulators, int perSecond, quint32 seed)
    : m_simulators(std::move(simulators))
    , m_perSecond(perSecond)
    , m_seed(seed)
    , m_written(m_simulators.size())
{}

void Crowd::start()
{
    m_thread = std::thread([this] { run(); });
}

void Crowd::stop()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void Crowd::run()
{
    QRandomGenerator random(m_seed);
    const auto pace = std::chrono::nanoseconds(std::chrono::seconds(1)) / m_perSecond;
    auto next = std::chrono::steady_clock::now();
    for (int number = 0; !m_stop && !m_failed; ++number) {
        std::this_thread::sleep_until(next);
        next += pace;
        const qsizetype to = number % m_simulators.size();
        const QString from = QStringLiteral("客 %1").arg(random.bounded(people));
        const HttpAnswer answer
            = httpJson("POST", m_simulators.at(to),
                       {{QStringLiteral("from"), from},
                        {QStringLiteral("message"), messageOf(random, number)}});
        const QString user = answer.object().value(QLatin1String("userId")).toString();
        if (answer.status != 200 || user.isEmpty()) {
            qCritical("the simulator answers %d: %s", answer.status, answer.body.constData());
            m_failed = true;
            return;
        }
        ++m_written[to][user];
        ++m_count;
    }
}

} // namespace kidoku::testing
