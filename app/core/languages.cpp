// SPDX-License-Identifier: Apache-2.0
#include "languages.h"

namespace kidoku::core {

namespace {

bool speaks(const QLocale &locale, const QLocale &language)
{
    return locale.language() == language.language() && locale.script() == language.script();
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> list{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
        {QStringLiteral("th"), QStringLiteral("ไทย")},
    };
    return list;
}

std::optional<QString> languageNamed(const QString &word)
{
    QString wanted = word;
    wanted.replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const Language &language : languages()) {
        if (language.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return language.code;
    }
    return std::nullopt;
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        for (const Language &language : languages()) {
            if (speaks(locale, QLocale(language.code)))
                return language.code;
        }
    }
    return languages().constFirst().code;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale own(code);
    const QLocale there(own.language(), own.script(), system.territory());
    return speaks(there, own) && there.territory() == system.territory() ? there : own;
}

} // namespace kidoku::core
