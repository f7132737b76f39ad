// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kidoku::ui {

//! Sets an account up from nothing to the first read mark, in eight steps. It can be left at any
//! of them and goes on there the next time; secrets that were typed and not used yet are forgotten.
class SetupWizard : public QDialog
{
    Q_OBJECT

public:
    //! Begins, or goes on where it was left. What \a services refers to outlives this.
    SetupWizard(const Services &services, QWidget *parent);
    ~SetupWizard() override;

    [[nodiscard]] int step() const;

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void resume();
    void remember();
    void goTo(int step);
    void goOn();
    void follow();
    void retranslate();
    [[nodiscard]] SetupPage *page(int step) const;
    [[nodiscard]] QString gatherReport() const;

    SetupContext m_context;
    QLabel *m_progress;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QList<SetupPage *> m_pages;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace kidoku::ui
