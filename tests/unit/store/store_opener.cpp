// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <unistd.h>

//! Opens the store named by the first argument, prints "open" or "refused <kind>", and keeps it
//! open until its input ends. A second argument is the user id to do that as.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && setuid(arguments.at(2).toUInt()) != 0)
        return 2;
    const auto opened = kidoku::store::Database::open(arguments.value(1));
    if (opened)
        std::puts("open");
    else
        std::printf("refused %d\n", int(opened.error().kind));
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    return 0;
}
