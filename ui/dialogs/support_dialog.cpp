// SPDX-License-Identifier: Apache-2.0
#include "support_dialog.h"

#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr std::array hoursOffered{1, 6, 24, 72};
constexpr qsizetype previewed = 200 * 1024; // enough to see what it is like

} // namespace

SupportDialog::SupportDialog(const Theme &theme, const core::Settings &settings, Gather gather,
                             QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_gather(std::move(gather))
    , m_words(plainLabel(theme, TextSize::Body, this))
    , m_hoursLabel(plainLabel(theme, TextSize::Body, this))
    , m_hours(new QComboBox(this))
    , m_list(new QTreeWidget)
    , m_preview(new QPlainTextEdit)
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("supportDialog"));
    setHelpTopic(this, "log");
    setAttribute(Qt::WA_DeleteOnClose);
    build(theme);
    connect(m_hours, &QComboBox::currentIndexChanged, this, &SupportDialog::gather);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SupportDialog::preview);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::save);
    retranslate();
    this->gather();
}

void SupportDialog::build(const Theme &theme)
{
    m_words->setWordWrap(true);
    m_hours->setObjectName(QStringLiteral("supportHours"));
    for (const int hours : hoursOffered)
        m_hours->addItem(QString(), hours);
    m_hours->setCurrentIndex(2);
    m_hoursLabel->setBuddy(m_hours);
    m_list->setObjectName(QStringLiteral("supportFiles"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_preview->setObjectName(QStringLiteral("supportPreview"));
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(theme.font(TextSize::Small).pointSizeF());
    m_preview->setFont(fixed);
    m_save->setObjectName(QStringLiteral("supportSave"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_words);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_hoursLabel);
    choice->addWidget(m_hours);
    choice->addStretch();
    column->addLayout(choice);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(m_preview);
    split->setStretchFactor(1, 1);
    split->setSizes({260, 500});
    column->addWidget(split, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    resize(820, 520);
}

void SupportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SupportDialog::retranslate()
{
    setWindowTitle(tr("Save support bundle"));
    m_words->setText(tr("These files help to find a fault. They hold no message texts, no names, "
                        "no whole user IDs and no tokens. Look at them before you send them to "
                        "anybody; nothing is sent from here."));
    m_hoursLabel->setText(tr("Log of"));
    for (int i = 0; i < m_hours->count(); ++i)
        m_hours->setItemText(i, tr("the last %n hour(s)", nullptr, m_hours->itemData(i).toInt()));
    int longest = 0;
    for (int i = 0; i < m_hours->count(); ++i)
        longest = qMax(longest, fontMetrics().horizontalAdvance(m_hours->itemText(i)));
    m_hours->setMinimumWidth(longest + 3 * fontMetrics().height()); // frame and arrow
    m_list->setHeaderLabels({tr("File"), tr("Size")});
    m_list->setAccessibleName(tr("Files of the bundle"));
    m_preview->setAccessibleName(tr("Content of the chosen file"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save…"));
}

void SupportDialog::gather()
{
    m_save->setEnabled(false);
    const QPointer<SupportDialog> watched(this);
    m_gather(m_hours->currentData().toInt(),
             [watched, round = ++m_round](const support::BundleFacts &facts) {
                 if (watched && watched->m_round == round)
                     watched->take(facts);
             });
}

void SupportDialog::take(const support::BundleFacts &facts)
{
    m_now = facts.now;
    m_files = support::bundleFiles(facts, m_settings);
    const int chosen = qMax(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const support::NamedBytes &file : std::as_const(m_files)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, file.name);
        item->setText(1, QLocale().formattedDataSize(file.bytes.size()));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(chosen));
    m_save->setEnabled(true);
}

void SupportDialog::preview()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_files.size())
        return;
    const QByteArray &bytes = m_files.at(row).bytes;
    QString text = QString::fromUtf8(bytes.left(previewed));
    if (bytes.size() > previewed)
        text += tr("\n… %1 more", "a size in bytes")
                    .arg(QLocale().formattedDataSize(bytes.size() - previewed));
    m_preview->setPlainText(text);
}

void SupportDialog::save()
{
    const QString stamp
        = QDateTime::fromMSecsSinceEpoch(m_now.ms).toString(QStringLiteral("yyyyMMdd-HHmm"));
    m_chooser(this, QStringLiteral("kidoku-support-%1.zip").arg(stamp),
              [this](const QString &file) {
                  const auto zip = support::zipped(m_files);
                  const QString reason = zip ? saveFile(file, *zip) : zip.error();
                  if (reason.isEmpty()) {
                      Q_EMIT saved(
                          tr("Support bundle written to %1").arg(QDir::toNativeSeparators(file)));
                      accept();
                  } else {
                      m_words->setText(reason); // he may choose another place
                  }
              });
}

} // namespace kidoku::ui
