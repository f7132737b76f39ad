// SPDX-License-Identifier: Apache-2.0
#include "autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kidoku::ui {

namespace {

constexpr qsizetype largest = 64 * 1024;

// Desktop Entry Specification, "The Exec key": quoted, then escaped once more as any string of
// the file; a percent sign begins a field code.
QString word(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (QStringLiteral("\"`$\\").contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    quoted.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20; });
}

} // namespace

Autostart::Autostart(const QString &configFolder, const QString &program,
                     const QStringList &arguments)
    : m_file(QDir(configFolder).filePath(QStringLiteral("autostart/kidoku.desktop")))
{
    QStringList words{word(program)};
    for (const QString &argument : arguments)
        words.append(word(argument));
    m_command = words.join(u' ');
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(largest).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray bare = line.simplified().replace(' ', "").toLower();
        if (bare == "hidden=true" || bare == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

bool Autostart::set(bool on) const
{
    if (!on)
        return !QFile::exists(m_file) || QFile::remove(m_file);
    // A line break would begin a key of its own.
    if (!isPlain(m_command) || !QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return false;
    QFile form(QStringLiteral(":/desktop/autostart.desktop"));
    if (!form.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = form.readAll();
    text.replace("@EXEC@", m_command.toUtf8());
    QSaveFile file(m_file);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace kidoku::ui
