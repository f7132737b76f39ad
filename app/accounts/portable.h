// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account_book.h"
#include "core/settings.h"

#include <QByteArray>
#include <QList>

//! Settings and accounts as one JSON file, to take to another computer: everything the user chose,
//! and no secret. Reading such a file changes nothing; what it would change is told first, then it
//! is applied whole. Pure functions but for apply().
namespace kidoku::accounts {

struct Portable
{
    QList<std::pair<core::Setting, QVariant>> settings;
    QList<Entry> accounts;
};

//! Why a file is not taken.
struct PortableFault
{
    enum class Kind {
        TooLarge,
        NotJson,
        NotOurs, //!< JSON, but no settings of Kidoku
        TooNew,  //!< of a later version
        BadValue,
        UnknownKey,
        TooManyAccounts,
    };
    Kind kind = Kind::NotJson;
    QString key; //!< where: "readMarks/holdSeconds", "accounts/shop/relay"
};

//! One line of what would be different.
struct PortableChange
{
    enum class What { Setting, AccountAdded, AccountChanged };
    What what = What::Setting;
    QString key; //!< of the setting, or the account's channel
    QString before;
    QString after;
    friend bool operator==(const PortableChange &, const PortableChange &) = default;
};

//! Longest file that is read.
inline constexpr qsizetype portableLimit = 1024 * 1024;

[[nodiscard]] QByteArray toJson(const core::Settings &settings, const QList<Entry> &accounts);
[[nodiscard]] core::Result<Portable, PortableFault> fromJson(const QByteArray &json);
//! Accounts that the file does not have stay as they are.
[[nodiscard]] QList<PortableChange> changesBy(const Portable &portable,
                                              const core::Settings &settings,
                                              const AccountBook &book);
void apply(const Portable &portable, core::Settings &settings, AccountBook &book);

} // namespace kidoku::accounts
