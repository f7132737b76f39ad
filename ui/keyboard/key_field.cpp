// SPDX-License-Identifier: Apache-2.0
#include "key_field.h"

#include "key_map.h"

#include <QKeyEvent>

namespace kidoku::ui {

namespace {

bool leaves(const QKeyEvent &event)
{
    const bool bare = event.modifiers() == Qt::NoModifier;
    return (bare && (event.key() == Qt::Key_Escape || event.key() == Qt::Key_Tab))
        || event.key() == Qt::Key_Backtab;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyField::event(QEvent *event)
{
    // Before any shortcut of the window is looked for.
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(!leaves(*static_cast<QKeyEvent *>(event)));
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    // The sign that a key makes says whether Shift was held: Ctrl+?, not Ctrl+Shift+?.
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSign = event->key() > 0x20 && event->key() < 0x7f
        && !QChar(char16_t(event->key())).isLetterOrNumber();
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    const QKeySequence keys(QKeyCombination(modifiers, Qt::Key(event->key())));
    if (KeyMap::isPossible(keys))
        Q_EMIT captured(keys);
    else
        Q_EMIT refused();
}

} // namespace kidoku::ui
