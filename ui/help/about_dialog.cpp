// SPDX-License-Identifier: Apache-2.0
#include "about_dialog.h"

#include "store/sqlite_version.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int pictureSize = 48;

QString licenceText()
{
    QFile file(QStringLiteral(":/LICENSE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString versionOf(const LibraryFact &fact)
{
    return fact.version.isEmpty() ? fact.name : fact.name + u' ' + fact.version;
}

QString openSslVersion()
{
    // "OpenSSL 3.0.19 27 Jan 2026"
    return QSslSocket::sslLibraryVersionString().section(u' ', 1, 1);
}

} // namespace

QList<LibraryFact> libraryFacts()
{
    return {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0")},
        {QStringLiteral("QtKeychain"), {}, QStringLiteral("BSD-2-Clause, BSD-3-Clause")},
        {QStringLiteral("SQLite"), store::sqliteVersion(), QStringLiteral("public domain")},
        {QStringLiteral("OpenSSL"), openSslVersion(), QStringLiteral("Apache-2.0")},
        {QStringLiteral("Boost"), {}, QStringLiteral("BSL-1.0")},
    };
}

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_name(plainLabel(theme, TextSize::Title, this))
    , m_purpose(plainLabel(theme, TextSize::Body, this))
    , m_licence(plainLabel(theme, TextSize::Body, this))
    , m_trademark(plainLabel(theme, TextSize::Body, this))
    , m_made(plainLabel(theme, TextSize::Strong, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("aboutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setText(QStringLiteral("Kidoku %1").arg(QStringLiteral(KIDOKU_VERSION)));
    auto *picture = plainLabel(theme, TextSize::Body, this);
    picture->setPixmap(applicationIcon().pixmap(pictureSize));
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    head->addLayout(words, 1);
    for (QLabel *label : {m_name, m_purpose, m_licence, m_trademark}) {
        label->setWordWrap(label != m_name);
        words->addWidget(label);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    for (const LibraryFact &fact : libraryFacts()) {
        auto *name = plainLabel(theme, TextSize::Body, this);
        name->setText(versionOf(fact));
        auto *licence = mutedLabel(theme, TextSize::Body, this);
        licence->setText(fact.licence);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(licence, row, 1);
    }
    m_text->setObjectName(QStringLiteral("licenceText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlainText(licenceText());
    m_text->setMinimumHeight(120);
    followFont(theme, TextSize::Small, m_text);
    m_copy->setObjectName(QStringLiteral("aboutCopy"));
    m_copy->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("sheetClose"));
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_made);
    column->addLayout(grid);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 36);
    m_close->setFocus();
}

QString AboutDialog::versions()
{
    QStringList lines{QStringLiteral("Kidoku %1").arg(QStringLiteral(KIDOKU_VERSION))};
    for (const LibraryFact &fact : libraryFacts()) {
        if (!fact.version.isEmpty())
            lines.append(versionOf(fact));
    }
    lines.append(QStringLiteral("%1, %2, %3")
                     .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                          QGuiApplication::platformName()));
    return lines.join(u'\n');
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Kidoku"));
    m_purpose->setText(tr("Shows who writes to a LINE Official Account, and lets you decide when "
                          "they see Read."));
    m_licence->setText(tr("Free software under the Apache License 2.0, whose text stands below. "
                          "Icons and drawings are our own."));
    m_trademark->setText(tr("LINE is a trademark of LY Corporation; Kidoku is not made by it."));
    m_made->setText(tr("Made with"));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_copy->setText(tr("Copy versions"));
    m_close->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace kidoku::ui
