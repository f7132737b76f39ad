// SPDX-License-Identifier: Apache-2.0
#include "shortcut_sheet.h"

#include "core/fold.h"
#include "help_topics.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kidoku::ui {

namespace {

// Mnemonics are for menus; where the language has other letters they stand in brackets.
QString plain(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[A-Z]\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString shown(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        if (!key.isEmpty())
            texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral("  ·  "));
}

QString named(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme &theme, Keys keys, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_keys(std::move(keys))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(mutedLabel(theme, TextSize::Body, this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(this, "keyboard");
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_nothing->setObjectName(QStringLiteral("shortcutNothing"));
    m_nothing->hide();
    m_close->setObjectName(QStringLiteral("sheetClose"));
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    const auto setFonts = [this] {
        m_list->setFont(m_theme.font(TextSize::Body));
        fill();
    };
    connect(&theme, &Theme::changed, this, setFonts);

    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addLayout(line);
    followFont(theme, TextSize::Body, m_search);
    m_list->setFont(theme.font(TextSize::Body));
    retranslate();
    const QSize wanted(m_list->fontMetrics().averageCharWidth() * 76,
                       m_list->fontMetrics().height() * 36);
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 0.9) : wanted);
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(plain(textOf(Command::Shortcuts)));
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(tr("Find a command or a key"));
    m_list->setAccessibleName(windowTitle());
    m_nothing->setText(tr("No command and no key is called that."));
    m_close->setText(tr("Close"));
    fill();
}

void ShortcutSheet::fill()
{
    m_list->clear();
    const auto addGroup = [this](const QString &name) {
        auto *group = new QTreeWidgetItem(m_list, {name});
        group->setFirstColumnSpanned(true);
        group->setFont(0, m_theme.font(TextSize::Strong));
        group->setFlags(Qt::ItemIsEnabled);
        return group;
    };
    const auto add = [this](QTreeWidgetItem *group, const QString &what, const QString &keys) {
        auto *row = new QTreeWidgetItem(group, {what, keys.isEmpty() ? tr("no key") : keys});
        if (keys.isEmpty())
            row->setForeground(1, m_theme.colors().muted);
    };
    QTreeWidgetItem *group = nullptr;
    auto last = CommandGroup::Program;
    for (const CommandInfo &info : commandTable()) {
        if (!group || info.group != last)
            group = addGroup(plain(textOf(info.group)));
        last = info.group;
        add(group, plain(textOf(info.command)), shown(m_keys(info.command)));
    }
    group = addGroup(tr("Everywhere"));
    add(group, tr("Next or previous pane"),
        named(Qt::Key_Tab) + QStringLiteral("  ·  ")
            + QKeySequence(Qt::SHIFT | Qt::Key_Tab).toString(QKeySequence::NativeText));
    add(group, tr("Open the menu"), named(Qt::Key_F10));
    add(group, tr("Leave a search, close a dialog"), named(Qt::Key_Escape));
    add(group, tr("Open what is chosen"), named(Qt::Key_Return));
    add(group, tr("Up or down in a list or a conversation"),
        named(Qt::Key_Up) + QStringLiteral("  ·  ") + named(Qt::Key_Down));
    m_list->expandAll();
    filter();
}

void ShortcutSheet::filter()
{
    const QStringList words = core::foldedWords(m_search->text());
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool anyHere = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const QString text
                = core::fold(group->text(0) + u' ' + item->text(0) + u' ' + item->text(1));
            const bool fits = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
                return text.contains(word);
            });
            item->setHidden(!fits);
            anyHere = anyHere || fits;
        }
        group->setHidden(!anyHere);
        any = any || anyHere;
    }
    m_nothing->setVisible(!any);
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ShortcutSheet::reject()
{
    if (m_search->text().isEmpty())
        QDialog::reject();
    else
        m_search->clear();
}

ShortcutSheet *makeShortcutSheet(const Theme &theme, QWidget *parent)
{
    const auto keys = [parent](Command command) {
        const char *name = commandTable().at(int(command)).objectName;
        const auto *action = parent ? parent->findChild<QAction *>(QLatin1String(name)) : nullptr;
        return action ? action->shortcuts() : keysOf(command);
    };
    return new ShortcutSheet(theme, keys, parent);
}

} // namespace kidoku::ui
