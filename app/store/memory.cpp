// SPDX-License-Identifier: Apache-2.0
#include "memory.h"

#include "database.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kidoku::store {

void giveMemoryBack(Database &database)
{
    database.exec("PRAGMA shrink_memory");
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace kidoku::store
