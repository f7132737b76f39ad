// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "search/query_text.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

//! Narrows a search without typing chips: by whom, of which kind, when, which account.
namespace kidoku::ui {

class SearchFilters : public QWidget
{
    Q_OBJECT

public:
    SearchFilters(const core::Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    //! With one account there is nothing to choose.
    void setAccounts(const QList<search::AccountName> &accounts);
    //! Chips that were typed are kept where nothing is chosen here.
    void applyTo(store::search::Query &query) const;
    [[nodiscard]] bool isActive() const;
    void reset();
    void setAllAccounts();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Period { Any, Today, Week, Month, Between };
    [[nodiscard]] Period period() const;
    void retranslate();

    const core::Clock &m_clock;
    QList<search::AccountName> m_accounts;
    QLineEdit *m_person;
    QComboBox *m_kind;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_account;
};

} // namespace kidoku::ui
