// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/connection_check.h"
#include "ui/window/services.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kidoku::ui {

class CheckList;

//! What the steps of the wizard hand on to each other.
struct SetupContext
{
    Services services;
    NewAccount account;               //!< as typed so far; its secrets are wiped once it is added
    core::AccountId id;               //!< once it is in the book
    line::BotInfo info;               //!< once LINE told it
    store::Conversation conversation; //!< of the first message
};

//! One step of the wizard. Only the one that is shown works: enter() starts, leave() stops.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    //! \a context outlives this.
    SetupPage(SetupContext &context, QWidget *parent);

    [[nodiscard]] virtual QString title() const = 0;
    virtual void enter() {}
    virtual void leave();
    //! The next step can be gone to.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    //! The user goes on. False: he has to look at this step again.
    [[nodiscard]] virtual bool accept() { return true; }
    //! What it found, for the summary; empty: nothing.
    [[nodiscard]] virtual QString report() const;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void completeChanged();
    //! Further without the button.
    void advanceRequested();
    void demoRequested();

protected:
    QLabel *addWords();
    QLabel *addStrong();
    CheckList *addChecks();
    //! Runs \a parts of \a check, which this owns from now on, and shows them.
    void run(inbox::ConnectionCheck *check, inbox::ConnectionCheck::Parts parts);
    virtual void checked(const inbox::ConnectionCheck &) {}
    [[nodiscard]] AccountServices *account() const;

    SetupContext &m_context;
    QVBoxLayout *m_column;
    CheckList *m_checks = nullptr;
    QPointer<inbox::ConnectionCheck> m_check;
};

} // namespace kidoku::ui
