// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kidoku::ui {

struct ThreadCell;

//! A message of many screens is shown by its beginning, so that neither reading past it nor laying
//! it out takes long. Sets text, spans and "Show all…" or "Show less" of \a cell. GUI thread.
void shorten(ThreadCell &cell, bool expanded);

} // namespace kidoku::ui
