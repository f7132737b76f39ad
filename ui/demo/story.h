// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/simulator_client.h"
#include "ui/window/console.h"

#include <QMainWindow>
#include <QObject>
#include <QTimer>

#include <functional>

//! Plays the demonstration's story by itself: a message comes in, it is opened without a Read, it
//! is marked, LINE fails twice, Read appears on the customer's phone. Orders the real window's own
//! actions about, waits for facts (the simulator's, the queue's) instead of times, writes a line
//! and a picture per step. GUI thread.
namespace kidoku::ui {

class Story : public QObject
{
    Q_OBJECT

public:
    //! \a window, \a console, \a queue and \a simulator outlive this. Pictures go into
    //! \a folder, which exists.
    Story(QMainWindow &window, Console &console, readmarks::Queue &queue,
          demo::SimulatorClient &simulator, QString folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    //! One line for the terminal.
    void told(const QString &line);
    //! All steps happened, or one did not in time.
    void finished(bool well);

private:
    struct Step
    {
        QString name;                   //!< of the picture
        std::function<bool()> happened; //!< asked after every change
        std::function<QString()> line;
        std::function<void()> then; //!< what the operator does next
    };
    void addSteps();
    void look();
    void advance();
    [[nodiscard]] bool picture(const QString &name);
    void order(const char *action);
    [[nodiscard]] QList<int> markStatuses() const;
    [[nodiscard]] const demo::Phone *phone() const;
    [[nodiscard]] qsizetype count(bool read) const;
    [[nodiscard]] readmarks::MarkStatus mark() const;

    QMainWindow &m_window;
    Console &m_console;
    readmarks::Queue &m_queue;
    demo::SimulatorClient &m_simulator;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    QTimer m_settle; //!< lets the window paint what has happened before the picture
    QTimer m_patience;
};

} // namespace kidoku::ui
