// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "demo/fault_client.h"
#include "demo/simulator_client.h"
#include "linesim/server.h"
#include "models/mask.h"
#include "support/http.h"
#include "ui/demo/phone_list.h"
#include "ui/demo/phone_pane.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

//! The phone pane of the demonstration before the real simulator, in this process.
namespace kidoku::testing {

// What a screen reader finds on a phone, a line for each row.
inline QStringList rowsOf(const QWidget &phone)
{
    QStringList rows;
    const QAbstractItemModel *model = phone.findChild<ui::PhoneList *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class PhoneRig : public QObject
{
protected:
    [[nodiscard]] QComboBox *people() const
    {
        return m_pane->findChild<QComboBox *>(QStringLiteral("phonePeople"));
    }
    [[nodiscard]] QString shown() const { return rowsOf(*m_pane).join(u'\n'); }
    [[nodiscard]] ui::PhoneList *list() const { return m_pane->findChild<ui::PhoneList *>(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_pane->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] static QWidget *window(const char *name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == QLatin1String(name))
                return window;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *faultButton(const QString &name) const
    {
        m_pane->findChild<QPushButton *>(QStringLiteral("faultButton"))->click();
        QWidget *panel = window("faultPanel");
        return panel ? panel->findChild<QPushButton *>(QStringLiteral("fault ") + name) : nullptr;
    }
    // Somebody writes from outside; gives the read token.
    [[nodiscard]] QByteArray write(const QString &from, const QString &text,
                                   const QJsonObject &where = {}) const
    {
        QJsonObject body = where;
        body.insert(QStringLiteral("from"), from);
        body.insert(QStringLiteral("message"),
                    QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                {QStringLiteral("text"), text}});
        const auto answer
            = http("POST", m_simulator->url().resolved(QUrl(QStringLiteral("/_sim/messages"))),
                   json(body));
        return answer.object().value(QLatin1String("markAsReadToken")).toString().toLatin1();
    }
    // As a console does it.
    int mark(const QByteArray &token, int timeoutMs = 5000) const
    {
        return http("POST",
                    m_simulator->url().resolved(QUrl(QStringLiteral("/v2/bot/chat/markAsRead"))),
                    "{\"markAsReadToken\":\"" + token + "\"}",
                    {{"Authorization", "Bearer " + m_simulator->accessToken().reveal()},
                     {"Content-Type", "application/json"}},
                    timeoutMs)
            .status;
    }

    void begin()
    {
        m_settings = std::make_unique<core::Settings>(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        start();
    }
    void start(const QByteArray &scenario = {})
    {
        end();
        linesim::ServerConfig config;
        config.scenario = scenario;
        auto started = linesim::Server::start(
            std::move(config), core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error()));
        m_simulator = std::move(started).value();
        m_client = std::make_unique<demo::SimulatorClient>(m_simulator->url());
        m_pane = std::make_unique<ui::PhonePane>(*m_client, m_theme,
                                                 ui::PhoneNames{[](const QString &account) {
                                                                    return account.isEmpty()
                                                                        ? QStringLiteral("Aozora")
                                                                        : account;
                                                                },
                                                                &m_mask});
        m_pane->rememberIn(*m_settings);
        m_pane->resize(250, 560);
        m_pane->show();
        m_client->start();
    }
    void end()
    {
        m_pane.reset();
        m_client.reset();
        m_simulator.reset();
    }

    ui::Theme m_theme{QStringLiteral("light")};
    models::Mask m_mask;
    QTemporaryDir m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<linesim::Server> m_simulator;
    std::unique_ptr<demo::SimulatorClient> m_client;
    std::unique_ptr<ui::PhonePane> m_pane;
};

} // namespace kidoku::testing
