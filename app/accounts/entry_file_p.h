// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/entry.h"

#include <QList>
#include <QSettings>

//! Entries as groups `accounts/<id>` of an ini file. What is damaged there reads as its default;
//! without a channel name or a relay's address it is no account.
namespace kidoku::accounts {

class EntryFile
{
public:
    explicit EntryFile(const QString &file)
        : m_file(file, QSettings::IniFormat)
    {}

    //! In the order in which they were added.
    [[nodiscard]] QList<Entry> read() const;
    //! \a entry with the looks and habits that the file has for its id; the addresses stay.
    [[nodiscard]] Entry withHabits(Entry entry) const;
    //! Behind all others.
    [[nodiscard]] int nextPlace() const;
    //! \a place is kept when it is none.
    void write(const Entry &entry, std::optional<int> place = {});
    //! All but the addresses.
    void writeHabits(const Entry &entry);
    void remove(const core::AccountId &id);

private:
    [[nodiscard]] QVariant value(const core::AccountId &id, const char *key) const;
    void set(const core::AccountId &id, const char *key, const QVariant &value);
    [[nodiscard]] Entry entry(const core::AccountId &id) const;
    [[nodiscard]] QList<core::AccountId> ids() const;
    [[nodiscard]] int placeOf(const core::AccountId &id) const;

    mutable QSettings m_file;
};

} // namespace kidoku::accounts
