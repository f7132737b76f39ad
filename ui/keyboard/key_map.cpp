// SPDX-License-Identifier: Apache-2.0
#include "key_map.h"

#include <QRegularExpression>

namespace kidoku::ui {

namespace {

constexpr qsizetype longestText = 64 * 1024;
constexpr qsizetype mostKeys = 8; // of one command

Command commandNamed(QStringView name)
{
    for (const CommandInfo &info : commandTable()) {
        if (name == QLatin1String(info.objectName))
            return info.command;
    }
    return Command::Count;
}

} // namespace

QString plainTextOf(Command command)
{
    // Where the language has other letters, mnemonics stand in brackets.
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[A-Z]\\)"));
    return textOf(command).remove(inBrackets).remove(u'&').remove(u'…');
}

bool KeyMap::isPossible(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyCombination one = keys[0];
    const int key = one.key();
    if (key == Qt::Key_unknown || key == 0 || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock)
        || key == Qt::Key_AltGr || key == Qt::Key_Meta)
        return false;
    const bool isOrder
        = one.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    // Everything else is for typing, for moving, or for dialogs.
    const bool shiftEscape = key == Qt::Key_Escape && one.keyboardModifiers() == Qt::ShiftModifier;
    return isOrder || isFunction || shiftEscape;
}

KeyMap KeyMap::read(const QString &text)
{
    KeyMap map;
    if (text.size() > longestText)
        return map;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype sign = line.indexOf(u'=');
        const Command command = commandNamed(QStringView(line).left(std::max<qsizetype>(0, sign)));
        if (command == Command::Count || map.m_own.contains(command))
            continue;
        QList<QKeySequence> keys;
        const QString words = line.mid(sign + 1).trimmed();
        if (!words.isEmpty())
            keys = QKeySequence::listFromString(words, QKeySequence::PortableText);
        const bool good
            = keys.size() <= mostKeys && std::all_of(keys.begin(), keys.end(), &KeyMap::isPossible);
        if (!good)
            continue;
        // Who was named first keeps what both want.
        keys.removeIf([&map](const QKeySequence &key) {
            return std::any_of(map.m_own.begin(), map.m_own.end(),
                               [&key](const auto &others) { return others.contains(key); });
        });
        map.set(command, keys);
    }
    return map;
}

QString KeyMap::write() const
{
    QStringList lines;
    for (const CommandInfo &info : commandTable()) {
        if (!m_own.contains(info.command))
            continue;
        lines.append(
            QLatin1String(info.objectName) + u'='
            + QKeySequence::listToString(m_own.value(info.command), QKeySequence::PortableText));
    }
    return lines.join(u'\n');
}

QList<QKeySequence> KeyMap::keys(Command command) const
{
    const auto own = m_own.constFind(command);
    if (own != m_own.constEnd())
        return *own;
    // What was given to another command is not the usual owner's any more.
    QList<QKeySequence> keys = keysOf(command);
    keys.removeIf([this](const QKeySequence &key) {
        return std::any_of(m_own.begin(), m_own.end(),
                           [&key](const auto &others) { return others.contains(key); });
    });
    return keys;
}

QString KeyMap::shown(Command command) const
{
    const QList<QKeySequence> all = keys(command);
    return all.isEmpty() ? QString() : all.constFirst().toString(QKeySequence::NativeText);
}

Command KeyMap::owner(const QKeySequence &wanted) const
{
    for (const CommandInfo &info : commandTable()) {
        if (keys(info.command).contains(wanted))
            return info.command;
    }
    return Command::Count;
}

void KeyMap::set(Command command, const QList<QKeySequence> &keys)
{
    m_own.remove(command);
    if (keys != this->keys(command) || keys != keysOf(command))
        m_own.insert(command, keys);
}

void KeyMap::add(Command command, const QKeySequence &wanted)
{
    if (!isPossible(wanted) || keys(command).contains(wanted) || keys(command).size() >= mostKeys)
        return;
    const Command former = owner(wanted);
    if (former != Command::Count)
        remove(former, wanted);
    set(command, keys(command) + QList<QKeySequence>{wanted});
}

void KeyMap::remove(Command command, const QKeySequence &unwanted)
{
    QList<QKeySequence> left = keys(command);
    left.removeAll(unwanted);
    set(command, left);
}

void KeyMap::reset(Command command)
{
    const QList<QKeySequence> usual = keysOf(command);
    for (const QKeySequence &key : usual) {
        const Command other = owner(key);
        if (other != Command::Count && other != command)
            remove(other, key);
    }
    m_own.remove(command);
}

} // namespace kidoku::ui
