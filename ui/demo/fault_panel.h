// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! "LINE and network faults": a button for each, with what it does in one line. Stays open beside
//! the window, so that a presenter can press one after the other. GUI thread.
class FaultPanel : public QDialog
{
    Q_OBJECT

public:
    FaultPanel(const Theme &theme, QWidget *parent);

    //! What stands above the buttons: the faults that go on.
    void setTop(QWidget *top);

Q_SIGNALS:
    //! \a name as the simulator has it.
    void faultChosen(const QString &name);
    void clearRequested();
    //! "chat" or "bot".
    void chatModeChosen(const QString &mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_intro;
    QHash<QString, QPushButton *> m_buttons;
    QHash<QString, QLabel *> m_effects;
    QPushButton *m_clear;
    QPushButton *m_chatOn;
    QPushButton *m_chatOff;
};

} // namespace kidoku::ui
