// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

//! The languages that Kidoku speaks. A code is what the setting holds and what the translation
//! files are called; resources/translations/README.md tells how to add one.
namespace kidoku::core {

struct Language
{
    QString code;    //!< "zh_TW"
    QString ownName; //!< as its speakers call it
};

//! English first.
[[nodiscard]] const QList<Language> &languages();

//! The code of what somebody typed: "zh-TW" and "zh_tw" are the same. Empty: we have no such one.
[[nodiscard]] std::optional<QString> languageNamed(const QString &word);

//! The code of the first of \a wanted (as of QLocale::uiLanguages()) that we have, else "en".
//! Whoever reads traditional characters gets zh_TW; simplified ones we do not have.
[[nodiscard]] QString languageFor(const QStringList &wanted);

//! How dates and numbers are written in the language \a code: as in \a system's country where the
//! language is spoken there, else as in its own. Names of days and months are always of the
//! language, whatever \a system says of them.
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system);

} // namespace kidoku::core
