// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fold.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

//! The pages of the help in one language, from the program's resources: Markdown without HTML,
//! and nothing in them but what we wrote. "{MarkRead}" stands for the keys of that command.
namespace kidoku::ui {

//! The keys that a command has now, as people read them; empty when it has none.
using KeysOf = std::function<QString(const QString &command)>;

class HelpPages
{
public:
    //! \a language: a code of core::languages().
    HelpPages(const QString &language, const KeysOf &keysOf);

    [[nodiscard]] QString title(const QString &page) const { return m_pages.value(page).title; }
    //! Ready to be shown: keys filled in, the host beside every link that leads outside.
    [[nodiscard]] QString markdown(const QString &page) const { return m_pages.value(page).text; }
    //! The pages that hold every word of what was typed, in the order of the contents; those with
    //! one in the title come first. Nothing typed: all of them.
    [[nodiscard]] QStringList find(const QString &typed) const;

    //! \a text with the keys in place; brackets around a command without keys go.
    [[nodiscard]] static QString withKeys(const QString &text, const KeysOf &keysOf);
    [[nodiscard]] static QString withHosts(const QString &text);
    //! As the file has it.
    [[nodiscard]] static QString source(const QString &language, const QString &page);

private:
    struct Page
    {
        QString title;
        QString text;
        QString folded;
        QString foldedTitle;
    };
    QHash<QString, Page> m_pages;
};

} // namespace kidoku::ui
