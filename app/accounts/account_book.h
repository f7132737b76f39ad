// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/entry.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

//! The accounts that this console works for. Changes are kept at once, in the data folder's
//! kidoku.ini, and announced after that; whoever watches the accounts acts on the announcement.
//! GUI thread.
namespace kidoku::accounts {

class EntryFile;

class AccountBook : public QObject
{
    Q_OBJECT

public:
    //! \a file is created at the first change; its folder must exist.
    explicit AccountBook(const QString &file, QObject *parent = nullptr);
    ~AccountBook() override;

    //! In the order in which they were added.
    [[nodiscard]] const QList<Entry> &list() const { return m_entries; }
    [[nodiscard]] std::optional<Entry> find(const core::AccountId &id) const;
    //! The colour that the fewest accounts have: for the next one.
    [[nodiscard]] int freeColor() const;

    using Changed = core::Result<core::Done, EntryProblem>;
    Changed add(const Entry &entry);
    //! Everything but its id may be another one.
    Changed change(const Entry &entry);
    void remove(const core::AccountId &id);

    //! An account of the command line: its addresses are used and not kept. Its looks and habits
    //! are those of earlier runs, and are kept when they change. In the place of an account of
    //! the book with its id.
    void useForThisRun(const Entry &entry);
    //! The addresses were given with the command line and cannot be changed here.
    [[nodiscard]] bool isForThisRun(const core::AccountId &id) const
    {
        return m_given.contains(id);
    }

Q_SIGNALS:
    void added(const kidoku::core::AccountId &id);
    void changed(const kidoku::core::AccountId &id);
    void removed(const kidoku::core::AccountId &id);

private:
    [[nodiscard]] qsizetype placeOf(const core::AccountId &id) const;

    std::unique_ptr<EntryFile> m_file;
    QList<Entry> m_entries;
    QSet<core::AccountId> m_given;
    int m_nextPlace = 0; //!< never given twice
};

} // namespace kidoku::accounts
