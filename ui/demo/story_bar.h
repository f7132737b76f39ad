// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/fault_client.h"
#include "demo/story_client.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QMenu;
class QToolButton;

namespace kidoku::ui {

class Theme;

//! The captions of the demonstration at the bottom of the window, for those who watch, and what
//! the presenter steers it by: next step, pause, speed, another story, faults that go on.
class StoryBar : public QFrame
{
    Q_OBJECT

public:
    //! \a story and \a faults outlive this. \a scenarios are the names of the built-in ones.
    StoryBar(demo::StoryClient &story, demo::FaultClient &faults, const Theme &theme,
             QStringList scenarios, QWidget *parent = nullptr);

    //! The speeds that are offered.
    [[nodiscard]] static const QList<int> &speeds();

Q_SIGNALS:
    void scenarioChosen(const QString &name);
    void startOverRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showFaults();
    void fillMenu();
    void fillSteps();
    void retranslate();
    [[nodiscard]] QString language() const;

    demo::StoryClient &m_story;
    demo::FaultClient &m_faults;
    const Theme &m_theme;
    const QStringList m_scenarios;
    QLabel *m_place;
    QLabel *m_caption;
    QLabel *m_going; //!< faults that go on
    QToolButton *m_token;
    QToolButton *m_pause;
    QToolButton *m_next;
    QToolButton *m_more;
    QMenu *m_menu;
    QMenu *m_steps;
};

} // namespace kidoku::ui
