// SPDX-License-Identifier: Apache-2.0
#include "search_pane.h"

#include "core/text.h"
#include "ui/access/access.h"
#include "ui/search/search_filters.h"
#include "ui/search/search_list.h"
#include "ui/search/search_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

SearchPane::SearchPane(search::Search &search, const core::Clock &clock, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_clock(clock)
    , m_theme(theme)
    , m_model(new SearchModel(
          clock, [this](const core::AccountId &id) { return accountName(id); }, this))
    , m_field(new QLineEdit(this))
    , m_fieldIcon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_close(new QPushButton(this))
    , m_filters(new SearchFilters(clock, theme, this))
    , m_note(mutedLabel(theme, TextSize::Caption, this))
    , m_stack(new QStackedLayout)
    , m_list(new SearchList(*m_model, theme, this))
    , m_empty(new QWidget(this))
    , m_emptyText(mutedLabel(theme, TextSize::Body, m_empty))
    , m_hint(mutedLabel(theme, TextSize::Caption, m_empty))
    , m_allAccounts(new QPushButton(m_empty))
    , m_clearFilters(new QPushButton(m_empty))
{
    setObjectName(QStringLiteral("searchPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_close);
    top->addLayout(line);
    top->addWidget(m_filters);
    top->addWidget(m_note);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *middle = new QVBoxLayout(m_empty);
    middle->setContentsMargins(20, 30, 20, 20);
    for (QLabel *label : {m_emptyText, m_hint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        middle->addWidget(label);
    }
    middle->addWidget(m_allAccounts, 0, Qt::AlignHCenter);
    middle->addWidget(m_clearFilters, 0, Qt::AlignHCenter);
    middle->addStretch(1);
    m_field->setObjectName(QStringLiteral("searchAllField"));
    m_field->setMaxLength(int(search::longestText));
    m_field->setClearButtonEnabled(true);
    m_close->setObjectName(QStringLiteral("closeSearch"));
    setButtonRole(m_close, ButtonRole::Quiet);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setWordWrap(true);
    m_emptyText->setObjectName(QStringLiteral("searchEmpty"));
    m_allAccounts->setObjectName(QStringLiteral("searchAllAccounts"));
    m_clearFilters->setObjectName(QStringLiteral("searchClearFilters"));
    connectParts();
    applyTheme();
    retranslate();
}

void SearchPane::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &SearchPane::changeQuery);
    connect(m_filters, &SearchFilters::changed, this, &SearchPane::changeQuery);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_openFirst = true;
        if (m_isDone)
            enterList();
        else
            m_search.searchNow();
    });
    connect(m_close, &QPushButton::clicked, this, &SearchPane::closed);
    connect(m_list, &SearchList::opened, this, &SearchPane::open);
    connect(m_list, &SearchList::left, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_allAccounts, &QPushButton::clicked, this, [this] { m_filters->setAllAccounts(); });
    connect(m_clearFilters, &QPushButton::clicked, this, [this] { m_filters->reset(); });
    connect(m_model, &SearchModel::moreWanted, &m_search, &search::Search::fetchMore);
    connect(&m_search, &search::Search::found, this, &SearchPane::take);
    connect(&m_search, &search::Search::failed, this, [this] {
        m_failed = m_isDone = true;
        m_model->clear();
        showState();
    });
    connect(&m_search, &search::Search::indexProgressed, this, &SearchPane::showState);
    connect(&m_theme, &Theme::changed, this, &SearchPane::applyTheme);
}

void SearchPane::setMask(const models::Mask &mask)
{
    m_model->setMask(mask);
}

void SearchPane::forget()
{
    m_field->clear();
    m_model->clear();
    showState();
}

void SearchPane::setAccounts(const QList<search::AccountName> &accounts)
{
    m_accounts = accounts;
    m_filters->setAccounts(accounts);
}

QString SearchPane::accountName(const core::AccountId &id) const
{
    if (m_accounts.size() < 2)
        return {};
    for (const search::AccountName &account : m_accounts) {
        if (account.id == id)
            return core::singleLine(account.name, 40);
    }
    return core::singleLine(id.value, 40);
}

