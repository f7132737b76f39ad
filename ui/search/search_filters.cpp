// SPDX-License-Identifier: Apache-2.0
#include "search_filters.h"

#include "core/fold.h"
#include "core/text.h"
#include "ui/theme/flow_layout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace kidoku::ui {

namespace {

using store::search::Kind;

struct Choice
{
    int value;
    const char *text;
};

constexpr std::array kinds{
    Choice{int(Kind::Any), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Any kind")},
    Choice{int(Kind::Photo), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Photos")},
    Choice{int(Kind::Video), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Videos")},
    Choice{int(Kind::Audio), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Voice messages")},
    Choice{int(Kind::File), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Files")},
    Choice{int(Kind::Location), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Locations")},
    Choice{int(Kind::Sticker), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Stickers")},
    Choice{int(Kind::Link), QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Links")},
};

constexpr std::array periods{
    QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Any time"),
    QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Today"),
    QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Last 7 days"),
    QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "Last 30 days"),
    QT_TRANSLATE_NOOP("kidoku::ui::SearchFilters", "From – to…"),
};

QDateEdit *dateEdit(const char *name, QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setObjectName(QLatin1String(name));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->hide();
    return edit;
}

QDate dayOf(core::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).date();
}

} // namespace

SearchFilters::SearchFilters(const core::Clock &clock, const Theme &, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_person(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_first(dateEdit("searchFrom", dayOf(clock.now()).addDays(-7), this))
    , m_last(dateEdit("searchTo", dayOf(clock.now()), this))
    , m_account(new QComboBox(this))
{
    setObjectName(QStringLiteral("searchFilters"));
    m_person->setObjectName(QStringLiteral("searchPerson"));
    m_person->setMaxLength(100);
    m_person->setMaximumWidth(140);
    m_person->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("searchKind"));
    m_period->setObjectName(QStringLiteral("searchPeriod"));
    m_account->setObjectName(QStringLiteral("searchAccount"));
    m_account->setVisible(false);
    auto *flow = new FlowLayout(this, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_person, m_kind, m_period, m_first, m_last, m_account})
        flow->addWidget(part);
    for (const Choice &kind : kinds)
        m_kind->addItem(QString(), kind.value);
    for (size_t i = 0; i < periods.size(); ++i)
        m_period->addItem(QString());
    retranslate();
    connect(m_person, &QLineEdit::textChanged, this, &SearchFilters::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SearchFilters::changed);
    connect(m_account, &QComboBox::currentIndexChanged, this, &SearchFilters::changed);
    connect(m_first, &QDateEdit::dateChanged, this, &SearchFilters::changed);
    connect(m_last, &QDateEdit::dateChanged, this, &SearchFilters::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_first->setVisible(period() == Period::Between);
        m_last->setVisible(period() == Period::Between);
        Q_EMIT changed();
    });
}

void SearchFilters::setAccounts(const QList<search::AccountName> &accounts)
{
    const QSignalBlocker quiet(m_account);
    const QString chosen = m_account->currentData().toString();
    m_accounts = accounts;
    m_account->clear();
    m_account->addItem(tr("All accounts"), QString());
    for (const search::AccountName &account : accounts)
        m_account->addItem(core::singleLine(account.name, 40), account.id.value);
    m_account->setCurrentIndex(qMax(0, m_account->findData(chosen)));
    m_account->setVisible(accounts.size() > 1);
}

SearchFilters::Period SearchFilters::period() const
{
    return Period(qMax(0, m_period->currentIndex()));
}

void SearchFilters::applyTo(store::search::Query &query) const
{
    query.from += core::fold(m_person->text()).split(u' ', Qt::SkipEmptyParts);
    if (const auto kind = Kind(m_kind->currentData().toInt()); kind != Kind::Any)
        query.kind = kind;
    if (const QString account = m_account->currentData().toString(); !account.isEmpty())
        query.account = core::AccountId{account};
    const QDate today = dayOf(m_clock.now());
    switch (period()) {
    case Period::Any:
        break;
    case Period::Today:
        query.after = search::startOf(today);
        break;
    case Period::Week:
        query.after = search::startOf(today.addDays(-6));
        break;
    case Period::Month:
        query.after = search::startOf(today.addDays(-29));
        break;
    case Period::Between:
        query.after = search::startOf(m_first->date());
        query.before = search::startOf(m_last->date().addDays(1));
        break;
    }
}

bool SearchFilters::isActive() const
{
    return !m_person->text().trimmed().isEmpty() || m_kind->currentIndex() > 0
        || m_period->currentIndex() > 0 || m_account->currentIndex() > 0;
}

void SearchFilters::reset()
{
    m_person->clear();
    for (QComboBox *box : {m_kind, m_period, m_account})
        box->setCurrentIndex(0);
}

void SearchFilters::setAllAccounts()
{
    m_account->setCurrentIndex(0);
}

void SearchFilters::retranslate()
{
    m_person->setPlaceholderText(tr("Person"));
    m_person->setAccessibleName(tr("Written by"));
    m_kind->setAccessibleName(tr("Kind of message"));
    m_period->setAccessibleName(tr("When"));
    m_first->setAccessibleName(tr("From day"));
    m_last->setAccessibleName(tr("To day"));
    m_account->setAccessibleName(tr("Account"));
    for (int i = 0; i < int(kinds.size()); ++i)
        m_kind->setItemText(i, tr(kinds.at(size_t(i)).text));
    for (int i = 0; i < int(periods.size()); ++i)
        m_period->setItemText(i, tr(periods.at(size_t(i))));
    setAccounts(m_accounts);
}

void SearchFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kidoku::ui
