// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace kidoku::app {

void Translation::use(const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QLocale locale
        = wanted.language() == QLocale::Japanese ? wanted : QLocale(QLocale::English);
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, QStringLiteral("kidoku"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace kidoku::app
