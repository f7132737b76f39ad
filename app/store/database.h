// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlQuery>
#include <QString>

#include <memory>

//! One connection to the console's SQLite file: WAL, synchronous=FULL, foreign keys on. Belongs
//! to the thread that opened it. All SQL of the console stands in app/store.
namespace kidoku::store {

struct StoreError
{
    enum class Kind {
        CannotOpen, //!< folder missing, no permission
        ReadOnly,
        DiskFull,
        Corrupt,
        NewerSchema, //!< written by a later version: refused, untouched
        InUse,       //!< another console works on this data folder
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail; //!< SQLite's words, no values
};

template <typename T>
using StoreResult = core::Result<T, StoreError>;

//! Thrown inside the worker only, to leave a transaction; never crosses the facade.
struct SqlFailure
{
    StoreError error;
};

class AccountKeys;

class Database
{
public:
    //! Opens or creates \a file, takes the folder's lock, migrates (after a backup beside it).
    static StoreResult<std::unique_ptr<Database>> open(const QString &file);
    //! A second connection to a file that a Database has open: for reading only.
    static StoreResult<std::unique_ptr<Database>> openForReading(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! A prepared statement, cached by the address of its text; ready to bind. \a sql must be a
    //! literal. Throws SqlFailure.
    QSqlQuery &prepared(const char *sql);
    //! Executes \a query; throws SqlFailure.
    void exec(QSqlQuery &query);
    //! One statement without values; throws SqlFailure.
    void exec(const char *sql);

    void begin();
    void commit();
    //! Also when SQLite has ended the transaction by itself. Never throws.
    void rollback();
    //! A part of the transaction that can fail alone; not nested.
    void beginPart();
    void endPart();
    void rollbackPart();

    //! Keys of accounts by name, remembered.
    [[nodiscard]] AccountKeys &accounts();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kidoku::store
