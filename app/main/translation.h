// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

//! The language of the program: Kidoku's own texts, Qt's, and how dates and numbers are written.
//! Installing a translator makes Qt send LanguageChange to every widget, so the language changes
//! while the program runs. GUI thread.
namespace kidoku::app {

class Translation
{
public:
    //! A code of core::languages(), or "" for the system's.
    void use(const QString &language);

private:
    void useQtWords(const QString &code);

    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace kidoku::app
