// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/conversation_list_model.h"

#include <QByteArray>

//! What the window remembers between two runs, as one value of the settings. A value that cannot
//! be read (an older or a damaged file) gives the defaults.
namespace kidoku::ui {

struct WindowState
{
    QByteArray docks;
    QByteArray splitter;
    bool sideWanted = true;
    bool menuBar = false;
    models::View view = models::View::NeedsReply;

    [[nodiscard]] QByteArray write() const;
    [[nodiscard]] static WindowState read(const QByteArray &bytes);
};

} // namespace kidoku::ui
