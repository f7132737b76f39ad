// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace kidoku::testing {

//! The console probe: words in, JSON lines out.
class ProbeConsole
{
public:
    bool start(const QStringList &arguments, const QMap<QString, QString> &environment)
    {
        m_program = std::make_unique<Program>(QStringLiteral("../tests/kidoku-probe"));
        m_program->setEnvironment(environment);
        m_program->start(arguments);
        return await(QStringLiteral("open")).value(QLatin1String("kind")).toInt(0) == -1;
    }
    void kill9() { m_program->kill9(); }
    int quit()
    {
        order(QStringLiteral("quit"));
        return m_program->wait(10'000);
    }

    void order(const QString &words) { m_program->process().write(words.toUtf8() + '\n'); }

    //! The next line with that event; an empty object when it did not come in time.
    QJsonObject await(const QString &event, int timeoutMs = 20'000)
    {
        return awaitLine(QStringLiteral("event"), event, timeoutMs);
    }
    //! The next line with that tag; an empty object when the console fell silent.
    QJsonObject awaitTag(const QString &tag)
    {
        return awaitLine(QStringLiteral("tag"), tag, 20'000);
    }
    //! Orders a mark and waits for what became of this very order: requested, notRequested or
    //! unknown. An empty object when the console fell silent.
    QJsonObject mark(const QString &chat)
    {
        const QString tag = QStringLiteral("mark-%1").arg(++m_tags);
        order(QStringLiteral("mark ") + chat + u' ' + tag);
        return awaitLine(QStringLiteral("tag"), tag, 20'000);
    }

    QJsonObject dump()
    {
        order(QStringLiteral("dump"));
        return await(QStringLiteral("dump"));
    }
    QJsonObject conversation(const QString &chat)
    {
        const QJsonArray rows = dump().value(QLatin1String("conversations")).toArray();
        for (const QJsonValue &row : rows) {
            if (row.toObject().value(QLatin1String("chat")).toString() == chat)
                return row.toObject();
        }
        return {};
    }
    QString markState(const QString &chat)
    {
        return conversation(chat)
            .value(QLatin1String("mark"))
            .toObject()
            .value(QLatin1String("state"))
            .toString();
    }
    //! How many rows of that LogWhat the log holds.
    int logged(const QString &what)
    {
        order(QStringLiteral("log"));
        return await(QStringLiteral("log"))
            .value(QLatin1String("counts"))
            .toObject()
            .value(what)
            .toInt();
    }
    //! Texts of a thread, oldest first.
    QStringList thread(const QString &chat)
    {
        order(QStringLiteral("thread ") + chat);
        QStringList texts;
        const QJsonArray rows
            = await(QStringLiteral("thread")).value(QLatin1String("messages")).toArray();
        for (const QJsonValue &row : rows)
            texts.append(row.toObject().value(QLatin1String("text")).toString());
        return texts;
    }
    int unread(const QString &chat)
    {
        return conversation(chat).value(QLatin1String("unread")).toInt(-1);
    }

private:
    QJsonObject awaitLine(const QString &key, const QString &value, int timeoutMs)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess &process = m_program->process();
        while (timer.elapsed() < timeoutMs) {
            while (process.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
                if (line.value(key).toString() == value)
                    return line;
            }
            if (!process.waitForReadyRead(200) && process.state() == QProcess::NotRunning)
                break;
        }
        return {};
    }

    std::unique_ptr<Program> m_program;
    int m_tags = 0;
};

} // namespace kidoku::testing
