// SPDX-License-Identifier: Apache-2.0
#include "record_dialog.h"

#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace kidoku::ui {

namespace {

constexpr std::array minutesOffered{5, 30, 120, 480};
constexpr int usualTime = 1; // of those

} // namespace

RecordDialog::RecordDialog(const Theme &theme, const QList<Choice> &accounts, Start start,
                           QWidget *parent)
    : QDialog(parent)
    , m_start(std::move(start))
    , m_words(plainLabel(theme, TextSize::Body, this))
    , m_accountLabel(plainLabel(theme, TextSize::Body, this))
    , m_account(new QComboBox(this))
    , m_timeLabel(plainLabel(theme, TextSize::Body, this))
    , m_time(new QComboBox(this))
    , m_problem(plainLabel(theme, TextSize::Body, this))
    , m_cancel(new QPushButton(this))
    , m_record(new QPushButton(this))
{
    setObjectName(QStringLiteral("recordDialog"));
    setHelpTopic(this, "recording");
    setAttribute(Qt::WA_DeleteOnClose);
    m_account->setObjectName(QStringLiteral("recordAccount"));
    for (const Choice &choice : accounts)
        m_account->addItem(choice.name, choice.id.value);
    m_time->setObjectName(QStringLiteral("recordTime"));
    for (const int minutes : minutesOffered)
        m_time->addItem(QString(), minutes);
    m_time->setCurrentIndex(usualTime);
    m_accountLabel->setBuddy(m_account);
    m_timeLabel->setBuddy(m_time);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_problem->setObjectName(QStringLiteral("recordProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_record->setObjectName(QStringLiteral("recordNow"));
    m_record->setDefault(true);
    m_record->setEnabled(!accounts.isEmpty());
    m_cancel->setAutoDefault(false);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 18, 24, 18);
    form->setSpacing(10);
    form->addRow(m_words);
    form->addRow(m_accountLabel, m_account);
    form->addRow(m_timeLabel, m_time);
    form->addRow(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_record);
    form->addRow(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, &RecordDialog::record);
    retranslate();
}

void RecordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecordDialog::retranslate()
{
    setWindowTitle(tr("Record webhooks"));
    m_words->setText(
        tr("What comes in from LINE is written to a file, to be played again in the "
           "demonstration. Names, IDs, texts, tokens, files, addresses and places are replaced "
           "before anything is written; who writes when, how long and in which language stays. "
           "Nothing is sent anywhere."));
    m_accountLabel->setText(tr("Account"));
    m_account->setAccessibleName(tr("Account"));
    m_timeLabel->setText(tr("Stop after"));
    m_time->setAccessibleName(tr("Stop after"));
    for (int i = 0; i < m_time->count(); ++i) {
        const int minutes = m_time->itemData(i).toInt();
        m_time->setItemText(i,
                            minutes < 60 ? tr("%n minute(s)", nullptr, minutes)
                                         : tr("%n hour(s)", nullptr, minutes / 60));
    }
    m_cancel->setText(tr("Cancel"));
    m_record->setText(tr("Record…"));
}

void RecordDialog::record()
{
    m_chooser(this, QStringLiteral("kidoku-recording.jsonl"), [this](const QString &file) {
        const Wish wish{{m_account->currentData().toString()},
                        file,
                        std::chrono::minutes(m_time->currentData().toInt())};
        const QString problem = m_start(wish);
        if (problem.isEmpty()) {
            accept();
            return;
        }
        m_problem->setText(tr("The recording cannot begin: %1").arg(problem));
        m_problem->show();
        announce(m_problem, m_problem->text());
    });
}

} // namespace kidoku::ui
