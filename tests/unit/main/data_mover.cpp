// SPDX-License-Identifier: Apache-2.0
#include "main/data_move.h"

#include <QCoreApplication>

#include <cstdio>

//! Moves the data of one folder to another: `data_mover FROM TO USUAL`. Says "moving" once it has
//! begun to write, so that a test can kill it; the exit code is the fault.
int main(int argc, char **argv)
{
    using namespace kidoku;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 99;
    app::DataMove move(words.at(1), words.at(2), words.at(3));
    QObject::connect(&move, &app::DataMove::progressed, &move, [](int percent) {
        std::printf("%d\n", percent);
        std::fflush(stdout);
    });
    QObject::connect(&move, &app::DataMove::finished, &move,
                     [](const app::MoveEnd &end) { QCoreApplication::exit(int(end.fault)); });
    move.start();
    return QCoreApplication::exec();
}
