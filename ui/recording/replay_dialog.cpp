// SPDX-License-Identifier: Apache-2.0
#include "replay_dialog.h"

#include "recording/recording.h"
#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr double fasterSpeed = 4;

FileChooser openingChooser()
{
    return [](QWidget *parent, const QString &, const std::function<void(QString)> &chosen) {
        auto *dialog = new QFileDialog(parent);
        dialog->setObjectName(QStringLiteral("openFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({QStringLiteral("*.jsonl"), QStringLiteral("*")});
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        dialog->open();
    };
}

} // namespace

ReplayDialog::ReplayDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_chooser(openingChooser())
    , m_words(plainLabel(theme, TextSize::Body, this))
    , m_content(plainLabel(theme, TextSize::Strong, this))
    , m_choose(new QPushButton(this))
    , m_asItWas(new QRadioButton(this))
    , m_faster(new QRadioButton(this))
    , m_bySteps(new QRadioButton(this))
    , m_cancel(new QPushButton(this))
    , m_play(new QPushButton(this))
{
    setObjectName(QStringLiteral("replayDialog"));
    setHelpTopic(this, "recording");
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_content->setObjectName(QStringLiteral("replayContent"));
    m_content->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("replayChoose"));
    m_choose->setDefault(true);
    m_asItWas->setObjectName(QStringLiteral("replayAsItWas"));
    m_asItWas->setChecked(true);
    m_faster->setObjectName(QStringLiteral("replayFaster"));
    m_bySteps->setObjectName(QStringLiteral("replayBySteps"));
    m_play->setObjectName(QStringLiteral("replayPlay"));
    m_play->setEnabled(false);
    m_cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_words);
    auto *file = new QHBoxLayout;
    file->addWidget(m_choose);
    file->addWidget(m_content, 1);
    column->addLayout(file);
    for (QRadioButton *choice : {m_asItWas, m_faster, m_bySteps})
        column->addWidget(choice);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_play);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { m_chooser(this, {}, [this](const QString &chosen) { read(chosen); }); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_play, &QPushButton::clicked, this, [this] {
        Q_EMIT playRequested(m_file, m_faster->isChecked() ? fasterSpeed : 1.0,
                             m_bySteps->isChecked());
        accept();
    });
    retranslate();
}

void ReplayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReplayDialog::retranslate()
{
    setWindowTitle(tr("Play a recording"));
    m_words->setText(tr("What was recorded comes in again here: from the simulated LINE, with "
                        "made-up people and new tokens. The demonstration begins anew with it. A "
                        "recording cannot be played to a real account."));
    m_choose->setText(tr("Choose a file…"));
    m_asItWas->setText(tr("As fast as it was"));
    m_faster->setText(tr("Four times as fast"));
    m_bySteps->setText(tr("Step by step, with F8"));
    m_cancel->setText(tr("Cancel"));
    m_play->setText(tr("Play"));
    read(m_file);
}

void ReplayDialog::read(const QString &file)
{
    m_file = file;
    if (file.isEmpty())
        return;
    const auto recording = recording::readRecording(file);
    QString text = QFileInfo(file).fileName() + QStringLiteral(": ");
    if (recording) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(recording->length());
        text += tr("%n message(s)", nullptr, int(recording->messages())) + QStringLiteral(" · ")
            + tr("%n customer(s)", nullptr, int(recording->people())) + QStringLiteral(" · ")
            + tr("%n minute(s)", nullptr, int(minutes.count()));
    } else {
        text += recording.error().text();
    }
    m_content->setText(text);
    announce(m_content, text);
    m_play->setEnabled(recording.ok() && !recording->moments.isEmpty());
    (m_play->isEnabled() ? m_play : m_choose)->setDefault(true);
}

} // namespace kidoku::ui
