// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include "core/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace kidoku::app {

void Translation::use(const QString &language)
{
    const QLocale system = QLocale::system();
    const QString code = language.isEmpty() ? core::languageFor(system.uiLanguages()) : language;
    // Before the translators: widgets write dates anew as soon as they hear of those.
    QLocale::setDefault(core::localeFor(code, system));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    useQtWords(code);
    // English has a file too: it holds the plural forms.
    if (m_own.load(QStringLiteral(":/i18n/kidoku_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
}

// The system's where it has them; ours for the language that Qt does not come in. What neither
// has is English.
void Translation::useQtWords(const QString &code)
{
    const QString file = QStringLiteral("qtbase_%1.qm").arg(code);
    if (m_qt.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(QStringLiteral(":/i18n/") + file))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace kidoku::app
