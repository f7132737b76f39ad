// SPDX-License-Identifier: Apache-2.0
#include "keyboard_page.h"

#include "core/fold.h"
#include "key_field.h"
#include "ui/theme/plain_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

using core::Setting;

constexpr int commandRole = Qt::UserRole;

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral("  ·  "));
}

} // namespace

KeyboardPage::KeyboardPage(core::Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_map(KeyMap::read(settings.text(Setting::Keys)))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_title(plainLabel(theme, TextSize::Strong, this))
    , m_field(new KeyField(this))
    , m_said(mutedLabel(theme, TextSize::Small, this))
    , m_remove(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_replace(new QPushButton(this))
    , m_letters(new QCheckBox(this))
{
    setObjectName(QStringLiteral("keyboardPage"));
    build();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &KeyboardPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(); });
    connect(m_field, &KeyField::captured, this, &KeyboardPage::capture);
    connect(m_field, &KeyField::refused, this, [this] {
        m_replace->hide();
        m_said->setText(tr("Use Ctrl, Alt or Meta with a key, or a function key."));
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        KeyMap map = m_map;
        map.add(chosen(), m_wanted);
        store(map);
        m_field->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        KeyMap map = m_map;
        const QList<QKeySequence> keys = map.keys(chosen());
        if (!keys.isEmpty())
            map.remove(chosen(), keys.constLast());
        store(map);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        KeyMap map = m_map;
        map.reset(chosen());
        store(map);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { store(KeyMap()); });
    connect(m_letters, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.set(Setting::LetterKeys, on); });
    connect(&m_settings, &core::Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::LetterKeys)
            m_letters->setChecked(m_settings.flag(setting));
        if (setting != Setting::Keys)
            return;
        m_map = KeyMap::read(m_settings.text(setting));
        refresh();
    });
    retranslate();
}

void KeyboardPage::build()
{
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    m_title->setObjectName(QStringLiteral("keyCommand"));
    m_field->setObjectName(QStringLiteral("keyField"));
    m_said->setObjectName(QStringLiteral("keySaid"));
    m_said->setWordWrap(true);
    m_replace->setObjectName(QStringLiteral("keyReplace"));
    m_replace->hide();
    m_remove->setObjectName(QStringLiteral("keyRemove"));
    m_reset->setObjectName(QStringLiteral("keyReset"));
    m_resetAll->setObjectName(QStringLiteral("keyResetAll"));
    m_letters->setObjectName(QStringLiteral("keyLetters"));
    m_letters->setChecked(m_settings.flag(Setting::LetterKeys));
    for (QPushButton *button : {m_replace, m_remove, m_reset, m_resetAll})
        button->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_replace);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_letters);
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);
}

void KeyboardPage::fill()
{
    for (const CommandInfo &info : commandTable()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(0, commandRole, int(info.command));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

Command KeyboardPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? Command(item->data(0, commandRole).toInt()) : Command::Count;
}

void KeyboardPage::filter()
{
    const QString wanted = core::fold(m_search->text().trimmed());
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool fits = core::fold(item->text(0)).contains(wanted)
            || core::fold(item->text(1)).contains(wanted);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (m_list->currentItem() && m_list->currentItem()->isHidden() && first)
        m_list->setCurrentItem(first);
}

void KeyboardPage::refresh()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const auto command = Command(item->data(0, commandRole).toInt());
        item->setText(0, plainTextOf(command));
        item->setText(1, keysText(m_map.keys(command)));
        QFont font = m_list->font();
        font.setBold(!m_map.isUsual(command));
        item->setFont(1, font);
    }
    showChosen();
    filter();
}

void KeyboardPage::showChosen()
{
    const Command command = chosen();
    const bool any = command != Command::Count;
    m_wanted = {};
    m_replace->hide();
    m_said->clear();
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_remove),
                          static_cast<QWidget *>(m_reset)})
        part->setEnabled(any);
    m_title->setText(any ? plainTextOf(command) : QString());
    m_field->setText(any ? keysText(m_map.keys(command)) : QString());
    m_field->setAccessibleName(
        tr("Keys of “%1”; press new ones").arg(any ? plainTextOf(command) : QString()));
    m_remove->setEnabled(any && !m_map.keys(command).isEmpty());
    m_reset->setEnabled(any && m_map.keys(command) != keysOf(command));
    m_resetAll->setEnabled(!m_map.write().isEmpty());
}

void KeyboardPage::capture(const QKeySequence &keys)
{
    const Command owner = m_map.owner(keys);
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (owner == chosen()) {
        m_replace->hide();
        m_said->setText(tr("%1 does this already.").arg(shown));
        return;
    }
    if (owner != Command::Count) {
        m_wanted = keys;
        m_said->setText(tr("%1 is taken by “%2”.").arg(shown, plainTextOf(owner)));
        m_replace->setText(tr("Use %1 here").arg(shown));
        m_replace->show();
        return;
    }
    KeyMap map = m_map;
    map.add(chosen(), keys);
    store(map);
}

void KeyboardPage::store(const KeyMap &map)
{
    m_map = map;
    m_settings.set(Setting::Keys, map.write());
    refresh();
}

void KeyboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeyboardPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(tr("Find a command or a key"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_field->setPlaceholderText(tr("Press the keys"));
    m_remove->setText(tr("Remove the last"));
    m_reset->setText(tr("Usual keys"));
    m_resetAll->setText(tr("Usual keys for all commands"));
    m_letters->setText(
        tr("Single letters while the list has the keyboard: J next, K previous, M mark as read, "
           "U flag unread, E done"));
    refresh();
}

} // namespace kidoku::ui
