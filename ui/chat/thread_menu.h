// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QModelIndex;

//! What can be done with one row of a thread, by mouse and by the menu key. GUI thread.
namespace kidoku::ui {

class ThreadView;

//! Owned by \a view; deletes itself when it closes.
[[nodiscard]] QMenu *makeThreadMenu(ThreadView &view, const QModelIndex &index);

} // namespace kidoku::ui
