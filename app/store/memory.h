// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kidoku::store {

class Database;

//! After a long read, such as that of the whole list: gives the pages that \a database has cached
//! and what the program has freed meanwhile back to the system. Takes some milliseconds.
void giveMemoryBack(Database &database);

} // namespace kidoku::store
