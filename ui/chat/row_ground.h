// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace kidoku::ui {

struct Colors;

//! Ground of a row in the left pane, whether it lists conversations or what a search found: its
//! colour, the line below it, the bar of the selected one and the ring of the focus.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Colors &colors);

} // namespace kidoku::ui
