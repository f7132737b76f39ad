// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "demo/story_client.h"

#include <QHash>
#include <QJsonObject>
#include <QMainWindow>
#include <QQueue>
#include <QTimer>

#include <functional>

//! The operator of a story that plays by itself: does what the steps say ("open", "mark" …) with
//! the real window's own actions, one after the other, each once it is possible. GUI thread.
namespace kidoku::ui {

class Console;

class Autoplay : public QObject
{
    Q_OBJECT

public:
    //! What the window alone cannot do; empty ones are left out.
    struct Means
    {
        //! The account's token that is valid now goes where the presenter would paste it; false as
        //! long as nobody has asked for it.
        std::function<bool(const core::AccountId &account)> pasteToken;
        std::function<void(const QString &language)> setLanguage;
        std::function<void(bool on)> setPresenter;
        std::function<void()> showFailures; //!< in the log
        std::function<void()> startOver;
    };

    //! All outlive this. \a first is the account of steps that name none.
    Autoplay(demo::StoryClient &story, QMainWindow &window, Console &console, core::AccountId first,
             Means means, QObject *parent = nullptr);

    //! From now on nothing is done but by actNow().
    void setByHand() { m_byHand = true; }
    //! Does the next act; false: it is not possible, or there is none.
    bool actNow();
    //! Acts that are still to be done.
    [[nodiscard]] qsizetype waiting() const { return m_acts.size(); }

Q_SIGNALS:
    //! An act that was not possible in time; it is left out.
    void leftOut(const QString &act);

private:
    void take(const demo::StoryStep &step);
    void work();
    [[nodiscard]] bool carryOut(const QJsonObject &act);
    [[nodiscard]] bool open(const QJsonObject &act);
    [[nodiscard]] bool mark(const QJsonObject &act);
    void order(const char *action);
    [[nodiscard]] core::AccountId accountOf(const QJsonObject &act) const;

    demo::StoryClient &m_story;
    QMainWindow &m_window;
    Console &m_console;
    const core::AccountId m_first;
    const Means m_means;
    QQueue<QJsonObject> m_acts;
    QHash<core::AccountId, core::ConversationId> m_opened; //!< last, in each account
    QTimer m_again;
    int m_tries = 0;
    bool m_byHand = false;
};

} // namespace kidoku::ui
