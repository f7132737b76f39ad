// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

//! The language of the program: Kidoku's own texts and Qt's. Installing a translator makes Qt send
//! LanguageChange to every widget, so the language changes while the program runs. GUI thread.
namespace kidoku::app {

class Translation
{
public:
    //! "en", "ja", or "" for the system's; a language that we do not have becomes English.
    void use(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace kidoku::app
