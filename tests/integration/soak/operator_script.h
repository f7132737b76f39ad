// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "ui/window/main_window.h"

#include <QRandomGenerator>
#include <QTimer>

//! Somebody who works in the window all day and a little too fast: opens, marks, handles, flags,
//! searches, writes, looks through every view, account, theme, language, size and dialog. The same
//! seed does the same. GUI thread.
namespace kidoku::testing {

class OperatorScript : public QObject
{
public:
    //! All outlive this.
    OperatorScript(ui::MainWindow &window, core::Settings &settings, quint32 seed);

    void start(std::chrono::milliseconds pace);
    //! Closes what is still open.
    void stop();
    [[nodiscard]] int steps() const { return m_steps; }

private:
    void step();
    void order(const char *action);
    //! Any of the table, but those that end the program.
    void anyOrder();
    void anyView();
    void openSomebody();
    void write();
    void search();
    void switchSomebody();
    void find();
    void chooseAccount();
    void changeLook();
    void resize();
    void scroll();
    void closeDialogs();
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString pick(const QStringList &from);

    ui::MainWindow &m_window;
    core::Settings &m_settings;
    QRandomGenerator m_random;
    QTimer m_timer;
    int m_steps = 0;
};

} // namespace kidoku::testing
