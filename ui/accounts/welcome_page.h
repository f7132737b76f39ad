// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! What stands in the window while no account is at work: the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    //! Some are set up, but all of them are switched off.
    void setHasAccounts(bool has);
    //! It cannot be started from here.
    void hideDemo();

Q_SIGNALS:
    void setUpRequested();
    void demoRequested();
    void accountsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_hasAccounts = false;
    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_setUp;
    QPushButton *m_demo;
    QPushButton *m_accounts;
};

} // namespace kidoku::ui
