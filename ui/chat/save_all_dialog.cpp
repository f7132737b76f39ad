// SPDX-License-Identifier: Apache-2.0
#include "save_all_dialog.h"

#include "ui/media/media_words.h"
#include "ui/theme/plain_text.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int leastWidth = 440;
constexpr int failuresHeight = 120;

QString reasonOf(const media::MediaState &state)
{
    const QString words = stateWords(state);
    return words.isEmpty() ? SaveAllDialog::tr("Stopped") : words;
}

} // namespace

SaveAllDialog::SaveAllDialog(const Theme &theme, SaveAll *run, QWidget *parent)
    : QDialog(parent)
    , m_run(run)
    , m_words(plainLabel(theme, TextSize::Body, this))
    , m_bar(new QProgressBar(this))
    , m_failures(new QPlainTextEdit(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("saveAllDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    run->setParent(this);
    m_words->setObjectName(QStringLiteral("saveAllWords"));
    m_words->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("saveAllBar"));
    m_bar->setTextVisible(false);
    m_bar->setMaximum(run->total());
    m_failures->setObjectName(QStringLiteral("saveAllFailures"));
    m_failures->setReadOnly(true);
    m_failures->setTabChangesFocus(true);
    m_failures->setMinimumHeight(failuresHeight);
    m_failures->hide();
    m_button->setObjectName(QStringLiteral("saveAllButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_failures);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    column->addLayout(buttons);
    setMinimumWidth(leastWidth);
    connect(m_button, &QPushButton::clicked, this, &QDialog::reject);
    connect(run, &SaveAll::progressed, this, &SaveAllDialog::refresh);
    connect(run, &SaveAll::ended, this, &SaveAllDialog::ended);
    refresh();
}

void SaveAllDialog::reject()
{
    // With nothing to tell, the end of the run closes it.
    if (!m_run->isOver())
        m_run->cancel();
    else
        QDialog::reject();
}

void SaveAllDialog::ended()
{
    refresh();
    if (m_run->failures().isEmpty())
        accept();
    else
        m_button->setFocus();
}

void SaveAllDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QDialog::changeEvent(event);
}

void SaveAllDialog::refresh()
{
    const QLocale locale;
    const QString saved = locale.toString(m_run->saved());
    const QString total = locale.toString(m_run->total());
    const QString folder = QDir::toNativeSeparators(m_run->folder());
    setWindowTitle(tr("Save all pictures"));
    m_bar->setAccessibleName(windowTitle());
    m_bar->setValue(m_run->saved() + int(m_run->failures().size()));
    m_bar->setVisible(!m_run->isOver());
    m_words->setText(m_run->isOver()
                         ? tr("%1 of %2 saved to %3. Not saved:").arg(saved, total, folder)
                         : tr("Saving to %3: %1 of %2").arg(saved, total, folder));
    QStringList lines;
    for (const SaveAll::Failure &failure : m_run->failures())
        lines.append(tr("%1: %2", "file name, why it was not saved")
                         .arg(failure.name, reasonOf(failure.state)));
    m_failures->setPlainText(lines.join(QLatin1Char('\n')));
    m_failures->setAccessibleName(tr("Not saved"));
    m_failures->setVisible(!lines.isEmpty());
    m_button->setText(m_run->isOver() ? tr("Close") : tr("Cancel"));
}

} // namespace kidoku::ui