void SearchPane::begin(const QString &text)
{
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    showState();
}

void SearchPane::apply(const store::ChangeSet &changes)
{
    m_model->apply(changes);
    showState();
}

store::search::Query SearchPane::query() const
{
    store::search::Query query = search::parseQuery(m_field->text(), m_accounts);
    m_filters->applyTo(query);
    return query;
}

// What was found before stays until the answer is there: rows must not flicker while typing.
void SearchPane::changeQuery()
{
    const auto wanted = query();
    m_isDone = false;
    m_openFirst = false;
    m_search.setQuery(wanted);
    if (wanted.isEmpty())
        m_model->clear();
    showState();
}

void SearchPane::take(const search::Results &results)
{
    m_failed = false;
    m_isDone = true;
    m_oldest = results.oldest;
    m_model->show(results);
    if (!results.isMore)
        m_list->scrollToTop();
    showState();
    if (std::exchange(m_openFirst, false))
        enterList();
}

void SearchPane::enterList()
{
    m_openFirst = false;
    if (m_list->selectFirst())
        m_list->setFocus(Qt::TabFocusReason);
}

void SearchPane::open(const QModelIndex &index)
{
    const auto row = index.data(SearchModel::RowRole).value<SearchRow>();
    Q_EMIT openRequested(row.conversation, row.position);
}

QString SearchPane::nothingFound() const
{
    const QString words = core::singleLine(m_field->text().trimmed(), 40);
    if (words.isEmpty())
        return tr("No stored message fits.");
    if (!m_oldest.isValid())
        return tr("No message is stored yet.");
    const qint64 days = (m_clock.now().ms - m_oldest.ms) / dayMs + 1;
    return tr("No message contains “%1” in the stored period (%n day(s)).", nullptr,
              int(qBound(qint64(1), days, qint64(100'000))))
        .arg(words);
}

QString SearchPane::emptyText() const
{
    if (m_failed)
        return tr("These messages could not be read from this computer's disk.");
    if (query().isEmpty())
        return tr("Search the names and messages of all accounts. The customer does not notice.");
    return m_isDone ? nothingFound() : tr("Searching…");
}

// Only while there is something to tell: an old store that is not indexed yet.
QString SearchPane::indexText() const
{
    const auto progress = m_search.indexed();
    if (progress.blocks < 8 || progress.indexed >= progress.blocks)
        return {};
    return tr("Preparing quick search: %1 %. Everything is found, but it takes longer.")
        .arg(100 * progress.indexed / progress.blocks);
}

void SearchPane::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(m_list));
    const bool isNothing = isEmpty && m_isDone && !query().isEmpty();
    m_emptyText->setText(emptyText());
    m_hint->setVisible(isEmpty && query().isEmpty());
    m_allAccounts->setVisible(isNothing && query().account && m_accounts.size() > 1);
    m_clearFilters->setVisible(isNothing && m_filters->isActive());
    const QString note = indexText();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Down && m_field->hasFocus())
        enterList();
    else
        QWidget::keyPressEvent(event);
}

void SearchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchPane::applyTheme()
{
    m_fieldIcon->setIcon(tintedIcon(QStringLiteral("search"), m_theme.colors().muted));
}

void SearchPane::retranslate()
{
    setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Search all messages"));
    m_field->setAccessibleName(tr("Search all messages"));
    m_close->setText(tr("Close"));
    setTip(m_close, tr("Back to the list (Esc)"));
    m_list->setAccessibleName(tr("What was found"));
    m_allAccounts->setText(tr("Search all accounts"));
    m_clearFilters->setText(tr("Remove the filters"));
    //: The words before the colons are typed as they stand here, in every language.
    m_hint->setText(tr("You can also type: from:name  in:chat  type:photo  after:2026-11-01  "
                       "before:2026-12-01  \"exact words\""));
    m_model->retranslate();
    showState();
}

} // namespace kidoku::ui
