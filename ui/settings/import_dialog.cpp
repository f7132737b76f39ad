// SPDX-License-Identifier: Apache-2.0
#include "import_dialog.h"

#include "core/text.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr qsizetype longest = 200;
constexpr int isNewRole = Qt::UserRole + 1; // bool: an account that is not there yet

} // namespace

ImportDialog::ImportDialog(const Theme &theme, const QList<accounts::PortableChange> &changes,
                           QWidget *parent)
    : QDialog(parent)
    , m_count(static_cast<int>(changes.size()))
    , m_title(plainLabel(theme, TextSize::Title, this))
    , m_list(new QTreeWidget(this))
    , m_cancel(new QPushButton(this))
    , m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(3);
    for (const accounts::PortableChange &change : changes) {
        using What = accounts::PortableChange::What;
        const QStringList cells{core::singleLine(change.key, longest),
                                core::singleLine(change.before, longest),
                                core::singleLine(change.after, longest)};
        auto *item = new QTreeWidgetItem(cells);
        item->setData(0, isNewRole, change.what == What::AccountAdded);
        m_list->addTopLevelItem(item);
    }
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(false);
    m_use->setObjectName(QStringLiteral("importUse"));
    m_use->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_use);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    retranslate();
    for (int i = 0; i < 3; ++i)
        m_list->resizeColumnToContents(i);
}

QString ImportDialog::wordsFor(const accounts::PortableFault &fault)
{
    using Kind = accounts::PortableFault::Kind;
    const QString key = core::singleLine(fault.key, longest);
    switch (fault.kind) {
    case Kind::TooLarge:
        return tr("The file is too large to be settings. Nothing was changed.");
    case Kind::NotJson:
        return tr("The file is damaged or no JSON. Nothing was changed.");
    case Kind::NotOurs:
        return tr("The file holds no settings of Kidoku. Nothing was changed.");
    case Kind::TooNew:
        return tr("The file was written by a later version of Kidoku. Nothing was changed.");
    case Kind::BadValue:
        return tr("The value of %1 is not possible. Nothing was changed.").arg(key);
    case Kind::UnknownKey:
        return tr("This version of Kidoku does not know %1. Nothing was changed.").arg(key);
    case Kind::TooManyAccounts:
        break;
    }
    return tr("There are too many accounts in the file. Nothing was changed.");
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import settings"));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(0, isNewRole).toBool())
            item->setText(1, tr("new account"));
    }
    m_title->setText(tr("The file changes %n value(s)", nullptr, m_count));
    m_list->setHeaderLabels({tr("What"), tr("Now"), tr("In the file")});
    m_list->setAccessibleName(m_title->text());
    m_cancel->setText(tr("Cancel"));
    m_use->setText(tr("Use these settings"));
}

} // namespace kidoku::ui
