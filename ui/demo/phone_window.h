// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone_names.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace kidoku::core {
class Settings;
}

namespace kidoku::demo {
class SimulatorClient;
}

namespace kidoku::ui {

class PhoneView;
class Theme;

//! Telephones in a window of their own, for a second screen; they grow with it. Shows the customer
//! whom the pane shows, with a telephone for each account that he writes to, or up to three that
//! were chosen, side by side. GUI thread.
class PhoneWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostPhones = 3;

    //! \a simulator and \a settings outlive this; without settings its place is forgotten.
    PhoneWindow(demo::SimulatorClient &simulator, const Theme &theme, PhoneNames names,
                core::Settings *settings, QWidget *parent);
    ~PhoneWindow() override;

    //! Whom the pane shows.
    void follow(const QString &chatId);
    //! Names of accounts have changed.
    void showPhones();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Stand
    {
        QWidget *place;
        QLabel *person;
        PhoneView *phone;
    };
    [[nodiscard]] static QString keyOf(const demo::Phone &phone);
    [[nodiscard]] QList<demo::Phone> wanted() const;
    [[nodiscard]] Stand makeStand();
    void choose(const QString &key, bool on);
    void fillMenu();
    void remember();
    void retranslate();

    demo::SimulatorClient &m_simulator;
    const Theme &m_theme;
    const PhoneNames m_names;
    core::Settings *const m_settings;
    QString m_followed;
    QStringList m_chosen; //!< keys; empty: follows
    QToolButton *m_choice;
    QMenu *m_menu;
    QHBoxLayout *m_row;
    QList<Stand> m_stands;
};

} // namespace kidoku::ui
