// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/mask.h"
#include "search/query_text.h"
#include "search/search.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace kidoku::ui {

class SearchFilters;
class SearchList;
class SearchModel;

//! Search in the names and messages of all accounts, in the place of the list. Looking at what
//! was found tells nobody anything; choosing a row only opens its chat there. GUI thread.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    SearchPane(search::Search &search, const core::Clock &clock, const Theme &theme,
               QWidget *parent = nullptr);

    //! Names to be shown and chosen from.
    void setMask(const models::Mask &mask);
    //! What was looked for and found goes.
    void forget();
    void setAccounts(const QList<search::AccountName> &accounts);
    //! The keyboard goes to the field; a text that is not empty takes the place of what is there.
    void begin(const QString &text = {});
    void apply(const store::ChangeSet &changes);

Q_SIGNALS:
    //! \a position is not valid when the chat itself was found.
    void openRequested(const kidoku::store::Conversation &conversation,
                       kidoku::store::Position position);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] store::search::Query query() const;
    [[nodiscard]] QString accountName(const core::AccountId &id) const;
    void connectParts();
    void changeQuery();
    void take(const search::Results &results);
    void open(const QModelIndex &index);
    void showState();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString nothingFound() const;
    [[nodiscard]] QString indexText() const;
    void enterList();
    void applyTheme();
    void retranslate();

    search::Search &m_search;
    const core::Clock &m_clock;
    const Theme &m_theme;
    QList<search::AccountName> m_accounts;
    SearchModel *m_model;
    QLineEdit *m_field;
    QAction *m_fieldIcon;
    QPushButton *m_close;
    SearchFilters *m_filters;
    QLabel *m_note;
    QStackedLayout *m_stack;
    SearchList *m_list;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QLabel *m_hint;
    QPushButton *m_allAccounts;
    QPushButton *m_clearFilters;
    core::Timestamp m_oldest;
    bool m_isDone = false; //!< what is shown answers what is typed
    bool m_failed = false;
    bool m_openFirst = false; //!< Enter was pressed before the answer came
};

} // namespace kidoku::ui
