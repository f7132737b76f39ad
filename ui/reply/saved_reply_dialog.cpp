// SPDX-License-Identifier: Apache-2.0
#include "saved_reply_dialog.h"

#include "core/text.h"
#include "left_over_marker.h"
#include "replies/saved_replies.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;

void askDesktop(QWidget *parent, bool saves, const std::function<void(QString)> &chosen)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(QStringLiteral("JSON (*.json)"));
    if (saves)
        dialog->selectFile(QStringLiteral("saved-replies.json"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QString wordsFor(replies::ImportFault fault)
{
    switch (fault) {
    case replies::ImportFault::TooLarge:
        return SavedReplyDialog::tr("The file is too large.");
    case replies::ImportFault::TooMany:
        return SavedReplyDialog::tr("The file holds more than %1 replies.")
            .arg(replies::mostSavedReplies);
    case replies::ImportFault::NotJson:
        break;
    }
    return SavedReplyDialog::tr("The file holds no saved replies.");
}

} // namespace

SavedReplyDialog::SavedReplyDialog(replies::SavedReplies &replies, const Theme &theme,
                                   QWidget *parent)
    : QDialog(parent)
    , m_replies(replies)
    , m_chooser(askDesktop)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_title(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_told(mutedLabel(theme, TextSize::Caption, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    setObjectName(QStringLiteral("savedReplyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved replies"));
    auto *add = new QPushButton(tr("New"), this);
    auto *importer = new QPushButton(tr("Import…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *legend = mutedLabel(theme, TextSize::Caption, this);
    legend->setText(tr("{name} {operator} {account} {date} are filled in when it is used."));
    legend->setWordWrap(true);
    m_told->setWordWrap(true);
    m_told->setObjectName(QStringLiteral("savedTold"));
    const QList<QPair<QWidget *, const char *>> names{
        {m_search, "savedSearch"}, {m_list, "savedList"},     {m_title, "savedTitle"},
        {m_text, "savedText"},     {m_save, "savedSave"},     {m_remove, "savedDelete"},
        {m_export, "savedExport"}, {importer, "savedImport"}, {add, "savedNew"},
        {close, "savedClose"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (QPushButton *button : {m_save, m_remove, m_export, add, importer, close})
        button->setAutoDefault(false);
    setButtonRole(m_save, ButtonRole::Primary);
    m_search->setPlaceholderText(tr("Find a saved reply"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(windowTitle());
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(int(replies::longestTitle));
    m_text->setPlaceholderText(tr("Text"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(320, 180);
    new LeftOverMarker(theme, LeftOverMarker::Where::SavedReply, m_text->document());

    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(add);
    auto *right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_text, 1);
    right->addWidget(legend);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_remove);
    edit->addStretch();
    edit->addWidget(m_save);
    right->addLayout(edit);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left, 2);
    middle->addLayout(right, 3);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(importer);
    bottom->addWidget(m_export);
    bottom->addWidget(m_told, 1);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
    resize(720, 460);

    connect(m_search, &QLineEdit::textChanged, this, &SavedReplyDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedReplyDialog::showCurrent);
    connect(m_title, &QLineEdit::textChanged, this, &SavedReplyDialog::updateButtons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SavedReplyDialog::updateButtons);
    connect(add, &QPushButton::clicked, this, &SavedReplyDialog::beginNew);
    connect(m_save, &QPushButton::clicked, this, &SavedReplyDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SavedReplyDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_export, &QPushButton::clicked, this, &SavedReplyDialog::exportAll);
    connect(importer, &QPushButton::clicked, this,
            [this] { m_chooser(this, false, [this](const QString &file) { importFile(file); }); });
    connect(&replies, &replies::SavedReplies::changed, this, &SavedReplyDialog::fill);
    fill();
    if (m_list->count() == 0)
        beginNew();
}

void SavedReplyDialog::fill()
{
    const qint64 shown = m_shown.id;
    const QString title = m_shown.title;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto found = m_replies.matching(m_search->text());
    int row = -1;
    for (const store::SavedReply &reply : found) {
        auto *item = new QListWidgetItem(core::singleLine(reply.title, replies::longestTitle));
        item->setData(idRole, reply.id);
        m_list->addItem(item);
        // One that was new a moment ago is known by its title.
        if (reply.id == shown || (shown == 0 && row < 0 && reply.title == title))
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row >= 0 || !m_title->text().isEmpty() ? row : found.isEmpty() ? -1 : 0);
    if (m_list->currentRow() >= 0)
        showCurrent();
    updateButtons();
}

void SavedReplyDialog::show(const store::SavedReply &reply)
{
    m_shown = reply;
    if (m_title->text() != reply.title)
        m_title->setText(reply.title);
    if (m_text->toPlainText() != reply.text)
        m_text->setPlainText(reply.text);
    updateButtons();
}

void SavedReplyDialog::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    for (const store::SavedReply &reply : m_replies.all()) {
        if (reply.id == item->data(idRole).toLongLong())
            show(reply);
    }
}

void SavedReplyDialog::beginNew()
{
    m_list->setCurrentRow(-1);
    show({});
    m_title->setFocus();
}

store::SavedReply SavedReplyDialog::written() const
{
    return replies::tidied({m_shown.id, m_title->text(), m_text->toPlainText()});
}

void SavedReplyDialog::save()
{
    const store::SavedReply reply = written();
    if (!m_replies.save(reply)) {
        m_told->setText(
            tr("Not saved: there is room for %1 replies.").arg(replies::mostSavedReplies));
        return;
    }
    m_told->clear();
    m_search->clear();
    m_shown = reply;
    updateButtons();
}

void SavedReplyDialog::remove()
{
    m_replies.remove(m_shown.id);
    show({});
}

void SavedReplyDialog::exportAll()
{
    m_chooser(this, true, [this](const QString &file) {
        QSaveFile out(file);
        const QByteArray json = replies::toJson(m_replies.all());
        const bool written
            = out.open(QIODevice::WriteOnly) && out.write(json) == json.size() && out.commit();
        m_told->setText(written ? tr("%n replies written.", nullptr, int(m_replies.all().size()))
                                : tr("The file could not be written: %1").arg(out.errorString()));
    });
}

void SavedReplyDialog::importFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        m_told->setText(tr("The file could not be read: %1").arg(in.errorString()));
        return;
    }
    const auto replies = replies::savedRepliesFromJson(in.read(replies::largestImport + 1));
    if (!replies) {
        m_told->setText(wordsFor(replies.error()));
        return;
    }
    m_replies.add(*replies);
    m_told->setText(tr("%n replies read.", nullptr, int(replies->size())));
}

void SavedReplyDialog::updateButtons()
{
    const store::SavedReply now = written();
    m_save->setEnabled(!now.title.isEmpty() && !now.text.isEmpty() && !(now == m_shown));
    m_remove->setEnabled(m_shown.id > 0);
    m_export->setEnabled(!m_replies.all().isEmpty());
}

} // namespace kidoku::ui
