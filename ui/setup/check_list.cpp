// SPDX-License-Identifier: Apache-2.0
#include "check_list.h"

#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace kidoku::ui {

using inbox::CheckStep;
using inbox::ConnectionCheck;

namespace {

constexpr int lastRow = 100; // there are never so many steps

QString nameOf(CheckStep::Name name)
{
    using Name = CheckStep::Name;
    switch (name) {
    case Name::RelayName:
        return CheckList::tr("Name of the relay");
    case Name::RelayConnect:
        return CheckList::tr("Connection to the relay");
    case Name::RelayTls:
        return CheckList::tr("Certificate");
    case Name::RelaySignIn:
        return CheckList::tr("Console token and channel");
    case Name::RelayVersion:
        return CheckList::tr("Version");
    case Name::RelayClock:
        return CheckList::tr("The relay's clock");
    case Name::Relay:
        return CheckList::tr("Live stream");
    case Name::ChannelSecret:
        return CheckList::tr("Channel secret");
    case Name::LineAccount:
        return CheckList::tr("Account at LINE");
    case Name::MarkAsRead:
        return CheckList::tr("Mark as read");
    case Name::Clock:
        return CheckList::tr("LINE's clock");
    case Name::WebhookAddress:
        return CheckList::tr("Webhook address at LINE");
    case Name::WebhookTest:
        break;
    }
    return CheckList::tr("A webhook from LINE");
}

} // namespace

QList<CheckStep::Name> CheckList::stepsOf(ConnectionCheck::Parts parts)
{
    using Name = CheckStep::Name;
    QList<Name> names;
    if (parts & ConnectionCheck::RelayPart)
        names += {Name::RelayName,    Name::RelayConnect, Name::RelayTls, Name::RelaySignIn,
                  Name::RelayVersion, Name::RelayClock,   Name::Relay,    Name::ChannelSecret};
    if (parts & ConnectionCheck::LinePart)
        names += {Name::LineAccount, Name::MarkAsRead, Name::Clock};
    if (parts & ConnectionCheck::WebhookPart)
        names += {Name::WebhookAddress, Name::WebhookTest};
    return names;
}

CheckList::CheckList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("checkList"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(lastRow, 1); // what room is left is below
    connect(&theme, &Theme::changed, this, [this] {
        for (Row &row : m_rows)
            paint(row);
    });
}

void CheckList::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QLabel *label : {row.sign, row.finding, row.time, row.remedy})
            delete label;
    }
    m_rows.clear();
}

void CheckList::begin(const QList<CheckStep::Name> &expected)
{
    clear();
    for (const CheckStep::Name name : expected)
        (void)row(name);
}

CheckList::Row &CheckList::row(CheckStep::Name name)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                    [name](const Row &row) { return row.step.name == name; });
    if (known != m_rows.end())
        return *known;
    Row row;
    row.step.name = name;
    row.sign = plainLabel(m_theme, TextSize::Strong, this);
    row.sign->setObjectName(QStringLiteral("checkSign"));
    row.finding = plainLabel(m_theme, TextSize::Body, this);
    row.finding->setObjectName(QStringLiteral("checkFinding"));
    row.time = mutedLabel(m_theme, TextSize::Small, this);
    row.remedy = mutedLabel(m_theme, TextSize::Small, this);
    row.remedy->setObjectName(QStringLiteral("checkRemedy"));
    for (QLabel *label : {row.finding, row.remedy})
        label->setWordWrap(true);
    const int place = static_cast<int>(m_rows.size()) * 2;
    m_grid->addWidget(row.sign, place, 0, Qt::AlignTop);
    m_grid->addWidget(row.finding, place, 1, Qt::AlignTop);
    m_grid->addWidget(row.time, place, 2, Qt::AlignTop | Qt::AlignRight);
    m_grid->addWidget(row.remedy, place + 1, 1);
    m_rows.append(row);
    show(m_rows.last());
    return m_rows.last();
}

void CheckList::take(const CheckStep &step)
{
    Row &its = row(step.name);
    its.step = step;
    its.state = step.skipped    ? State::Skipped
        : !step.passed          ? State::Failed
        : step.remedy.isEmpty() ? State::Passed
                                : State::Advised;
    show(its);
}

void CheckList::end()
{
    for (Row &row : m_rows) {
        if (row.state == State::Pending)
            row.state = State::NotTried;
        show(row);
    }
}

void CheckList::show(Row &row)
{
    const bool isKnown = row.state != State::Pending && row.state != State::NotTried;
    QString sign = QStringLiteral("·");
    QString spoken = tr("Not checked yet");
    switch (row.state) {
    case State::Passed:
    case State::Advised:
        sign = QStringLiteral("✓");
        spoken = tr("Good");
        break;
    case State::Failed:
        sign = QStringLiteral("✕");
        spoken = tr("Wrong");
        break;
    case State::Skipped:
    case State::NotTried:
        sign = QStringLiteral("–");
        spoken = tr("Not tried");
        break;
    case State::Pending:
        break;
    }
    row.sign->setText(sign);
    row.sign->setAccessibleName(spoken);
    row.finding->setText(isKnown ? row.step.finding : nameOf(row.step.name));
    row.finding->setAccessibleName(spoken + QStringLiteral(": ") + row.finding->text());
    row.time->setText(isKnown ? tr("%1 ms").arg(row.step.took.count()) : QString());
    row.remedy->setText(row.step.remedy);
    row.remedy->setVisible(isKnown && !row.step.remedy.isEmpty());
    paint(row);
}

void CheckList::paint(Row &row)
{
    const Colors &colors = m_theme.colors();
    QColor color = colors.muted;
    if (row.state == State::Passed)
        color = colors.accent;
    else if (row.state == State::Advised)
        color = colors.warning;
    else if (row.state == State::Failed)
        color = colors.danger;
    const auto dye = [](QLabel *label, const QColor &with) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, with);
        label->setPalette(palette);
    };
    dye(row.sign, color);
    const bool isKnown = row.state != State::Pending && row.state != State::NotTried;
    dye(row.finding, isKnown ? colors.text : colors.muted);
}

bool CheckList::allPassed() const
{
    const auto is = [](auto... states) {
        return [states...](const Row &row) { return ((row.state == states) || ...); };
    };
    return std::any_of(m_rows.begin(), m_rows.end(), is(State::Passed, State::Advised))
        && std::none_of(m_rows.begin(), m_rows.end(), is(State::Failed, State::Pending));
}

QString CheckList::lineOf(const Row &row) const
{
    const QString line = row.sign->text() + QLatin1Char(' ') + row.finding->text();
    const QString time = row.time->text();
    const QString head
        = time.isEmpty() ? line : line + QStringLiteral(" (") + time + QLatin1Char(')');
    return row.step.remedy.isEmpty() ? head : head + QStringLiteral("\n  ") + row.step.remedy;
}

QString CheckList::report() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(lineOf(row));
    return lines.join(QLatin1Char('\n'));
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (Row &row : m_rows)
            show(row);
    }
    QWidget::changeEvent(event);
}

} // namespace kidoku::ui
