// SPDX-License-Identifier: Apache-2.0
#include "relayd/options_file.h"

#include <QFile>

#include <algorithm>

namespace kidoku::relayd {

using core::Failure;

namespace {

constexpr qint64 longestFile = 64 * 1024;

bool isOptionName(const QString &text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

} // namespace

core::Result<QStringList, QString> argumentsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{
            QStringLiteral("--config: cannot read %1: %2").arg(path, file.errorString())};
    const QByteArray bytes = file.read(longestFile + 1);
    if (bytes.size() > longestFile)
        return Failure{
            QStringLiteral("--config: %1 is longer than %2 bytes").arg(path).arg(longestFile)};
    QStringList arguments;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(std::max<qsizetype>(0, equals)).trimmed();
        if (!isOptionName(name) || name == QLatin1String("config"))
            return Failure{QStringLiteral("--config: %1, line %2: expected 'option = value'")
                               .arg(path)
                               .arg(i + 1)};
        arguments.append(QStringLiteral("--") + name + u'=' + line.mid(equals + 1).trimmed());
    }
    return arguments;
}

} // namespace kidoku::relayd
